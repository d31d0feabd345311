import type { ProblemKind } from './problem';
import type { Translation } from './translation';

/** Troubles that say: Instagram speaks otherwise than we know. All others say that it refused, or that a line broke. */
const STRANGE: ReadonlySet<ProblemKind> = new Set(['wrong-shape', 'not-json', 'bad-ids', 'too-many-rows']);

/** Whether the reader of an answer understood it; null where the answer tells nothing about that. */
export function wasUnderstood(said: readonly Translation[]): boolean | null {
  if (said.some((one) => one.kind === 'problem' && STRANGE.has(one.problem.kind))) return false;
  return said.some((one) => /^(capture|profile|ties|identity|nobody)$/.test(one.kind)) ? true : null;
}
