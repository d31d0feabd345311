import { otherKind } from '../follow-list';
import { endOf, type Look, presentIn, reachedEnd, startOf } from '../looks/look';
import { type Membership, NOBODY, union } from '../membership';
import { DAY_MS } from '../time';

const ASKED_WITHIN_MS = 2 * DAY_MS;

/** Whoever shows in the other list only later than that may have come into it since: a look was not asked about them. */
export function isSoonEnough(other: Pick<Look, 'firstAt' | 'readAt'>, look: Pick<Look, 'pass' | 'readAt'>): boolean {
  return startOf(other) <= endOf(look) + ASKED_WITHIN_MS;
}

/**
 * The other list as it was read nearest to this look, and not long after: to its end where it was, else all that was
 * seen of it until then.
 */
export function nearestOther(
  look: Look,
  looks: readonly Look[],
): { readonly members: Membership; readonly read: Look | null } {
  const other = looks.filter((one) => one.list.kind === otherKind(look.list.kind) && isSoonEnough(one, look));
  let nearest: Look | null = null;
  const away = (one: Look) => Math.abs(one.readAt - look.readAt);
  for (const one of other) if (reachedEnd(one) && (nearest === null || away(one) <= away(nearest))) nearest = one;
  if (nearest !== null) return { members: presentIn(nearest), read: nearest };
  return { members: other.reduce((all, { members }) => union(all, members), NOBODY as Membership), read: null };
}
