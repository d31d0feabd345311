import type { History } from '../../archive/history/looks-over-time';
import { yielding } from '../../archive/store/yielding';
import { type Change, compareChanges, oncePerAccount } from '../../domain/changes/change';
import {
  changesBetween,
  comparedPair,
  concernedBetween,
  evidencesOf,
  type Pair,
  type Silence,
  silenceOf,
  storyFrom,
} from '../../domain/changes/changes-between';
import type { FollowListKind } from '../../domain/follow-list';

/** So many came into a list, or went from it, between two looks, and nothing is told of them. */
export interface Silent {
  readonly list: FollowListKind;
  readonly what: Silence;
  readonly came: number;
  readonly went: number;
}

/** What one step showed: all that its looks differ by is a change, or silent. */
export interface FoundStep {
  readonly pairs: readonly Pair[];
  /** Newest first. Who left both lists stands here for each of them, so that each adds up. */
  readonly changes: readonly Change[];
  readonly silent: readonly Silent[];
}

export interface FoundChanges {
  /** Newest first, each departure once. */
  readonly changes: readonly Change[];
  /** The steps that were gone through, in their order. */
  readonly steps: readonly FoundStep[];
}

/**
 * What changed over these steps, in their order, until there is as much as is wanted: a step is never cut. In slices, for
 * a history may be long.
 */
export async function findChanges(
  { looks, facts, sets }: Pick<History, 'looks' | 'facts' | 'sets'>,
  steps: readonly (readonly Pair[])[],
  wanted = Number.POSITIVE_INFINITY,
  signal?: AbortSignal,
): Promise<FoundChanges> {
  const yieldNow = yielding(signal);
  const evidences = evidencesOf(looks, facts);
  const known = new Set<string>();
  const found: FoundStep[] = [];
  for (const pairs of steps) {
    if (known.size >= wanted) break;
    const changes: Change[] = [];
    const silent = new Map<string, Silent>();
    for (const pair of pairs) {
      const compared = comparedPair(pair);
      const concerned = concernedBetween(compared, facts);
      const placeOf = sets.placesOf(concerned);
      for (const number of concerned) {
        const story = storyFrom(evidences, number, placeOf);
        const told = changesBetween(story, compared);
        const silence = silenceOf(story, compared, told);
        if (silence !== null) countIn(silent, pair.second.list.kind, silence);
        for (const change of told) {
          // A rename is the account's own, so both lists tell it.
          if (!known.has(keyOf(change))) changes.push(change);
          known.add(keyOf(change));
        }
        await yieldNow();
      }
    }
    found.push({ pairs, changes: changes.sort(compareChanges).reverse(), silent: [...silent.values()] });
  }
  const all = found.flatMap(({ changes }) => changes);
  return { changes: oncePerAccount(all).sort(compareChanges).reverse(), steps: found };
}

type Told = NonNullable<ReturnType<typeof silenceOf>>;

function countIn(silent: Map<string, Silent>, list: FollowListKind, { what, didCome }: Told): void {
  const key = `${list} ${what}`;
  const { came, went } = silent.get(key) ?? { came: 0, went: 0 };
  silent.set(key, { list, what, came: came + Number(didCome), went: went + Number(!didCome) });
}

export function keyOf(change: Change): string {
  return `${change.kind}/${change.list}/${change.number}/${change.window.firstAfterAt}`;
}
