import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';
import { type Bound, type Hidden, hiddenAtLeast, hiddenBy, type ListCounts } from '../looks/hidden';
import {
  absentSince,
  endOf,
  inOrder,
  type Look,
  type LookBounds,
  presentIn,
  type RelationReport,
  reachedEnd,
  startOf,
} from '../looks/look';
import {
  countOf,
  difference,
  hasNumber,
  intersection,
  type Membership,
  NOBODY,
  union,
  withNumbers,
} from '../membership';
import { DAY_MS, HOUR_MS } from '../time';

/** A profile's own answer, or an own act's, that a tie holds, or does not. */
export interface ProvenTie {
  readonly list: FollowListKind;
  readonly number: number;
  readonly at: number;
}

/** What is known beside the rows of one owner's two lists. */
export interface BoundWorld {
  readonly counts: Readonly<Record<FollowListKind, ListCounts>>;
  /** Ties that are said to hold, and not to hold; empty where the owner is not the viewer. */
  readonly proven: readonly ProvenTie[];
  readonly denied: readonly ProvenTie[];
}

/**
 * Gives each look what it may claim of those it lacks. `looks`: all looks at one owner's two lists, in any order, with
 * full sets; the same looks come back in the order of time. `isNeeded` leaves out the work for looks nobody asks about.
 */
export function withBounds(
  looks: readonly Look[],
  world: BoundWorld,
  isNeeded: (look: Look) => boolean = () => true,
): Look[] {
  const ordered = inOrder(looks);
  const before: Record<FollowListKind, Before> = { followers: NOTHING, following: NOTHING };
  return ordered.map((look) => {
    const { kind } = look.list;
    const { held, ever, whole } = before[kind];
    const bounds = isNeeded(look) ? boundsOf(look, before[kind], ordered, world) : undefined;
    const isWhole = look.coverage.kind === 'whole';
    before[kind] = {
      held: isWhole ? presentIn(look) : union(held, look.members),
      ever: union(ever, look.members),
      whole: isWhole ? look : whole,
    };
    return bounds === undefined ? look : { ...look, bounds };
  });
}

/** One list up to a look. */
interface Before {
  /** Whom the newest whole look showed, and every look since. */
  readonly held: Membership;
  readonly ever: Membership;
  readonly whole: Look | null;
}

const NOTHING: Before = { held: NOBODY, ever: NOBODY, whole: null };

function boundsOf(look: Look, { held, ever, whole }: Before, ordered: readonly Look[], world: BoundWorld): LookBounds {
  const now = hiddenOf(look, world);
  const then = whole === null ? null : hiddenOf(whole, world);
  const present = presentIn(look);
  const fresh = difference(present, held);
  const known = deniedBefore(look, world);
  const heard = whole === null ? NOBODY : union(known, heardSince(whole, look, world));
  const appeared: Bound | null = then === null ? null : { h: then.upper, n: countOf(difference(fresh, heard)) };
  const isSurelyNew = then?.isProvenNone === true;
  const absence = absenceBound(look, now, known, ordered, world);
  const isProvenNone = now?.isProvenNone === true;
  // Of an export of unsure date nobody knows what it came after, and so not who went in between.
  const isPlaced = look.latestAt === undefined && whole?.latestAt === undefined;
  if (look.coverage.kind === 'partial' || then === null || now === null || !isPlaced)
    return { absence, isProvenNone, gone: null, appeared, isSurelyNew };
  const returned = countOf(intersection(fresh, ever));
  const newcomers = countOf(fresh) - returned;
  const gone: Bound = {
    // The hidden became more by `now.upper - then.lower` at most. Besides, each who appears may have been hidden before,
    // and somebody else be hidden instead: the number of the hidden stays the same, and that other seems gone.
    h: Math.max(0, now.upper - then.lower) + returned + Math.min(newcomers, then.upper),
    n: countOf(difference(difference(union(held, look.members), present), known)),
  };
  return { absence, isProvenNone, gone, appeared, isSurelyNew };
}

/** How many a look that reached the end of its list did not show; null = not known. */
function hiddenOf(look: Look, { counts }: BoundWorld): Hidden | null {
  const { coverage, pass, source, list } = look;
  // An export names everybody, deactivated or not.
  if (source === 'export') return coverage.kind === 'whole' ? { lower: 0, upper: 0, isProvenNone: false } : null;
  const kept =
    coverage.kind === 'whole' ? { lower: coverage.hidden, upper: coverage.hidden, isProvenNone: false } : null;
  // A reading of an older version, or one that was not finished: its count's age is not known, nor what its passes showed.
  if (pass === undefined)
    return kept === null ? null : { ...kept, lower: 0, upper: kept.upper + olderSlack(coverage.seen) };
  if (coverage.kind === 'partial' && !coverage.why.includes('count-disagrees')) return null;
  const counted = hiddenBy({ ...pass, startedAt: absentSince(look) }, counts[list.kind]);
  // Whoever scrolls fast passes rows that were never on the screen, and a name is no id: so the screen proves nobody gone.
  const hidden = counted && source === 'screen' ? { ...counted, isProvenNone: false } : counted;
  return hidden ?? (kept && { ...kept, upper: Math.max(kept.upper, hiddenAtLeast(pass)) });
}

/** What a list may change by in a day, and at least one account. */
function olderSlack(seen: number): number {
  return Math.max(1, Math.ceil(seen / 100));
}

/**
 * At most `h` of the `n` accounts that the other list has and this look lacks are hidden ones; `known`: none of these.
 */
