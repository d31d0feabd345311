import type { Contexts } from '../../archive/notes/contexts';
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
  readonly beside: readonly AnswerCount[];
}

/** The four counts, as the lists themselves have them; null where nothing is known of any tie yet. */
export function answerOf(
  knowledge: Pick<Knowledge, 'classification' | 'followers' | 'following'>,
  notes: Contexts['of'] | null,
): Answer | null {
  const { classification } = knowledge;
  const candidates = { classification, list: null, listed: null };
  const counted = countsOf(candidates, [...ANSWERS, ...BESIDE], notes);
  const counts = ANSWERS.map((status, at): AnswerCount => {
    const count = counted[at]!;
    return { status, count, known: howKnown(status, count, knowledge) };
  });
  if (counts.every(({ status, known }) => status === 'unknown' || known === 'nothing')) return null;
  const beside = BESIDE.map((status, at): AnswerCount => {
    return { status, count: counted[ANSWERS.length + at]!, known: 'all' };
  });
  return { counts, beside: beside.filter(({ count }) => count > 0) };
}
