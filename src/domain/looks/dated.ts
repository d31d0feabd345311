import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import type { Fact, Look } from './look';

/** Looks that are not dated later than `now`, where there are any: a clock that was wrong never outranks one that is not. */
export function datedByNow<L extends Pick<Look, 'readAt'>>(looks: readonly L[], now: number): readonly L[] {
  const past = looks.filter(({ readAt }) => readAt <= now);
  return past.length > 0 ? past : looks;
}

/** The same for looks at both lists, each list for itself; their order stays. */
export function listsByNow<L extends Pick<Look, 'readAt'>>(
  looks: readonly L[],
  kindOf: (look: L) => FollowListKind,
  now: number,
): readonly L[] {
  const dated = new Set(
    FOLLOW_LIST_KINDS.flatMap((kind) =>
      datedByNow(
        looks.filter((look) => kindOf(look) === kind),
        now,
      ),
    ),
  );
  return looks.filter((look) => dated.has(look));
}

/**
 * What a history may be told from at `now`, list by list. A look from a wrong clock would come after all that is read
 * until that day, and whoever came meanwhile would be gone by it.
 */
export function historyByNow<H extends { readonly looks: readonly Look[]; readonly facts: readonly Fact[] }>(
  history: H,
  now: number,
): H {
  const { looks, facts } = history;
  const isBefore = looks.some(({ readAt }) => readAt <= now);
  return {
    ...history,
    looks: listsByNow(looks, ({ list }) => list.kind, now),
    facts: isBefore ? facts.filter(({ at }) => at <= now) : facts,
  };
}
