import { array, fallback, object, optional, safeParse, string, unknown } from 'valibot';
import { MOST_ANSWER_CHARS } from '../endpoints';
import type { DialectProblem, ProblemKind } from '../problem';
import type { TappedAnswer } from '../tapped';

/** The JSON objects of one answer: one, or several where the answer was streamed line by line. */
export type Body =
  | { readonly kind: 'json'; readonly values: readonly object[] }
  | { readonly kind: 'problem'; readonly problem: DialectProblem };

export function problemOf(tapped: TappedAnswer, kind: ProblemKind, detail: string) {
  return { kind: 'problem' as const, problem: { endpoint: tapped.endpoint, kind, detail } };
}

/** Only the fields by which an error is told; none of them is ever shown. */
const Envelope = object({
  status: optional(unknown()),
  message: optional(unknown()),
  spam: optional(unknown()),
  require_login: optional(unknown()),
  checkpoint_url: optional(unknown()),
  challenge: optional(unknown()),
  error: optional(unknown()),
  __ar: optional(unknown()),
  data: optional(unknown()),
  errors: fallback(array(fallback(object({ summary: fallback(string(), '') }), { summary: '' })), []),
});

/** Messages that mean something by themselves. Compared whole: a biography may contain any of these words. */
const MESSAGES = new Map<unknown, ProblemKind>([
  ['Please wait a few minutes before you try again.', 'throttled'],
  ['login_required', 'logged-out'],
  ['checkpoint_required', 'checkpoint'],
  ['challenge_required', 'checkpoint'],
  ['feedback_required', 'action-blocked'],
]);
const COMET_LOGGED_OUT = 1357001;

/**
 * Reads the body of an answer, or says what is wrong with it, by status and parsed fields, never by substring.
 * Source: shapes of Sept 2026, sections 4.1 (envelope) and 6 (errors).
 */
export function readBody(tapped: TappedAnswer): Body {
  if (tapped.text.length > MOST_ANSWER_CHARS) return problemOf(tapped, 'too-large', 'answer');
  const text = tapped.text.replace(/^\uFEFF?\s*(?:for \(;;\);)?/, '').trim();
  const at = `status ${tapped.status}`;
  if (tapped.status === 429) return problemOf(tapped, 'throttled', at);
  if (text === '') return problemOf(tapped, 'empty-answer', at);
  if (text.startsWith('<')) return problemOf(tapped, 'html', at);
  const values = parseObjects(text);
  if (values === null) return problemOf(tapped, text.startsWith('{') ? 'truncated' : 'not-json', at);
  for (const value of values) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return problemOf(tapped, 'wrong-shape', 'not an object');
    const problem = errorIn(tapped, value);
    if (problem !== null) return problem;
  }
  if (tapped.status < 200 || tapped.status > 299) return problemOf(tapped, 'refused', at);
  return { kind: 'json', values: values as object[] };
}

/** One JSON value, or one on each line; null where any part is unreadable: half an answer proves nothing. */
function parseObjects(text: string): unknown[] | null {
  try {
    return [JSON.parse(text)];
  } catch {
    if (!text.includes('\n')) return null;
  }
  try {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => JSON.parse(line));
  } catch {
    return null;
  }
}

function errorIn(tapped: TappedAnswer, value: object) {
  const read = safeParse(Envelope, value);
  if (!read.success) return problemOf(tapped, 'wrong-shape', 'envelope');
  const said = read.output;
  if (said.__ar !== undefined && typeof said.error === 'number') {
    const isLoggedOut = said.error === COMET_LOGGED_OUT;
    return problemOf(tapped, isLoggedOut ? 'logged-out' : 'comet-failure', `error ${said.error}`.slice(0, 16));
  }
  const isRefused = (typeof said.status === 'string' && said.status !== 'ok') || tapped.status >= 400;
  if (isRefused) {
    const at = `status ${tapped.status}`;
    const known = MESSAGES.get(said.message);
    if (known !== undefined) return problemOf(tapped, known, said.require_login === true ? `${at}, login wanted` : at);
    if (said.spam === true) return problemOf(tapped, 'action-blocked', at);
    if (said.checkpoint_url !== undefined || said.challenge !== undefined) return problemOf(tapped, 'checkpoint', at);
    if (said.require_login === true) return problemOf(tapped, 'logged-out', at);
    if (said.errors.some((error) => error.summary === 'Incorrect Query')) return problemOf(tapped, 'stale-query', at);
    return problemOf(tapped, 'refused', at);
  }
  // Errors beside data are common on profiles and spoil only a part; a list reader looks at them once more.
  if (said.errors.length > 0 && (said.data === null || said.data === undefined))
    return problemOf(tapped, 'graphql-failure', 'errors without data');
  return null;
}
