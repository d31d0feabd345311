import { DAY_MS } from '../time';
import { accountHint, date } from './hint';

/** Within a week one still remembers why one followed. */
export const REMEMBERED_MS = 7 * DAY_MS;

/** A fresh follow without a reason: note it while it is remembered. */
export const sayWhy = accountHint({
  id: 'say-why',
  accuses: false,
  needs: ['tie', 'youFollowSinceAt', 'context'],
  shows: ['followedAt'],
  find: ({ now, tie, youFollowSinceAt, context }) =>
    tie.youFollow === true && context.reasons.length === 0 && now - youFollowSinceAt <= REMEMBERED_MS
      ? { facts: { followedAt: date(youFollowSinceAt) }, since: youFollowSinceAt }
      : null,
});
