import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import type { FollowListKind } from '../follow-list';
import { type Bound, isLikely } from '../looks/hidden';
import { absentSince, type Look } from '../looks/look';
import { lastSeen, type Seen } from '../looks/shown';
import { difference, hasNumber, intersection, type Membership, NOBODY, union } from '../membership';
import { HOUR_MS } from '../time';
import { type ListKnowledge, UNREAD } from './list-knowledge';
import type { ListStanding, Standing } from './standing';
import type { Evidence, NameDoubt, ProfileSight, Tie } from './tie';

/**
 * Who is missing, and how sure that is: the one rule, asked of one account, of everybody as sets, and by the history.
 *
 * What a look may say of those it lacks is decided by the look alone (`bound.ts`): nothing was hidden, by the profile's
 * own counts around it: `certain`. At most a quarter of those it lacks may be hidden: `likely`. Else nothing.
 */
export function saysOfMissing(look: Look): Certainty | 'too-many-hidden' {
  const { bounds, source, coverage } = look;
  if (coverage.kind === 'partial') return 'too-many-hidden';
  if (source === 'export') return 'certain';
  if (bounds === undefined) return 'too-many-hidden';
  if (bounds.isProvenNone && bounds.absence.h === 0) return 'certain';
  return isLikely(bounds.absence) ? 'likely' : 'too-many-hidden';
}

/** Nobody knows what such a look hides. */
const UNBOUND: Bound = { h: null, n: 0 };

export function boundOf(look: Look): Bound {
  return look.bounds?.absence ?? UNBOUND;
}

/** One account, as far as a verdict needs to know it. */
export interface Whom {
  readonly number: AccountNumber;
  /** Known by id, and not only by a name from an export. */
  readonly isIdentified: boolean;
  /** An export calls it deleted, or Instagram names it among the deactivated. */
  readonly isInactive: boolean;
}

/** What was heard of one account beside the lists. */
export interface Heard {
  readonly followsYou: ProfileSight | null;
  readonly youFollow: ProfileSight | null;
  /** When exactly its row was last in each list, where that was noted. */
  readonly rowSeenAt: Readonly<Record<FollowListKind, number | null>>;
}

/** Nothing was heard: for an account of which the lists alone tell. */
export const UNHEARD: Heard = {
  followsYou: null,
  youFollow: null,
  rowSeenAt: { followers: null, following: null },
};

/** Both directions of one account's tie to the viewer. */
export function judgeTies(
  standing: Standing,
  whom: Whom,
  heard: Heard,
): { readonly followsYou: Tie; readonly youFollow: Tie } {
  const followers = signOf(standing.followers, whom.number, heard.followsYou, heard.rowSeenAt.followers);
  const following = signOf(standing.following, whom.number, heard.youFollow, heard.rowSeenAt.following);
  return {
    followsYou: tieOf(standing.followers, whom, followers, following.isThere),
    youFollow: tieOf(standing.following, whom, following, followers.isThere),
  };
}

/** The signs of one direction: when its row was last there, and the newest answer. */
interface Sign {
  readonly seen: Seen | null;
  readonly answer: { readonly holds: boolean; readonly at: number } | null;
  /** The newest sign says that the tie holds. */
  readonly isThere: boolean;
}

function signOf(list: ListStanding, number: AccountNumber, said: ProfileSight | null, notedAt: number | null): Sign {
  const seen = lastSeen(list.rows, number, notedAt);
  const answer = said?.holds == null ? null : { holds: said.holds, at: said.observedAt };
  if (answer === null || (seen !== null && seen.at > answer.at)) return { seen, answer, isThere: seen !== null };
  // A later look that may say who is missing outweighs a "yes", of an account that the list did show before: one that it
  // never shows was hidden all along. A "no" stands until a row shows the contrary.
  const wasShown = notedAt !== null || hasNumber(list.before, number);
  const isMissedSince = seen === null && wasShown && list.whole !== null && mayOutweigh(list.whole, answer.at);
  return { seen, answer, isThere: answer.holds && !isMissedSince };
}

function mayOutweigh(whole: Look, answeredAt: number): boolean {
  return absentSince(whole) > answeredAt && saysOfMissing(whole) !== 'too-many-hidden';
}

function tieOf(list: ListStanding, whom: Whom, { seen, answer, isThere }: Sign, isInOther: boolean): Tie {
  const { kind, whole, unsure } = list;
  if (answer !== null && (seen === null || answer.at >= seen.at) && (isThere || !answer.holds))
    return byAnswer(list, answer);
  if (seen !== null) return known(true, 'certain', seen.at, inList(kind, seen));
  const judging = whole ?? unsure;
  if (judging === null) return unread(list);
  const at = absentSince(judging);
  if (whom.isInactive) return unknown({ kind: 'hidden-or-left', list: kind, at });
  // Whoever came into the other list since was not asked about by that look.
  if (!hasNumber(list.asked, whom.number))
    return whole === null ? unread(list) : unknown({ kind: 'in-neither', list: kind, at, isInOther });
  const says = saysOfMissing(judging);
  const bound = boundOf(judging);
  const { seen: count } = judging.coverage;
  if (says === 'too-many-hidden') return unknown({ kind: 'too-many-hidden', list: kind, at, seen: count, bound });
  const nameDoubt = doubtOf(list, judging, whom);
  // Of those it does not name an export of unsure date says nothing: they may have come or gone before it, or after.
  if (judging.latestAt !== undefined && !isNamed(list, whom.number)) return unplacedTie(judging);
  const certainty = says === 'certain' && nameDoubt === null ? 'certain' : 'likely';
  const { source } = judging;
  return known(false, certainty, at, { kind: 'not-in-list', list: kind, at, seen: count, source, bound, nameDoubt });
}

