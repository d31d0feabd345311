import { HOUR_MS } from '../../domain/time';
import type { BinRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

/** Whatever can be taken back lies in the bin for so long; after that it is gone for good. */
export const BIN_KEEPS_MS = HOUR_MS;

/**
 * Whether it is too late to take something back, whatever may still lie there. What seems to have been deleted long
 * after now was deleted by a clock that was wrong, and must not lie there until then.
 */
export function isOver({ binnedAt }: Pick<BinRow, 'binnedAt'>, now: number): boolean {
  return Math.abs(now - binnedAt) >= BIN_KEEPS_MS;
}

/**
 * The moment to note for something that goes into the bin: now, but always later than what went in before it, even where
 * the clock was set back. By these moments it is told what was deleted first.
 */
export async function binTime(tx: ReadTx<'bin'>, now: number): Promise<number> {
  const range = IDBKeyRange.upperBound(now + BIN_KEEPS_MS - 1, true);
  const newest = await tx.objectStore('bin').index('byTime').openKeyCursor(range, 'prev');
  return newest === null ? now : Math.max(now, (newest.key as number) + 1);
}

type OfKind<Kind extends BinRow['kind']> = Extract<BinRow, { kind: Kind }>;

/** What lies in the bin under this id; null = nothing of the kind, or it is too late. */
export async function binned<Kind extends BinRow['kind']>(
  tx: ReadTx<'bin'>,
  binId: string,
  kind: Kind,
  now: number,
): Promise<OfKind<Kind> | null> {
  const row = await tx.objectStore('bin').get(binId);
  return row === undefined || row.kind !== kind || isOver(row, now) ? null : (row as OfKind<Kind>);
}

/** All of one kind that lie in the bin, the oldest first. */
export async function allBinned<Kind extends BinRow['kind']>(tx: ReadTx<'bin'>, kind: Kind): Promise<OfKind<Kind>[]> {
  const rows = await tx.objectStore('bin').index('byTime').getAll();
  return rows.filter((row): row is OfKind<Kind> => row.kind === kind);
}

/** Takes out whatever can no longer be taken back, and returns it. */
export async function emptyOfOver(tx: WriteTx<'bin'>, now: number): Promise<BinRow[]> {
  const store = tx.objectStore('bin');
  const over = (await Promise.all(overRanges(now).map((range) => store.index('byTime').getAll(range)))).flat();
  for (const { binId } of over) store.delete(binId);
  return over;
}

/** How long until something in the bin can no longer be taken back, in ms, at least 0; null = the bin is empty. */
export async function nextOverIn(tx: ReadTx<'bin'>, now: number): Promise<number | null> {
  const index = tx.objectStore('bin').index('byTime');
  for (const range of overRanges(now)) if ((await index.count(range)) > 0) return 0;
  const oldest = await index.openKeyCursor();
  return oldest === null ? null : Math.max(0, (oldest.key as number) + BIN_KEEPS_MS - now);
}

function overRanges(now: number): IDBKeyRange[] {
  return [IDBKeyRange.upperBound(now - BIN_KEEPS_MS), IDBKeyRange.lowerBound(now + BIN_KEEPS_MS)];
}
