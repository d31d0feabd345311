import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import { difference, hasNumber, type Membership } from '../membership';
import type { Asides, NumberedGroup } from './capture';
import type { Coverage } from './coverage';
import type { Bound } from './hidden';
import type { OwnAction } from './profile';
import { SIDES, type Side, type SideSets } from './side-sets';
import type { Snapshot } from './snapshot';

/**
 * A snapshot with everything that a comparison over time needs of it. Where a pass finished, whom it showed before or
 * after that pass alone; absent = nobody, or for `later` an older version kept it.
 */
export interface Look extends Snapshot, Partial<SideSets> {
  /**
   * From when on an absence is proven: the start of its last finished pass, for whoever is followed while a reading
   * goes on may be missed by it. The export's date for an export.
   */
  readonly absentAt: number;
  /** Everybody whom it showed. */
  readonly members: Membership;
  /** Its newest finished pass; absent where none finished, for an export, and for readings of older versions. */
  readonly pass?: LookPass;
  /** What it may claim of those it lacks (`bound.ts`); absent = not worked out, so it claims nothing. */
  readonly bounds?: LookBounds;
  /** When each follow began, where the export says so. */
  readonly followedAt?: ReadonlyMap<AccountNumber, number>;
  /** Whom it would have shown under whatever name (`recognition.ts`); absent = everybody. */
  readonly recognised?: Membership;
  /** Whom it shows by a name that they were read with at another time alone: it may have been another's. */
  readonly byOtherDate?: Membership;
}

/** The finished pass of a reading, as far as its proof goes. */
export interface LookPass extends Asides<NumberedGroup> {
  readonly endedAt: number;
  readonly seen: number;
}

/** How far a look's missing rows reach. */
export interface LookBounds {
  /** Of those the other list has and this pass lacks. */
  readonly absence: Bound;
  /** Nothing was hidden, by the profile's own counts around the pass: such an absence is certain. */
  readonly isProvenNone: boolean;
  /** That a tie ended, of those gone since the whole look before; null = there is none, or this one is not whole. */
  readonly gone: Bound | null;
  /** That a tie began, of those it shows and the whole look before did not; null = there is none. */
  readonly appeared: Bound | null;
  /** Nothing was hidden from the whole look before, so whoever appeared was not there. */
  readonly isSurelyNew: boolean;
}

/** Whom a look shows to be there at its end: without those shown only before its pass began. */
export function presentIn({ members, earlier }: Pick<Look, 'members' | 'earlier'>): Membership {
  return earlier === undefined ? members : difference(members, earlier);
}

/** Whether `presentIn` has the account, without making the set. */
export function isPresentIn({ members, earlier }: Pick<Look, 'members' | 'earlier'>, number: AccountNumber): boolean {
  return hasNumber(members, number) && (earlier === undefined || !hasNumber(earlier, number));
}

/** What is known of one account besides the lists. Only about the viewer's own ties, so never with others' lists. */
export type Fact = NameFact | RelationReport | DeletedFact | DeactivatedFact;

/** The account was seen under this name for the first time, or again after another one. */
export interface NameFact {
  readonly kind: 'name';
  readonly number: AccountNumber;
  readonly at: number;
  readonly username: string;
  readonly fullName: string;
  /**
   * Not seen, but told by two exports (`renames.ts`): how sure that is, and when the earlier one still had the old name.
   */
  readonly told?: { readonly notBeforeAt: number; readonly certainty: Certainty };
}

/** Its profile was seen, or the person did something by hand that was answered; null = the answer did not say. */
export interface RelationReport {
  readonly kind: 'relation-report';
  readonly number: AccountNumber;
  readonly at: number;
  readonly followsYou: boolean | null;
  readonly youFollow: boolean | null;
  readonly action: OwnAction | null;
}

/** An export calls it `__deleted__…`. */
export interface DeletedFact {
  readonly kind: 'deleted';
  readonly number: AccountNumber;
  readonly at: number;
}

/** Instagram itself names it among deactivated followers: it is hidden or left, and its ties may well hold. */
export interface DeactivatedFact {
  readonly kind: 'deactivated';
  readonly number: AccountNumber;
  readonly at: number;
}

