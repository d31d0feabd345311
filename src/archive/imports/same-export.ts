import type { AccountId } from '../../domain/account';
import type { ImportHead } from '../../domain/exports/import';
import { sinceColumn } from '../../domain/exports/import-column';
import { hasItsParts, isMoreOf } from '../../domain/exports/parts';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { rowsOfColumn } from './import-columns';
import { rangeOf } from './imports-of';
import type { StagedImport } from './staged-import';

type Dated = Pick<ImportHead, 'exportedAt' | 'isDateSure' | 'isDayOnly' | 'format' | 'lists'>;

/**
 * Whether an export is, as far as its head tells, the same as another of its date, or more of the same: it lacks neither
 * list of the other. A page tells the minute it was made at, and Instagram makes no two exports of somebody within one;
 * where only the day is known, or less, lists of other lengths are of other exports. So are those of other files: one
 * part of an export is not another.
 */
export function looksTheSame(one: Dated, other: Dated): boolean {
  if (one.exportedAt !== other.exportedAt) return false;
  return listsOf(other).every((kind) => {
    const [here, there] = [one.lists[kind], other.lists[kind]];
    if (here.isMissing === true || hasItsParts(here, there) === false) return false;
    const isAlike =
      here.coverage.seen === there.coverage.seen && here.deleted === there.deleted && here.newestAt === there.newestAt;
    return isAlike || (isToTheMinute(one) && isToTheMinute(other));
  });
}

function isToTheMinute({ isDateSure, isDayOnly }: Dated): boolean {
  return isDateSure && !isDayOnly;
}

function listsOf({ lists }: Pick<ImportHead, 'lists'>): readonly FollowListKind[] {
  return FOLLOW_LIST_KINDS.filter((kind) => lists[kind].isMissing !== true);
}

/**
 * The viewer's imports whose place a staged export takes: the same export, read once more, or some of its files, where it
 * has them all. Another of its date stays beside it: one that has a list or files which this one lacks, or other people.
 */
export async function importsReplacedBy(
  tx: ReadTx<'imports' | 'importNames' | 'importColumns'>,
  viewer: AccountId,
  staged: StagedImport,
): Promise<ImportRow[]> {
  const { head } = staged;
  const replaced: ImportRow[] = [];
  const all = await tx
    .objectStore('imports')
    .index('byViewer')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  for (const row of all) {
    const isMore = isMoreOf(head, row);
    if (!isMore && !looksTheSame(head, row)) continue;
    if ((!isMore && isToTheMinute(head)) || (await hasItsRows(tx, staged, row))) replaced.push(row);
  }
  return replaced;
}

/** The viewer's imports of exports of that moment. */
export function importsOfDate(tx: ReadTx<'imports'>, viewer: AccountId, exportedAt: number): Promise<ImportRow[]> {
  return tx.objectStore('imports').index('byViewer').getAll([viewer, exportedAt]);
}

/**
 * Whether each account that the import has in a list is in that list of the staged export too, with the same date. The
 * staged one may have more: accounts that were forgotten in the archive since.
 */
async function hasItsRows(
  tx: ReadTx<'importNames' | 'importColumns'>,
  staged: StagedImport,
  row: ImportRow,
): Promise<boolean> {
  const named = await tx.objectStore('importNames').getAll(rangeOf(row.importId));
  for (const kind of listsOf(row)) {
    const here = minutesByName(staged, kind);
    const left = new Map<number, number>();
    for (const { numbers, values } of await rowsOfColumn(tx, row.importId, sinceColumn(kind)))
      for (const [at, number] of numbers.entries()) left.set(number, minuteOf(values[0]![at]!));
    for (const pairs of named)
      for (let at = 0; at < pairs.length && left.size > 0; at += 2) {
        const minute = here.get(pairs[at]!);
        if (minute === ANY || (minute !== undefined && minute === left.get(pairs[at + 1]!)))
          left.delete(pairs[at + 1]!);
      }
    if (left.size > 0) return false;
  }
  return true;
}

/** Two names of one hash: either may be meant. */
const ANY = -1;

/** Since when each is in a list, by the hash of the name. Pages tell no seconds, so minutes are compared. */
function minutesByName({ table, lists }: StagedImport, kind: FollowListKind): ReadonlyMap<number, number> {
  const minutes = new Map<number, number>();
  const { places, values } = lists.get(kind)!;
  for (const [at, place] of places.entries()) {
    const hash = table.hashes[place]!;
    minutes.set(hash, minutes.has(hash) ? ANY : minuteOf(values[0]![at]!));
  }
  return minutes;
}

function minuteOf(second: number): number {
  return Math.floor(second / 60);
}
