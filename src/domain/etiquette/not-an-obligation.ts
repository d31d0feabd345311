import { DAY_MS } from '../time';
import { accountHint, date, fromOn } from './hint';

/** After a month a follower is no longer new, and the pressure to answer has passed by itself. */
export const NEW_FOLLOWER_MS = 30 * DAY_MS;

/** Somebody began to follow: following back is a choice, not a debt. */
export const notAnObligation = accountHint({
  id: 'not-an-obligation',
  accuses: false,
  needs: ['tie', 'followsYouSinceAt'],
  shows: ['followedAt'],
  find: ({ now, tie, followsYouSinceAt, followsYouAfterAt }) =>
    tie.status === 'only-they-follow' && now - followsYouSinceAt <= NEW_FOLLOWER_MS
      ? { facts: { followedAt: date(followsYouSinceAt) }, since: followsYouSinceAt, ...fromOn(followsYouAfterAt) }
      : null,
});
