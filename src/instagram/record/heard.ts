import { LONGEST_CURSOR } from '../../domain/answer-limits';
import { isRecordable, MOST_ANSWER_CHARS, MOST_REQUEST_CHARS, matchEndpoint } from '../endpoints';
import { object, shaped, that } from '../shape';
import type { HeardAnswer } from './record-answer';

const MOST_ADDRESS_CHARS = 9 * LONGEST_CURSOR + 2_048;
const text = (most: number) => that<string>((value) => typeof value === 'string' && value.length <= most);
const textOrNull = (most: number) =>
  that<string | null>((value) => value === null || (typeof value === 'string' && value.length <= most));
const natural = that<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);

const About = object({
  method: text(8),
  url: text(MOST_ADDRESS_CHARS),
  requestBody: textOrNull(MOST_REQUEST_CHARS),
  query: textOrNull(200),
  status: natural,
  at: natural,
});

/**
 * What came over the page's wall, as far as a recording may hold it: an answer of a known endpoint, or any of the API's;
 * never of messages. Hostile text, for the page can forge it; null = anything else.
 */
export function heardIn(detail: string): (HeardAnswer & { readonly at: number }) | null {
  try {
    const [about] = detail.split('\n', 1) as [string];
    const said = shaped(About, JSON.parse(about));
    const answer = detail.slice(about.length + 1);
    if (said === null || about === detail || said.status > 599 || answer.length > MOST_ANSWER_CHARS + 1) return null;
    const { method, url, requestBody, query } = said;
    const isKnown = matchEndpoint(method, url, requestBody, query) !== null;
    return isKnown || isRecordable(url, requestBody, query) ? { ...said, text: answer, isKnown } : null;
  } catch {
    return null;
  }
}
