import type { SlowDown } from '../../domain/etiquette/facts';
import type { ProblemLine } from '../../platform/pulse';
import { topicOf } from '../shell/problem-topic';

/**
 * When Instagram said "try again later", and to what, as the troubleshooting lines tell: the first and the last time of
 * each. What was refused to somebody else's script asks the person for nothing.
 */
export function slowDownsIn(problems: readonly ProblemLine[]): SlowDown[] {
  return problems.flatMap(({ endpoint, problem, at, lastAt }): SlowDown[] => {
    if (problem !== 'throttled' && problem !== 'action-blocked') return [];
    const of = topicOf(endpoint);
    if (of === null) return [];
    return [...new Set([at, lastAt])].map((moment) => ({ kind: problem, of, at: moment }));
  });
}
