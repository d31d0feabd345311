import type { ScreenRow } from '../../domain/looks/screen-page';
import { NameTable } from '../../domain/name-table';
import type { AccountRow } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import type { AccountStore } from './account-store';
import { addNames, meetNames } from './meet-names';
import { openIn } from './open-accounts';

export interface MetShown {
  /** In the order given, repeats left out. */
  readonly rows: readonly AccountRow[];
  readonly numbers: Uint32Array;
  readonly newAccounts: number;
}

/**
 * Whom the screen means by the names it showed at a moment: as an export of that moment does, whoever bore the name then
 * as far as is known, else an account of which nothing but the name is known, with the full name that stood beside it.
 */
export async function meetShown(tx: WriteTx<AccountStore>, shown: readonly ScreenRow[], at: number): Promise<MetShown> {
  const table = new NameTable();
  for (const { username } of shown) table.add(username);
  const met = await meetNames(tx, table, table.size, at);
  await addNames(tx, table, met, at);
  const { chunks } = openIn(tx);
  await chunks.load(tx, [...met.numbers].map(chunkOf));
  for (const { username, fullName, isVerified } of shown) {
    const row = chunks.row(met.numbers[table.add(username)]!)!;
    // Of whoever is known by id an answer told it better.
    if (row.id === null) chunks.put({ ...row, fullName: fullName || row.fullName, isVerified });
  }
  chunks.flush(tx);
  const rows = [...met.numbers].map((number) => chunks.row(number)!);
  return { rows, numbers: met.numbers, newAccounts: met.fresh.length };
}