function absenceBound(
  look: Look,
  hidden: Hidden | null,
  known: Membership,
  ordered: readonly Look[],
  world: BoundWorld,
): Bound {
  const other = nearestOther(look, ordered);
  const present = presentIn(look);
  const missing = difference(other.members, present);
  const n = countOf(difference(missing, known));
  if (hidden === null) return { h: null, n };
  const h = hidden.upper - deductible(look, other.read, hidden.upper);
  const found = provenAfter(look, missing, world);
  // Whoever followed after the pass and was visited at once looks like one whom it hid: visits alone never make `h` 0.
  const left = found === 0 ? h : Math.max(Math.min(h, 1), h - found);
  return { h: Math.max(0, hiddenAtLeast(look.pass ?? {}), left), n };
}

/** What an answer, or the act that it answers, said of both ties of one account. */
export function tiesSaid(
  number: number,
  at: number,
  { followsYou, youFollow, action }: Pick<RelationReport, 'followsYou' | 'youFollow' | 'action'>,
): Pick<BoundWorld, 'proven' | 'denied'> {
  const holds: Readonly<Record<FollowListKind, boolean | null>> = {
    // Whom the person removed, or unfollowed, is gone from that list, whatever else the answer leaves out.
    followers: followsYou ?? (action === 'remove-follower' ? false : null),
    following: youFollow ?? (action === 'unfollow' ? false : null),
  };
  const tiesThat = (what: boolean) =>
    FOLLOW_LIST_KINDS.filter((list) => holds[list] === what).map((list) => ({ list, number, at }));
  return { proven: tiesThat(true), denied: tiesThat(false) };
}

/**
 * Whose tie in the look's list had ended before the look, as the newest relation report until then says. They are
 * missing because it ended, not because the list hid them. If they counted among those whom the look lacks, it would
 * seem that fewer of the others may be hidden.
 */
function deniedBefore(look: Look, { proven, denied }: BoundWorld): Membership {
  if (denied.length === 0) return NOBODY;
  const until = absentSince(look);
  const newest = new Map<number, number>();
  const isOwn = ({ list, at }: ProvenTie) => list === look.list.kind && at <= until;
  for (const one of denied) if (isOwn(one)) newest.set(one.number, Math.max(newest.get(one.number) ?? one.at, one.at));
  for (const one of proven)
    if (isOwn(one) && one.at >= (newest.get(one.number) ?? one.at + 1)) newest.delete(one.number);
  return withNumbers(NOBODY, [...newest.keys()]);
}

/**
 * Of whose tie in this list a relation report tells, made between the two looks: if they are shown anew, that report
 * says why already, and they count as nobody who may have been hidden before.
 */
function heardSince(whole: Look, look: Look, { proven, denied }: BoundWorld): Membership {
  const isBetween = ({ list, at }: ProvenTie) =>
    list === look.list.kind && at >= absentSince(whole) && at <= look.readAt;
  return withNumbers(
    NOBODY,
    [...proven, ...denied].filter(isBetween).map(({ number }) => number),
  );
}

const ASKED_WITHIN_MS = 2 * DAY_MS;

/** Whoever shows in the other list only later than that may have come into it since: a look was not asked about them. */
export function isSoonEnough(other: Pick<Look, 'firstAt' | 'readAt'>, look: Pick<Look, 'pass' | 'readAt'>): boolean {
  return startOf(other) <= endOf(look) + ASKED_WITHIN_MS;
}

/**
 * The other list as it was read nearest to this look, and not long after: to its end where it was, else all that was
 * seen of it until then.
 */
export function nearestOther(
  look: Look,
  looks: readonly Look[],
): { readonly members: Membership; readonly read: Look | null } {
  const other = looks.filter((one) => one.list.kind === otherKind(look.list.kind) && isSoonEnough(one, look));
  let nearest: Look | null = null;
  const away = (one: Look) => Math.abs(one.readAt - look.readAt);
  for (const one of other) if (reachedEnd(one) && (nearest === null || away(one) <= away(nearest))) nearest = one;
  if (nearest !== null) return { members: presentIn(nearest), read: nearest };
  return { members: other.reduce((all, { members }) => union(all, members), NOBODY as Membership), read: null };
}

/**
 * How many of the hidden cannot be among those whom this look lacks: the deactivated followers that Instagram counts,
 * for the other list does not show them either. Only if that list was read within an hour of this one, for later they
 * may be back. One less than Instagram says, for the number is taken from a sentence.
 */
function deductible(look: Look, other: Look | null, upper: number): number {
  const size = look.pass?.deactivated?.size ?? 0;
  const isFresh = other?.source === 'reading' && Math.abs(absentSince(other) - absentSince(look)) <= HOUR_MS;
  return isFresh && size > 0 && size <= upper ? size - 1 : 0;
}

/**
 * How many of `missing` were merely hidden, by visits: a profile proved within an hour after the pass that their tie
 * holds. Ties that the person made by hand since the pass began are taken off: those are new.
 */
function provenAfter(look: Look, missing: Membership, { proven, counts }: BoundWorld): number {
  const endedAt = endOf(look);
  const found = new Set<number>();
  for (const { list, number, at } of proven)
    if (list === look.list.kind && at >= endedAt && at <= endedAt + HOUR_MS && hasNumber(missing, number))
      found.add(number);
  const { acts } = counts[look.list.kind];
  const made = acts.filter(({ at, by }) => by === 1 && at >= absentSince(look) && at <= endedAt + HOUR_MS).length;
  return Math.max(0, found.size - made);
}
