import { date, viewerHint } from './hint';
import { restOf } from './rest';

/** Instagram answered "try again later": stop and rest. */
export const instagramAskedToSlowDown = viewerHint({
  id: 'instagram-asked-to-slow-down',
  accuses: false,
  needs: ['slowDowns'],
  shows: ['askedAt', 'restUntil'],
  find: ({ now, slowDowns }) => {
    const rest = restOf(slowDowns, now);
    if (rest === null) return null;
    return { facts: { askedAt: date(rest.askedAt), restUntil: date(rest.untilAt) }, since: rest.askedAt };
  },
});
