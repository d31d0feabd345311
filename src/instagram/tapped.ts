import { LONGEST_CURSOR } from '../domain/answer-limits';
import { type EndpointName, MOST_ANSWER_CHARS, MOST_REQUEST_CHARS, matchEndpoint } from './endpoints';
import { object, shaped, that } from './shape';

/** An answer of Instagram as the observer in the page copied it. */
export interface TappedAnswer {
  readonly endpoint: EndpointName;
  readonly method: string;
  readonly url: string;
  readonly requestBody: string | null;
  /** 0 where none was given. */
  readonly status: number;
  readonly text: string;
  /** Epoch ms, when the answer arrived. */
  readonly at: number;
}

const isText = (value: unknown, most: number) => typeof value === 'string' && value.length <= most;
const words = (most: number) => that<string>((value) => isText(value, most));
const maybeWords = (most: number) => that<string | null>((value) => value === null || isText(value, most));
const natural = that<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);

/** Room for the longest cursor, of which an address may write each character with nine (`answer-limits.ts`). */
const MOST_ADDRESS_CHARS = 9 * LONGEST_CURSOR + 2_048;

/** Endpoints that only a query's name tells apart, and one such name. */
const GRAPHQL = /^(profileQuery|hoverCard|followListQuery|followMutation)$/;
const ANY_QUERY = 'usePolarisFollowMutation';

const Tapped = object({
  endpoint: words(32),
  method: words(8),
  url: words(MOST_ADDRESS_CHARS),
  requestBody: maybeWords(MOST_REQUEST_CHARS),
  status: natural,
  at: natural,
});

/**
 * Reads what came over the page's wall. Hostile text: the page can forge it, so anything that is not exactly an answer
 * to the endpoint it names is null. (A query whose name stood only in a header is taken at its word.)
 */
export function parseTapped(detail: string): TappedAnswer | null {
  try {
    // A line about the answer, then the answer as it came.
    const [about] = detail.split('\n', 1) as [string];
    const text = detail.slice(about.length + 1);
    const said = shaped(Tapped, JSON.parse(about));
    if (said === null || about === detail || said.status > 599 || text.length > MOST_ANSWER_CHARS + 1) return null;
    const { method, url, requestBody, endpoint } = said;
    const named = matchEndpoint(method, url, requestBody);
    const isByHeader = named === null && GRAPHQL.test(endpoint) && matchEndpoint(method, url, null, ANY_QUERY) !== null;
    return named === endpoint || isByHeader ? ({ ...said, text } as TappedAnswer) : null;
  } catch {
    return null;
  }
}
