import { DAY_MS } from '../../domain/time';
import type { ProblemLine } from '../../platform/pulse';
import { useRest } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';
import { type NextStep, nextStepFor } from './next-step';

const KEPT_OUT: NextStep = { kind: 'access' };

/** The one next step, by what is read and by what Instagram said lately. */
export function useNextStep(): NextStep {
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const now = usePanel((state) => state.now);
  const problems = usePanel((state) => state.problems);
  const isKeptOut = usePanel((state) => state.access === 'gone');
  const restUntilAt = useRest()?.untilAt ?? null;
  if (isKeptOut) return KEPT_OUT;
  return nextStepFor(viewer, readings, { now, restUntilAt, gaveEmptyList: gaveEmptyList(problems, now) });
}

/** An own list without rows is withheld, or truly empty: what was said of it counts for a day. */
export function gaveEmptyList(problems: readonly ProblemLine[], now: number): boolean {
  return problems.some(({ isOfOwnList, lastAt }) => isOfOwnList && now - lastAt < DAY_MS);
}
