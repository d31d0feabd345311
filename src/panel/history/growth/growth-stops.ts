import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../../domain/follow-list';
import type { GrowthPoint } from '../../../domain/looks/growth';
import { HOUR_MS } from '../../../domain/time';
import type { Grown } from './growth-points';

/** Where the slider stands still: one moment of both charts. */
export interface Stop {
  /** Of the newest point in it. */
  readonly at: number;
  /** What each list was by then: a point of this stop, or the last one before; null before its first. */
  readonly points: Readonly<Record<FollowListKind, GrowthPoint | null>>;
  /** The lists that have a point of their own here. */
  readonly own: ReadonlySet<FollowListKind>;
}

/** Lists read so close to each other are one stop. */
const TOGETHER_MS = 12 * HOUR_MS;

/** All points of both lists as stops, oldest first. */
export function growthStops(grown: readonly Grown[]): Stop[] {
  const all = grown.flatMap(({ kind, points }) => points.map((point) => ({ kind, point })));
  all.sort((one, other) => one.point.at - other.point.at);
  const stops: Stop[] = [];
  let points: Stop['points'] = { followers: null, following: null };
  let own = new Set<FollowListKind>();
  let since = Number.NEGATIVE_INFINITY;
  for (const { kind, point } of all) {
    const isNew = stops.length === 0 || own.has(kind) || point.at - since > TOGETHER_MS;
    if (isNew) {
      own = new Set();
      since = point.at;
    } else stops.pop();
    own.add(kind);
    points = { ...points, [kind]: point };
    stops.push({ at: point.at, points, own });
  }
  return stops;
}

/** The stop nearest to a moment; the last where there are two as near. */
export function nearestStop(stops: readonly Stop[], at: number): number {
  let nearest = 0;
  for (const [place, stop] of stops.entries())
    if (Math.abs(stop.at - at) <= Math.abs(stops[nearest]!.at - at)) nearest = place;
  return nearest;
}

/** The lists in their order that have anything by then. */
export function listsAt({ points }: Stop): { readonly kind: FollowListKind; readonly point: GrowthPoint }[] {
  return FOLLOW_LIST_KINDS.flatMap((kind) => {
    const point = points[kind];
    return point === null ? [] : [{ kind, point }];
  });
}
