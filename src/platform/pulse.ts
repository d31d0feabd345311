import type { FollowListKind } from '../domain/follow-list';
import { extensionVersion } from './extension';
import { asPulse, type Beat, type PulseReport, withBeats } from './pulse-record';
import { followStored, onStored, readStored, writeStored } from './stored';

/** One line of troubleshooting. Holds no names and no ids, so that a report of these can be shown to anybody. */
export interface ProblemLine {
  readonly at: number;
  readonly lastAt: number;
  readonly count: number;
  /** Which answer of Instagram it was about, in the dialect's words. */
  readonly endpoint: string;
  readonly problem: string;
  readonly detail: string;
  /** About one of the viewer's own lists, which nobody is kept out of. */
  readonly isOfOwnList?: true;
  /** Which of them; an earlier Balik did not say. */
  readonly ownList?: FollowListKind;
  /** When it was counted last, newest first: what is told once more, for want of an answer, is counted once. */
  readonly heardAt?: readonly number[];
}

/** What a line is about, as it is told. */
type ToldProblem = Pick<ProblemLine, 'endpoint' | 'problem' | 'detail' | 'isOfOwnList' | 'ownList' | 'at'>;

/** Until November 2026 the detail of a line about an own list ended so. */
const SAID_IN_DETAIL = ', own list';

const KEY = 'problems';
const MOST_LINES = 100;
/** More than one message can bring of one kind. */
const MOST_HEARD = 40;

/** All lines, newest first, a hundred at most. */
export async function readProblems(): Promise<ProblemLine[]> {
  return asProblems(await readStored('local', KEY));
}

/**
 * Adds a line, or counts it on the same line when the same thing happened before. The same thing of the same moment is
 * the same saying of it. Newest first.
 */
export async function addProblem(one: ToldProblem): Promise<void> {
  await writeStored('local', KEY, withProblem(await readProblems(), one));
}

export function withProblem(lines: readonly ProblemLine[], one: ToldProblem): ProblemLine[] {
  const isSame = (line: ProblemLine) =>
    line.endpoint === one.endpoint &&
    line.problem === one.problem &&
    line.detail === one.detail &&
    line.isOfOwnList === one.isOfOwnList &&
    line.ownList === one.ownList;
  const before = lines.find(isSame);
  if (before?.heardAt?.includes(one.at)) return [...lines];
  const heardAt = [one.at, ...(before?.heardAt ?? [])].slice(0, MOST_HEARD);
  const line = { ...one, at: before?.at ?? one.at, lastAt: one.at, count: (before?.count ?? 0) + 1, heardAt };
  return [line, ...lines.filter((other) => !isSame(other))].slice(0, MOST_LINES);
}

/** Empties the lines. Called by the background only. */
export async function clearProblems(): Promise<void> {
  await writeStored('local', KEY, []);
}

/** Calls back with all lines each time they change, newest first, and not now. */
export function onProblems(listener: (lines: ProblemLine[]) => void, signal: AbortSignal): void {
  onStored('local', KEY, (value) => listener(asProblems(value)), signal);
}

/** The lines as they are stored, and as an earlier Balik stored them. */
export function asProblems(stored: unknown): ProblemLine[] {
  return Array.isArray(stored) ? (stored as ProblemLine[]).map(withField) : [];
}

function withField(line: ProblemLine): ProblemLine {
  if (!line.detail.endsWith(SAID_IN_DETAIL)) return line;
  return { ...line, detail: line.detail.slice(0, -SAID_IN_DETAIL.length), isOfOwnList: true };
}

export { type PulseLine, type PulseReport, pulseReport } from './pulse-record';

const PULSE_KEY = 'pulse';

/** Tells what was expected of instagram.com and found there, reader by reader: now and each time it changes. */
export function followPulse(listener: (pulse: PulseReport) => void, signal: AbortSignal): Promise<void> {
  return followStored('local', PULSE_KEY, (value) => listener(asPulse(value)), signal);
}

/** Written by the background only, one call at a time. */
export async function addBeats(beats: readonly Beat[], at: number): Promise<void> {
  await writeStored(
    'local',
    PULSE_KEY,
    withBeats(asPulse(await readStored('local', PULSE_KEY)), beats, extensionVersion(), at),
  );
}
