import type { AccountId, AccountNumber } from '../../domain/account';
import type { Certainty } from '../../domain/certainty';
import { type ImportedListHead, type ImportHead, OTHER_LISTS } from '../../domain/exports/import';
import { listColumn, sinceColumn } from '../../domain/exports/import-column';
import { type DatedExport, type DatedList, renamesBetween } from '../../domain/exports/renames';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { hasNumber, membershipOf, NOBODY, union, withNumbers } from '../../domain/membership';
import { isIdentified, namesOf } from '../accounts/account-store';
import { type MetNames, NO_ACCOUNT, numbersAt } from '../accounts/meet-names';
import { sightsOfBoth } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { ImportRow, StoredSnapshot } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { rowsOfColumn } from './import-columns';
import { joined } from './imported-dates';
import { importsOf } from './imports-of';
import { ListedNames } from './listed-names';
import type { StagedImport } from './staged-import';

export const RENAME_STORES = [
  'imports',
  'importColumns',
  'memberships',
  'snapshots',
  'readings',
  'accountChunks',
  'names',
] as const satisfies readonly StoreName[];
export type RenameStore = (typeof RENAME_STORES)[number];

/** A rename between one export and another that is here. */
export interface MetRename {
  /** The two numbers: by the name before, and by the name after. At least one is an account that is known here. */
  readonly from: AccountNumber;
  readonly to: AccountNumber;
  /** Whose number stays. */
  readonly keeper: AccountNumber;
  /** The name in the one export. */
  readonly own: string;
  /** The one export is the earlier of the two. */
  readonly isOlder: boolean;
  readonly certainty: Certainty;
  readonly other: Pick<ImportRow, 'importId' | 'exportedAt' | 'names'>;
}

/** An export whose renames are asked for. */
interface Asked {
  readonly head: Pick<ImportHead, 'exportedAt' | 'lists'>;
  readonly dated: DatedExport;
  /** Numbers from here on are of names that were never met. */
  readonly known: AccountNumber;
  nameOf(number: AccountNumber): Promise<string | null>;
}

/** The renames between a staged export and the viewer's others. */
export function renamesMet(
  tx: ReadTx<RenameStore>,
  viewer: AccountId,
  staged: StagedImport,
  met: MetNames,
): Promise<MetRename[]> {
  let placeOf: Map<AccountNumber, number> | null = null;
  const nameOf = async (number: AccountNumber) => {
    placeOf ??= new Map(Array.from(met.numbers.subarray(0, staged.listed), (one, place) => [one, place]));
    return staged.table.names[placeOf.get(number)!]!;
  };
  return renamesOf(tx, viewer, { head: staged.head, dated: stagedExport(staged, met), known: met.known, nameOf });
}

/** The same of an export that is part of the archive. */
export async function renamesKept(
  tx: ReadTx<RenameStore | 'names' | 'importNames'>,
  row: ImportRow,
): Promise<MetRename[]> {
  const nameOf = (number: AccountNumber) => nameIn(tx, row, number);
  return renamesOf(tx, row.viewer, { head: row, dated: await storedExport(tx, row), known: Infinity, nameOf });
}

/** The name by which an export means an account; null where it is known by none of its names. */
export async function nameIn(
  tx: ReadTx<'accountChunks' | 'names' | 'importNames'>,
  row: Pick<ImportRow, 'importId' | 'names'>,
  number: AccountNumber,
): Promise<string | null> {
  const listed = new ListedNames(tx, row);
  for (const { username } of await namesOf(tx, number))
    if ((await listed.numbersFor(username)).includes(number)) return username;
  return null;
}

/**
 * All the viewer's other exports are asked, not only the neighbours in time, or what is known would depend on the order
 * in which exports came.
 */
async function renamesOf(
  tx: ReadTx<RenameStore>,
  viewer: AccountId,
  { head, dated: own, known, nameOf }: Asked,
): Promise<MetRename[]> {
  const rows = await importsOf(tx, viewer);
  const others = rows.filter((row) => row.exportedAt !== head.exportedAt && hasListOf(row, head));
  if (others.length === 0) return [];
  const stored = await Promise.all(others.map((row) => storedExport(tx, row)));
  const found: MetRename[] = [];
  for (const [at, other] of others.entries()) {
    const isOlder = other.exportedAt > head.exportedAt;
    const [before, after] = isOlder ? [own, stored[at]!] : [stored[at]!, own];
    for (const { from, to, certainty } of renamesBetween(before, after)) {
      // Whoever stood beside each other in one export are two.
      if ([own, ...stored].some((one) => one.names(from) && one.names(to))) continue;
      const keeper = await keeperOf(tx, viewer, { from, to }, [before.at, after.at], known);
      const name = await nameOf(isOlder ? from : to);
      if (keeper !== null && name !== null) found.push({ from, to, keeper, own: name, isOlder, certainty, other });
    }
  }
  return found;
}

