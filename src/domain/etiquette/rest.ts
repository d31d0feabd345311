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
  readonly of: Refusable;
}

/** The rest of one thing that goes on at `now`; null = there is none, or nothing is known of any. */
export function restOf(slowDowns: readonly SlowDown[] | null, now: number, of: Refusable): Rest | null {
  const current = (slowDowns ?? []).filter(({ at, kind }) => at <= now && now < at + REST_MS[kind]);
  // "Actions are stopped" is a rest from follows and unfollows, whatever the person was doing when Instagram said it.
  const counted = current.filter((one) => one.of === of || (one.kind === 'action-blocked' && of === 'acts'));
  if (counted.length === 0) return null;
  return {
    askedAt: Math.max(...counted.map(({ at }) => at)),
    untilAt: Math.max(...counted.map(({ at, kind }) => at + REST_MS[kind])),
    of,
  };
}

/** Everything that rests at `now`, each until its own time. */
export function restsOf(slowDowns: readonly SlowDown[] | null, now: number): readonly Rest[] {
  return REFUSABLE.flatMap((one) => restOf(slowDowns, now, one) ?? []);
}
