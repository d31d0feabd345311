import type { AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';
import { isOnlyCountUnsure } from '../looks/coverage';
import { datedByNow } from '../looks/dated';
import { inOrder } from '../looks/in-order';
import { absentSince, compareLooks, type Look, presentIn, reachedEnd } from '../looks/look';
import { type ShownSpan, shownIn } from '../looks/shown';
import type { Side } from '../looks/side-sets';
import { isOfNames } from '../looks/snapshot';
import { difference, hasNumber, intersection, type Membership, NOBODY, union } from '../membership';
import { HOUR_MS, isWithinADay } from '../time';
import { isSoonEnough, nearestOther } from './nearest-other';
import { isAmid, isOfSameExport, unplaced } from './recognition';
import { TOO_EARLY_MS } from './tie';

/** What one of the viewer's lists says now, for everybody at once. */
export interface ListStanding {
  readonly kind: FollowListKind;
  /** The newest whole look: whom it lacks it may call absent. */
  readonly whole: Look | null;
  /** Where no look is whole: the newest one that came to the end and of which only the count is unsure. */
  readonly unsure: Look | null;
  /** Newest first: the looks after the whole one, or all where none is. Whoever is in these is there. */
  readonly later: readonly Look[];
  /** Whom the whole look or a later one shows, by when. */
  readonly rows: readonly ShownSpan[];
  /** All of these together. */
  readonly shown: Membership;
  /** Everybody whom the whole look before that one shows: these the list does show. */
  readonly before: Membership;
  /** Whom the other list had at the look that judges: of these it can be asked whether they are here too. */
  readonly asked: Membership;
  /**
   * Whom exports or the screen named about the time of the look that judges; null = there are none, so names mislead
   * nobody.
   */
  readonly named: Membership | null;
  /**
   * Where an export or the screen judges: whom readings showed by id within a day of it. Of everybody else who is known by id its name
   * was borne at another time, and may have been another's when the export was made.
   */
  readonly met: Membership;
  /** Whole looks of the last days, that tell who was not there yet. */
  readonly recent: readonly Look[];
}

/** Both of the viewer's lists, as they stand at the `now` that was asked for. */
export type Standing = Readonly<Record<FollowListKind, ListStanding>>;

/** A look without its sets, to choose which sets are needed. */
export type LookHead = Omit<Look, 'members' | Side | 'followedAt' | 'recognised' | 'byOtherDate' | 'bounds'>;

function datedLooks<L extends LookHead>(looks: readonly L[], now: number): Record<FollowListKind, readonly L[]> {
  const of = (kind: FollowListKind) =>
    datedByNow(
      looks.filter(({ list }) => list.kind === kind),
      now,
    );
  return { followers: of('followers'), following: of('following') };
}

/**
 * An export of unsure date amid other looks: nobody knows what it came after, so its rows count and nobody is missing.
 */
function placed<L extends LookHead>(look: L, looks: readonly LookHead[]): L {
  return isAmid(look, looks) ? { ...look, coverage: unplaced(look) } : look;
}

/** Which of all looks at the viewer's own lists a verdict at `now` rests on. The others' sets need not be fetched. */
export function looksThatMatter<L extends LookHead>(given: readonly L[], now: number): L[] {
  const looks = given.map((look) => placed(look, given));
  const wanted = new Set<L>();
  const dated = datedLooks(looks, now);
  for (const kind of FOLLOW_LIST_KINDS) {
    const own = dated[kind];
    const whole = newestWhole(own);
    const before = wholeBefore(own, whole);
    for (const look of own)
      if (whole === null || look === whole || look === before || isAfter(look, whole) || isRecent(look, whole, now))
        wanted.add(look);
    const judging = whole ?? newestOf(own.filter(({ coverage }) => isOnlyCountUnsure(coverage)));
    if (judging === null) continue;
    const other = dated[otherKind(kind)];
    for (const look of other) if (isNearest(look, judging, other)) wanted.add(look);
    for (const look of [...own, ...other]) if (isNaming(look, judging) || isMeeting(look, judging)) wanted.add(look);
  }
  return given.filter((_, at) => wanted.has(looks[at]!));
}

/** The standing by the looks that matter, with their sets and bounds. */
export function standingOf(looks: readonly Look[], now: number): Standing {
  const dated = datedLooks(looks, now);
  const lists = {
    followers: listOf(dated.followers, 'followers', now),
    following: listOf(dated.following, 'following', now),
  };
  const asked = (list: Omit<ListStanding, 'asked' | 'named' | 'met'>): ListStanding => {
    const judging = list.whole ?? list.unsure;
    return {
      ...list,
      asked: judging === null ? NOBODY : nearestOther(judging, dated[otherKind(list.kind)]).members,
      named: judging === null ? null : namedAbout(judging, [...dated.followers, ...dated.following]),
      met: judging === null ? NOBODY : metAbout(judging, [...dated.followers, ...dated.following]),
    };
  };
  return { followers: asked(lists.followers), following: asked(lists.following) };
}

function listOf(
  looks: readonly Look[],
  kind: FollowListKind,
  now: number,
): Omit<ListStanding, 'asked' | 'named' | 'met'> {
  const own = inOrder(looks)
    .reverse()
    .map((look) => placed(look, looks));
  const whole = newestWhole(own);
  const later = own.filter((look) => whole === null || (look !== whole && isAfter(look, whole)));
  const ofWhole = whole === null ? [] : shownIn(whole).filter(({ side }) => side !== 'earlier');
  const rows = [...ofWhole, ...later.flatMap(shownIn)];
  const shown = rows.reduce((all, { who }) => union(all, who), NOBODY as Membership);
  const unsure = whole === null ? newestOf(own.filter(({ coverage }) => isOnlyCountUnsure(coverage))) : null;
  const earlier = wholeBefore(own, whole);
  const before = earlier === null ? NOBODY : presentIn(earlier);
  const recent = own.filter((look) => isRecent(look, whole, now));
  return { kind, whole, unsure, later, rows, shown, before, recent };
}

function wholeBefore<L extends LookHead>(own: readonly L[], whole: L | null): L | null {
  return newestWhole(own.filter((look) => look !== whole));
}

/** Of what was read within an hour an answer judges before the screen does. */
const ONE_SITTING_MS = HOUR_MS;

function newestWhole<L extends LookHead>(looks: readonly L[]): L | null {
  const whole = looks.filter(({ coverage }) => coverage.kind === 'whole');
  const isOutweighed = ({ source, readAt }: L) =>
    source === 'screen' &&
    whole.some((one) => one.source === 'reading' && Math.abs(one.readAt - readAt) <= ONE_SITTING_MS);
  return newestOf(whole.filter((look) => !isOutweighed(look)));
}

function newestOf<L extends LookHead>(looks: readonly L[]): L | null {
  return looks.reduce<L | null>((newest, look) => (newest === null || isNewer(look, newest) ? look : newest), null);
}

function isNewer(one: LookHead, other: LookHead): boolean {
  return compareLooks(one, other) > 0;
}

function isAfter(look: LookHead, whole: LookHead): boolean {
  return look.readAt > absentSince(whole);
}

/** A whole look at the list in the days before a verdict could fairly be asked for; `whole`: the newest of them. */
function isRecent(look: LookHead, whole: LookHead | null, now: number): boolean {
  if (look.list.kind !== 'following' || look.coverage.kind !== 'whole') return false;
  return look.readAt >= Math.min(whole!.absentAt, now) - 2 * TOO_EARLY_MS;
}

function isNearest(look: LookHead, to: LookHead, all: readonly LookHead[]): boolean {
  const others = all.filter((one) => isSoonEnough(one, to));
  if (!others.includes(look)) return false;
  const finished = others.filter(reachedEnd);
  if (finished.length === 0) return true;
  const away = (one: LookHead) => Math.abs(one.readAt - to.readAt);
  return reachedEnd(look) && away(look) === Math.min(...finished.map(away));
}

/** Names that hold for a look: an export's own, and for what was read those of exports and of the screen within a day. */
function isNaming(look: LookHead, judged: LookHead): boolean {
  if (!isOfNames(look)) return false;
  if (judged.source === 'export') return look.source === 'export' && isOfSameExport(look, judged);
  return isWithinADay(look.readAt, judged.readAt);
}

/** A reading that shows by id whom an export, or the screen, of that day names. */
function isMeeting(look: LookHead, judged: LookHead): boolean {
  return look.source === 'reading' && isOfNames(judged) && isWithinADay(look.readAt, judged.readAt);
}

function metAbout(judging: Look, looks: readonly Look[]): Membership {
  return looks.reduce(
    (all, look) => (isMeeting(look, judging) ? union(all, presentIn(look)) : all),
    NOBODY as Membership,
  );
}

function namedAbout(judging: Look, looks: readonly Look[]): Membership | null {
  if (!looks.some(isOfNames)) return null;
  return looks.reduce((all, look) => (isNaming(look, judging) ? union(all, look.members) : all), NOBODY as Membership);
}

/**
 * When whole looks at the following list lacked an account that is in it now: since when it is followed at the most. Whom a
 * look showed only since its pass ended may have come since then, like those whom only a later look shows.
 */
export function notFollowedAt({ following }: Standing, number: AccountNumber): number[] {
  if (!hasNumber(following.shown, number)) return [];
  const isInPass = ({ members, later = NOBODY }: Look) => hasNumber(members, number) && !hasNumber(later, number);
  return following.recent.filter((look) => !isInPass(look)).map(absentSince);
}

/** Whoever a whole look lacked that began later than `after`, of those who are in the following list now. */
export function followedAfter({ following }: Standing, after: number): Membership {
  const later = following.recent.filter((look) => absentSince(look) > after);
  if (later.length === 0) return NOBODY;
  const inPass = later.map((look) => (look.later === undefined ? look.members : difference(look.members, look.later)));
  return difference(following.shown, inPass.reduce(intersection));
}
