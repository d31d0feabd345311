import { TOO_EARLY_MS } from '../standing';
import { accountHint, date } from './hint';

/** Followed only days ago: no follow-back yet says nothing. The rule of evidence decides what is too early. */
export const tooEarlyToTell = accountHint({
  id: 'too-early-to-tell',
  accuses: false,
  needs: ['tie', 'youFollowSinceAt'],
  shows: ['followedAt', 'waitUntil'],
  find: ({ tie, youFollowSinceAt }) =>
    tie.isTooEarly
      ? {
          facts: { followedAt: date(youFollowSinceAt), waitUntil: date(youFollowSinceAt + TOO_EARLY_MS) },
          since: youFollowSinceAt,
        }
      : null,
});
