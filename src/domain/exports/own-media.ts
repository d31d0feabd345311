import { DAY_MS } from '../time';
import type { OwnMediaDates, OwnMediaKind } from './import';

/** What the growth chart tells apart. */
export const PUBLISHED_KINDS = ['posts', 'reels', 'stories'] as const;
/** A mark of its own on the growth chart. */
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

/** Archived posts were posted; IGTV became reels. What Instagram calls "other content" may be anything. */
const SHOWN_AS: Readonly<Record<OwnMediaKind, PublishedKind | null>> = {
  posts: 'posts',
  archived: 'posts',
  reels: 'reels',
  igtv: 'reels',
  stories: 'stories',
  other: null,
};

/** When the viewer published what, as far as exports tell. */
export interface OwnMedia {
  /** Epoch ms, ascending. */
  readonly dates: Readonly<Record<PublishedKind, readonly number[]>>;
  /** The newest export that brought any: what came after it is not in here. */
  readonly exportedAt: number;
  readonly from: number;
  readonly to: number;
}

interface ExportedMedia {
  readonly exportedAt: number;
  readonly ownMedia: readonly OwnMediaDates[];
}

/**
 * Of each kind what the newest export tells, and from older ones what lies before its first date: a later export may be
 * limited to some dates. Only what lies a day before: the two forms of an export tell the same moment hours apart.
 */
export function ownMediaOf(newestFirst: readonly ExportedMedia[]): OwnMedia | null {
  const dates: Record<PublishedKind, number[]> = { posts: [], reels: [], stories: [] };
  let exportedAt: number | null = null;
  const reach = new Map<OwnMediaKind, number>();
  for (const one of newestFirst)
    for (const { kind, seconds } of one.ownMedia) {
      const shownAs = SHOWN_AS[kind];
      if (shownAs === null || seconds.length === 0) continue;
      const until = reach.get(kind) ?? Number.POSITIVE_INFINITY;
      const fresh = seconds.map((second) => second * 1000).filter((at) => at < until);
      dates[shownAs].push(...fresh);
      reach.set(kind, Math.min(until, seconds[0]! * 1000 - DAY_MS));
      exportedAt ??= one.exportedAt;
    }
  if (exportedAt === null) return null;
  for (const kind of PUBLISHED_KINDS) dates[kind].sort((a, b) => a - b);
  const ends = PUBLISHED_KINDS.flatMap((kind) => dates[kind].slice(0, 1).concat(dates[kind].slice(-1)));
  return { dates, exportedAt, from: Math.min(...ends), to: Math.max(...ends) };
}

/** How many of these ascending dates lie in each span between two neighbouring edges; the last edge is no part of it. */
export function countsBetween(dates: readonly number[], edges: readonly number[]): number[] {
  const counts = Array.from({ length: Math.max(0, edges.length - 1) }, () => 0);
  let place = 0;
  for (const at of dates) {
    while (at >= edges[place + 1]!) place++;
    if (place < counts.length && at >= edges[place]!) counts[place]!++;
  }
  return counts;
}
