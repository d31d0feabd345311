import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import { DAY_MS } from '../time';
import type { ImportedListHead, ImportHead } from './import';

/**
 * Instagram cuts the lists of large accounts into numbered files (`followers_1`, `followers_2`, newest follows first), and
 * large exports into several archives. Whoever chooses one and later another has two imports of one export. The first
 * of them may look whole: only that the other is there tells that it is not.
 */
type Parted = Pick<ImportHead, 'exportedAt' | 'isDateSure' | 'isDayOnly' | 'format' | 'lists'>;

/** Whether both may be parts of one export, as far as their dates tell; where those are not sure any two may be. */
export function mayBeOfOneExport(one: Parted, other: Parted): boolean {
  if (one.format !== other.format || one.isDateSure !== other.isDateSure) return false;
  if (!one.isDateSure) return true;
  const apartMs = Math.abs(one.exportedAt - other.exportedAt);
  // Where only the day is known, each part is dated by the newest follow in it, if that is of that day or the next.
  return one.isDayOnly && other.isDayOnly ? apartMs < 2 * DAY_MS : apartMs === 0;
}

/** Whether this list was read from all files that the other one was read from; null = that is not known. */
export function hasItsParts(one: ImportedListHead, other: ImportedListHead): boolean | null {
  if (one.parts === undefined || other.parts === undefined) return null;
  return other.parts.every((part) => one.parts!.includes(part));
}

/** Whether it is the same export with more of its files: all that the other was read from, and others. */
export function isMoreOf(one: Parted, other: Parted): boolean {
  const kinds = FOLLOW_LIST_KINDS.filter((kind) => other.lists[kind].isMissing !== true);
  const isMore = (kind: FollowListKind) =>
    (one.lists[kind].parts?.length ?? 0) > (other.lists[kind].parts?.length ?? 0);
  const hasAll = (kind: FollowListKind) =>
    hasItsParts(one.lists[kind], other.lists[kind]) === true && doFit(one.lists[kind], other.lists[kind]);
  return mayBeOfOneExport(one, other) && kinds.every(hasAll) && FOLLOW_LIST_KINDS.some(isMore);
}

/** The lists of an export of which another import of it has files that this one lacks, so that they are not whole. */
export function listsPartedWith(one: Parted, other: Parted): readonly FollowListKind[] {
  if (!mayBeOfOneExport(one, other)) return [];
  const both = FOLLOW_LIST_KINDS.filter((kind) => [one, other].every(({ lists }) => lists[kind].isMissing !== true));
  if (!both.every((kind) => doFit(one.lists[kind], other.lists[kind]))) return [];
  return both.filter((kind) => hasItsParts(one.lists[kind], other.lists[kind]) === false);
}

/** Whether both may be of one list: of files that both have the dates agree, and of others they follow each other. */
function doFit(one: ImportedListHead, other: ImportedListHead): boolean {
  if (one.parts === undefined || other.parts === undefined) return false;
  if (!one.parts.some((part) => other.parts!.includes(part))) return areApart(one, other);
  const [firsts, lasts] = [Math.min, Math.max].map((end) => [end(...one.parts!), end(...other.parts!)] as const);
  const isOfOneStart = firsts![0] !== firsts![1] || one.newestAt === other.newestAt;
  return isOfOneStart && (lasts![0] !== lasts![1] || one.oldestAt === other.oldestAt);
}

/** Read from other files, the one with follows from before those of the other. */
function areApart(one: ImportedListHead, other: ImportedListHead): boolean {
  const [newer, older] = Math.min(...one.parts!) < Math.min(...other.parts!) ? [one, other] : [other, one];
  // Where each has some in between the other's, dates tell nothing of it.
  if (Math.max(...newer.parts!) > Math.min(...older.parts!)) return true;
  return (older.newestAt ?? 0) <= (newer.oldestAt ?? Number.POSITIVE_INFINITY);
}
