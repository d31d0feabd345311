import { assertSameOwner, type Look } from './look';
import { difference, isEmpty, type Membership, NOBODY } from './membership';
import type { Certainty } from './tie';

/** Two snapshots of one list as sets. Who is in both, or in neither, is not listed. */
export interface Comparison {
  /** In the second and not in the first. */
  readonly appeared: Membership;
  /** How sure that is by these two alone; null = the first was not read whole, so nobody can be called new. */
  readonly appearedCertainty: Certainty | null;
  /** In the first and not in the second. */
  readonly gone: Membership;
  /** null = the second was not read whole, so nobody can be called gone. */
  readonly goneCertainty: Certainty | null;
}

export type Comparable = Pick<Look, 'viewer' | 'list' | 'coverage' | 'members' | 'recognised'>;

/**
 * Compares two snapshots of the same list of the same owner, seen by the same viewer; throws for any other two.
 *
 * A row is good evidence in any snapshot, a missing row only in a whole one. So `gone` asks that the second be whole
 * and `appeared` that the first be; the other one may be partial. That makes the two mirror images of each other.
 */
export function compare(first: Comparable, second: Comparable): Comparison {
  assertSameOwner(first, second);
  if (first.list.kind !== second.list.kind) throw new TypeError('Followers and following are not one list.');
  const appeared = missedBy(first, second.members);
  const gone = missedBy(second, first.members);
  return {
    appeared: appeared.missing,
    appearedCertainty: appeared.certainty,
    gone: gone.missing,
    goneCertainty: gone.certainty,
  };
}

/** Who of `others` has no row here, and how sure it is that they were not in the list; null = not known at all. */
function missedBy({ coverage, members, recognised }: Comparable, others: Membership) {
  if (coverage.kind === 'partial') return { missing: NOBODY, certainty: null };
  const missing = difference(others, members);
  const knowsAll = recognised === undefined || isEmpty(difference(missing, recognised));
  const certainty: Certainty = coverage.hidden === 0 && knowsAll ? 'certain' : 'likely';
  return { missing, certainty };
}
