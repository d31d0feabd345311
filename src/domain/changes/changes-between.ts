import type { AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS } from '../follow-list';
import { type Comparison, compare } from '../looks/compare';
import { inOrder } from '../looks/in-order';
import { absentSince, type Fact, isLook, isPresentIn, type Look, type Step, shownSince } from '../looks/look';
import { type PlaceIn, placeIn } from '../looks/look-sets';
import { hasNumber, numbersOf, union, withNumbers } from '../membership';
import type { Change, ListChange } from './change';
import { isConfirmedBy } from './confirm';
import { changesIn } from './list-story';
import { tellName } from './name-story';
import { type Story, tellDeactivated, tellDeleted, tellLook, tellRelationReport, untold } from './story';

/** Two looks at one list of one owner, the earlier first. */
export interface Pair {
  readonly first: Look;
  readonly second: Look;
}

/** A pair with what its two sets say. */
export interface ComparedPair extends Pair, Pick<Comparison, 'appeared' | 'gone'> {}

/** The pair with who came and who went. Throws where the two are not looks at one list of one owner. */
export function comparedPair({ first, second }: Pair): ComparedPair {
  return { first, second, ...compare(first, second) };
}

/** Of whom something may have changed between two looks: those in one of them alone, and those renamed. */
export function concernedBetween({ first, second, appeared, gone }: ComparedPair, facts: readonly Fact[]): Uint32Array {
  const renamed: AccountNumber[] = [];
  for (const fact of facts) {
    const isMeant = fact.kind === 'name' && isBetween(fact.at, first, second);
    if (isMeant && (hasNumber(first.members, fact.number) || hasNumber(second.members, fact.number)))
      renamed.push(fact.number);
  }
  return numbersOf(withNumbers(union(appeared, gone), renamed));
}

/**
 * What one account's story says of the way from the first look to the second. The two sets say who differs; the story,
 * told from all evidence there is, says what that was. An absence that was taken back since is no change, and whoever
 * left and came back in between did not change from the one to the other.
 */
export function changesBetween(story: Story, { first, second, appeared, gone }: ComparedPair): Change[] {
  const { kind } = second.list;
  const { number } = story;
  const changes: Change[] = story.renames.filter(({ window }) => isBetween(window.firstAfterAt, first, second));
  const told = changesIn(story[kind], { number, list: kind }).filter(
    ({ window: { firstAfterAt } }) => isBetween(firstAfterAt, first, second) || isAmid(firstAfterAt),
  );
  const last = (...kinds: readonly ListChange['kind'][]) => told.findLast((change) => kinds.includes(change.kind));
  const change = hasNumber(gone, number)
    ? last('gone', 'left-instagram')
    : hasNumber(appeared, number)
      ? last('appeared', 'returned')
      : undefined;
  if (change !== undefined) changes.push(change);
  return changes;

  /** A reading takes a while: what happened once it had shown the row, or had begun to miss it, comes after it. */
  function isAmid(at: number): boolean {
    if (at > first.readAt) return false;
    if (hasNumber(appeared, number)) return at >= absentSince(first);
    return isPresentIn(first, number) && at >= shownSince(first, number);
  }
}

/**
 * Of whom the two sets differ although no change is told of them:
 * - `seen-again`: the second lacks them, and since then something showed that they are there, which took that back;
 * - `there-before`: the first lacks them, and a date, or another look at the same time, says that they were there all the
 *   same;
 * - `said-otherwise`: one of the two shows them, and a profile's "no" was newer than that row.
 */
export type Silence = 'seen-again' | 'there-before' | 'said-otherwise';

/** What of this account stands in the two sets and in none of `changes`, which `changesBetween` tells of it; else null. */
export function silenceOf(
  story: Story,
  { first, second, appeared, gone }: ComparedPair,
  changes: readonly Change[],
): { readonly what: Silence; readonly didCome: boolean } | null {
  const { number } = story;
  if (changes.some(({ list }) => list !== null)) return null;
  const { seen, past, deniedAt } = story[second.list.kind];
  if (hasNumber(appeared, number)) {
    const isDenied = deniedAt !== null && deniedAt >= shownSince(second, number);
    return { what: isDenied ? 'said-otherwise' : 'there-before', didCome: true };
  }
  // Whom the second showed for a while alone, neither has.
  if (!hasNumber(gone, number) || !isPresentIn(first, number)) return null;
  const absentAt = absentSince(second);
  const isBack = past.some(({ kind, window }) => kind === 'returned' && window.firstAfterAt >= absentAt);
  return { what: isBack || (seen?.at ?? 0) >= absentAt ? 'seen-again' : 'said-otherwise', didCome: false };
}

function isBetween(at: number, first: Look, second: Look): boolean {
  return at > first.readAt && at <= second.readAt;
}

/**
 * Whether an account came into one of the lists, or went from it, in these looks: only then bounds say something of it.
 */
export function changesHands(looks: readonly Look[], number: AccountNumber): boolean {
  return FOLLOW_LIST_KINDS.some((kind) => {
    const own = looks.filter(({ list }) => list.kind === kind);
    const isMissing = (look: Look) => look.coverage.kind === 'whole' && !isPresentIn(look, number);
    return own.some(isMissing) && own.some((look) => hasNumber(look.members, number));
  });
}

/** All evidence, oldest first, with the facts sorted by account so that the story of any one is told quickly. */
export interface Evidences {
  readonly looks: readonly Look[];
  readonly factsOf: ReadonlyMap<AccountNumber, readonly Fact[]>;
}

/** Looks and facts in any order, made ready for `storyFrom`: sorted once, facts by account. */
export function evidencesOf(looks: readonly Look[], facts: readonly Fact[]): Evidences {
  const factsOf = new Map<AccountNumber, Fact[]>();
  for (const fact of facts) {
    const own = factsOf.get(fact.number);
    if (own === undefined) factsOf.set(fact.number, [fact]);
    else own.push(fact);
  }
  return { looks: inOrder(looks), factsOf };
}

/** The story of one account from all evidence; the same as its timeline tells. `placeOf`: where it stands in each look. */
export function storyFrom({ looks, factsOf }: Evidences, number: AccountNumber, placeOf: PlaceIn = placeIn): Story {
  const facts = factsOf.get(number);
  const steps: readonly Step[] = facts === undefined ? looks : inOrder<Step>([...looks, ...facts]);
  let story = untold(number);
  for (const step of steps) {
    if (isLook(step)) {
      const place = placeOf(step, number);
      if (!isConfirmedBy(story, step, place)) story = tellLook(story, step, place);
    } else if (step.kind === 'name') story = tellName(story, step);
    else if (step.kind === 'deactivated') story = tellDeactivated(story, step);
    else story = step.kind === 'relation-report' ? tellRelationReport(story, step) : tellDeleted(story, step);
  }
  return story;
}
