import { countOf, intersection, isEmpty } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import type { ListKnowledge } from '../../domain/ties/list-knowledge';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import type { ShownStatus } from '../shell/router';
import { membersOf } from './candidates';

type Known = Pick<ListKnowledge, 'bound' | 'notFound' | 'lookedAt' | 'source'>;

/**
 * What tells how many of those whom a list lacks may be hidden; null where no look of it does, or one that says nothing of
 * them: whoever stands among the absent all the same was named by a profile.
 */
export function groundOf({ bound, notFound, lookedAt, source }: Known) {
  if (bound === null || bound.h === null || !isEmpty(notFound)) return null;
  return { bound: { h: bound.h, n: bound.n }, lookedAt, source };
}

/** Whether the look that judges is so long ago that what rests on it is drawn as old. */
export function isOldGround({ lookedAt }: Pick<ListKnowledge, 'lookedAt'>, now: number): boolean {
  return lookedAt !== null && now - lookedAt > OLD_AFTER_MS;
}

/** Whether nobody of that status is merely likely. */
export function isCertainOf(classification: Classification, status: ShownStatus): boolean {
  return countOf(intersection(membersOf(classification, status), classification.likely)) === 0;
}
