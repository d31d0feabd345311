import { DAY_MS } from '../time';
import { accountHint, date } from './hint';

/** After three months the matter rests; a hint would only reopen it. */
export const REMOVAL_RECENT_MS = 90 * DAY_MS;

/**
 * The viewer's follow ended without an unfollow of their own that was seen: they may have unfollowed elsewhere, or the
 * account took them off its followers. If so, that is its right. Silent unless the profile itself said that the follow
 * ended: a list that lacks the account may merely not show it.
 */
export const removedYou = accountHint({
  id: 'removed-you',
  accuses: true,
  needs: ['tie', 'endedFollow'],
  shows: ['lastSeenAt', 'missedAt'],
  find: ({ now, tie, endedFollow }) => {
    const { lastSeenAt, firstMissedAt, certainty, isStillThere, hasOwnUnfollow } = endedFollow;
    const isSure = certainty === 'certain' && isStillThere === true && hasOwnUnfollow === false;
    return isSure && tie.youFollow === false && now - firstMissedAt <= REMOVAL_RECENT_MS
      ? { facts: { lastSeenAt: date(lastSeenAt), missedAt: date(firstMissedAt) }, since: lastSeenAt }
      : null;
  },
});
