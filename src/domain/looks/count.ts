import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';

/**
 * Where a count of one list was read. `profile`: the profile's own answer or preloaded data. `link`: a header link with
 * the list's address. `position`: a header's first bare link (followers only: since Nov 2025 the second may be "Friends").
 * `unknown`: kept by a version that noted no source.
 */
export type CountSource = 'profile' | 'link' | 'position' | 'unknown';

/** How many accounts one list held at one moment, as it was shown. `low` = `high` where the number was exact; "2.2M" is an interval. */
export interface Count {
  /** Epoch ms. */
  readonly at: number;
  readonly source: CountSource;
  readonly low: number;
  readonly high: number;
}

const RANK: Readonly<Record<CountSource, number>> = { profile: 3, unknown: 2, link: 1, position: 0 };

/** Counts this near to each other are of one moment: the better source decides. */
const ONE_MOMENT_MS = 10 * MINUTE_MS;
/** A count further than this from a pass says nothing of it. */
export const COUNT_HOLDS_MS = 2 * DAY_MS;
/** What a list may change by in a day where nothing is known of it. */
const USUAL_SHARE_A_DAY = 0.01;

/** A count as it was shown, before it has a moment. */
export type ShownCount = Pick<Count, 'low' | 'high' | 'source'>;

/** Shown in full ("1,234"), and not shortened ("12.3K"). */
export function isExact({ low, high }: Pick<Count, 'low' | 'high'>): boolean {
  return low === high;
}

/** The counts that stand, oldest first: of those within ten minutes of each other only those of the best source. */
export function standingCounts(counts: readonly Count[]): Count[] {
  const ordered = [...counts].sort((one, other) => one.at - other.at);
  return ordered.filter(
    (count) =>
      !ordered.some(
        (other) => RANK[other.source] > RANK[count.source] && Math.abs(other.at - count.at) <= ONE_MOMENT_MS,
      ),
  );
}

/** The standing count nearest to a moment, within two days of it; exact ones first. Null = none. */
export function countNearest(standing: readonly Count[], at: number): Count | null {
  const near = standing.filter((count) => Math.abs(count.at - at) <= COUNT_HOLDS_MS);
  const exact = near.filter(isExact);
  let nearest: Count | null = null;
  for (const count of exact.length > 0 ? exact : near)
    if (nearest === null || Math.abs(count.at - at) <= Math.abs(nearest.at - at)) nearest = count;
  return nearest;
}

/** The most that exact counts of one list ever changed by within a day, or by day between two further apart. */
export function largestDailyChange(standing: readonly Count[]): number {
  const exact = standing.filter(isExact);
  let largest = 0;
  for (const [at, count] of exact.entries())
    for (let before = at - 1; before >= 0; before--) {
      const days = (count.at - exact[before]!.at) / DAY_MS;
      const change = Math.abs(count.low - exact[before]!.low) / Math.max(1, days);
      if (change > largest) largest = change;
      if (days >= 1) break;
    }
  return largest;
}

/** How far the list may have moved from a count of this age: rounded under an hour, at least one account beyond it. */
export function widening(count: Count, dailyChange: number, ageMs: number): number {
  const change = (Math.max(dailyChange, count.high * USUAL_SHARE_A_DAY) * ageMs) / DAY_MS;
  return ageMs <= HOUR_MS ? Math.round(change) : Math.max(1, Math.ceil(change));
}

/** Seen above the count by more than this share, and at least two: then the count is wrong, not the list. */
const WRONG_SHARE = 0.01;
const WRONG_AT_LEAST = 2;

/** Whether a list that showed `seen` accounts cannot have been counted as `high`. */
export function isCountWrong(high: number, seen: number): boolean {
  return seen - high >= Math.max(WRONG_AT_LEAST, Math.floor(high * WRONG_SHARE) + 1);
}
