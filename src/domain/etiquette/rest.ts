import { DAY_MS } from '../time';
import type { SlowDown } from './facts';

/** Limits on reading pass within hours, so a day's rest is on the safe side; stopped actions take days. */
export const REST_MS: Readonly<Record<SlowDown['kind'], number>> = {
  throttled: DAY_MS,
  'action-blocked': 3 * DAY_MS,
};

/** Instagram asked for a pause. Until it is over nothing advises to open or scroll anything there. */
export interface Rest {
  /** When it was asked for last. */
  readonly askedAt: number;
  readonly untilAt: number;
}

/** The rest that goes on at `now`; null = there is none, or nothing is known of any. */
export function restOf(slowDowns: readonly SlowDown[] | null, now: number): Rest | null {
  const current = (slowDowns ?? []).filter(({ at, kind }) => at <= now && now < at + REST_MS[kind]);
  if (current.length === 0) return null;
  return {
    askedAt: Math.max(...current.map(({ at }) => at)),
    untilAt: Math.max(...current.map(({ at, kind }) => at + REST_MS[kind])),
  };
}
