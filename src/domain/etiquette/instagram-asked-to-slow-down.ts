import { date, type Fact, viewerHint } from './hint';
import { restOf } from './rest';

/** Instagram answered "try again later": stop what it was said of, and rest. */
export const instagramAskedToSlowDown = viewerHint({
  id: 'instagram-asked-to-slow-down',
  accuses: false,
  needs: ['slowDowns'],
  shows: ['askedAt', 'what', 'restUntil'],
  find: ({ now, slowDowns }) => {
    const rest = restOf(slowDowns, now);
    if (rest === null) return null;
    const what: Fact = { kind: 'rests', rests: rest.of };
    return { facts: { askedAt: date(rest.askedAt), what, restUntil: date(rest.untilAt) }, since: rest.askedAt };
  },
});
