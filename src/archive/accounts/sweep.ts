import type { AccountNumber } from '../../domain/account';
import { emptyMembership, hasNumber, type Membership, NOBODY, union } from '../../domain/membership';
import { deactivatedIn, namedInBin } from '../bin/numbers';
import { Memberships } from '../store/memberships';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { AccountBook, bookRowsOf, FORGOTTEN, isForgotten } from './account-book';
import type { DirectoryStore } from './directory';
import { ENLIST_NAMES_STORES } from './enlist-names';
import { columnsOf } from './find-account';
import { unlistFromDirectories } from './unlist';

/** Accounts that something that is remembered leads to, by number; and by id, for whoever is told by id. */
export interface Led {
  readonly numbers: Membership;
  readonly ids: ReadonlySet<string>;
}

/** Where whatever leads to an account may stand. */
const LED_STORES = [
  'readings',
  'captures',
  'snapshots',
  'memberships',
  'counts',
  'ties',
  'actions',
  'words',
  'viewers',
  'contexts',
  'importColumns',
] as const satisfies readonly StoreName[];
type LedStore = (typeof LED_STORES)[number];

export const SWEEP_STORES = [...LED_STORES, ...ENLIST_NAMES_STORES, 'bin'] as const;
export type SweepStore = (typeof SWEEP_STORES)[number];

export async function ledAccounts(tx: ReadTx<LedStore>): Promise<Led> {
  const memberships = new Memberships(tx);
  let numbers: Membership = NOBODY;
  for (const id of await tx.objectStore('memberships').getAllKeys()) numbers = union(numbers, await memberships.of(id));
  const single: AccountNumber[] = [];
  for (const { number } of await tx.objectStore('ties').getAll()) if (number !== undefined) single.push(number);
  for (const { number } of await tx.objectStore('contexts').getAll()) single.push(number);
  for (const capture of await tx.objectStore('captures').getAll())
    for (const number of [...capture.numbers, ...(capture.deactivated?.named ?? [])]) single.push(number);
  for (const row of await tx.objectStore('importColumns').getAll())
    for (const number of row.numbers) single.push(number);
  for (const row of await tx.objectStore('readings').getAll()) single.push(...deactivatedIn(row, null));
  for (const row of await tx.objectStore('snapshots').getAll()) single.push(...deactivatedIn(null, row));
  const ids = new Set<string>();
  for (const { id } of await tx.objectStore('viewers').getAll()) ids.add(id);
  for (const name of ['readings', 'snapshots', 'counts'] as const)
    for (const { owner, viewer } of await tx.objectStore(name).getAll()) ids.add(owner).add(viewer);
  for (const name of ['words', 'actions', 'ties'] as const)
    for (const { accountId } of await tx.objectStore(name).getAll()) ids.add(accountId);
  return { numbers: withAll(numbers, single), ids };
}

function withAll(set: Membership, numbers: readonly AccountNumber[]): Membership {
  let highest = set.length * 32 - 1;
  for (const number of numbers) if (number > highest) highest = number;
  if (highest < 0) return NOBODY;
  const words = union(emptyMembership(highest), set);
  for (const number of numbers) words[number >>> 5]! |= 1 << (number & 31);
  return words;
}

export function isLed({ numbers, ids }: Led, number: AccountNumber, id: string): boolean {
  return hasNumber(numbers, number) || (id !== '' && ids.has(id));
}

/** Empties the rows of accounts that nothing leads to any more, not even what can still be taken back. */
export async function sweepAccounts(tx: WriteTx<SweepStore>): Promise<void> {
  const [led, kept] = await Promise.all([ledAccounts(tx), namedInBin(tx)]);
  const unled: AccountNumber[] = [];
  for (const chunk of await tx.objectStore('accountChunks').getAllKeys()) {
    const columns = await columnsOf(tx, chunk);
    if (columns === null) continue;
    for (const [at, row] of bookRowsOf(columns).entries()) {
      const number = columns.firstNumber + at;
      if (!isForgotten(row) && !isLed(kept, number, row.id) && !isLed(led, number, row.id)) unled.push(number);
    }
  }
  await emptyAccounts(tx, unled);
}

/** The same for these accounts alone, after what led to them may have gone with what was taken back. */
export async function sweepSome(tx: WriteTx<SweepStore>, numbers: readonly AccountNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  const [led, kept] = await Promise.all([ledAccounts(tx), namedInBin(tx)]);
  const book = new AccountBook(tx);
  await book.load(numbers);
  const unled = numbers.filter((number) => {
    const row = book.row(number);
    return !isForgotten(row) && !isLed(kept, number, row.id) && !isLed(led, number, row.id);
  });
  if (unled.length > 0) await emptyAccounts(tx, unled);
}

/** Forgets id and names of these accounts; their numbers stay given away. */
export async function emptyAccounts(
  tx: WriteTx<'meta' | 'accountChunks' | 'names' | DirectoryStore>,
  numbers: readonly AccountNumber[],
): Promise<void> {
  const book = new AccountBook(tx);
  await book.load(numbers);
  for (const number of numbers) {
    const { id, username } = book.row(number);
    const names = (await tx.objectStore('names').get(number)) ?? [];
    await unlistFromDirectories(tx, number, id, [username, ...names.map((span) => span.username)]);
    tx.objectStore('names').delete(number);
    book.put(number, FORGOTTEN);
  }
  book.flush();
}
