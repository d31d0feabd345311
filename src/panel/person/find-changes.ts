import type { History } from '../../archive/history/looks-over-time';
import { yielding } from '../../archive/store/yielding';
import { type Change, compareChanges, oncePerAccount } from '../../domain/changes/change';
import {
  changesBetween,
  comparedPair,
  concernedBetween,
  evidencesOf,
  type Pair,
  storyFrom,
} from '../../domain/changes/changes-between';

export interface FoundChanges {
  /** Newest first, each departure once. */
  readonly changes: readonly Change[];
  /** How many of the steps were gone through. */
  readonly steps: number;
}

/**
 * What changed over these steps, in their order, until there is as much as is wanted: a step is never cut. In slices, for
 * a history may be long.
 */
export async function findChanges(
  { looks, facts }: Pick<History, 'looks' | 'facts'>,
  steps: readonly (readonly Pair[])[],
  wanted = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
): Promise<FoundChanges> {
  const yieldNow = yielding(signal);
  const evidences = evidencesOf(looks, facts);
  const changes = new Map<string, Change>();
  let done = 0;
  for (const step of steps) {
    if (changes.size >= wanted) break;
    for (const pair of step) {
      const compared = comparedPair(pair);
      for (const number of concernedBetween(compared, facts)) {
        // A rename is the account's own, so both lists tell it.
        for (const change of changesBetween(storyFrom(evidences, number), compared)) changes.set(keyOf(change), change);
        await yieldNow();
      }
    }
    done++;
  }
  const sorted = oncePerAccount([...changes.values()])
    .sort(compareChanges)
    .reverse();
  return { changes: sorted, steps: done };
}

export function keyOf(change: Change): string {
  return `${change.kind}/${change.list}/${change.number}/${change.window.firstAfterAt}`;
}
