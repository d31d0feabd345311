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

/** What changed over these pairs, newest first, each departure once; in slices, for a history may be long. */
export async function findChanges(
  { looks, facts }: Pick<History, 'looks' | 'facts'>,
  pairs: readonly Pair[],
  signal?: AbortSignal,
): Promise<Change[]> {
  const yieldNow = yielding(signal);
  const evidences = evidencesOf(looks, facts);
  const changes = new Map<string, Change>();
  for (const pair of pairs) {
    const compared = comparedPair(pair);
    for (const number of concernedBetween(compared, facts)) {
      // A rename is the account's own, so both lists tell it.
      for (const change of changesBetween(storyFrom(evidences, number), compared)) changes.set(keyOf(change), change);
      await yieldNow();
    }
  }
  return oncePerAccount([...changes.values()])
    .sort(compareChanges)
    .reverse();
}

export function keyOf(change: Change): string {
  return `${change.kind}/${change.list}/${change.number}/${change.window.firstAfterAt}`;
}