function hasListOf({ lists }: Pick<ImportHead, 'lists'>, other: Pick<ImportHead, 'lists'>): boolean {
  return FOLLOW_LIST_KINDS.some((kind) => lists[kind].isMissing !== true && other.lists[kind].isMissing !== true);
}

function stagedExport({ head, lists, listed }: StagedImport, met: MetNames): DatedExport {
  const named = withNumbers(
    NOBODY,
    met.numbers.subarray(0, listed).filter((number) => number !== NO_ACCOUNT),
  );
  const listOf = (kind: FollowListKind): DatedList | null => {
    const { places, values } = lists.get(kind)!;
    return datedList(head.lists[kind], numbersAt(places, met), values[0]!);
  };
  return {
    at: head.exportedAt,
    isByMinute: head.format === 'html',
    lists: { followers: listOf('followers'), following: listOf('following') },
    names: (number) => hasNumber(named, number),
  };
}

async function storedExport(tx: ReadTx<'importColumns'>, row: ImportRow): Promise<DatedExport> {
  const columns = async (column: Parameters<typeof rowsOfColumn>[2]) => {
    const rows = await rowsOfColumn(tx, row.importId, column);
    return [joined(rows.map((one) => one.numbers)), joined(rows.map((one) => one.values[0]!))] as const;
  };
  const [followers, following, ...others] = await Promise.all([
    columns(sinceColumn('followers')),
    columns(sinceColumn('following')),
    ...OTHER_LISTS.map((list) => columns(listColumn(list))),
  ]);
  const named = [followers, following, ...others].reduce((all, [numbers]) => union(all, membershipOf(numbers)), NOBODY);
  return {
    at: row.exportedAt,
    isByMinute: row.format === 'html',
    lists: {
      followers: datedList(row.lists.followers, ...followers),
      following: datedList(row.lists.following, ...following),
    },
    names: (number) => hasNumber(named, number),
  };
}

function datedList(head: ImportedListHead, numbers: Uint32Array, seconds: Uint32Array): DatedList | null {
  if (head.isMissing === true) return null;
  const { window, coverage } = head;
  const hasAllParts = coverage.kind === 'whole' || !coverage.why.includes('parts-missing');
  return { numbers, seconds, hasAllParts, fromAt: window?.from ?? -Infinity, toAt: window?.to ?? Infinity };
}

/**
 * Whose number stays: that of the account with an id, else that of the one known longer. Null = what was read speaks
 * against the rename: two ids are two accounts, and whoever was shown by id under the one name when the exports have it
 * bear the other is somebody else. `known`: numbers from here on are of names that were never met.
 */
async function keeperOf(
  tx: ReadTx<RenameStore>,
  viewer: AccountId,
  { from, to }: Pick<MetRename, 'from' | 'to'>,
  [beforeAt, afterAt]: readonly [number, number],
  known: AccountNumber,
): Promise<AccountNumber | null> {
  const hasId = async (number: AccountNumber) => number < known && (await isIdentified(tx, number));
  const [isFrom, isTo] = [await hasId(from), await hasId(to)];
  if (isFrom && isTo) return null;
  if (!isFrom && !isTo) return from < known ? from : to;
  const number = isFrom ? from : to;
  const spans = await namesOf(tx, number);
  const names = new Set(spans.map(({ username }) => username));
  const isMeant = isFrom
    ? ({ readAt }: StoredSnapshot) => readAt > afterAt
    : ({ firstAt }: StoredSnapshot) => firstAt < beforeAt;
  if (names.size > 1 || !(await wasShown(tx, viewer, number, isMeant))) return number;
  // It bears that name later only, by what was read: so the export means somebody else by it.
  if (isFrom && spans[0]!.from > beforeAt) return to;
  return null;
}

async function wasShown(
  tx: ReadTx<'readings' | 'snapshots' | 'memberships'>,
  viewer: AccountId,
  number: AccountNumber,
  isMeant: (look: StoredSnapshot) => boolean,
): Promise<boolean> {
  const memberships = new Memberships(tx);
  for (const look of await sightsOfBoth(tx, viewer, viewer))
    if (look.source === 'reading' && isMeant(look) && hasNumber(await memberships.of(look.snapshotId), number))
      return true;
  return false;
}
