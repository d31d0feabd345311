import { difference, type Membership, NOBODY, union } from '../membership';
import { assertSameOwner, type Look, presentIn } from './look';

/** Two snapshots of one list as sets. Who is in both, or in neither, is not listed. How sure it is, `bound.ts` says. */
export interface Comparison {
  /** In the second and not in the first; nobody where the first was not read whole. */
  readonly appeared: Membership;
  /** In the first and not in the second; nobody where the second was not read whole. */
  readonly gone: Membership;
}

export type Comparable = Pick<Look, 'viewer' | 'list' | 'coverage' | 'members' | 'earlier'>;

/**
 * Compares two snapshots of the same list of the same owner, seen by the same viewer; throws for any other two.
 *
 * A row is good evidence in any snapshot, a missing row only in a whole one. So `gone` asks that the second be whole
 * and `appeared` that the first be; the other one may be partial. Whom the second showed only before its finished pass
 * began is gone as well.
 */
export function compare(first: Comparable, second: Comparable): Comparison {
  assertSameOwner(first, second);
  if (first.list.kind !== second.list.kind) throw new TypeError('Followers and following are not one list.');
  const [then, now] = [presentIn(first), presentIn(second)];
  return {
    appeared: first.coverage.kind === 'partial' ? NOBODY : difference(now, then),
    gone: second.coverage.kind === 'partial' ? NOBODY : difference(union(then, second.members), now),
  };
}
