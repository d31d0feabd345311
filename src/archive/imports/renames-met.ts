import type { AccountId, AccountNumber } from '../../domain/account';
import type { Certainty } from '../../domain/certainty';
import type { ImportHead } from '../../domain/exports/import';
import { type DatedExport, type RenameBySecond, renamesBetween, secondOf } from '../../domain/exports/renames';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { hasNumber } from '../../domain/membership';
import { isIdentified, namesOf } from '../accounts/account-store';
import type { MetNames } from '../accounts/meet-names';
import { sightsOfBoth } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { ImportRow, StoredSnapshot } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { stagedExport, storedExport } from './dated-exports';
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
  /** The earlier name is somebody else's in the later export. */
  readonly isTakenOver: boolean;
  /** The number by the name before was given for that somebody: the earlier export came last. */
  readonly isLent: boolean;
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
    for (const rename of renamesBetween(before, after)) {
      if ([own, ...stored].some((one) => areTwoIn(one, rename, before))) continue;
      const { from, to, certainty, isTakenOver = false } = rename;
      const pair = { from, to, isTakenOver, isLent: isTakenOver && isOlder && known !== Infinity };
      const keeper = await keeperOf(tx, viewer, pair, [before.at, after.at], known);
      const name = await nameOf(isOlder ? from : to);
      if (keeper !== null && name !== null) found.push({ ...pair, keeper, own: name, isOlder, certainty, other });
    }
  }
  return found;
}

/**
 * Whether this export shows that the two names are two accounts, for it has both. Where somebody else took over the old
 * name both are to be expected: then only if the old name still has the second that it had before.
 */
function areTwoIn(one: DatedExport, { from, to, isTakenOver }: RenameBySecond, before: DatedExport): boolean {
  if (!one.names(from) || !one.names(to)) return false;
  if (isTakenOver !== true) return true;
  return FOLLOW_LIST_KINDS.some((kind) => {
    const then = secondOf(before.lists[kind], from);
    return then !== null && secondOf(one.lists[kind], from) === then;
  });
}

function hasListOf({ lists }: Pick<ImportHead, 'lists'>, other: Pick<ImportHead, 'lists'>): boolean {
  return FOLLOW_LIST_KINDS.some((kind) => lists[kind].isMissing !== true && other.lists[kind].isMissing !== true);
}

/**
 * Whose number stays: that of the account with an id, else that of the one known longer. Null = what was read speaks
 * against the rename: two ids are two accounts, and whoever was shown by id under the one name when the exports have it
 * bear the other is somebody else. `known`: numbers from here on are of names that were never met.
 */
async function keeperOf(
  tx: ReadTx<RenameStore>,
  viewer: AccountId,
  { from, to, isTakenOver, isLent }: Pick<MetRename, 'from' | 'to' | 'isTakenOver' | 'isLent'>,
  [beforeAt, afterAt]: readonly [number, number],
  known: AccountNumber,
): Promise<AccountNumber | null> {
  const hasId = async (number: AccountNumber) => number < known && (await isIdentified(tx, number));
  const [isFrom, isTo] = [await hasId(from), await hasId(to)];
  if (!isFrom && !isTo) return isLent || from >= known ? to : from;
  // Of a name that was taken over, the account by it may be the stranger alone.
  if (isFrom && isTo) return isTakenOver && (await namesOf(tx, from))[0]!.from > beforeAt ? to : null;
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
