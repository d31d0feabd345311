import type { AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import type { Bound } from '../looks/hidden';
import { type Look, shownSince } from '../looks/look';
import { hasNumber, type Membership, NOBODY } from '../membership';
import { byWhichName, type ListStory, type Missed, type Missing, missedBy } from './list-story';
import { newerSight } from './sighting';
import { type ShownAt, type Story, untold, withShownAt } from './story';

/**
 * What looks and facts tell of everybody. Only accounts about which there is something to tell have a story
 * of their own; everybody else is told by the sets, and `storyOf` makes the story of any account from both.
 */
export interface Chronicle {
  readonly stories: ReadonlyMap<AccountNumber, Story>;
  /** Who has a story. */
  readonly storied: Membership;
  readonly followers: ListChronicle;
  readonly following: ListChronicle;
  /** Whose lists it is about; null until the first look. */
  readonly of: Pick<Look, 'viewer' | 'list'> | null;
}

export interface ListChronicle {
  /** In the list, as far as is known. */
  readonly present: Membership;
  /** Gone from it by name alone: a later look may recognise them. */
  readonly unsure: Membership;
  /** Gone from it, and not known to be on Instagram since. */
  readonly unexplained: Membership;
  /** In it, with a beginning that an export could still date. */
  readonly datable: Membership;
  /** The newest whole look and whatever could hold a newer row: who is present is in one of these, or has a story. */
  readonly recent: readonly Look[];
  /** The same of readings alone, which show names as they are. */
  readonly recentReadings: readonly Look[];
  /** The whole looks, for absences that go on. */
  readonly wholes: readonly WholeMark[];
  /** Some whole look would not have recognised everybody under another name. */
  readonly isByName: boolean;
  /** The absence of an account that no look ever showed or would have recognised; null until a look is whole. */
  readonly baseline: Missed | null;
}

/** What is kept of a whole look. */
export interface WholeMark {
  readonly readAt: number;
  readonly absentAt: number;
  readonly bound: Bound | null;
  readonly hasNameless: boolean;
  readonly recognised?: Membership;
  readonly isByExport: boolean;
  /** Whose rows were in it although a newer "no" outweighed them; so it does not miss them. */
  readonly outweighed: Membership;
}

const EMPTY_LIST: ListChronicle = {
  present: NOBODY,
  unsure: NOBODY,
  unexplained: NOBODY,
  datable: NOBODY,
  recent: [],
  recentReadings: [],
  wholes: [],
  isByName: false,
  baseline: null,
};

export const EMPTY_CHRONICLE: Chronicle = {
  stories: new Map(),
  storied: NOBODY,
  followers: EMPTY_LIST,
  following: EMPTY_LIST,
  of: null,
};

/** The story of one account, the same as if it had been told alone. */
export function storyOf(chronicle: Chronicle, number: AccountNumber): Story {
  const story = chronicle.stories.get(number) ?? untold(number);
  const told: Story = {
    ...story,
    shownAt: shownAt(story, chronicle),
    followers: withSight(story.followers, chronicle.followers, number),
    following: withSight(story.following, chronicle.following, number),
  };
  return {
    ...told,
    followers: withAbsence(told, 'followers', chronicle.followers),
    following: withAbsence(told, 'following', chronicle.following),
  };
}

function shownAt({ shownAt: told, number }: Story, chronicle: Chronicle): ShownAt {
  let newest = told;
  for (const kind of FOLLOW_LIST_KINDS) {
    const { present, recentReadings } = chronicle[kind];
    if (!hasNumber(present, number)) continue;
    for (const look of recentReadings)
      if (hasNumber(look.members, number)) newest = withShownAt(newest, kind, shownSince(look, number));
  }
  return newest;
}

/** The story with the newest row of an account that is in the list. */
function withSight(story: ListStory, list: ListChronicle, number: AccountNumber): ListStory {
  if (!hasNumber(list.present, number)) return story;
  let { seen } = story;
  for (const look of list.recent)
    if (hasNumber(look.members, number)) {
      const span = { fromAt: shownSince(look, number), at: look.readAt };
      seen = newerSight(seen, { ...span, ...byWhichName(look, number) });
    }
  return { ...story, seen };
}

/** The story with the newest whole look in it, if the account is not in the list. */
function withAbsence(story: Story, kind: FollowListKind, list: ListChronicle): ListStory {
  const told = story[kind];
  const { baseline, wholes } = list;
  if (baseline === null || hasNumber(list.present, story.number)) return told;
  if (told.seen === null) return neverSeen(story, kind, baseline, list);
  return told.missed === null ? told : { ...told, missed: upToNow(told.missed, wholes, story.number) };
}

function neverSeen(story: Story, kind: FollowListKind, baseline: Missed, list: ListChronicle): ListStory {
  const told = story[kind];
  const own = (list.isByName ? absenceOf(story.number, list.wholes) : null) ?? baseline;
  const missed = told.missed ?? own;
  // What was told of it may be older than the look that would have recognised it.
  const isByName = missed.isByName && own.isByName;
  return { ...told, missed: upToNow({ ...missed, isByName }, list.wholes, story.number) };
}

/**
 * The absence of an account that no look showed, told look by look, for it matters which of them would have recognised
 * it. An account whose row in a whole look is outweighed by a newer "no" needs none of this: that "no" is the proof.
 */
function absenceOf(number: AccountNumber, wholes: readonly WholeMark[]): Missed | null {
  let missed: Missed | null = null;
  for (const mark of wholes) missed = missedBy(missed, missingIn(mark, number));
  return missed;
}

function missingIn({ recognised, ...mark }: WholeMark, number: AccountNumber): Missing {
  return { ...mark, isRecognised: recognised === undefined || hasNumber(recognised, number) };
}

function upToNow(missed: Missed, wholes: readonly WholeMark[], number: AccountNumber): Missed {
  let { lastAt, lastAbsentAt, isByExport } = missed;
  for (let at = wholes.length - 1; at >= 0 && wholes[at]!.readAt >= missed.firstAt; at--) {
    const { readAt, absentAt, outweighed } = wholes[at]!;
    if (hasNumber(outweighed, number)) continue;
    if (readAt >= lastAt) isByExport = wholes[at]!.isByExport;
    lastAt = Math.max(lastAt, readAt);
    lastAbsentAt = Math.max(lastAbsentAt, absentAt);
  }
  return { ...missed, lastAt, lastAbsentAt, isByExport };
}
