import { TOO_EARLY_MS } from '../ties/tie';
import { accountHint, date } from './hint';

/**
 * Followed only days ago: no follow-back yet says nothing. The rule of evidence decides what is too early. Silent where
 * it merely was too early when the followers were last read: then there is nothing to wait for.
 */
export const tooEarlyToTell = accountHint({
  id: 'too-early-to-tell',
  accuses: false,
  needs: ['tie', 'youFollowSinceAt'],
  shows: ['followedAt', 'waitUntil'],
  find: ({ now, tie, youFollowSinceAt }) =>
    tie.isTooEarly && now - youFollowSinceAt < TOO_EARLY_MS
      ? {
          facts: { followedAt: date(youFollowSinceAt), waitUntil: date(youFollowSinceAt + TOO_EARLY_MS) },
          since: youFollowSinceAt,
        }
      : null,
});