/** Of a row shown within an hour the end is told; of a longer reading both ends, for nobody knows when in it. */
function inList(list: FollowListKind, { fromAt, at, source }: Seen): Evidence {
  const span = at - fromAt > HOUR_MS ? { fromAt } : {};
  return { kind: 'in-list', list, at, ...span, ...(source === undefined ? {} : { source }) };
}

function byAnswer(list: ListStanding, { holds, at }: { readonly holds: boolean; readonly at: number }): Tie {
  const { whole, kind } = list;
  const missedAt = !holds && whole !== null && mayOutweigh(whole, at) ? absentSince(whole) : null;
  return known(holds, 'certain', at, { kind: 'profile', list: kind, at, holds, missedAt });
}

function known(holds: boolean, certainty: Certainty, asOf: number, evidence: Evidence): Tie {
  return { holds, certainty, asOf, evidence };
}

function unknown(evidence: Evidence): Tie {
  return { holds: null, certainty: null, asOf: null, evidence };
}

function unread({ kind: list, later: [newest] }: ListStanding): Tie {
  if (newest?.coverage.kind !== 'partial') return unknown({ kind: 'list-unread', list });
  const { seen, expected, why } = newest.coverage;
  return unknown({ kind: 'list-partial', list, at: newest.readAt, seen, expected, why, source: newest.source });
}

function unplacedTie({ list, readAt, coverage, source }: Look): Tie {
  const { seen } = coverage;
  return unknown({
    kind: 'list-partial',
    list: list.kind,
    at: readAt,
    seen,
    expected: null,
    why: ['date-unsure'],
    source,
  });
}

function isNamed({ named }: ListStanding, number: AccountNumber): boolean {
  return hasNumber(named ?? NOBODY, number);
}

/**
 * An export knows names: of an id that bore the name at another time it says what it says of the name, and a rename or two
 * who changed names would look the same. So it is certain of names, and of ids that were read within a day of it. The
 * screen knows names as well: of its day, so whoever was shown that day, by an answer or on the screen, bore the same.
 */
function doubtOf(list: ListStanding, judging: Look, { number, isIdentified }: Whom): NameDoubt | null {
  if (list.named === null) return null;
  if (judging.source === 'reading') return isIdentified || isNamed(list, number) ? null : 'known-by-name';
  if (judging.source === 'screen')
    return (isIdentified ? hasNumber(list.met, number) : isNamed(list, number)) ? null : 'names-on-screen';
  return isNamed(list, number) && (!isIdentified || hasNumber(list.met, number)) ? null : 'names-in-export';
}

export interface Everybody {
  /** Who is known by id; asked for only where there are exports. */
  readonly identified: Membership;
  /** Deactivated or deleted, as an export or Instagram itself says. */
  readonly inactive: Membership;
}

/** Both lists for everybody whom no relation report is about; whoever has one is judged alone (`withJudged`). */
export function knowledgeOfLists(
  standing: Standing,
  everybody: Everybody,
): Readonly<Record<FollowListKind, ListKnowledge>> {
  const { followers, following } = standing;
  return {
    followers: listKnowledge(followers, everybody),
    following: listKnowledge(following, everybody),
  };
}

function listKnowledge(list: ListStanding, { identified, inactive }: Everybody): ListKnowledge {
  const { whole, unsure, later, rows, shown, asked, named } = list;
  const judging = whole ?? unsure;
  const read = { ...UNREAD, present: shown, rows };
  if (judging === null) return { ...read, lookedAt: later[0]?.readAt ?? null };
  const { source } = judging;
  const judged = { bound: boundOf(judging), source, lookedAt: absentSince(judging) };
  const base = { ...read, ...judged, isWhole: whole !== null };
  const missing = difference(difference(asked, shown), inactive);
  const says = saysOfMissing(judging);
  if (says === 'too-many-hidden') return { ...base, notFound: missing };
  const unnamed = named === null ? NOBODY : unnamedBy(judging, missing, named, identified);
  const byOtherDate = source === 'reading' ? NOBODY : difference(intersection(missing, identified), list.met);
  const nameDoubted = union(unnamed, byOtherDate);
  if (judging.latestAt !== undefined) {
    const byName = difference(missing, unnamed);
    return { ...base, absent: byName, certainlyAbsent: difference(byName, byOtherDate), nameDoubted };
  }
  const likely = { ...base, absent: missing, nameDoubted };
  return says === 'likely' ? likely : { ...likely, certainlyAbsent: difference(missing, nameDoubted) };
}

/** Of the missing those whose name is not known to be of the day: the set form of `doubtOf`, but for whom `met` decides. */
function unnamedBy({ source }: Look, missing: Membership, named: Membership, identified: Membership): Membership {
  return difference(missing, source === 'export' ? named : union(named, identified));
}