export type Step = Look | Fact;

export function isLook(step: Step): step is Look {
  return 'members' in step;
}

/** Whether a missing row says that the account was not there; else it may have stood there under another name. */
export function isRecognisedBy({ recognised }: Pick<Look, 'recognised'>, number: AccountNumber): boolean {
  return recognised === undefined || hasNumber(recognised, number);
}

/** When the look began: `firstAt`, or its end where a clock set back makes that the earlier. */
export function startOf(look: Pick<Look, 'firstAt' | 'readAt'>): number {
  return Math.min(look.firstAt, look.readAt);
}

/** From when on the look proves an absence: `absentAt`, or its end where a clock set back makes that the earlier. */
export function absentSince(look: Pick<Look, 'absentAt' | 'readAt'>): number {
  return Math.min(look.absentAt, look.readAt);
}

/**
 * From when on an account's row was in it: a reading may go on for a day, and of whoever its finished pass showed, that
 * pass tells more than the reading. `number` must be among its members.
 */
export function shownSince(look: Look, number: AccountNumber): number {
  const side =
    look.pass === undefined ? null : SIDES.find((one) => look[one] !== undefined && hasNumber(look[one], number));
  return sideSince(look, side ?? null);
}

/**
 * From when on the rows of one side of its finished pass may have been shown; null = the pass's own, or there is none.
 */
export function sideSince(look: Pick<Look, 'pass' | 'firstAt' | 'absentAt' | 'readAt'>, side: Side | null): number {
  if (side === 'earlier' || (side === null && look.pass === undefined)) return startOf(look);
  return side === 'later' ? endOf(look) : absentSince(look);
}

/** The latest that `shownSince` can say of anybody. */
export function shownSinceAtMost(look: Look): number {
  return look.pass === undefined ? startOf(look) : endOf(look);
}

/** When its finished pass ended; without one, the look. */
export function endOf(look: Pick<Look, 'pass' | 'readAt'>): number {
  return look.pass?.endedAt ?? look.readAt;
}

/** Whether it came to the end of the list, even where a count says that it lacks some. */
export function reachedEnd({ coverage, pass, source }: Pick<Look, 'coverage' | 'pass' | 'source'>): boolean {
  return coverage.kind === 'whole' || pass !== undefined || source === 'export';
}

type LookInTime = Pick<Look, 'snapshotId' | 'list' | 'source' | 'readAt' | 'coverage' | 'latestAt' | 'digest'>;

/**
 * Decides among looks of one moment. Exports of one moment are told by a date that is no closer than a day, or only the
 * earliest it can be, and none has a follow of after it: between them nobody came, so the one with more people is the
 * earlier. What is limited to some dates says of nobody that they went, so it comes before those. Of as many people no
 * order is known, and what is in them decides, so that it is the same whatever was imported first.
 */
export function keyOfLook({ source, snapshotId, list, coverage, latestAt = 0, digest = 0 }: LookInTime): string {
  if (source !== 'export') return snapshotId;
  return `~${list.kind} ${rankAmongExports(coverage)} ${digest} ${latestAt} ${snapshotId}`;
}

/** A text by which exports of one moment are put in order. */
export function rankAmongExports({ kind, seen }: Coverage): string {
  // Always as many digits, so that the texts go in the order of the numbers.
  return `${kind === 'whole' ? 1 : 0} ${Number.MAX_SAFE_INTEGER - seen}`;
}

/** Looks at one list in the order of time, the earlier first. */
export function compareLooks(one: LookInTime, other: LookInTime): number {
  return one.readAt - other.readAt || (keyOfLook(one) < keyOfLook(other) ? -1 : 1);
}

/** Evidence belongs to one viewer, and each owner's lists are their own story. */
export function assertSameOwner(one: Pick<Snapshot, 'viewer' | 'list'>, other: Pick<Snapshot, 'viewer' | 'list'>) {
  if (one.viewer !== other.viewer) throw new TypeError('Looks of two viewers never meet.');
  if (one.list.owner !== other.list.owner) throw new TypeError("Looks at two owners' lists never meet.");
}
