import type { GrowthPoint } from '../../../domain/looks/growth';
import { roundTicks } from '../../../ui/chart/axis';

type Scale = (value: number) => number;

export function linePath(points: readonly GrowthPoint[], x: Scale, y: Scale): string {
  return points
    .map(({ at, count }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(count).toFixed(1)}`)
    .join('');
}

interface BarPlace {
  /** Where a number of people lies: those who came above nobody, those who went, as less than none, below. */
  readonly y: Scale;
  readonly wide: number;
  /** A bar that is there is never shorter. */
  readonly least: number;
}

/** The most that came, or went, at one point. */
export function mostChanged(points: readonly GrowthPoint[], which: 'gained' | 'lost'): number {
  return points.reduce((most, point) => Math.max(most, point[which] ?? 0), 0);
}

/**
 * The axis that who came and who went have in common: round numbers up from nobody and down from it, as far as either goes.
 * Nobody alone where nothing changed.
 */
export function changeTicks(points: readonly GrowthPoint[]): readonly number[] {
  const [least, most] = [0 - mostChanged(points, 'lost'), mostChanged(points, 'gained')];
  return least === most ? [0] : roundTicks(least, most);
}

/** The bars of one direction; both stand on one line and have one scale, so that they may be held against each other. */
export function barsPath(points: readonly GrowthPoint[], x: Scale, which: 'gained' | 'lost', place: BarPlace): string {
  const { y, wide, least } = place;
  const up = which === 'gained' ? -1 : 1;
  let path = '';
  for (const point of points) {
    const value = point[which] ?? 0;
    if (value === 0) continue;
    const height = Math.max(least, Math.abs(y(-up * value) - y(0)));
    path += `M${(x(point.at) - wide / 2).toFixed(1)} ${(y(0) + up / 2).toFixed(1)}h${wide.toFixed(1)}v${(up * height).toFixed(1)}h${(-wide).toFixed(1)}z`;
  }
  return path;
}
