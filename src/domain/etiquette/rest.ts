import { DAY_MS } from '../time';
import type { Refusable, SlowDown } from './facts';

/** Limits on reading pass within hours, so a day's rest is on the safe side; stopped actions take days. */
const REST_MS: Readonly<Record<SlowDown['kind'], number>> = {
  throttled: DAY_MS,
  'action-blocked': 3 * DAY_MS,
};

const REFUSABLE: readonly Refusable[] = ['lists', 'acts', 'profiles'];

/** Instagram asked for a pause. Until it is over nothing advises to do what it was asked of. */
export interface Rest {
  /** When it was asked for last. */
  readonly askedAt: number;
  readonly untilAt: number;
  readonly of: readonly Refusable[];
}

/** The rest that goes on at `now`, of `only` where that is given; null = there is none, or nothing is known of any. */
export function restOf(slowDowns: readonly SlowDown[] | null, now: number, only?: Refusable): Rest | null {
  const current = (slowDowns ?? []).filter(({ at, kind }) => at <= now && now < at + REST_MS[kind]);
  // Whoever is told that actions are stopped rests with those, whatever it was that Instagram said so to.
  const isToRest = (one: Refusable, { of, kind }: SlowDown) =>
    of === one || (kind === 'action-blocked' && one === 'acts');
  const counted = only === undefined ? current : current.filter((one) => isToRest(only, one));
  if (counted.length === 0) return null;
  return {
    askedAt: Math.max(...counted.map(({ at }) => at)),
    untilAt: Math.max(...counted.map(({ at, kind }) => at + REST_MS[kind])),
    of: REFUSABLE.filter((one) => counted.some((slowDown) => isToRest(one, slowDown))),
  };
}
