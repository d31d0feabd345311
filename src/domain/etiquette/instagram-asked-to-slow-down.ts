import { date, type HintFact, viewerHint } from './hint';
import { restsOf } from './rest';

/** Instagram answered "try again later": stop what it was said of, and let each rest until its time. */
export const instagramAskedToSlowDown = viewerHint({
  id: 'instagram-asked-to-slow-down',
  accuses: false,
  isUrgent: true,
  needs: ['slowDowns'],
  shows: ['askedAt', 'what'],
  find: ({ now, slowDowns }) => {
    const rests = restsOf(slowDowns, now);
    if (rests.length === 0) return null;
    const askedAt = Math.max(...rests.map((rest) => rest.askedAt));
    const what: HintFact = { kind: 'rests', rests: rests.map(({ of, untilAt }) => ({ of, untilAt })) };
    return { facts: { askedAt: date(askedAt), what }, since: askedAt };
  },
});
