import type { Contexts } from '../../archive/notes/contexts';
import { intersection, isEmpty } from '../../domain/membership';
import { countsOf } from '../listing/candidates';
import type { ListedStatus } from '../shell/router';
import type { Knowledge } from '../shell/store';

/** The answer to "who follows back?": who doesn't first, then those on whom it depends as well. */
const ANSWERS = ['only-i-follow', 'mutual', 'only-they-follow', 'unknown'] as const;
/** Said beside it where there is anybody: of them nothing can be told yet, for a reason of their own. */
const BESIDE = ['not-found', 'too-early'] as const;

/** How many stand in one of the lists, as far as that is known. */
export interface AnswerCount {
  readonly status: ListedStatus;
  readonly count: number;
  /** `some`: these, and there may be more. `nothing`: nobody could be placed yet, which is not that there are none. */
  readonly known: 'all' | 'some' | 'nothing';
}

export interface Answer {
  readonly counts: readonly AnswerCount[];
  /**
   * Where too many may be hidden to say who doesn't follow back: those among whom they are, who stand in the place of how
   * sure the answer is.
   */
  readonly inPlace: AnswerCount | null;
  readonly beside: readonly AnswerCount[];
}

/** The four counts, as the lists themselves have them; null where nothing is known of any tie yet. */
export function answerOf(
  { classification, followers, following }: Pick<Knowledge, 'classification' | 'followers' | 'following'>,
  notes: Contexts['of'] | null,
): Answer | null {
  const candidates = { classification, list: null, listed: null };
  const { notFound } = classification;
  const areWhole = followers.isWhole && following.isWhole;
  /** Whoever was not found in a list that may hide too many stands in none of the others, and might in this one. */
  const isOpen = {
    'only-i-follow': !isEmpty(intersection(notFound.followers, following.present)),
    'only-they-follow': !isEmpty(intersection(notFound.following, followers.present)),
    mutual: false,
    unknown: false,
  } as const;
  const counted = countsOf(candidates, [...ANSWERS, ...BESIDE], notes);
  const counts = ANSWERS.map((status, at): AnswerCount => {
    const count = counted[at]!;
    if (status === 'unknown' || (areWhole && !isOpen[status])) return { status, count, known: 'all' };
    return { status, count, known: count > 0 ? 'some' : 'nothing' };
  });
  if (counts.every(({ status, known }) => status === 'unknown' || known === 'nothing')) return null;
  const beside = BESIDE.map((status, at): AnswerCount => {
    return { status, count: counted[ANSWERS.length + at]!, known: 'all' };
  }).filter(({ count }) => count > 0);
  if (!isOpen['only-i-follow']) return { counts, inPlace: null, beside };
  const isNotFound = ({ status }: AnswerCount) => status === 'not-found';
  return {
    counts,
    inPlace: beside.find(isNotFound) ?? null,
    beside: beside.filter((one) => !isNotFound(one)),
  };
}
