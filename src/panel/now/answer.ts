import type { Contexts } from '../../archive/notes/contexts';
import { intersection, isEmpty } from '../../domain/membership';
import { countsOf } from '../listing/candidates';
import { type HowKnown, howKnown } from '../listing/how-known';
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
  readonly known: HowKnown;
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

/**
 * The four counts, as the lists themselves have them; null where nothing is known of any tie yet. That nobody is "not known
 * yet" is not said beside a list of which just that is said.
 */
export function answerOf(
  knowledge: Pick<Knowledge, 'classification' | 'followers' | 'following'>,
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
  const counts = all.filter(({ status, count }) => status !== 'unknown' || count > 0 || !isOpen);
  if (counts.every(({ status, known }) => status === 'unknown' || known === 'nothing')) return null;
  const beside = BESIDE.map((status, at): AnswerCount => {
    return { status, count: counted[ANSWERS.length + at]!, known: 'all' };
  }).filter(({ count }) => count > 0);
  if (isEmpty(intersection(classification.notFound.followers, knowledge.following.present)))
    return { counts, inPlace: null, beside };
  const isNotFound = ({ status }: AnswerCount) => status === 'not-found';
  return {
    counts,
    inPlace: beside.find(isNotFound) ?? null,
    beside: beside.filter((one) => !isNotFound(one)),
  };
}
