import { DAY_MS } from '../time';
import { accountHint, count, date } from './hint';
import { SHORT_FOLLOW_MS } from './short-follow';

/**
 * The account followed the viewer and stopped within days. A neutral note, without a guess at why. The longest time
 * the evidence allows must still be short, and not ended by hand; and its profile must have said that it stopped, since
 * a list that lacks the account may merely not show it.
 */
export const theyFollowAndLeave = accountHint({
  id: 'they-follow-and-leave',
  accuses: true,
  needs: ['endedStays'],
  shows: ['firstSeenAt', 'missedAt', 'count'],
  find: ({ endedStays }) => {
    const short = endedStays.filter(
      ({ notYetAt, firstMissedAt, certainty, isStillThere, hasOwnRemoval }) =>
        certainty === 'certain' &&
        isStillThere === true &&
        hasOwnRemoval === false &&
        firstMissedAt - notYetAt <= SHORT_FOLLOW_MS,
    );
    const newest = short.at(-1);
    if (newest === undefined) return null;
    const { notYetAt, firstSeenAt, firstMissedAt } = newest;
    const atMostDays = Math.max(1, Math.ceil((firstMissedAt - notYetAt) / DAY_MS));
    return {
      facts: { firstSeenAt: date(firstSeenAt), missedAt: date(firstMissedAt), count: count(atMostDays) },
      since: notYetAt,
    };
  },
});
