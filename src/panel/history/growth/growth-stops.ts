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

/** Since when the lists that have a point of their own here came and went, by list; those with nothing to compare are absent. */
export function sinceAts({ points, own }: Stop): ReadonlyMap<FollowListKind, number> {
  const told = FOLLOW_LIST_KINDS.filter((kind) => own.has(kind)).map((kind) => [kind, points[kind]!.sinceAt] as const);
  return new Map(told.filter((one): one is readonly [FollowListKind, number] => one[1] !== null));
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

/**
 * Where a slider goes that stood on a stop and was moved to a moment: drawn there, to the nearest; by a key, however little
 * that moved it, to the next one on that side.
 */
export function movedTo(stops: readonly Stop[], place: number, at: number, isDrawn: boolean): number {
  const nearest = nearestStop(stops, at);
  if (isDrawn || nearest !== place) return nearest;
  const next = place + Math.sign(at - stops[place]!.at);
  return Math.max(0, Math.min(stops.length - 1, next));
}

/** From when on a stop tells what happened: what it is compared with, else the stop before it; null at the first. */
export function toldFrom(stops: readonly Stop[], place: number): number | null {
  const since = sinceAts(stops[place]!);
  return since.get('followers') ?? since.get('following') ?? stops[place - 1]?.at ?? null;
}

/** The lists in their order that have anything by then. */
export function listsAt({ points }: Stop): { readonly kind: FollowListKind; readonly point: GrowthPoint }[] {
  return FOLLOW_LIST_KINDS.flatMap((kind) => {
    const point = points[kind];
    return point === null ? [] : [{ kind, point }];
  });
}
