import {
  integer,
  maxLength,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import { type EndpointName, MOST_ANSWER_CHARS, MOST_REQUEST_CHARS, matchEndpoint } from './endpoints';

/** An answer of Instagram as the observer in the page copied it. */
export interface TappedAnswer {
  readonly endpoint: EndpointName;
  readonly method: string;
  readonly url: string;
  readonly requestBody: string | null;
  /** 0 where none was given. */
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
  /** Epoch ms, when the answer arrived. */
  readonly at: number;
}

const GRAPHQL_ENDPOINTS = ['profileQuery', 'hoverCard', 'followListQuery', 'followMutation'] as const;
const ENDPOINTS = [
  'followList',
  'showMany',
  'show',
  'friendshipWrite',
  'webProfileInfo',
  'userInfo',
  'bulkRoutes',
  'legacyFollowList',
  ...GRAPHQL_ENDPOINTS,
] as const satisfies readonly EndpointName[];

const Tapped = object({
  endpoint: picklist(ENDPOINTS),
  method: pipe(string(), maxLength(8)),
  url: pipe(string(), maxLength(8192)),
  requestBody: nullable(pipe(string(), maxLength(MOST_REQUEST_CHARS))),
  status: pipe(number(), integer(), minValue(0), maxValue(599)),
  contentType: nullable(pipe(string(), maxLength(256))),
  text: pipe(string(), maxLength(MOST_ANSWER_CHARS + 1)),
  at: pipe(number(), integer(), minValue(0)),
});

/**
 * Reads what came over the page's wall. Hostile text: the page can forge it, so anything that is not exactly an answer
 * to the endpoint it names is null. (A query whose name stood only in a header is taken at its word.)
 */
export function parseTapped(detail: string): TappedAnswer | null {
  if (typeof detail !== 'string' || detail.length > 3 * MOST_ANSWER_CHARS) return null;
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return null;
  }
  const read = safeParse(Tapped, value, { abortEarly: true });
  if (!read.success) return null;
  const { endpoint, method, url, requestBody } = read.output;
  const named = matchEndpoint(method, url, requestBody);
  if (named === endpoint) return read.output;
  const isByHeader = named === null && (GRAPHQL_ENDPOINTS as readonly string[]).includes(endpoint);
  return isByHeader && matchEndpoint(method, url, null, 'PolarisProfilePageContentQuery') ? read.output : null;
}
