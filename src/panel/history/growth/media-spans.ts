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
export function mediaSpans({ dates }: OwnMedia, [from, to]: readonly [number, number]): MediaSpan[] {
  const edges = edgesBetween(from, to);
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

/** The stretch that a moment lies in. */
export function spanAt(spans: readonly MediaSpan[], at: number): MediaSpan | undefined {
  return spans.find((span) => at >= span.from && at < span.to);
}
