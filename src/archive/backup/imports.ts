import { isUnmetViewer, usernameOfUnmet } from '../../domain/exports/import';
import type { ImportColumn } from '../../domain/exports/import-column';
import { putImportColumn } from '../imports/import-columns';
import { adoptImports, type ViewerStore, viewerNamed } from '../imports/import-viewers';
import { importsOfDate, looksTheSame } from '../imports/same-export';
import { withoutUnited } from '../imports/united-notes';
import type { UsernameStore } from '../readings/reading-summary';
import { packMembership } from '../store/membership-codec';
import type { ImportColumnRow, ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import type { BackupContent } from './content';
import type { Renumber } from './sets';

type ImportMergeStore = UsernameStore | 'names' | 'memberships' | 'imports' | 'importNames' | 'importColumns';

/**
 * Imported exports of a backup; one that was imported here as well stays as it is here. Returns which of the backup's
 * were left out.
 */
export async function mergeImports(
  tx: WriteTx<ImportMergeStore>,
  backup: BackupContent,
  renumber: Renumber,
): Promise<Set<string>> {
  const added = new Set<string>();
  const leftOut = new Set<string>();
  for (const [, row] of backup.rows('imports')) {
    const same = await importHere(tx, row, added);
    if (same === undefined && putImport(tx, backup, renumber, row)) added.add(row.importId);
    else leftOut.add(row.importId);
  }
  for (const [[importId, bucket], pairs] of backup.rows('importNames'))
    if (added.has(importId)) tx.objectStore('importNames').put(renumberedPairs(pairs, renumber), [importId, bucket]);
  putColumns(tx, backup, renumber, added);
  return leftOut;
}

/**
 * The import here of the same export of the same viewer; `but`: imports that are none, for they came of the same backup.
 */
export async function importHere(
  tx: ReadTx<UsernameStore | 'names' | 'imports'>,
  row: ImportRow,
  but: ReadonlySet<string> = new Set(),
): Promise<ImportRow | undefined> {
  const viewer = (isUnmetViewer(row.viewer) ? await viewerNamed(tx, usernameOfUnmet(row.viewer)) : null) ?? row.viewer;
  const here = await importsOfDate(tx, viewer, row.exportedAt);
  return (
    here.find(({ importId }) => importId === row.importId) ??
    here.find((one) => !but.has(one.importId) && looksTheSame(one, row))
  );
}

function putImport(
  tx: WriteTx<'memberships' | 'imports'>,
  backup: BackupContent,
  renumber: Renumber,
  row: ImportRow,
): boolean {
  const everybody = backup.setOf(row.importId);
  if (everybody === null) return false;
  const packed = packMembership(renumber.set(everybody).set);
  tx.objectStore('memberships').put({ baseId: null, steps: 0, packed }, row.importId);
  // Which of the accounts only it had brought can no longer be told by their numbers.
  tx.objectStore('imports').put({ ...withoutUnited(row), accountsBefore: 0, accountsAfter: 0 });
  return true;
}

/** Pairs of a name's hash and the account it means. */
function renumberedPairs(pairs: Uint32Array, renumber: Renumber): Uint32Array {
  const here: number[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const number = renumber.number(pairs[at + 1]!);
    here.push(pairs[at]!, number ?? 0xffffffff);
  }
  return Uint32Array.from(here);
}

function putColumns(
  tx: WriteTx<'importColumns'>,
  backup: BackupContent,
  renumber: Renumber,
  added: ReadonlySet<string>,
): void {
  const columns = new Map<string, { importId: string; column: string; rows: ImportColumnRow[] }>();
  for (const [[importId, column], row] of backup.rows('importColumns')) {
    if (!added.has(importId)) continue;
    const key = `${importId} ${column}`;
    const known = columns.get(key);
    if (known === undefined) columns.set(key, { importId, column, rows: [row] });
    else known.rows.push(row);
  }
  for (const { importId, column, rows } of columns.values()) {
    const theirs = joined(rows.map((row) => row.numbers));
    const values = rows[0]!.values.map((_, at) => joined(rows.map((row) => row.values[at]!)));
    const { places, numbers } = renumber.column(theirs);
    const kept = values.map((some) => Uint32Array.from(places, (place) => some[place]!));
    putImportColumn(tx, importId, column as ImportColumn, numbers, kept);
  }
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** An import kept for a name alone belongs to the account of that name, if either side knows it. */
export async function adoptAllImports(tx: WriteTx<ViewerStore>): Promise<void> {
  for (const { id, username } of await tx.objectStore('viewers').getAll())
    if (username !== null && !isUnmetViewer(id)) await adoptImports(tx, id, username, false);
}
