import { DAY_MS } from '../domain/time';

/**
 * The pulse: how often something was expected of instagram.com, and how often it was found, per reader and day.
 * Pure. Holds no names of people and no ids, so that a report of it can be shown to anybody.
 */
export interface Beat {
  /** `screen`: pages of rows on the screen, and those of them that answers brought. */
  readonly what: 'anchor' | 'endpoint' | 'screen';
  /** The reader's name in the dialect: "list-rows", "followList". */
  readonly name: string;
  readonly expected: number;
  readonly found: number;
  /** How many misses came after the last find among these. */
  readonly missesAtEnd: number;
}

export interface PulseDay {
  /** "2026-11-03", in UTC. */
  readonly day: string;
  readonly expected: number;
  readonly found: number;
}

/** How often one reader looked for something, and found it. Moments in epoch ms; null = it never happened. */
export interface PulseLine {
  readonly what: Beat['what'];
  readonly name: string;
  readonly expected: number;
  readonly found: number;
  readonly lastFoundAt: number | null;
  readonly lastMissedAt: number | null;
  /** Misses since the last find. */
  readonly misses: number;
  /** Since when this reader rests, because what it looks for is not there any more; null = it works. */
  readonly restingSince: number | null;
  /** Oldest first. */
  readonly days: readonly PulseDay[];
}

/** The pulse of all readers, as it is stored and shown. `since` null = nothing was looked for yet. */
export interface PulseReport {
  readonly since: number | null;
  /** Whose pulse it is: another version may look for other things, so it begins anew. */
  readonly version: string;
  readonly lines: readonly PulseLine[];
}

/**
 * So many misses without a find between them, and a reader rests. One miss may be a slow line or a list closed at once,
 * and so may two or three; five in a row, with never a find, is a page that has changed.
 */
export const RESTS_AFTER_MISSES = 5;
/** A resting reader looks again after this long: Instagram may have taken its change back. */
export const RESTS_FOR_MS = DAY_MS;
const MOST_DAYS = 14;
const MOST_LINES = 60;

export const NO_PULSE: PulseReport = { since: null, version: '', lines: [] };

/** The pulse with these beats in it. Beats of another version than the last ones begin a new pulse. */
export function withBeats(pulse: PulseReport, beats: readonly Beat[], version: string, at: number): PulseReport {
  const before = pulse.version === version ? pulse : { ...NO_PULSE, version };
  const lines = new Map(before.lines.map((line) => [keyOf(line), line]));
  for (const beat of beats) {
    const key = keyOf(beat);
    if (lines.has(key) || lines.size < MOST_LINES)
      lines.set(key, withBeat(lines.get(key) ?? emptyLine(beat), beat, at));
  }
  const ordered = [...lines.values()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return { since: before.since ?? at, version, lines: ordered };
}

function keyOf({ what, name }: Pick<Beat, 'what' | 'name'>): string {
  return `${what} ${name}`;
}

function emptyLine({ what, name }: Beat): PulseLine {
  const nothing = { expected: 0, found: 0, lastFoundAt: null, lastMissedAt: null, misses: 0, restingSince: null };
  return { what, name, ...nothing, days: [] };
}

function withBeat(line: PulseLine, beat: Beat, at: number): PulseLine {
  const misses = beat.found > 0 ? beat.missesAtEnd : line.misses + beat.missesAtEnd;
  const day = new Date(at).toISOString().slice(0, 10);
  const today = line.days.find((one) => one.day === day) ?? { day, expected: 0, found: 0 };
  const counted = { day, expected: today.expected + beat.expected, found: today.found + beat.found };
  const since = beat.found > 0 ? null : line.restingSince;
  return {
    ...line,
    expected: line.expected + beat.expected,
    found: line.found + beat.found,
    lastFoundAt: beat.found > 0 ? at : line.lastFoundAt,
    lastMissedAt: beat.expected > beat.found ? at : line.lastMissedAt,
    misses,
    restingSince: misses >= (beat.what === 'screen' ? 1 : RESTS_AFTER_MISSES) ? (since ?? at) : since,
    days: [...line.days.filter((one) => one.day !== day), counted].slice(-MOST_DAYS),
  };
}

/** Names of the anchors that should be left alone at `now`. */
export function restingAnchors(pulse: PulseReport, now: number): ReadonlySet<string> {
  const isResting = ({ what, restingSince, lastMissedAt }: PulseLine) =>
    what === 'anchor' && restingSince !== null && now - (lastMissedAt ?? restingSince) < RESTS_FOR_MS;
  return new Set(pulse.lines.filter(isResting).map((line) => line.name));
}

/** Whatever was stored, made whole. */
export function asPulse(stored: unknown): PulseReport {
  const raw = stored as Partial<PulseReport> | null | undefined;
  return Array.isArray(raw?.lines) ? { ...NO_PULSE, ...raw } : NO_PULSE;
}

/** The pulse as text for a report: what was looked for, never who. */
export function pulseReport(pulse: PulseReport, version: string): string {
  const date = (at: number | null) => (at === null ? 'never' : new Date(at).toISOString().slice(0, 10));
  const lines = pulse.lines.map(({ what, name, expected, found, lastFoundAt, restingSince, days }) => {
    const rest = restingSince === null ? '' : `, resting since ${date(restingSince)}`;
    const byDay = days.map((one) => `${one.day} ${one.found}/${one.expected}`).join('; ');
    return `${what} ${name}: found ${found} of ${expected}, last ${date(lastFoundAt)}${rest}\n  ${byDay}`;
  });
  return [`Balik ${version}, pulse since ${date(pulse.since)} (days in UTC, found/expected)`, ...lines].join('\n');
}
