import { hasNumber, type Membership, withNumbers } from '../../domain/membership';
import { changeBinnedSet } from '../bin/moves';
import { packMembership } from '../store/membership-codec';
import { Memberships } from '../store/memberships';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { columnsOfImport, entryIn, putEntry } from './import-columns';
import type { ListedNames } from './listed-names';
import { type Move, moveInBinnedColumns } from './move-in-bin';

/**
 * Moves rows of one export to other accounts, all at once, for two may swap numbers; those that lie in the bin as well.
 */
export async function moveInImport(
  tx: WriteTx<'memberships' | 'importNames' | 'importColumns' | 'bin'>,
  row: ImportRow,
  listed: ListedNames,
  moves: readonly Move[],
): Promise<void> {
  const { importId } = row;
  for (const id of [importId, `${importId}/followers`, `${importId}/following`]) {
    const before = await new Memberships(tx).of(id);
    const after = withMoves(before, moves);
    if (after !== before)
      tx.objectStore('memberships').put({ baseId: null, steps: 0, packed: packMembership(after) }, id);
    await changeBinnedSet(tx, id, (set) => withMoves(set, moves));
  }
  for (const column of await columnsOfImport(tx, importId)) {
    const entries = await Promise.all(moves.map(({ from }) => entryIn(tx, importId, column, from)));
    for (const [at, { from }] of moves.entries())
      if (entries[at] !== null) await putEntry(tx, importId, column, from, null);
    for (const [at, { to }] of moves.entries())
      if (entries[at] !== null) await putEntry(tx, importId, column, to, entries[at]!);
  }
  await moveInBinnedColumns(tx, importId, moves);
  for (const { username, from, to } of moves) await listed.move(tx, username, from, to);
}

function withMoves(set: Membership, moves: readonly Move[]): Membership {
  const concerned = moves.filter(({ from }) => hasNumber(set, from));
  if (concerned.length === 0) return set;
  const without = new Uint32Array(set);
  for (const { from } of concerned) without[from >>> 5]! &= ~(1 << (from & 31));
  return withNumbers(
    without,
    concerned.map(({ to }) => to),
  );
}
