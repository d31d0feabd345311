import { MOST_ANSWER_CHARS } from '../endpoints';
import { parseJson } from '../json';
import { DialectError, type ProblemKind } from '../problem';
import { inside } from '../shape';
import type { TappedAnswer } from '../tapped';

/** Only the fields by which an error is told; none of them is ever shown. */
type Told = 'status' | 'message' | 'spam' | 'require_login' | 'checkpoint_url' | 'error' | '__ar' | 'data' | 'errors';
type Envelope = { readonly [name in Told]?: unknown };

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
 * The JSON objects of an answer: one, or several where it was streamed line by line. Throws `DialectError` for errors,
 * told by status and parsed fields, never by substring. Source: shapes of Sept 2026, sections 4.1 (envelope) and 6
 * (errors).
 */
export function readBody(tapped: TappedAnswer): readonly object[] {
  const at = `status ${tapped.status}`;
  if (tapped.text.length > MOST_ANSWER_CHARS) throw new DialectError('too-large', at);
  const text = tapped.text.replace(/^\uFEFF?\s*(?:for \(;;\);)?/, '').trim();
  if (tapped.status === 429) throw new DialectError('throttled', at);
  if (text === '') throw new DialectError('empty-answer', at);
  if (text[0] === '<') throw new DialectError('html', at);
  const values = parseObjects(text);
  if (values === null) throw new DialectError(text[0] === '{' ? 'truncated' : 'not-json', at);
  for (const value of values) refuseErrors(value, tapped.status);
  if (tapped.status < 200 || tapped.status > 299) throw new DialectError('refused', at);
  return values as object[];
}

/** One JSON value, or one on each line; null where any part is unreadable: half an answer proves nothing. */
function parseObjects(text: string): unknown[] | null {
  try {
    return [parseJson(text)];
  } catch {
    try {
      // A single line that could not be parsed fails here once more.
      const lines = text.split('\n').filter((line) => line.trim());
      return lines.map(parseJson);
    } catch {
      return null;
    }
  }
}

function refuseErrors(value: unknown, status: number): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DialectError('wrong-shape', 'not an object');
  const said: Envelope = value;
  const errors = Array.isArray(said.errors) ? said.errors : [];
  if (said.__ar !== undefined && typeof said.error === 'number')
    throw new DialectError(
      said.error === COMET_LOGGED_OUT ? 'logged-out' : 'comet-failure',
      `error ${String(said.error).slice(0, 7)}`,
    );
  if (status >= 400 || (typeof said.status === 'string' && said.status !== 'ok')) {
    const wantsLogin = said.require_login === true;
    throw new DialectError(refusalKind(said, errors), `status ${status}${wantsLogin ? ', login wanted' : ''}`);
  }
  // Errors beside data are common on profiles and spoil only a part; the readers of lists look at them once more.
  if (errors.length > 0 && (said.data ?? null) === null)
    throw new DialectError('graphql-failure', 'errors without data');
}

/** Which refusal it is: by its message, else by the fields beside it, the weightiest first. */
function refusalKind(said: Envelope, errors: readonly unknown[]): ProblemKind {
  const byMessage = MESSAGES.get(said.message);
  if (byMessage !== undefined) return byMessage;
  if (said.spam === true) return 'action-blocked';
  if (said.checkpoint_url) return 'checkpoint';
  if (said.require_login === true) return 'logged-out';
  if (errors.some((error) => inside(error, 'summary') === 'Incorrect Query')) return 'stale-query';
  return 'refused';
}
