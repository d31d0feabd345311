import type { AccountNumber } from '../../domain/account';
import { chunkOf } from '../accounts/account-chunk';
import { Chunks } from '../accounts/chunks';
import type { MetNames } from '../accounts/enlist-names';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { bearNames, spansOf } from './borne-names';
import { ListedNames } from './listed-names';
import { type RejoinStore, rejoin } from './rejoin';
import type { MetRename } from './renames-met';
import type { StagedImport } from './staged-import';

export interface Renumbered {
  readonly met: MetNames;
  /** With the numbers that the accounts bear by now. */
  readonly renames: readonly MetRename[];
}

/**
 * The met names with renamed accounts under one number. `isForGood`: two accounts that are known here both keep their
 * numbers, for they are united afterwards (`keepRenames`); a preview counts them as one at once.
 */
export function withRenames(met: MetNames, renames: readonly MetRename[], isForGood: boolean): Renumbered {
  const { known } = met;
  const kept = new Map<AccountNumber, AccountNumber>();
  const renumbered = renames.map((rename) => {
    const { from, to, isOlder } = rename;
    const [own, other] = isOlder ? [from, to] : [to, from];
    const already = kept.get(own);
    if (already !== undefined) return isOlder ? { ...rename, from: already } : { ...rename, to: already };
    if (own >= known || !isForGood) kept.set(own, other);
    return rename;
  });
  if (kept.size === 0) return { met, renames };
  const fresh = met.fresh.filter((_, order) => !kept.has(known + order));
  const numbers = met.numbers.map((number) => kept.get(number) ?? number);
  const isTaken = new Set<AccountNumber>();
  for (const [order, place] of fresh.entries()) {
    if (met.isTaken.has(numbers[place]!)) isTaken.add(known + order);
    numbers[place] = known + order;
  }
  return { met: { numbers, known, fresh, isTaken }, renames: renumbered };
}

/**
 * Lets each renamed account bear both names, each in its time, and unites whom both exports had brought as two. After
 * that the exports mean one account by the two names, and all that was noted is noted of it.
 */
export async function keepRenames(
  tx: WriteTx<RejoinStore>,
  renames: readonly MetRename[],
  staged: StagedImport,
  row: ImportRow,
  met: MetNames,
): Promise<void> {
  const changed: AccountNumber[] = [];
  for (const { from, to, place, isOlder, certainty, other } of renames) {
    const number = await keeperOf(tx, from, to, met.known);
    const own = staged.table.names[place]!;
    const others = await nameIn(tx, other, isOlder ? to : from);
    if (others === null) continue;
    const [earlier, later] = isOlder ? [row, other] : [other, row];
    const told = {
      notBeforeAt: earlier.exportedAt,
      certainty,
      earlier: earlier.importId,
      later: later.importId,
    };
    const [before, after] = isOlder ? [own, others] : [others, own];
    await bearNames(tx, number, { before, after, at: later.exportedAt, told });
    if (from < met.known && to < met.known) changed.push(number);
  }
  if (changed.length > 0) await rejoin(tx, changed);
}

/** Whose number stays: that of the account with an id, else that of the one known longer. */
async function keeperOf(
  tx: WriteTx<'accountChunks'>,
  from: AccountNumber,
  to: AccountNumber,
  known: AccountNumber,
): Promise<AccountNumber> {
  if (from >= known) return to;
  if (to >= known) return from;
  const chunks = new Chunks(tx);
  await chunks.load([chunkOf(to)]);
  return chunks.row(to).id === null ? from : to;
}

/** The name by which an export means an account. */
async function nameIn(
  tx: WriteTx<'accountChunks' | 'names' | 'importNames' | 'imports'>,
  { importId }: Pick<ImportRow, 'importId'>,
  number: AccountNumber,
): Promise<string | null> {
  const row = await tx.objectStore('imports').get(importId);
  if (row === undefined) return null;
  const listed = new ListedNames(tx, row);
  for (const { username } of await spansOf(tx, number))
    if ((await listed.numbersFor(username)).includes(number)) return username;
  return null;
}
