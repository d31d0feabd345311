import type { NumberedGroup } from '../../domain/looks/capture';
import { SIDES } from '../../domain/looks/side-sets';
import { closedBefore } from '../readings/close-readings';
import { closedRow, isOpen, sealReading } from '../readings/reading-rows';
import { putClosedSides, sideId } from '../readings/side-rows';
import { putClosedMembership, putOpenMembership, takeOutMembership } from '../store/memberships';
import type { ReadingRow, StoredSnapshot } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import type { BackupContent } from './content';
import { readingWith, savedSets, snapshotWith } from './loss';
import type { Renumber } from './sets';

type ReadingMergeStore = 'readings' | 'captures' | 'snapshots' | 'memberships' | 'bin';

/**
 * Readings and snapshots of a backup. One that is here already stays, unless the backup has more captures of it. A
 * snapshot whose accounts were lost with a damaged part is no longer whole: it must not accuse anybody. `leftOut`:
 * imports that are here already, so their snapshots are too.
 */
export async function mergeReadings(
  tx: WriteTx<ReadingMergeStore>,
  backup: BackupContent,
  renumber: Renumber,
  leftOut: ReadonlySet<string>,
): Promise<void> {
  const snapshots = new Map(backup.rows('snapshots'));
  const readings = backup.rows('readings').map(([, row]) => row);
  const wanted = new Set<string>();
  for (const row of readings.sort((one, other) => one.firstAt - other.firstAt)) {
    if (!(await isNews(tx, row))) continue;
    if (await putReadingOf(tx, backup, renumber, row, snapshots.get(row.readingId) ?? null)) wanted.add(row.readingId);
  }
  for (const [, row] of backup.rows('captures')) {
    if (!wanted.has(row.readingId)) continue;
    tx.objectStore('captures').put({ ...withGroup(row, renumber), numbers: renumber.column(row.numbers).numbers });
  }
  const readingIds = new Set(readings.map((row) => row.readingId));
  for (const [id, row] of snapshots)
    if (
      !readingIds.has(id) &&
      !leftOut.has(id.split('/')[0]!) &&
      (await tx.objectStore('snapshots').getKey(id)) === undefined
    )
      await putLoneSnapshot(tx, backup, renumber, row);
}

async function isNews(tx: WriteTx<'readings'>, row: ReadingRow): Promise<boolean> {
  const ours = await tx.objectStore('readings').get(row.readingId);
  if (ours === undefined || row.captures !== ours.captures) return row.captures > (ours?.captures ?? -1);
  return isOpen(ours) && !isOpen(row);
}

/** Returns whether its captures are wanted, too. */
async function putReadingOf(
  tx: WriteTx<ReadingMergeStore>,
  backup: BackupContent,
  renumber: Renumber,
  row: ReadingRow,
  snapshot: StoredSnapshot | null,
): Promise<boolean> {
  const { readingId } = row;
  const saved = savedSets(backup, renumber, row, readingId);
  if (saved === null) return false;
  const { members, sides, loss } = saved;
  await takeOutAll(tx, readingId);
  for (const id of await tx.objectStore('captures').index('byReading').getAllKeys(readingId))
    tx.objectStore('captures').delete(id);
  // Without all of its accounts its captures no longer amount to it, so it cannot be read on.
  const isOn = isOpen(row) && loss.accounts === 0;
  if (isOn) putOpenMembership(tx, readingId, members);
  else await putClosedMembership(tx, readingId, members, await closedBefore(tx, row));
  await putClosedSides(tx, readingId, sides);
  const told = readingWith({ ...row, passes: row.passes.map((pass) => withGroup(pass, renumber)) }, loss);
  tx.objectStore('readings').put(isOn ? told : closedRow(told));
  if (snapshot !== null) tx.objectStore('snapshots').put(snapshotWith(withPass(snapshot, renumber), loss));
  else if (isOpen(row) && !isOn) sealReading(tx, told);
  // It is back, so there is nothing left to undo.
  tx.objectStore('bin').delete(readingId);
  return isOn;
}

/** The sets that the reading has here. */
async function takeOutAll(tx: WriteTx<'memberships'>, readingId: string): Promise<void> {
  for (const id of [readingId, ...SIDES.map((side) => sideId(readingId, side))])
    if ((await tx.objectStore('memberships').getKey(id)) !== undefined) await takeOutMembership(tx, id);
}

/** A snapshot without a reading: of an export, or one whose reading is gone. */
async function putLoneSnapshot(
  tx: WriteTx<'snapshots' | 'memberships' | 'bin'>,
  backup: BackupContent,
  renumber: Renumber,
  row: StoredSnapshot,
): Promise<void> {
  const { snapshotId } = row;
  const saved = savedSets(backup, renumber, row, snapshotId);
  if (saved === null) return;
  await putClosedMembership(tx, snapshotId, saved.members, null);
  await putClosedSides(tx, snapshotId, saved.sides);
  tx.objectStore('snapshots').put(snapshotWith(withPass(row, renumber), saved.loss));
  tx.objectStore('bin').delete(snapshotId);
}

function withPass(row: StoredSnapshot, renumber: Renumber): StoredSnapshot {
  return row.pass === undefined ? row : { ...row, pass: withGroup(row.pass, renumber) };
}

/** Accounts that Instagram named as deactivated, by the numbers they have here. */
function withGroup<Row extends { readonly deactivated?: NumberedGroup }>(row: Row, renumber: Renumber): Row {
  if (row.deactivated === undefined) return row;
  const { size, named } = row.deactivated;
  return { ...row, deactivated: { size, named: named.flatMap((number) => renumber.number(number) ?? []) } };
}
