import type { AccountId, AccountNumber } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { type ImportedListHead, type ImportHead, OTHER_LISTS } from '../../domain/import';
import { hasNumber, membershipOf, NOBODY, union, withNumbers } from '../../domain/membership';
import { type DatedExport, type DatedList, renamesBetween } from '../../domain/renames';
import type { Certainty } from '../../domain/tie';
import { type MetNames, NO_ACCOUNT, numbersAt } from '../accounts/enlist-names';
import { accountRow } from '../accounts/find-account';
import { sightsOfBoth } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { ImportRow } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';
import { rowsOfColumn } from './import-columns';
import { joined } from './imported-dates';
import { importsOf } from './imports-of';
import type { StagedImport } from './staged-import';

export const RENAME_STORES = [
  'imports',
  'importColumns',
  'memberships',
  'snapshots',
  'readings',
  'accountChunks',
] as const satisfies readonly StoreName[];
type RenameStore = (typeof RENAME_STORES)[number];

/** A rename between the export that is being met and one that is here. */
export interface MetRename {
  /** The two numbers: by the name before, and by the name after. At least one is an account that is known here. */
  readonly from: AccountNumber;
  readonly to: AccountNumber;
  /** The place of its name in the staged table: the name after, or where `isOlder` the name before. */
  readonly place: number;
  /** The export that is being met is the earlier of the two. */
  readonly isOlder: boolean;
  readonly certainty: Certainty;
  readonly other: Pick<ImportRow, 'importId' | 'exportedAt'>;
}

/**
 * The renames between a staged export and its neighbours in time, among the viewer's own. What was read live speaks
 * against one: two ids are two accounts, and whoever was shown by id is not somebody else under another name then.
 */
export async function renamesMet(
  tx: ReadTx<RenameStore>,
  viewer: AccountId,
  staged: StagedImport,
  met: MetNames,
): Promise<MetRename[]> {
  const { exportedAt } = staged.head;
  const rows = await importsOf(tx, viewer);
  const before = rows.find((row) => row.exportedAt < exportedAt && hasListOf(row, staged.head));
  const after = rows.findLast((row) => row.exportedAt > exportedAt && hasListOf(row, staged.head));
  if (before === undefined && after === undefined) return [];
  const placeOf = new Map<AccountNumber, number>();
  const own = stagedExport(staged, met);
  const found: MetRename[] = [];
  for (const [other, isOlder] of [
    [before, false],
    [after, true],
  ] as const) {
    if (other === undefined) continue;
    const stored = await storedExport(tx, other);
    const renames = isOlder ? renamesBetween(own, stored) : renamesBetween(stored, own);
    if (renames.length > 0 && placeOf.size === 0)
      for (let place = 0; place < staged.listed; place++) placeOf.set(met.numbers[place]!, place);
    const span = isOlder ? [exportedAt, other.exportedAt] : [other.exportedAt, exportedAt];
    for (const { from, to, certainty } of renames) {
      if (await isDenied(tx, viewer, { from, to }, span as [number, number], met.known)) continue;
      found.push({ from, to, place: placeOf.get(isOlder ? from : to)!, isOlder, certainty, other });
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
    columns('since/followers'),
    columns('since/following'),
    ...OTHER_LISTS.map((list) => columns(`list/${list}`)),
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

/** `span`: the dates of the two exports. `known`: numbers from here on are of names that were never met. */
async function isDenied(
  tx: ReadTx<'accountChunks' | 'readings' | 'snapshots' | 'memberships'>,
  viewer: AccountId,
  { from, to }: Pick<MetRename, 'from' | 'to'>,
  [beforeAt, afterAt]: readonly [number, number],
  known: AccountNumber,
): Promise<boolean> {
  if (from >= known && to >= known) return true;
  const idOf = async (number: AccountNumber) => (number < known ? ((await accountRow(tx, number))?.id ?? null) : null);
  const [fromId, toId] = [await idOf(from), await idOf(to)];
  if (fromId !== null && toId !== null) return true;
  if (fromId === null && toId === null) return false;
  const memberships = new Memberships(tx);
  for (const { source, snapshotId, firstAt, readAt } of await sightsOfBoth(tx, viewer, viewer)) {
    if (source !== 'reading') continue;
    // Shown by id under the old name after it should have been given up, or under the new one before it was taken.
    if (fromId !== null && readAt > afterAt && hasNumber(await memberships.of(snapshotId), from)) return true;
    if (toId !== null && firstAt < beforeAt && hasNumber(await memberships.of(snapshotId), to)) return true;
  }
  return false;
}
