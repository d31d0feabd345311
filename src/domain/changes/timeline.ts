import type { AccountNumber } from '../account';
import type { FollowListKind } from '../follow-list';
import { inOrderOnce } from '../looks/in-order';
import { assertSameOwner, isLook, type Look, type Step } from '../looks/look';
import type { OwnAction } from '../looks/profile';
import { hasNumber } from '../membership';
import { type Change, compareChanges } from './change';
import { isConfirmedBy } from './confirm';
import { tellName } from './name-story';
import {
  changesOfStory,
  type Story,
  tellDeactivated,
  tellDeleted,
  tellLook,
  tellRelationReport,
  untold,
} from './story';

/** One line of an account's timeline, `at` in epoch ms; of `first-seen` `list` null = its profile. */
export type TimelineEntry =
  /** Its first row in a list, or its first profile visit. */
  | { readonly kind: 'first-seen'; readonly at: number; readonly list: FollowListKind | null }
  /** When a tie began by the date that an export gives it, and no change tells it already. */
  | { readonly kind: 'followed'; readonly at: number; readonly list: FollowListKind }
  /** `at` = the end of the change's window. */
  | { readonly kind: 'change'; readonly at: number; readonly change: Change }
  /** A profile visit that said something about the ties. */
  | {
      readonly kind: 'visit';
      readonly at: number;
      readonly followsYou: boolean | null;
      readonly youFollow: boolean | null;
    }
  /** What the person did by hand. */
  | { readonly kind: 'act'; readonly at: number; readonly action: OwnAction };

type OwnEntry = Exclude<TimelineEntry, { readonly kind: 'change' }>;

/** A name the account was seen with, and since when. */
export interface NameSeen {
  readonly username: string;
  readonly fullName: string;
  readonly fromAt: number;
}

/** What looks and facts tell of one account. */
export interface AccountTimeline {
  readonly story: Story;
  readonly entries: readonly OwnEntry[];
  readonly names: readonly NameSeen[];
  /** Whose lists it is about; null until the first look. */
  readonly of: Pick<Look, 'viewer' | 'list'> | null;
}

/** The whole timeline from looks and facts in any order; a step that is handed in twice counts once. */
export function timelineOf(number: AccountNumber, steps: readonly Step[]): AccountTimeline {
  return timelineInOrder(number, inOrderOnce(steps.filter((step) => isLook(step) || step.number === number)));
}

/** The same from steps that `inOrderOnce` put in order: for many accounts this is done once. */
export function timelineInOrder(number: AccountNumber, ordered: readonly Step[]): AccountTimeline {
  let told: AccountTimeline = { story: untold(number), entries: [], names: [], of: null };
  for (const step of ordered) told = isLook(step) ? withLook(told, step) : withFact(told, step);
  return told;
}

function withLook(state: AccountTimeline, look: Look): AccountTimeline {
  if (state.of !== null) assertSameOwner(state.of, look);
  const of = state.of ?? { viewer: look.viewer, list: look.list };
  const { story } = state;
  if (isConfirmedBy(story, look)) return state.of === null ? { ...state, of } : state;
  const told = tellLook(story, look);
  if (!hasNumber(look.members, story.number)) return { ...state, of, story: told };
  const { kind } = look.list;
  const entries = [...state.entries];
  if (story[kind].seen === null && told[kind].seen !== null)
    entries.push({ kind: 'first-seen', at: look.readAt, list: kind });
  const followedAt = told[kind].begunAt;
  if (followedAt !== null && followedAt !== story[kind].begunAt)
    entries.push({ kind: 'followed', at: followedAt, list: kind });
  return { ...state, of, story: told, entries };
}

function withFact(state: AccountTimeline, fact: Exclude<Step, Look>): AccountTimeline {
  const { story, entries, names } = state;
  if (fact.number !== story.number) return state;
  if (fact.kind === 'deleted') return { ...state, story: tellDeleted(story, fact) };
  if (fact.kind === 'deactivated') return { ...state, story: tellDeactivated(story, fact) };
  if (fact.kind === 'name') {
    const { username, fullName, at } = fact;
    return { ...state, story: tellName(story, fact), names: [...names, { username, fullName, fromAt: at }] };
  }
  const { at, action, followsYou, youFollow } = fact;
  const isFirst = story.metAt === null && story.followers.seen === null && story.following.seen === null;
  const more: OwnEntry[] = isFirst ? [{ kind: 'first-seen', at, list: null }] : [];
  if (action !== null) more.push({ kind: 'act', at, action });
  else if (followsYou !== null || youFollow !== null) more.push({ kind: 'visit', at, followsYou, youFollow });
  return { ...state, story: tellRelationReport(story, fact), entries: [...entries, ...more] };
}

/** All changes of the account, oldest first. */
export function changesOf({ story }: AccountTimeline): Change[] {
  return changesOfStory(story).sort(compareChanges);
}

/** What is told, oldest first. A beginning that a change dates to the same moment is told once, as the change. */
export function entriesOf(state: AccountTimeline): TimelineEntry[] {
  const changes = changesOf(state);
  const isToldAsChange = (entry: OwnEntry) =>
    entry.kind === 'followed' &&
    changes.some(({ list, window }) => list === entry.list && window.firstAfterAt === entry.at);
  const told: TimelineEntry[] = state.entries.filter((entry) => !isToldAsChange(entry));
  for (const change of changes) told.push({ kind: 'change', at: change.window.firstAfterAt, change });
  return told.sort((a, b) => a.at - b.at);
}

/**
 * Since when the tie that holds now is known to hold: not before `fromAt` (null = nothing limits it), not after `byAt`.
 * Null = it does not hold, or was there from the first look on. An absence of unknown meaning may have ended the tie or
 * not, so it only limits how late it began.
 */
export function heldSince(
  story: Story,
  list: FollowListKind,
): { readonly fromAt: number | null; readonly byAt: number } | null {
  const { seen, missed, begunAt, past } = story[list];
  if (seen === null || missed !== null) return null;
  if (begunAt !== null) return { fromAt: begunAt, byAt: begunAt };
  let byAt: number | null = null;
  for (const change of past.toReversed()) {
    if (change.kind !== 'appeared' && change.kind !== 'returned') continue;
    if (change.kind === 'returned' && change.absence.meaning === 'was-hidden') continue;
    byAt ??= change.window.firstAfterAt;
    // Shown anew, and as well hidden before: that limits only how late it began.
    if (change.kind === 'appeared' && change.certainty === null) continue;
    if (change.kind === 'appeared' || change.absence.meaning === 'had-left')
      return { fromAt: change.window.lastBeforeAt, byAt };
  }
  return byAt === null ? null : { fromAt: null, byAt };
}
