import { currentTags } from '../context';
import { accountHint, span } from './hint';
import { NEW_FOLLOWER_MS } from './not-an-obligation';
import { REMEMBERED_MS } from './say-why';

/** In business mode: before or just after following back, is this somebody the business is for? A tag says so. */
export const audienceFit = accountHint({
  id: 'audience-fit',
  accuses: false,
  needs: ['tie', 'context', 'followsYouSince'],
  shows: ['followedAt'],
  find: ({ now, isBusiness, tie, context, followsYouSince, youFollowSinceAt }) => {
    if (!isBusiness || currentTags(context).length > 0) return null;
    const mayFollowBack = tie.status === 'only-they-follow' && now - followsYouSince.byAt <= NEW_FOLLOWER_MS;
    const hasFollowedBack =
      tie.status === 'mutual' &&
      youFollowSinceAt !== null &&
      youFollowSinceAt >= followsYouSince.byAt &&
      now - youFollowSinceAt <= REMEMBERED_MS;
    return mayFollowBack || hasFollowedBack
      ? { facts: { followedAt: span(followsYouSince) }, since: followsYouSince.fromAt }
      : null;
  },
});
