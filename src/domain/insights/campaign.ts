import { countOf, difference, intersection, type Membership } from '../membership';
import { DAY_MS } from '../time';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** One side of a campaign: what a day brought on average between two whole lists. */
export interface Stretch {
  readonly fromAt: number;
  readonly toAt: number;
  readonly gainedPerDay: number;
  readonly lostPerDay: number;
  /** Followers at its beginning. */
  readonly restsOn: number;
}

export interface CampaignComparison {
  readonly before: Stretch | null;
  readonly after: Stretch | null;
}

/** Four weeks: long enough that weekdays even out, short enough to be about the campaign. */
export const CAMPAIGN_SPAN_MS = 28 * DAY_MS;
/** How far a whole list may lie from the moment it stands for, as a share of the span. */
const OFF_BY_SHARE = 0.25;

/**
 * What changed after something was tried at `at` (an annotation)? Compares the stretch before with the one after. It
 * tells that the numbers differ, not why. A side without whole lists near both of its ends is null.
 */
export function campaignComparison(
  followers: readonly ListAt[],
  at: number,
  spanMs: number = CAMPAIGN_SPAN_MS,
  within?: Membership,
): CampaignComparison {
  const lists = wholeLists(followers);
  const near = (moment: number) => nearest(lists, moment, spanMs * OFF_BY_SHARE);
  return {
    before: stretch(near(at - spanMs), near(at), within),
    after: stretch(near(at), near(at + spanMs), within),
  };
}

function nearest(lists: readonly WholeList[], moment: number, offByMs: number): WholeList | null {
  let best: WholeList | null = null;
  for (const list of lists) {
    const off = Math.abs(list.at - moment);
    if (off <= offByMs && (best === null || off < Math.abs(best.at - moment))) best = list;
  }
  return best;
}

function stretch(one: WholeList | null, other: WholeList | null, within: Membership | undefined): Stretch | null {
  if (one === null || other === null || other.at <= one.at) return null;
  const count = (set: Membership) => countOf(within === undefined ? set : intersection(set, within));
  const days = (other.at - one.at) / DAY_MS;
  return {
    fromAt: one.at,
    toAt: other.at,
    gainedPerDay: count(difference(other.members, one.members)) / days,
    lostPerDay: count(difference(one.members, other.members)) / days,
    restsOn: count(one.members),
  };
}
