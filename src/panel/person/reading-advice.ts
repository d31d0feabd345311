import type { ReadingSummary } from '../../archive/store/rows';
import type { FollowListKind } from '../../domain/follow-list';
import { howFar, type PartialReason } from '../../domain/looks/coverage';
import { mayHoldAll } from '../../domain/looks/list-window';
import { MINUTE_MS } from '../../domain/time';
import type { Texts } from '../../i18n/texts';

/** A reading that got a page less long ago than this is going on. */
const LIVE_MS = MINUTE_MS;

/** A reading knows its own date. */
type ReadingReason = Exclude<PartialReason, 'date-unsure'>;

/** Which reason is worth a sentence first: what the person cannot change, then what to do next. */
const WEIGHTIEST: readonly ReadingReason[] = [
  'capped',
  'started-mid-list',
  'not-finished',
  'count-disagrees',
  'too-few-seen',
  'count-unknown',
  'date-window',
  'other-list-missing',
  'parts-missing',
];

/** It got its last page just now. An export is of one moment: nobody reads along with it. */
export function isFresh(reading: ReadingSummary, now: number): boolean {
  return reading.source !== 'export' && now - reading.lastAt < LIVE_MS;
}

/** Reasons that leave open whether the list goes on. */
const UNENDED: readonly PartialReason[] = ['not-finished', 'started-mid-list', 'capped'];

/**
 * It goes on: it ends with the list, and not only when nothing has come for a while. `listClosedAt`: since when no list is
 * open on Instagram; null = one may be.
 */
export function isLive(reading: ReadingSummary, now: number, listClosedAt: number | null): boolean {
  const { coverage, lastAt, isAtEnd } = reading;
  if (isAtEnd || (listClosedAt !== null && lastAt <= listClosedAt)) return false;
  return isFresh(reading, now) && coverage.kind === 'partial' && coverage.why.some((why) => UNENDED.includes(why));
}

/** Of an export; no reading changes that, so it holds during a pause as well. */
const NOT_BY_READING: readonly ReadingReason[] = ['date-window', 'parts-missing'];

type AdviceKey =
  | Exclude<`advice.${ReadingReason}`, 'advice.capped'>
  | `advice.${'capped' | 'stalled'}.${'own' | 'other'}`
  | 'advice.not-finished.later'
  | 'advice.count-unknown.rest';

interface ReadingCircumstances {
  readonly now: number;
  /** As `isLive` has it. */
  readonly listClosedAt: number | null;
  readonly isOwn: boolean;
  /** Instagram asked for a pause. */
  readonly isResting: boolean;
  /** It asked for a pause of opening profiles; absent = it did not. */
  readonly areProfilesResting?: boolean;
  /** A second try came no further than the first. */
  readonly isStalled: boolean;
}

/** The one sentence that says why a reading is partial and what to do; null when it is whole, or nothing is to be done now. */
export function adviceOn(
  reading: ReadingSummary,
  { now, listClosedAt, isOwn, isResting, areProfilesResting = false, isStalled }: ReadingCircumstances,
): AdviceKey | null {
  if (reading.coverage.kind === 'whole') return null;
  const { why } = reading.coverage;
  // Whether it was cut only the person can tell; `windowWords` says so.
  const isOnlyPossible = reading.window?.isSure !== true;
  const reason = WEIGHTIEST.find(
    (candidate) => why.includes(candidate) && !(candidate === 'date-window' && isOnlyPossible),
  );
  if (reason === undefined) return null;
  const whose = isOwn ? 'own' : 'other';
  if (reason === 'capped') return `advice.capped.${whose}`;
  if (NOT_BY_READING.includes(reason)) return `advice.${reason}`;
  // That there is a pause is said once on the screen, and not row by row.
  if (isResting) return null;
  if (reading.source === 'export') return `advice.${reason}`;
  // As long as it goes on nobody knows where it will stop; one that came to its end has stopped.
  if (isStalled && !(isLive(reading, now, listClosedAt) && reason === 'not-finished'))
    return `advice.stalled.${areProfilesResting ? 'other' : whose}`;
  if (areProfilesResting && reason === 'count-unknown') return 'advice.count-unknown.rest';
  return reason === 'not-finished' && !isLive(reading, now, listClosedAt)
    ? 'advice.not-finished.later'
    : `advice.${reason}`;
}

/** How far it came: to the end of the list, not to it, or to an end that is not all. Nobody scrolls through an export. */
export function coverageKey({ coverage, source, window }: Pick<ReadingSummary, 'coverage' | 'source' | 'window'>) {
  if (source === 'export' && mayHoldAll(coverage, window)) return 'export.unsure';
  if (source === 'export') return coverage.kind === 'whole' ? 'export.complete' : 'export.partial';
  if (coverage.kind === 'whole') return 'reading.whole';
  return howFar(coverage) === 'unended' ? 'reading.partial' : 'reading.incomplete';
}

/** "812 of 1,204", or "812 so far". */
export function progressWords(
  reading: Pick<ReadingSummary, 'seen' | 'expected'> & Partial<Pick<ReadingSummary, 'source'>>,
  { t }: Pick<Texts, 't'>,
): string {
  const { seen, expected, source } = reading;
  if (source === 'export') return t('reading.named', { seen });
  return expected === null ? t('reading.ofUnknown', { seen }) : t('reading.ofExpected', { seen, expected });
}

/** What the list of an export lacks or may lack; null = nothing, or it is no export. Never more than is known. */
export function windowWords(
  { source, window, coverage }: Pick<ReadingSummary, 'source' | 'window' | 'coverage'>,
  { t, days }: Pick<Texts, 't' | 'days'>,
  now: number,
): string | null {
  if (source !== 'export' || coverage.kind === 'whole') return null;
  const { why } = coverage;
  if (window === undefined) {
    if (why.includes('parts-missing')) return t('reading.window.parts');
    if (why.includes('other-list-missing')) return t('reading.window.alone');
    return t(coverage.seen === 0 ? 'reading.window.empty' : 'reading.window.unknown');
  }
  const [from, to] = days(window.isSure ? [window.from, window.to] : [window.from], now) as [string, string];
  return window.isSure ? t('reading.window', { from, to }) : t('reading.window.possible', { from });
}

export function newestOf(
  readings: readonly ReadingSummary[],
  owner: string,
  kind: FollowListKind,
): ReadingSummary | undefined {
  return readings.find(({ list }) => list.owner === owner && list.kind === kind);
}

export function newestWholeOf(
  readings: readonly ReadingSummary[],
  owner: string,
  kind: FollowListKind,
): ReadingSummary | undefined {
  return readings.find(({ list, coverage }) => list.owner === owner && list.kind === kind && coverage.kind === 'whole');
}
