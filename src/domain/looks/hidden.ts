import type { FollowListKind } from '../follow-list';
import { HOUR_MS } from '../time';
import type { Asides } from './capture';
import {
  COUNT_HOLDS_MS,
  type Count,
  isCountWrong,
  isExact,
  largestDailyChange,
  standingCounts,
  widening,
} from './count';
import type { OwnAction } from './profile';

/** Something the person did by hand that changed one of their own lists by one account. */
export interface CountedAct {
  /** Epoch ms. */
  readonly at: number;
  readonly list: FollowListKind;
  readonly by: 1 | -1;
}

/** What an action that worked did to a list; null = nothing. A follow that still waits for approval is none. */
export function countedActOf(action: OwnAction, at: number, youFollow: boolean | null): CountedAct | null {
  if (action === 'follow') return youFollow === true ? { at, list: 'following', by: 1 } : null;
  if (action === 'unfollow') return { at, list: 'following', by: -1 };
  if (action === 'remove-follower') return { at, list: 'followers', by: -1 };
  return action === 'approve' ? { at, list: 'followers', by: 1 } : null;
}

/** A finished pass, as far as arithmetic goes. */
export interface CountedPass extends SurelyHidden {
  readonly startedAt: number;
  readonly endedAt: number;
  /** Distinct accounts that the pass itself showed. */
  readonly seen: number;
}

type SurelyHidden = Pick<Asides<unknown>, 'saidHidden' | 'unidentified'>;

/**
 * The least that may be missing from those whom a pass showed, whatever the counts say: whom Instagram says it hides,
 * and whom it shows without a readable id. Who stands there unidentified is as good as hidden: nobody knows who it is.
 */
export function hiddenAtLeast({ saidHidden = 0, unidentified = 0 }: SurelyHidden): number {
  return saidHidden + unidentified;
}

/** How many accounts a list held that a pass did not show: from `lower` to `upper`. */
export interface Hidden {
  readonly lower: number;
  readonly upper: number;
  /**
   * The profile's own answer counted exactly what was seen, before and after the pass, within an hour, and the person
   * changed nothing in between. Only this makes an absence certain by count.
   */
  readonly isProvenNone: boolean;
}

/**
 * What bounds a claim about `n` accounts: at most `h` of them are merely hidden. `h` null: nobody knows how many.
 * The one measure of every `likely`: no more than a quarter may be wrong.
 */
export interface Bound {
  readonly h: number | null;
  readonly n: number;
}

export function isLikely({ h, n }: Bound): boolean {
  return h !== null && h * 4 <= n;
}

/**
 * Of those who appeared fewer may have been hidden than of those who went: whoever is hidden for a while appears and
 * goes again. Simulated, with a quarter 1.3 % of the beginnings said had been none, with an eighth 0.5 %.
 */
export function isLikelyNew({ h, n }: Bound): boolean {
  return h !== null && h * 8 <= n;
}

/** What is known of one list beside its rows. */
export interface ListCounts {
  /** Standing counts, oldest first (`standingCounts`). */
  readonly counts: readonly Count[];
  /** The person's own acts on this list, oldest first; none for lists of others. */
  readonly acts: readonly CountedAct[];
  /** Accounts a day (`largestDailyChange`). */
  readonly dailyChange: number;
}

/**
 * From counts and acts of one list in any order; the counts that a better one of their moment outweighs are left out.
 */
export function listCounts(counts: readonly Count[], acts: readonly CountedAct[]): ListCounts {
  const standing = standingCounts(counts);
  return {
    counts: standing,
    acts: [...acts].sort((one, other) => one.at - other.at),
    dailyChange: largestDailyChange(standing),
  };
}

/** The hidden accounts of a pass by all counts within two days of it; null = no count is that near. */
export function hiddenBy(pass: CountedPass, { counts, acts, dailyChange }: ListCounts): Hidden | null {
  const { startedAt, endedAt, seen } = pass;
  // Offset paging skips a row for each of the person's own acts while it goes on.
  const during = acts.filter(({ at }) => at >= startedAt && at <= endedAt).length;
  const sum = (from: number, to: number) =>
    acts.reduce((all, { at, by }) => (at > from && at < to ? all + by : all), 0);
  const ends = counts.flatMap((count) => {
    const { at, low, high } = count;
    if (at < startedAt - COUNT_HOLDS_MS || at > endedAt + COUNT_HOLDS_MS) return [];
    const shift = sum(at, startedAt) - sum(endedAt, at);
    const slack = during + widening(count, dailyChange, Math.max(endedAt - at, at - startedAt));
    if (isCountWrong(high + shift + slack, seen)) return [];
    return [{ lower: low + shift - seen - slack, upper: high + shift - seen + slack }];
  });
  if (ends.length === 0) return null;
  const lower = Math.max(...ends.map((one) => one.lower));
  const upper = Math.min(...ends.map((one) => one.upper));
  // Counts that contradict each other: nobody knows which is wrong, so the hidden may be as many as any of them says.
  const isOneMind = lower <= upper;
  const least = Math.max(0, isOneMind ? lower : Math.min(...ends.map((one) => one.lower)));
  const most = Math.max(0, isOneMind ? upper : Math.max(...ends.map((one) => one.upper)));
  const atLeast = hiddenAtLeast(pass);
  return {
    // A row without an id may repeat somebody whom the pass shows by id, so it raises the upper end alone.
    lower: Math.max(least, pass.saidHidden ?? 0),
    upper: Math.max(most, atLeast),
    isProvenNone: atLeast === 0 && isProvenNone(pass, counts, acts),
  };
}

function isProvenNone(
  { startedAt, endedAt, seen }: CountedPass,
  counts: readonly Count[],
  acts: readonly CountedAct[],
) {
  const answers = counts.filter((count) => count.source === 'profile' && isExact(count));
  const before = answers.findLast(({ at }) => at <= startedAt);
  const after = answers.find(({ at }) => at >= endedAt);
  if (before === undefined || after === undefined || after.at - before.at > HOUR_MS) return false;
  const between = counts.filter(({ at }) => at >= before.at && at <= after.at);
  return (
    between.every(({ low, high }) => low <= seen && seen <= high) &&
    !acts.some(({ at }) => at >= before.at && at <= after.at)
  );
}
