import { DAY_MS } from '../time';
import type { SlowDown } from './facts';
import { date, viewerHint } from './hint';

/** Limits on reading pass within hours, so a day's rest is on the safe side; stopped actions take days. */
export const REST_MS: Readonly<Record<SlowDown['kind'], number>> = {
  throttled: DAY_MS,
  'action-blocked': 3 * DAY_MS,
};

/** Instagram answered "try again later": stop and rest. */
export const instagramAskedToSlowDown = viewerHint({
  id: 'instagram-asked-to-slow-down',
  accuses: false,
  needs: ['slowDowns'],
  shows: ['askedAt', 'restUntil'],
  find: ({ now, slowDowns }) => {
    const current = slowDowns.filter(({ at, kind }) => at <= now && now < at + REST_MS[kind]);
    if (current.length === 0) return null;
    const askedAt = Math.max(...current.map(({ at }) => at));
    const restUntil = Math.max(...current.map(({ at, kind }) => at + REST_MS[kind]));
    return { facts: { askedAt: date(askedAt), restUntil: date(restUntil) }, since: askedAt };
  },
});
