import type { AccountNumber } from '../../domain/account';
import { difference, emptyMembership, hasNumber, type Membership, NOBODY, union } from '../../domain/membership';
import { deactivatedIn, namedInBin } from '../bin/numbers';
import { Memberships } from '../store/memberships';
import type { AccountRow } from '../store/rows';
import type { ChunkRow } from '../store/schema';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { isForgotten, oneId, packChunk, unpackChunk } from './account-chunk';
import { ACCOUNT_STORES, accountRow, emptyAccounts } from './account-store';
import { emptiedAt } from './chunk-growth';
import { eachChunkIn, rowsOf } from './chunks';
import { giveNamesBack } from './lost-names';

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

export const SWEEP_STORES = [...LED_STORES, ...ACCOUNT_STORES, 'bin'] as const;
export type SweepStore = (typeof SWEEP_STORES)[number];

/** Who is still in a set or a row. `without`: by a set's id, members who are not counted although it has them. */
export async function ledAccounts(
  tx: ReadTx<LedStore>,
  without: ReadonlyMap<string, Membership> = new Map(),
): Promise<Led> {
  const memberships = new Memberships(tx);
  let numbers: Membership = NOBODY;
  for (const id of await tx.objectStore('memberships').getAllKeys())
    numbers = union(numbers, difference(await memberships.of(id), without.get(id) ?? NOBODY));
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

export function isLed({ numbers, ids }: Led, { number, id }: Pick<AccountRow, 'number' | 'id'>): boolean {
  return hasNumber(numbers, number) || (id !== null && ids.has(id));
}

/** The chunk as a backup has it: without whom nothing leads to. Those are added to `forgotten`. */
export function withoutUnled(chunk: number, row: ChunkRow, led: Led, forgotten: Set<AccountNumber>): ChunkRow {
  const columns = unpackChunk(chunk, row);
  const unled = new Set<number>();
  for (let at = 0; at < row.flags.length; at++) {
    const number = columns.firstNumber + at;
    // Nearly everybody is in some set: then no column need be taken apart.
    if (hasNumber(led.numbers, number)) continue;
    const id = (oneId(columns, 'ids', at) || null) as AccountRow['id'];
    if (isForgotten({ id, username: columns.usernames[at]! }) || isLed(led, { number, id })) continue;
    unled.add(at);
    forgotten.add(number);
  }
  return unled.size === 0 ? row : packChunk(emptiedAt(columns, unled));
}

/** Empties the rows of accounts that nothing leads to any more, not even what can still be taken back. */
export async function sweepAccounts(tx: WriteTx<SweepStore>): Promise<void> {
  const isLeft = await leftIn(tx);
  const unled: AccountRow[] = [];
  for await (const columns of eachChunkIn(tx)) for (const row of rowsOf(columns)) if (isLeft(row)) unled.push(row);
  await emptyRows(tx, unled);
}

/** The same for these accounts alone, after what led to them may have gone with what was taken back. */
export async function sweepSome(tx: WriteTx<SweepStore>, numbers: readonly AccountNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  const isLeft = await leftIn(tx);
  const rows = await Promise.all(numbers.map((number) => accountRow(tx, number)));
  await emptyRows(
    tx,
    rows.filter((row): row is AccountRow => row !== null && isLeft(row)),
  );
}

async function emptyRows(tx: WriteTx<SweepStore>, rows: readonly AccountRow[]): Promise<void> {
  await emptyAccounts(
    tx,
    rows.map(({ number }) => number),
  );
  await giveNamesBack(
    tx,
    rows.flatMap(({ username, hasLostUsername }) => (hasLostUsername ? [] : [username])),
  );
}

async function leftIn(tx: ReadTx<SweepStore>): Promise<(row: AccountRow) => boolean> {
  const [led, kept] = await Promise.all([ledAccounts(tx), namedInBin(tx)]);
  return (row) => !isForgotten(row) && !isLed(kept, row) && !isLed(led, row);
}
