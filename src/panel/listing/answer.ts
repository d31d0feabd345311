import type { Contexts } from '../../archive/notes/contexts';
import type { FollowListKind } from '../../domain/follow-list';
import { countOf, hasNumber, intersection, isEmpty, type Membership } from '../../domain/membership';
import type { ListedStatus } from '../shell/router';
import type { Knowledge } from '../shell/store';
import { countsOf } from './candidates';
import { type HowKnown, howKnown } from './how-known';

/** The answer to "who follows back?": who doesn't first, then those on whom it depends as well. */
const ANSWERS = ['only-i-follow', 'mutual', 'only-they-follow', 'unknown'] as const;
/** Said beside it where there is anybody: of them nothing can be told yet, for a reason of their own. */
const BESIDE = ['not-found', 'too-early'] as const;

/** How many stand in one of the lists, as far as that is known. */
export interface AnswerCount {
  readonly status: ListedStatus;
  readonly count: number;
  readonly known: HowKnown;
}

export interface Answer {
  readonly counts: readonly AnswerCount[];
  /**
   * Where too many may be hidden to say who doesn't follow back: those among whom they are, who stand in the place of how
   * sure the answer is.
   */
  readonly inPlace: AnswerCount | null;
  /** How many don't follow back, at least and at most, where nobody of them can be named; null = nobody knows. */
  readonly between: readonly [number, number] | null;
  readonly beside: readonly AnswerCount[];
}

/**
 * The four counts, as the lists themselves have them; null where nothing is known of any tie yet. That nobody is "not known
 * yet" is not said beside a list of which just that is said, nor beside people who were not found. Where nobody can be said not to follow back, a number comes
 * first all the same: of how many it is not known yet.
 */
export function answerOf(
  knowledge: Pick<Knowledge, 'classification' | 'followers' | 'following' | 'fresh'>,
  notes: Contexts['of'] | null,
): Answer | null {
  const { classification } = knowledge;
  const candidates = { classification, list: null, listed: null };
  const counted = countsOf(candidates, [...ANSWERS, ...BESIDE], notes);
  const all = ANSWERS.map((status, at): AnswerCount => {
    const count = counted[at]!;
    return { status, count, known: howKnown(status, count, knowledge) };
  });
  const isOpen = all.some(({ known }) => known === 'nothing');
  const beside = BESIDE.map((status, at): AnswerCount => {
    return { status, count: counted[ANSWERS.length + at]!, known: 'all' };
  }).filter(({ count }) => count > 0);
  const hasNotFound = beside.some(({ status }) => status === 'not-found');
  const counts = all.filter(({ status, count }) => status !== 'unknown' || count > 0 || !(isOpen || hasNotFound));
  if (counts.every(({ status, known }) => status === 'unknown' || known === 'nothing')) return null;
  const missing = intersection(classification.notFound.followers, knowledge.following.present);
  if (isEmpty(missing)) return { counts: withNumberFirst(counts), inPlace: null, between: null, beside };
  const isNotFound = ({ status }: AnswerCount) => status === 'not-found';
  return {
    counts,
    inPlace: beside.find(isNotFound) ?? null,
    between:
      isNobodyElse(counts) && !isAnyApart(missing, knowledge.fresh, notes)
        ? between(knowledge, countOf(missing))
        : null,
    beside: beside.filter((one) => !isNotFound(one)),
  };
}

function withNumberFirst(counts: readonly AnswerCount[]): readonly AnswerCount[] {
  const open = counts.find(({ status, count }) => status === 'unknown' && count > 0);
  return open === undefined || counts[0]!.known !== 'nothing'
    ? counts
    : [open, ...counts.filter((one) => one !== open)];
}

/** Nobody is known not to follow back, and of nobody else it is unknown. */
function isNobodyElse(counts: readonly AnswerCount[]): boolean {
  return counts[0]!.known === 'nothing' && counts.every(({ status }) => status !== 'unknown');
}

/** Whoever was followed lately, or whom the person hid from that list, is not counted in it. */
function isAnyApart(missing: Membership, fresh: Membership, notes: Contexts['of'] | null): boolean {
  if (!isEmpty(intersection(missing, fresh))) return true;
  return notes !== null && [...notes].some(([number, { isKept }]) => isKept && hasNumber(missing, number));
}

/** Between how many of those not found the truth lies: said of a whole look only, whose bound is about just these. */
function between(
  { followers, following }: Pick<Knowledge, FollowListKind>,
  missing: number,
): readonly [number, number] | null {
  const { h, n } = followers.bound ?? { h: null, n: 0 };
  const isOfThese = followers.isWhole && followers.source === 'reading' && following.isWhole && missing === n;
  return isOfThese && h !== null && h < n ? [n - h, n] : null;
}
