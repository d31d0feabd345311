import type { AccountNumber } from '../../domain/account';
import { renamesAmong } from '../../domain/exports/renames-among';
import { type RenameAmong, trailsOf } from '../../domain/exports/trails';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { rankAmongExports } from '../../domain/looks/look';
import { ACCOUNT_STORES, namesOf } from '../accounts/account-store';
import type { MetNames } from '../accounts/meet-names';
import type { ImportRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { type ComparedExport, type NamedExport, WithoutRenames } from './dated-by-name';
import { stagedExport, storedExport } from './dated-exports';
import { ListedNames } from './listed-names';
import { NameSights, SIGHT_STORES } from './name-sights';
import { ownersOf } from './owners';
import { renamesRead } from './renames-read';
import type { StagedImport } from './staged-import';
import { type ExportedAccount, numbered } from './told-numbers';

export const RENAME_STORES = [
  ...ACCOUNT_STORES,
  'imports',
  'importNames',
  'importColumns',
  ...SIGHT_STORES,
] as const satisfies readonly StoreName[];
export type RenameStore = (typeof RENAME_STORES)[number];

/** An export that is about to become part of the archive, or may. */
export interface StagedAmong {
  readonly row: ComparedExport['row'];
  readonly staged: StagedImport;
  readonly met: MetNames;
  /** Imports that are still here and whose place it takes (`same-export.ts`): they are left out. */
  readonly replaced: readonly string[];
}

/** What all exports tell of names that changed. */
export interface ToldRenames {
  /** Everybody concerned, by the exports that name them. */
  readonly accounts: readonly ExportedAccount[];
  /** Everybody of whom a rename was told so far. */
  readonly before: readonly AccountNumber[];
}

/**
 * Compares all exports anew, oldest first: what is told must not depend on which of them was imported first. Only looks.
 * `more`: one more than those that are here.
 */
export async function toldAccounts(tx: ReadTx<RenameStore>, more: StagedAmong | null = null): Promise<ToldRenames> {
  const { told: before, several } = await whoHasNames(tx);
  const here = await tx.objectStore('imports').getAll();
  const rows = here.filter(({ importId }) => more?.replaced.includes(importId) !== true);
  // One export alone tells nothing, so its columns are not read.
  if (rows.length + (more === null ? 0 : 1) < 2 && before.length === 0) return { accounts: [], before };
  const all = await comparedExports(tx, rows, more);
  const without = new WithoutRenames(tx, more === null ? new Map() : freshIn(more));
  const exports: NamedExport[] = [];
  const asked = await namesakesOf(tx, several, all);
  for (const one of all) exports.push(await without.named(one, asked));
  const found = renamesIn(exports);
  const concerned = new Set(without.bases);
  if (found.length === 0 && concerned.size === 0) return { accounts: [], before };
  const read = await renamesRead(tx, found, exports);
  let renames = found.filter((one) => !read.denied.has(one));
  for (const { from, to } of renames) concerned.add(from).add(to);
  const bases = exports.map(({ base }) => base);
  const sights = new NameSights(tx, new Set(exports.map(({ row }) => row.viewer)));
  for (;;) {
    const trails = trailsOf(bases, renames, concerned);
    const { owners, torn } = await ownersOf(tx, trails, exports, read, sights);
    if (torn.size === 0) return { accounts: await numbered(tx, trails, owners, exports), before };
    renames = renames.filter((one) => !torn.has(one));
  }
}

/** Of whom a rename is told so far, and who bore several usernames, whether that was told or seen. */
async function whoHasNames(tx: ReadTx<'names'>) {
  const store = tx.objectStore('names');
  const [numbers, histories] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return {
    told: numbers.filter((_, at) => histories[at]!.some(({ told }) => told !== undefined)),
    several: numbers.filter((_, at) => histories[at]!.some(({ username }) => username !== histories[at]![0]!.username)),
  };
}

/**
 * They, and whom exports mean by any name that they bore: whose those are rests on what is told so far as well. Also of
 * those who were read by both names, for what exports tell of them must not depend on which came first.
 */
async function namesakesOf(
  tx: ReadTx<RenameStore>,
  several: readonly AccountNumber[],
  all: readonly ComparedExport[],
): Promise<AccountNumber[]> {
  const borne = new Set<string>();
  for (const number of several) for (const { username } of await namesOf(tx, number)) borne.add(username);
  const asked = new Set(several);
  for (const { row, staged } of all) {
    for (const [number, username] of staged ?? []) if (borne.has(username)) asked.add(number);
    const listed = new ListedNames(tx, row);
    if (staged === null)
      for (const username of borne) for (const number of await listed.numbersFor(username)) asked.add(number);
  }
  return [...asked];
}

/** Decides among exports of one moment as looks do, whatever was imported first. */
function keyOf({ viewer, lists, digest = 0, importId }: ComparedExport['row']): string {
  const ranks = FOLLOW_LIST_KINDS.map((kind) => rankAmongExports(lists[kind].coverage));
  return `${viewer} ${ranks.join(' ')} ${digest} ${importId}`;
}

/** Oldest first. */
async function comparedExports(
  tx: ReadTx<RenameStore>,
  rows: readonly ImportRow[],
  more: StagedAmong | null,
): Promise<ComparedExport[]> {
  const all: ComparedExport[] = await Promise.all(
    rows.map(async (row) => ({ row, dated: await storedExport(tx, row), staged: null })),
  );
  if (more !== null) {
    const { row, staged, met } = more;
    const names = new Map<AccountNumber, string>();
    for (let place = 0; place < staged.listed; place++) names.set(met.numbers[place]!, staged.table.names[place]!);
    all.push({ row, dated: stagedExport(staged, met), staged: names });
  }
  return all.sort(
    (one, other) => one.row.exportedAt - other.row.exportedAt || (keyOf(one.row) < keyOf(other.row) ? -1 : 1),
  );
}

function freshIn({ staged, met }: StagedAmong): Map<string, AccountNumber> {
  return new Map(Array.from(met.fresh, (place, order) => [staged.table.names[place]!, met.known + order]));
}

function renamesIn(exports: readonly NamedExport[]): RenameAmong[] {
  const places = new Map<string, number[]>();
  for (const [place, { row }] of exports.entries()) places.set(row.viewer, [...(places.get(row.viewer) ?? []), place]);
  return [...places.values()].flatMap((own) =>
    renamesAmong(
      own.map((place) => exports[place]!.base),
      own,
    ),
  );
}
