import { DAY_MS } from '../time';
import type { Refusable, SlowDown } from './facts';
import { date, type Fact, viewerHint } from './hint';

/** Limits on reading pass within hours, so a day's rest is on the safe side; stopped actions take days. */
export const REST_MS: Readonly<Record<SlowDown['kind'], number>> = {
  throttled: DAY_MS,
  'action-blocked': 3 * DAY_MS,
};

const REFUSABLE: readonly Refusable[] = ['lists', 'acts', 'profiles'];

/** Instagram answered "try again later": stop what it was said of, and rest. */
export const instagramAskedToSlowDown = viewerHint({
  id: 'instagram-asked-to-slow-down',
  accuses: false,
  needs: ['slowDowns'],
  shows: ['askedAt', 'what', 'restUntil'],
  find: ({ now, slowDowns }) => {
    const current = slowDowns.filter(({ at, kind }) => at <= now && now < at + REST_MS[kind]);
    if (current.length === 0) return null;
    const askedAt = Math.max(...current.map(({ at }) => at));
    const restUntil = Math.max(...current.map(({ at, kind }) => at + REST_MS[kind]));
    // Whoever is told that actions are stopped rests with those, whatever it was that Instagram said so to.
    const isToRest = (one: Refusable) =>
      current.some(({ of, kind }) => of === one || (kind === 'action-blocked' && one === 'acts'));
    const what: Fact = { kind: 'rests', rests: REFUSABLE.filter(isToRest) };
    return { facts: { askedAt: date(askedAt), what, restUntil: date(restUntil) }, since: askedAt };
  },
});
