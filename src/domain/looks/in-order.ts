/** Steps in the order of time, the same in whatever order they came. */
import { type Fact, isLook, keyOfLook, type Look, type Step } from './look';

/** Where a step stands among all steps: its moment, and what decides among equal moments. */
interface StepPlace {
  readonly at: number;
  readonly rank: number;
  readonly key: string;
}

/** A look ends at its moment, so facts of the same moment come first; a name comes before what is said of it. */
const RANK = { name: 0, 'relation-report': 1, deleted: 2, deactivated: 3 } as const;
const LOOK_RANK = 4;

function placeOf(step: Step): StepPlace {
  if (isLook(step)) return { at: step.readAt, rank: LOOK_RANK, key: `${keyOfLook(step)} ${step.list.kind}` };
  return { at: step.at, rank: RANK[step.kind], key: `${step.number} ${detailOf(step)}` };
}

function detailOf(fact: Fact): string {
  if (fact.kind === 'name') return `${fact.username} ${fact.fullName}`;
  return fact.kind === 'relation-report' ? `${fact.action} ${fact.followsYou} ${fact.youFollow}` : '';
}

function comparePlaces(one: StepPlace, other: StepPlace): number {
  return one.at - other.at || one.rank - other.rank || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0);
}

/**
 * Steps in the order of time; among equal moments always in the same order. As a rule the looks come in order, and few
 * facts lie between them: only what is not is sorted.
 */
export function inOrder<S extends Step>(steps: readonly S[]): S[] {
  const looks = sorted(steps.filter((step) => isLook(step)) as Look[]);
  const facts = sorted(steps.filter((step) => !isLook(step)) as Fact[]);
  return withFacts(looks, facts) as S[];
}

/** The same, each step once: a step that is handed in twice stands at one place. */
export function inOrderOnce<S extends Step>(steps: readonly S[]): S[] {
  return inOrder(steps).filter((step, at, all) => at === 0 || compareSteps(all[at - 1]!, step) !== 0);
}

/** The order of all where the looks are in order, and each there once; the facts may come in any, and more than once. */
export function inOrderAmong(looks: readonly Look[], facts: readonly Fact[]): Step[] {
  return withFacts(looks, inOrderOnce(facts));
}

/** A look ends at its moment, so facts of the same moment come first. */
function withFacts(looks: readonly Look[], facts: readonly Fact[]): Step[] {
  const all: Step[] = [];
  let next = 0;
  for (const look of looks) {
    while (next < facts.length && facts[next]!.at <= look.readAt) all.push(facts[next++]!);
    all.push(look);
  }
  while (next < facts.length) all.push(facts[next++]!);
  return all;
}

function sorted<S extends Step>(steps: readonly S[]): readonly S[] {
  if (steps.every((step, at) => at === 0 || compareSteps(steps[at - 1]!, step) <= 0)) return steps;
  return steps
    .map((step) => ({ step, place: placeOf(step) }))
    .sort((a, b) => comparePlaces(a.place, b.place))
    .map(({ step }) => step);
}

/** Most steps are of moments of their own, so that no texts are made to tell them apart. */
function compareSteps(one: Step, other: Step): number {
  return momentOf(one) - momentOf(other) || comparePlaces(placeOf(one), placeOf(other));
}

function momentOf(step: Step): number {
  return isLook(step) ? step.readAt : step.at;
}
