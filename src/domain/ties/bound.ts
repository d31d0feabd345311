import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import { type Bound, type Hidden, hiddenAtLeast, hiddenBy, type ListCounts } from '../looks/hidden';
import { inOrder } from '../looks/in-order';
import { absentSince, endOf, type Look, type LookBounds, presentIn, type RelationReport } from '../looks/look';
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
import { HOUR_MS } from '../time';
import { type ListBefore, ListPast, type Unite } from './list-past';
import { nearestOther } from './nearest-other';

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
 * full sets; the same looks come back in the order of time. A bound is worked out when it is first asked for: of a long
 * history few ever are, and the rest would cost more than the history itself.
 */
export function withBounds(looks: readonly Look[], world: BoundWorld): Look[] {
  return boundsInOrder(looks, world).map(({ look, bounds }) => ({ ...look, bounds }));
}

/**
 * The bounds beside their looks, in the order of time. Sets of looks are asked for when a bound is. `unite`: whom some of
 * these looks showed, where the archive has a quicker way than to unite their sets.
 */
export function boundsInOrder(
  looks: readonly Look[],
  world: BoundWorld,
  unite?: Unite,
): { readonly look: Look; readonly bounds: LookBounds }[] {
  const ordered = inOrder(looks);
  const past = { followers: new ListPast(unite), following: new ListPast(unite) };
  return ordered.map((look) => {
    const bounds = boundsOf(look, past[look.list.kind].before(), ordered, world);
    past[look.list.kind].add(look);
    return { look, bounds };
  });
}

function boundsOf(look: Look, before: ListBefore, ordered: readonly Look[], world: BoundWorld): LookBounds {
  const now = once(() => hiddenOf(look, world));
  const was = once(() => (before.whole === null ? null : hiddenOf(before.whole, world)));
  const known = once(() => deniedBefore(look, world));
  const absence = once(() => absenceBound(look, now(), known(), ordered, world));
  const gone = once(() => goneBound(look, before, { now: now(), was: was(), known: known() }));
  const appeared = once(() => appearedBound(look, before, { was: was(), known: known() }, world));
  return {
    get absence() {
      return absence();
    },
    get isProvenNone() {
      return now()?.isProvenNone === true;
    },
    get gone() {
      return gone();
    },
    get appeared() {
      return appeared();
    },
    get isSurelyNew() {
      return was()?.isProvenNone === true;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How many two looks did not show, known of every whole one, and whose tie is said not to hold. */
interface Hiding {
  readonly now: Hidden | null;
  readonly was: Hidden | null;
  readonly known: Membership;
}

function appearedBound(
  look: Look,
  { whole, held }: ListBefore,
  { was, known }: Pick<Hiding, 'was' | 'known'>,
  world: BoundWorld,
): Bound | null {
  if (was === null) return null;
  const heard = union(known, heardSince(whole!, look, world));
  return { h: was.upper, n: countOf(difference(difference(presentIn(look), held()), heard)) };
}

function goneBound(look: Look, { whole, held, ever }: ListBefore, { now, was, known }: Hiding): Bound | null {
  // Of an export of unsure date nobody knows what it came after, and so not who went in between.
  const isPlaced = look.latestAt === undefined && whole?.latestAt === undefined;
  if (look.coverage.kind === 'partial' || was === null || !isPlaced) return null;
  const present = presentIn(look);
  const fresh = difference(present, held());
  const returned = countOf(intersection(fresh, ever()));
  const newcomers = countOf(fresh) - returned;
  return {
    // The hidden became more by `now.upper - was.lower` at most. Besides, each who appears may have been hidden before,
    // and somebody else be hidden instead: the number of the hidden stays the same, and that other seems gone.
    h: Math.max(0, now!.upper - was.lower) + returned + Math.min(newcomers, was.upper),
    n: countOf(difference(difference(union(held(), look.members), present), known)),
  };
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
    return kept === null ? null : { ...kept, lower: 0, upper: kept.upper + slackOf(coverage.seen) };
  if (coverage.kind === 'partial' && !coverage.why.includes('count-disagrees')) return null;
  const counted = hiddenBy({ ...pass, startedAt: absentSince(look) }, counts[list.kind]);
  const hidden = counted ?? (kept && { ...kept, upper: Math.max(kept.upper, hiddenAtLeast(pass)) });
  // Whoever scrolls fast passes rows that were never on the screen, a name is no id, and a row of somebody else may stand
  // in for one that was missed, so that the numbers agree: the screen proves nobody gone, and never that none is hidden.
  return hidden && source === 'screen'
    ? { ...hidden, upper: hidden.upper + slackOf(pass.seen), isProvenNone: false }
    : hidden;
}

/** What a list may change by in a day, and at least one account; on the screen, so many rows may be of others. */
function slackOf(seen: number): number {
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
  const left = Math.max(Math.min(h, 1), h - found);
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
  for (const one of proven) if (isOwn(one) && (newest.get(one.number) ?? one.at) <= one.at) newest.delete(one.number);
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
