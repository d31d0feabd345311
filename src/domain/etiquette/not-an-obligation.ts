import { DAY_MS } from '../time';
import { accountHint, span } from './hint';

/** A month after having been shown a follower is no longer new, and the pressure to answer has passed by itself. */
export const NEW_FOLLOWER_MS = 30 * DAY_MS;

/** Somebody began to follow: following back is a choice, not a debt. */
export const notAnObligation = accountHint({
  id: 'not-an-obligation',
  accuses: false,
  needs: ['tie', 'followsYouSince'],
  shows: ['followedAt'],
  find: ({ now, tie, followsYouSince }) =>
    tie.status === 'only-they-follow' && now - followsYouSince.byAt <= NEW_FOLLOWER_MS
      ? { facts: { followedAt: span(followsYouSince) }, since: followsYouSince.fromAt }
      : null,
});
