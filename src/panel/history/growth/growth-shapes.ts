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
 * None where nothing changed.
 */
export function changeTicks(points: readonly GrowthPoint[]): readonly number[] {
  const [least, most] = [0 - mostChanged(points, 'lost'), mostChanged(points, 'gained')];
  return least === most ? [] : roundTicks(least, most);
}

/** Of an axis for several lists, what one of them needs: no more on either side of nobody than its own bars reach. */
export function changeTicksFor(points: readonly GrowthPoint[], ticks: readonly number[]): readonly number[] {
  const [least, most] = [0 - mostChanged(points, 'lost'), mostChanged(points, 'gained')];
  if (least === most) return [];
  const from = ticks.findLast((tick) => tick <= least)!;
  const to = ticks.find((tick) => tick >= most)!;
  return ticks.filter((tick) => tick >= from && tick <= to);
}

/** So far neighbouring bars stay apart, for air to be seen between their outlines, and no bar is narrower while there is room for it, in px. */
const BARS_APART = 3;
const BAR_NARROWEST = 5;

/** How far bars stay apart where each has so much room: of little a third. */
function apartIn(room: number): number {
  return Math.min(BARS_APART, room / 3);
}

/** How much room each of so many bars has. */
function roomEach(bars: number, x: Scale, [from, to]: readonly [number, number]): number {
  return Math.abs(x(to) - x(from)) / Math.max(1, bars);
}

/** How wide the bars of these points may be, `most` at the most: days close to each other need narrow ones. */
export function barWidth(points: readonly GrowthPoint[], x: Scale, span: readonly [number, number], most: number) {
  const middles = changedAt(points).map(x).sort(ascending);
  const room = roomEach(middles.length, x, span);
  const apart = apartIn(room);
  let nearest = most + apart;
  for (const [place, middle] of middles.entries())
    if (place > 0) nearest = Math.min(nearest, middle - middles[place - 1]!);
  return Math.max(1, Math.min(Math.max(BAR_NARROWEST, nearest - apart), room - apart));
}

/** Where the middle of each bar lies: at its moment, or as near as leaves its neighbour beside it while there is room. */
export function barMiddles(
  points: readonly GrowthPoint[],
  x: Scale,
  span: readonly [number, number],
  wide: number,
): Scale {
  const bars = changedAt(points)
    .map((at) => ({ at, middle: x(at) }))
    .sort((one, other) => ascending(one.middle, other.middle));
  const step = wide + apartIn(roomEach(bars.length, x, span));
  const [from, to] = span;
  if ((bars.length - 1) * step > Math.abs(x(to) - x(from))) return x;
  const end = Math.max(x(from), x(to));
  for (const [place, bar] of bars.entries())
    if (place > 0) bar.middle = Math.max(bar.middle, bars[place - 1]!.middle + step);
  // Whatever was moved beyond the last moment goes back, and takes along what it meets.
  for (let place = bars.length - 1; place >= 0; place--)
    bars[place]!.middle = Math.min(bars[place]!.middle, place + 1 < bars.length ? bars[place + 1]!.middle - step : end);
  const middles = new Map(bars.map(({ at, middle }) => [at, middle]));
  return (at) => middles.get(at) ?? x(at);
}

function changedAt(points: readonly GrowthPoint[]): number[] {
  return points.filter(({ gained, lost }) => (gained ?? 0) + (lost ?? 0) > 0).map(({ at }) => at);
}

const ascending = (one: number, other: number) => one - other;

/** The bars of one direction; both stand on one line and have one scale, so that they may be held against each other. */
export function barsPath(
  points: readonly GrowthPoint[],
  middleOf: Scale,
  which: 'gained' | 'lost',
  place: BarPlace,
): string {
  const { y, wide, least } = place;
  const up = which === 'gained' ? -1 : 1;
  const base = y(0);
  // Said once: a long history has a thousand bars.
  const [foot, across, back] = [(base + up / 2).toFixed(1), wide.toFixed(1), (-wide).toFixed(1)];
  let path = '';
  for (const point of points) {
    const value = point[which] ?? 0;
    if (value === 0) continue;
    const height = Math.max(least, Math.abs(y(-up * value) - base));
    path += `M${(middleOf(point.at) - wide / 2).toFixed(1)} ${foot}h${across}v${(up * height).toFixed(1)}h${back}z`;
  }
  return path;
}
