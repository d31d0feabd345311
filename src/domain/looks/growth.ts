import type { AccountNumber } from '../account';
import { countsOfDifference } from '../membership';
import { inOrder } from './in-order';
import { absentSince, isRecognisedBy, type Look, presentIn } from './look';
import { type BetweenLooks, type LookSets, UNPACKED } from './look-sets';

/** One point of the growth chart of one list. */
export interface GrowthPoint {
  /** A whole look's own date, as verdicts have it: the pass that counts began then. Of what a profile said, when. */
  readonly at: number;
  /** The look it comes from; null for a count that a profile showed. */
  readonly snapshotId: string | null;
  /**
   * What `count` is: `whole` = the accounts of a whole look; `expected` = what a partial look's profile said, and
   * `profile` = what a profile said without a look, both less the accounts that the last whole look knew as hidden,
   * so that the line does not jump by accounts that lists never show.
   */
  readonly basis: 'whole' | 'expected' | 'profile';
  readonly count: number;
  /** Of a whole look with a whole one before it: who came and who went between these two. Else null. */
  readonly gained: number | null;
  readonly lost: number | null;
  /** The date of that whole one before it, since when they came and went; null where there is none. */
  readonly sinceAt: number | null;
  /**
   * Some who came and some who went are told apart by their names alone, because an export knows no more of them. So
   * whoever changed their name in between may be among both.
   */
  readonly isByName: boolean;
}

/** A count that the owner's profile showed at a moment without a look at the list. */
export interface ProfileCount {
  readonly at: number;
  readonly count: number;
}

/**
 * The points of one list, oldest first, from its looks and the counts that profiles showed, in any order. `sets`: how the
 * looks' sets are asked.
 */
export function growthOf(
  looks: readonly Look[],
  counts: readonly ProfileCount[] = [],
  sets: LookSets = UNPACKED,
): GrowthPoint[] {
  const waiting = [...counts].sort((a, b) => a.at - b.at);
  const points: GrowthPoint[] = [];
  let lastWhole: Look | null = null;
  const takeCounts = (until: number) => {
    while (waiting.length > 0 && waiting[0]!.at < until) points.push(profilePoint(waiting.shift()!, lastWhole));
  };
  for (const look of inOrder(looks)) {
    takeCounts(dateOf(look, lastWhole));
    const point = pointOf(look, lastWhole, sets);
    if (point !== null) points.push(point);
    if (look.coverage.kind === 'whole') lastWhole = look;
  }
  takeCounts(Number.POSITIVE_INFINITY);
  return points;
}

/** Who came and who went is told by whole looks alone. */
const UNCHANGED = { gained: null, lost: null, sinceAt: null, isByName: false } as const;

/** Null for a partial look without a known count: how far it came is not the list's size. */
function pointOf(look: Look, lastWhole: Look | null, sets: LookSets): GrowthPoint | null {
  const { snapshotId, coverage } = look;
  const at = dateOf(look, lastWhole);
  if (coverage.kind === 'whole') {
    return { at, snapshotId, basis: 'whole', count: coverage.seen, ...changeSince(lastWhole, look, sets) };
  }
  if (coverage.expected === null) return null;
  const count = Math.max(coverage.seen, shown(coverage.expected, lastWhole));
  return { at, snapshotId, basis: 'expected', count, ...UNCHANGED };
}

/**
 * The date of a look's point. Of a partial look when it ended, for what its profile said is no older than that. Of a
 * whole one from when on it proves absences, but never before the whole look that it is compared with: an export may be
 * of a moment amid a long reading.
 */
function dateOf(look: Look, lastWhole: Look | null): number {
  if (look.coverage.kind !== 'whole') return look.readAt;
  return Math.max(absentSince(look), lastWhole === null ? Number.NEGATIVE_INFINITY : absentSince(lastWhole));
}

function profilePoint({ at, count }: ProfileCount, lastWhole: Look | null): GrowthPoint {
  return { at, snapshotId: null, basis: 'profile', count: shown(count, lastWhole), ...UNCHANGED };
}

/** Who came and who went between two whole looks. */
function changeSince(
  before: Look | null,
  after: Look,
  sets: LookSets,
): Pick<GrowthPoint, 'gained' | 'lost' | 'sinceAt' | 'isByName'> {
  if (before === null) return UNCHANGED;
  const { came, went } = sets.between(before, after);
  // Whom a look showed before its pass alone was not there at its end.
  const isPlain = before.earlier === undefined && after.earlier === undefined;
  const [gained, lost] = isPlain ? [came.length, went.length] : countsOfDifference(presentIn(after), presentIn(before));
  const isByName = hasUnrecognised(before, came) && hasUnrecognised(after, went);
  return { gained, lost, sinceAt: absentSince(before), isByName };
}

/** Whether one of those who are not in this look may still stand in it under another name. */
function hasUnrecognised(look: Look, absent: BetweenLooks['came']): boolean {
  return absent.some((number: AccountNumber) => !isRecognisedBy(look, number));
}

function shown(count: number, lastWhole: Look | null): number {
  const hidden = lastWhole?.coverage.kind === 'whole' ? lastWhole.coverage.hidden : 0;
  return Math.max(0, count - hidden);
}
