import type { AccountNumber } from '../account';
import { hasNumber, type Membership } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { type Measure, medianOf } from './measure';

/** When each side of a tie began; null = not known. Dates known to the day or better, as exports give them. */
export interface FollowDates {
  readonly account: AccountNumber;
  readonly youFollowedAt: number | null;
  readonly theyFollowedAt: number | null;
}

/** Upper ends of the distribution's bars, both ends of a bar given by its neighbours; the last bar is open. */
export const BAR_ENDS_MS: readonly number[] = [HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS, 90 * DAY_MS];

export interface Bar {
  /** Everything up to and including this; null = longer than all others. */
  readonly upToMs: number | null;
  readonly accounts: number;
}

export interface TimeToFollowBack {
  readonly medianMs: Measure;
  readonly bars: readonly Bar[];
}

export interface BothWays {
  /** You followed first: how long until they followed back. */
  readonly theirs: TimeToFollowBack | null;
  /** They followed first: how long until you followed back. */
  readonly yours: TimeToFollowBack | null;
}

/**
 * How long does a follow-back take? Only ties that have become mutual and whose dates are known both ways count, so it
 * says nothing of those who never follow back. A tie that began on both sides at the same moment counts for neither.
 */
export function timeToFollowBack(dates: readonly FollowDates[], within?: Membership): BothWays {
  const theirs: number[] = [];
  const yours: number[] = [];
  for (const { account, youFollowedAt, theyFollowedAt } of dates) {
    if (youFollowedAt === null || theyFollowedAt === null) continue;
    if (within !== undefined && !hasNumber(within, account)) continue;
    const lengthMs = theyFollowedAt - youFollowedAt;
    if (lengthMs > 0) theirs.push(lengthMs);
    if (lengthMs < 0) yours.push(-lengthMs);
  }
  return { theirs: summed(theirs), yours: summed(yours) };
}

function summed(lengths: readonly number[]): TimeToFollowBack | null {
  const medianMs = medianOf(lengths);
  if (medianMs === null) return null;
  const bars = [...BAR_ENDS_MS, null].map((upToMs, index) => {
    const fromMs = BAR_ENDS_MS[index - 1] ?? 0;
    const accounts = lengths.filter((length) => length > fromMs && (upToMs === null || length <= upToMs)).length;
    return { upToMs, accounts };
  });
  return { medianMs, bars };
}
