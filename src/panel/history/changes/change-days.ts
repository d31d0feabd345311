import { type Change, type ChangeKind, oncePerAccount } from '../../../domain/changes/change';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../../domain/follow-list';
import { absentSince } from '../../../domain/looks/look';
import type { Texts } from '../../../i18n/texts';
import type { FoundStep, Silent } from '../../person/find-changes';

/** Who left stands first: that is what people come for. */
const KINDS_BY_WEIGHT: readonly ChangeKind[] = ['gone', 'left-instagram', 'appeared', 'returned', 'renamed'];

/** Changes of one day that are said in the same words; or all new names of it, each in words of its own. */
export interface ChangeGroup {
  readonly kind: ChangeKind;
  /** Null where each has its own. */
  readonly words: string | null;
  readonly changes: readonly Change[];
  /** What is said of each alone, in the same order; null where the words above say all. */
  readonly each: readonly (string | null)[];
}

/** How many changes of each kind one list had; list null = what is of no one list. */
export interface DayCount {
  readonly list: FollowListKind | null;
  readonly kinds: readonly (readonly [kind: ChangeKind, count: number])[];
}

/**
 * What the snapshots of one day showed: the same that the charts tell of that day, so both add up. When a change was, if
 * more is known than that, is said of it alone.
 */
export interface ChangeDay {
  /** As it is written: the day of the snapshots that showed it. */
  readonly date: string;
  /** The day of the snapshots before, those of followers first; null where it is the day itself. */
  readonly since: string | null;
  readonly counts: readonly DayCount[];
  readonly groups: readonly ChangeGroup[];
  readonly silent: readonly Silent[];
}

type Days = Pick<Texts, 'day'>;
type Day = Pick<ChangeDay, 'date' | 'since'>;

/** What is said of a change under its day. */
export interface DayWords {
  readonly one: (change: Change, day: Day) => string;
  /** The same of several of whom it is true. */
  readonly several: (change: Change, day: Day) => string;
  /** What is true of one alone, beside what is said of all; null = nothing. */
  readonly alone: (change: Change, day: Day) => string | null;
}

/** The steps as days, in their order: each with its changes by their words. Steps that showed nothing are left out. */
export function changeDays(steps: readonly FoundStep[], words: DayWords, texts: Days, now: number): ChangeDay[] {
  const named = new Set(oncePerAccount(steps.flatMap(({ changes }) => changes)));
  return steps.flatMap((step) => {
    const day = { date: dateOf(step, texts, now), since: sinceOf(step, texts, now) };
    const groups = groupsOf(
      step.changes.filter((change) => named.has(change)),
      words,
      day,
    );
    if (groups.length === 0 && step.silent.length === 0) return [];
    return [{ ...day, counts: countsOf(step.changes), groups, silent: step.silent }];
  });
}

function dateOf({ pairs }: FoundStep, texts: Days, now: number): string {
  return texts.day(Math.max(...pairs.map(({ second }) => second.readAt)), now);
}

function sinceOf(step: FoundStep, texts: Days, now: number): string | null {
  const ofFollowers = step.pairs.filter(({ second }) => second.list.kind === 'followers');
  const own = ofFollowers.length > 0 ? ofFollowers : step.pairs;
  const since = texts.day(Math.min(...own.map(({ first }) => absentSince(first))), now);
  return since === dateOf(step, texts, now) ? null : since;
}

/** A sum of both lists would be of neither. */
function countsOf(changes: readonly Change[]): DayCount[] {
  return [...FOLLOW_LIST_KINDS, null].flatMap((list) => {
    const kinds = KINDS_BY_WEIGHT.flatMap((kind) => {
      const count = changes.filter((change) => change.list === list && change.kind === kind).length;
      return count > 0 ? [[kind, count] as const] : [];
    });
    return kinds.length > 0 ? [{ list, kinds }] : [];
  });
}

function groupsOf(changes: readonly Change[], words: DayWords, day: Day): ChangeGroup[] {
  return KINDS_BY_WEIGHT.flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    // Whom one follows oneself is less of a question.
    const theirsFirst = [
      ...own.filter(({ list }) => list !== 'following'),
      ...own.filter(({ list }) => list === 'following'),
    ];
    // What somebody was called before is of that one alone.
    const isOfOne = kind === 'renamed';
    return [...grouped(theirsFirst, isOfOne ? () => '' : (change) => words.one(change, day))].map(([said, some]) => ({
      kind,
      words: isOfOne ? null : some.length > 1 ? words.several(some[0]!, day) : said,
      changes: some,
      each: some.map((change) => (isOfOne ? words.one(change, day) : words.alone(change, day))),
    }));
  });
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const key = keyOf(one);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return groups;
}
