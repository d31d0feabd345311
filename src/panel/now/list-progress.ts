import type { OwnCounts } from '../../archive/readings/counts';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { isCapped } from '../../domain/looks/coverage';
import { paceOf } from '../../domain/looks/pace';
import { stalledLists } from '../advice/stalled-lists';
import { isLive, newestOf, newestWholeOf } from '../person/reading-advice';

/** How far one of the viewer's own lists is read. */
export interface ListProgress {
  readonly kind: FollowListKind;
  /** `begun`: read, and not to the end, or something is still lacking. `cut`: Instagram shows no more of it. */
  readonly state: 'todo' | 'live' | 'begun' | 'cut' | 'done';
  /** Nothing is left to be begun or finished, whatever goes on just now. */
  readonly isSettled: boolean;
  /** The newest; null = never opened. */
  readonly reading: ReadingSummary | null;
  readonly lastWhole: ReadingSummary | null;
  /** How many it should hold; null = not known exactly. */
  readonly expected: number | null;
  /** How long the scrolling that is still to be done takes at this person's own pace; null = nobody knows. */
  readonly estimate: Estimate | null;
}

export interface Estimate {
  readonly ms: number;
  /** What is left of the list that is open, or all of one that must be opened from the top. */
  readonly is: 'rest' | 'all';
}

interface Known {
  readonly viewer: AccountId | null;
  /** Newest first. */
  readonly readings: readonly ReadingSummary[];
  readonly counts: Partial<OwnCounts>;
  readonly now: number;
  /** Since when no list is open on Instagram; null = one may be. */
  readonly listClosedAt: number | null;
}

export function progressOf(known: Known): readonly ListProgress[] {
  return FOLLOW_LIST_KINDS.map((kind) => progressOfOne(kind, known));
}

function progressOfOne(kind: FollowListKind, { viewer, readings, counts, now, listClosedAt }: Known): ListProgress {
  const reading = newestOf(readings, viewer ?? '', kind) ?? null;
  const lastWhole = newestWholeOf(readings, viewer ?? '', kind) ?? null;
  const count = counts[kind] ?? null;
  const expected = reading?.expected ?? (count !== null && count.low === count.high ? count.low : null);
  const isCut =
    reading !== null &&
    (isCapped(reading.coverage) || stalledLists(readings, viewer ?? '').includes(kind)) &&
    lastWhole === null;
  const state = stateOf({ reading, lastWhole, isCut, isOn: reading !== null && isLive(reading, now, listClosedAt) });
  const estimate = estimateOf({ state, reading, expected }, readings);
  const isSettled = lastWhole !== null || isCut || reading?.source === 'export';
  return { kind, state, isSettled, reading, lastWhole, expected, estimate };
}

interface Come {
  readonly reading: ReadingSummary | null;
  readonly lastWhole: ReadingSummary | null;
  readonly isCut: boolean;
  /** It goes on just now. */
  readonly isOn: boolean;
}

function stateOf({ reading, lastWhole, isCut, isOn }: Come): ListProgress['state'] {
  if (reading === null) return 'todo';
  if (isOn && isOpenEnded(reading)) return 'live';
  if (lastWhole !== null) return 'done';
  return isCut ? 'cut' : 'begun';
}

/** Its end was not reached. */
function isOpenEnded({ coverage }: ReadingSummary): boolean {
  return coverage.kind === 'partial' && coverage.why.includes('not-finished');
}

function estimateOf(
  { state, reading, expected }: Pick<ListProgress, 'state' | 'reading' | 'expected'>,
  readings: readonly ReadingSummary[],
): Estimate | null {
  const isToScroll =
    state === 'todo' || state === 'live' || (state === 'begun' && reading !== null && isOpenEnded(reading));
  if (expected === null || !isToScroll) return null;
  const pace = paceOf(
    reading?.scrolled,
    readings.filter((one) => one !== reading).map(({ scrolled }) => scrolled),
  );
  if (pace === null) return null;
  // A list that was closed begins at its top again.
  const is = state === 'live' ? 'rest' : 'all';
  const rows = is === 'rest' ? expected - reading!.seen : expected;
  return { ms: Math.max(0, rows) * pace, is };
}
