import type { GrowthPoint } from '../../../domain/looks/growth';

type Scale = (value: number) => number;

export function linePath(points: readonly GrowthPoint[], x: Scale, y: Scale): string {
  return points
    .map(({ at, count }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(count).toFixed(1)}`)
    .join('');
}

interface BarPlace {
  /** Gained above this line, lost below it. */
  readonly middle: number;
  /** The longest bar. */
  readonly tall: number;
  readonly wide: number;
  /** A bar that is there is never shorter. */
  readonly least: number;
}

/** The most that came, or went, at one point. */
export function mostChanged(points: readonly GrowthPoint[], which: 'gained' | 'lost'): number {
  return points.reduce((most, point) => Math.max(most, point[which] ?? 0), 0);
}

/** The bars of one direction; both have one scale, so that they may be held against each other. */
export function barsPath(points: readonly GrowthPoint[], x: Scale, which: 'gained' | 'lost', place: BarPlace): string {
  const { middle, tall, wide, least } = place;
  const most = Math.max(1, mostChanged(points, 'gained'), mostChanged(points, 'lost'));
  const up = which === 'gained' ? -1 : 1;
  let path = '';
  for (const point of points) {
    const value = point[which] ?? 0;
    if (value === 0) continue;
    const height = Math.max(least, (value / most) * tall);
    path += `M${(x(point.at) - wide / 2).toFixed(1)} ${middle + up}h${wide.toFixed(1)}v${(up * height).toFixed(1)}h${(-wide).toFixed(1)}z`;
  }
  return path;
}
