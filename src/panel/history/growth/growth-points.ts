import type { History } from '../../../archive/history/looks-over-time';
import type { FollowListKind } from '../../../domain/follow-list';
import { type GrowthPoint, growthOf, type ProfileCount } from '../../../domain/looks/growth';
import type { Look } from '../../../domain/looks/look';
import { DAY_MS } from '../../../domain/time';

/** How one list went over time. */
export interface Grown {
  readonly kind: FollowListKind;
  readonly points: readonly GrowthPoint[];
}

/**
 * The points of one list's chart. Every reading comes with a visit of the profile, and a profile may be opened many
 * times a day: of its counts the last of a day stays, and none that is within a day of a reading.
 */
export function growthPoints(
  { looks, counts, sets }: Pick<History, 'looks' | 'counts' | 'sets'>,
  kind: FollowListKind,
): GrowthPoint[] {
  const own = looks.filter((look) => look.list.kind === kind);
  const told = counts.flatMap((row) => (row[kind] === null ? [] : [{ at: row.observedAt, count: row[kind] }]));
  return growthOf(own, apartFrom(own, told), sets);
}

function apartFrom(looks: readonly Look[], counts: readonly ProfileCount[]): ProfileCount[] {
  const kept = new Map<number, ProfileCount>();
  let next = 0;
  for (const count of counts) {
    while (next < looks.length && looks[next]!.readAt < count.at - DAY_MS) next++;
    const isNear = next < looks.length && looks[next]!.readAt <= count.at + DAY_MS;
    if (!isNear) kept.set(Math.floor(count.at / DAY_MS), count);
  }
  return [...kept.values()];
}
