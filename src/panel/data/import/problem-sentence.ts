import type { ImportProblem } from '../../../exchange/import/read-import';
import type { Texts } from '../../../i18n/texts';

export interface ProblemSentence {
  readonly what: string;
  readonly next: string | null;
}

/** What is the matter with an export, and what to do about it. */
export function problemSentence(problem: ImportProblem, texts: Texts, now: number): ProblemSentence {
  const say = texts.book('importing');
  const { code, next, list, count, detail } = problem;
  const said = texts.commas(detail.map((one) => wordOf(one, texts, now)));
  return {
    what: say(`import.problem.${code}`, {
      list: list === null ? '' : say(`import.list.${list}`),
      count: count ?? 0,
      detail: said,
    }),
    next: next === 'none' ? null : say(`import.next.${next}`),
  };
}

const EARLIEST_MOMENT = Date.UTC(2000, 0);

/** Part numbers, names, or moments. */
function wordOf(one: string | number, texts: Texts, now: number): string {
  if (typeof one === 'string') return `@${one}`;
  return one > EARLIEST_MOMENT ? texts.day(one, now) : texts.number(one);
}
