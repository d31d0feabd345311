import type { SlowDown } from '../../domain/etiquette/facts';
import type { ProblemLine } from '../../platform/pulse';

/** When Instagram said "try again later", as the troubleshooting lines tell: the first and the last time of each. */
export function slowDownsIn(problems: readonly ProblemLine[]): SlowDown[] {
  return problems.flatMap(({ problem, at, lastAt }): SlowDown[] => {
    if (problem !== 'throttled' && problem !== 'action-blocked') return [];
    return at === lastAt ? [{ kind: problem, at }] : [at, lastAt].map((moment) => ({ kind: problem, at: moment }));
  });
}
