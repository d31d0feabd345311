import { difference, type Membership, membershipOf, NOBODY, union, withFresh } from '../membership';
import type { CaptureLink } from './capture';

/**
 * A finished pass tells who was there while it went on. Whom its reading showed at other times lies in sets beside it,
 * each of a time of its own. No account is in two of them, and none is in one whom the pass showed, or any other page
 * while the pass went on.
 */
export interface SideSets {
  /** Shown before the pass began and not since: there then, missed now. */
  readonly earlier: Membership;
  /** Shown only since the pass ended: there by then, and perhaps not before. */
  readonly later: Membership;
}

/** One of the sets beside a pass. */
export type Side = keyof SideSets;
/** Both sides, in the order in which they are stored. */
export const SIDES: readonly Side[] = ['earlier', 'later'];
/** Nobody at either side: the pass showed everybody whom its reading showed. */
export const NO_SIDES: SideSets = { earlier: NOBODY, later: NOBODY };

/** Something for each side; sides for which there is nothing are left out. */
export function bySide<T>(make: (side: Side) => T | undefined): Partial<Record<Side, T>> {
  const all: Partial<Record<Side, T>> = {};
  for (const side of SIDES) {
    const one = make(side);
    if (one !== undefined) all[side] = one;
  }
  return all;
}

/** The sets by all captures of a reading. `shown`: the pass's own rows; a retry of its last page is still the pass's. */
export function sideSetsOf(
  links: readonly Pick<CaptureLink, 'readAt' | 'numbers'>[],
  { startedAt, finishedAt }: { readonly startedAt: number; readonly finishedAt: number },
  shown: Membership,
): SideSets {
  const rowsWhere = (test: (readAt: number) => boolean) =>
    links.reduce((all, { readAt, numbers }) => (test(readAt) ? withFresh(all, numbers).members : all), NOBODY);
  const before = rowsWhere((readAt) => readAt < startedAt);
  const meanwhile = union(
    shown,
    rowsWhere((readAt) => readAt >= startedAt && readAt <= finishedAt),
  );
  const after = rowsWhere((readAt) => readAt > finishedAt);
  return { earlier: difference(before, union(meanwhile, after)), later: difference(after, meanwhile) };
}

/**
 * The sets once one more page came, newer than all others and no part of the pass. `members`: all whom the reading had
 * shown before it. Says what `sideSetsOf` would say of all captures, without them.
 */
export function withPage(
  { earlier, later }: SideSets,
  { readAt, numbers }: Pick<CaptureLink, 'readAt' | 'numbers'>,
  { finishedAt, members }: { readonly finishedAt: number; readonly members: Membership },
): SideSets {
  const rows = membershipOf(numbers);
  const meanwhile = readAt > finishedAt ? difference(members, union(earlier, later)) : rows;
  return { earlier: difference(earlier, rows), later: union(later, difference(rows, meanwhile)) };
}
