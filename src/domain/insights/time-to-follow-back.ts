import { hasNumber, type Membership } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { type Measure, medianOfSorted } from './measure';

/**
 * Ties of which it is known when both sides began, to the day or better, as exports give it. Column by column: there may
 * be as many as there are accounts.
 */
export interface FollowDates {
  readonly accounts: Uint32Array;
  readonly youFollowedAt: Float64Array;
  readonly theyFollowedAt: Float64Array;
}

/** Upper ends of the distribution's bars, both ends of a bar given by its neighbours; the last bar is open. */
export const BAR_ENDS_MS: readonly number[] = [HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS, 90 * DAY_MS];

export interface Bar {
  /** Everything up to and including this; null = longer than all others. */
  readonly upToMs: number | null;
  readonly accounts: number;
}

/** How long it took from the one follow to the other: the median in ms, and how the accounts spread over the bars. */
export interface TimeToFollowBack {
  readonly medianMs: Measure;
  readonly bars: readonly Bar[];
}

/** The times in both directions; null = no tie whose two beginnings are known went that way. */
export interface BothWays {
  /** You followed first: how long until they followed back. */
  readonly theirs: TimeToFollowBack | null;
  /** They followed first: how long until you followed back. */
  readonly yours: TimeToFollowBack | null;
}

export interface TimeQuestion {
  readonly within?: Membership;
  /** Only ties that became mutual from here … */
  readonly fromAt?: number;
  /** … to before here, for example one month. */
  readonly toAt?: number;
}

/**
 * How long does a follow-back take? Only ties that have become mutual and whose dates are known both ways count, so it
 * says nothing of those who never follow back. A tie that began on both sides at the same moment counts for neither.
 */
export function timeToFollowBack(dates: FollowDates, question: TimeQuestion = {}): BothWays {
  const { within, fromAt = -Infinity, toAt = Infinity } = question;
  const { accounts, youFollowedAt, theyFollowedAt } = dates;
  const theirs = new Float64Array(accounts.length);
  const yours = new Float64Array(accounts.length);
  let theirsKnown = 0;
  let yoursKnown = 0;
  for (let at = 0; at < accounts.length; at++) {
    if (within !== undefined && !hasNumber(within, accounts[at]!)) continue;
    const [youAt, theyAt] = [youFollowedAt[at]!, theyFollowedAt[at]!];
    const mutualAt = Math.max(youAt, theyAt);
    if (mutualAt < fromAt || mutualAt >= toAt) continue;
    const lengthMs = theyAt - youAt;
    if (lengthMs > 0) theirs[theirsKnown++] = lengthMs;
    if (lengthMs < 0) yours[yoursKnown++] = -lengthMs;
  }
  return { theirs: summed(theirs.subarray(0, theirsKnown)), yours: summed(yours.subarray(0, yoursKnown)) };
}

function summed(lengths: Float64Array): TimeToFollowBack | null {
  const sorted = lengths.sort();
  const medianMs = medianOfSorted(sorted);
  if (medianMs === null) return null;
  let counted = 0;
  const bars = [...BAR_ENDS_MS, null].map((upToMs) => {
    const before = counted;
    while (counted < sorted.length && (upToMs === null || sorted[counted]! <= upToMs)) counted++;
    return { upToMs, accounts: counted - before };
  });
  return { medianMs, bars };
}
