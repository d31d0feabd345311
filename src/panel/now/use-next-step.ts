import { DAY_MS } from '../../domain/time';
import type { ProblemLine } from '../../platform/pulse';
import { useRest } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';
import { type NextStep, nextStepFor, type Unreadable } from './next-step';

const KEPT_OUT: NextStep = { kind: 'access' };

/** The one next step, by what is read and by what Instagram said lately. */
export function useNextStep(): NextStep {
  const { viewer, readings, ownCounts = {} } = usePanel((state) => state.remembered!);
  const now = usePanel((state) => state.now);
  const problems = usePanel((state) => state.problems);
  const isKeptOut = usePanel((state) => state.access === 'gone');
  const restUntilAt = useRest()?.untilAt ?? null;
  if (isKeptOut) return KEPT_OUT;
  const unreadable = unreadableLists(problems, now);
  return nextStepFor(viewer, readings, { now, restUntilAt, unreadable, counted: ownCounts });
}

/**
 * Own lists of which nobody could be read, the last first. One without rows is withheld, or truly empty; one whose rows
 * say no ids is somebody's, and nobody knows whose. What was said of it counts for a day.
 */
export function unreadableLists(problems: readonly ProblemLine[], now: number): Unreadable[] {
  const lately = problems.filter(({ isOfOwnList, lastAt }) => isOfOwnList && now - lastAt < DAY_MS);
  return [...lately]
    .sort((one, other) => other.lastAt - one.lastAt)
    .flatMap(({ problem, ownList: list = null }): Unreadable[] => {
      if (problem !== 'bad-ids') return [{ kind: 'withheld', list }];
      return list === null ? [] : [{ kind: 'unidentified', list }];
    });
}
