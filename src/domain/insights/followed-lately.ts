import type { AccountNumber } from '../account';
import { addDifferenceInto, intersection, type Membership, membershipOf } from '../membership';
import { TOO_EARLY_MS } from '../ties/tie';
import type { WholeList } from './whole-lists';

/** A follow by the viewer's own hand, that was witnessed. */
export interface OwnFollow {
  readonly number: AccountNumber;
  readonly at: number;
}

/** What tells since when the viewer follows whom, over all the time that was read. */
export interface FollowBeginnings {
  /** Whole lists of those the viewer follows, oldest first. */
  readonly lists: readonly WholeList[];
  /** By own follows and by exports, the oldest first. */
  readonly dated: readonly OwnFollow[];
}

/** `askedAt`: the earliest moment that `followedLately` is asked about. What began longer before it is left out. */
export function followBeginnings(
  lists: readonly WholeList[],
  own: readonly OwnFollow[],
  askedAt = Number.NEGATIVE_INFINITY,
): FollowBeginnings {
  const early = askedAt - TOO_EARLY_MS;
  const dated = own.filter(({ at }) => at > early);
  for (const { followedAt } of lists)
    followedAt?.forEach((at, number) => {
      if (at > early) dated.push({ number, at });
    });
  return { lists, dated: dated.sort((a, b) => a.at - b.at) };
}

/**
 * Who of a list of those whom the viewer follows had been followed for less than 7 days when the followers were looked
 * at (`askedAt`), or since: by an own follow, by an export's date, or because another whole list of those days lacked
 * them. The same rule as for a verdict (`isTooEarly`), for looks of long ago.
 */
export function followedLately(
  { lists, dated }: FollowBeginnings,
  { members, endedAt }: Pick<WholeList, 'members' | 'endedAt'>,
  askedAt: number,
): Membership {
  const early = askedAt - TOO_EARLY_MS;
  const begun = dated.slice(firstAfter(dated, early), firstAfter(dated, endedAt)).map(({ number }) => number);
  const lately = intersection(members, membershipOf(begun));
  const fresh = new Uint32Array(members.length);
  fresh.set(lately);
  for (const { at, shown } of lists) if (at > early && at <= endedAt) addDifferenceInto(fresh, members, shown);
  return fresh;
}

/** The place of the first that is later than this. */
function firstAfter(dated: readonly OwnFollow[], after: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.at > after) high = middle;
    else low = middle + 1;
  }
  return low;
}
