import type { ProblemKind } from '../problem';
import { listAsked } from '../responses/follow-list';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';

/** Problems that say: Instagram speaks otherwise than we know. All others say that it refused, or that a line broke. */
const STRANGE: ReadonlySet<ProblemKind> = new Set(['wrong-shape', 'not-json', 'bad-ids', 'too-many-rows']);

/**
 * Whether the reader of an answer understood it; null where the answer tells nothing about that. A row without an id comes
 * now and then (Sept 2026); where most rows are so, rows are written otherwise now.
 */
export function wasUnderstood(said: readonly Translation[]): boolean | null {
  const isUnread = (one: Translation) =>
    one.kind === 'capture' && (one.capture.unidentified?.length ?? 0) > one.capture.accounts.length;
  if (said.some(isUnread)) return false;
  if (said.some((one) => one.kind === 'problem' && STRANGE.has(one.problem.kind))) return false;
  return said.some((one) => !/^(claim|search|problem)$/.test(one.kind)) ? true : null;
}

/**
 * Under which names the pulse counts an answer. A list's kind is counted by itself too: Instagram may change one list
 * and not the other, and what is found in the one must not hide what is missed in the other.
 */
export function readersOf({ endpoint, url }: Pick<TappedAnswer, 'endpoint' | 'url'>): readonly string[] {
  const list = listAsked(url);
  return list === null ? [endpoint] : [endpoint, `${endpoint}-${list.kind}`];
}
