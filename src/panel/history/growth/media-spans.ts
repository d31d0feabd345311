import { countsBetween, type OwnMedia, PUBLISHED_KINDS, type PublishedKind } from '../../../domain/exports/own-media';
import { DAY_MS } from '../../../domain/time';

/** What was published in one stretch of the chart. */
export interface MediaSpan {
  readonly from: number;
  /** The first moment of the next one. */
  readonly to: number;
  readonly counts: Readonly<Record<PublishedKind, number>>;
}

/** Days in a stretch: as few as keep marks beside each other apart. */
const LENGTHS = [1, 7, 14, 28, 91, 182, 364];
const MOST_SPANS = 40;

/** The chart's time cut into stretches of whole days of the person's own clock. */
export function mediaSpans(media: OwnMedia, [from, to]: readonly [number, number]): MediaSpan[] {
  return spansBetween(media, edgesBetween(from, to));
}

/** What was published between two moments, the second left out. */
export function publishedBetween(media: OwnMedia, from: number, to: number): MediaSpan {
  return spansBetween(media, [from, to])[0]!;
}

function spansBetween({ dates }: OwnMedia, edges: readonly number[]): MediaSpan[] {
  const counts = PUBLISHED_KINDS.map((kind) => countsBetween(dates[kind], edges));
  return edges.slice(1).map((end, at) => ({
    from: edges[at]!,
    to: end,
    counts: { posts: counts[0]![at]!, reels: counts[1]![at]!, stories: counts[2]![at]! },
  }));
}

/** Days are set by the calendar: where clocks are put forward, one has 23 hours. */
function edgesBetween(from: number, to: number): number[] {
  const days = (to - from) / DAY_MS + 1;
  const length = LENGTHS.find((one) => days / one <= MOST_SPANS) ?? LENGTHS.at(-1)!;
  const edge = new Date(from);
  edge.setHours(0, 0, 0, 0);
  const edges = [edge.getTime()];
  while (edge.getTime() <= to) {
    edge.setDate(edge.getDate() + length);
    edges.push(edge.getTime());
  }
  return edges;
}

/** The middle of what the chart shows of a stretch: its first and its last may go on beyond it. */
export function middleWithin({ from, to }: MediaSpan, within: readonly [number, number]): number {
  return (Math.max(from, within[0]) + Math.min(to, within[1])) / 2;
}
