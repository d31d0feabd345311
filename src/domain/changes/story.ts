import type { AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';
import {
  absentSince,
  type DeactivatedFact,
  type DeletedFact,
  type Look,
  type RelationReport,
  shownSince,
} from '../looks/look';
import { placeIn } from '../looks/look-sets';
import type { OwnAction } from '../looks/profile';
import type { Change, Explanation, Renamed } from './change';
import {
  byWhichName,
  changesIn,
  isExplained,
  type ListStory,
  type Missed,
  miss,
  type Sight,
  showAlive,
  UNTOLD,
} from './list-story';
import { endByDeletion, explainByDeactivation, hear } from './said-of-tie';
import { see } from './sighting';

/** All that is told of one account: in both lists, by relation reports, and by its names. */
export interface Story {
  readonly number: AccountNumber;
  readonly followers: ListStory;
  readonly following: ListStory;
  /** When its profile was last seen, or something was done with it by hand. */
  readonly metAt: number | null;
  /**
   * When each list that was read, and its profile, last showed it under the name it bore. An export's row may be joined
   * by a later name, and the answer to an act tells none.
   */
  readonly shownAt: ShownAt;
  /** When Instagram last named it among the deactivated. */
  readonly deactivatedAt: number | null;
  readonly username: string | null;
  /** Names of the same moment, which exports tell: which of them came first nobody knows. */
  readonly namesBeside: readonly string[];
  /** When that name was noted. */
  readonly namedAt: number | null;
  /** What that name and the one before it rest on: an id that was seen with it, or no more than dates to the minute. */
  readonly nameBasis: NameBasis;
  readonly basisBefore: NameBasis;
  readonly renames: readonly Renamed[];
}

/** `seen`: with an id. `told`: by the second of its follow. `likely`: by dates to the minute alone. */
export type NameBasis = 'seen' | 'told' | 'likely';

export type ShownAt = Readonly<Record<FollowListKind | 'profile', number | null>>;

const NEVER_SHOWN: ShownAt = { followers: null, following: null, profile: null };

/** With one more place and moment at which the account showed under its name. */
export function withShownAt(shownAt: ShownAt, where: keyof ShownAt, at: number): ShownAt {
  return { ...shownAt, [where]: Math.max(shownAt[where] ?? at, at) };
}

export function untold(number: AccountNumber): Story {
  return {
    number,
    followers: UNTOLD,
    following: UNTOLD,
    metAt: null,
    shownAt: NEVER_SHOWN,
    deactivatedAt: null,
    username: null,
    namesBeside: [],
    namedAt: null,
    nameBasis: 'seen',
    basisBefore: 'seen',
    renames: [],
  };
}

/** All changes told so far, list by list. */
export function changesOfStory(story: Story): Change[] {
  const { number, renames } = story;
  return [...FOLLOW_LIST_KINDS.flatMap((list) => changesIn(story[list], { number, list })), ...renames];
}

/**
 * One look, whether or not it shows the account. A row from before the look's pass is a row, and then a miss; if another
 * reading meanwhile has missed the account since, that row is older and no news.
 */
export function tellLook(story: Story, look: Look, place = placeIn(look, story.number)): Story {
  if (place === 'present') return tellRow(story, look);
  const { missed } = story[look.list.kind];
  const isOlder = missed !== null && missed.lastAbsentAt >= absentSince(look);
  if (isOlder || place === 'missing') return tellMiss(story, look);
  return tellMiss(tellRow(story, { ...look, readAt: absentSince(look) }), look);
}

/** The account's row was in the look. A row that may have been shown before a newer "no" is older than it, or may be. */
export function tellRow(story: Story, look: Look): Story {
  const { kind } = look.list;
  const { deniedAt } = story[kind];
  const fromAt = shownSince(look, story.number);
  if (deniedAt !== null && fromAt <= deniedAt) return story;
  const followedAt = look.followedAt?.get(story.number);
  const { bounds } = look;
  const sight: Sight = {
    fromAt,
    at: look.readAt,
    ...(followedAt === undefined ? {} : { followedAt }),
    ...byWhichName(look, story.number),
    // Who was deactivated until now may have been there all along, whatever the look before says of others.
    ...(bounds === undefined || isDeactivated(story) ? {} : { news: bounds }),
  };
  const other = otherKind(kind);
  return {
    ...story,
    shownAt: look.source !== 'export' ? withShownAt(story.shownAt, kind, fromAt) : story.shownAt,
    [kind]: see(story[kind], sight, { number: story.number, list: kind }),
    [other]: showAlive(story[other], sight),
  };
}

/** The account's row was not in the look; of a partial one this says nothing. */
export function tellMiss(story: Story, look: Look): Story {
  const { kind } = look.list;
  const before = story[kind];
  let now = miss(before, look, story.number);
  if (now === before) return story;
  const { seen } = story[otherKind(kind)];
  if (seen !== null) now = showAlive(now, seen);
  if (story.metAt !== null) now = showAlive(now, { fromAt: story.metAt });
  if (isDeactivated(story)) now = explainByDeactivation(now, story.deactivatedAt!);
  return joinDepartures({ ...story, [kind]: now });
}

/**
 * Left both lists at once, as far as anybody can tell: neither departure is explained by the person's own act or by the
 * account having been met after it. Two departures of which one came clearly first are explained: whoever was still in
 * the one list after having left the other showed that it was there.
 */
function joinDepartures(story: Story): Story {
  const { followers, following } = story;
  const one = openDeparture(followers);
  const other = openDeparture(following);
  if (one === null || other === null || isExplained(one) || isExplained(other)) return story;
  // A row without an id may be this account, so nobody can tell that it left.
  if (one.mayStandThere || other.mayStandThere) return story;
  return {
    ...story,
    followers: { ...followers, missed: { ...one, isFromBoth: true } },
    following: { ...following, missed: { ...other, isFromBoth: true } },
  };
}

function openDeparture({ seen, missed }: ListStory): Missed | null {
  return seen === null ? null : missed;
}

/** What an action that worked says about a tie, where its answer does not. */
const IMPLIED: Readonly<Partial<Record<OwnAction, { readonly list: FollowListKind; readonly holds: boolean }>>> = {
  unfollow: { list: 'following', holds: false },
  'remove-follower': { list: 'followers', holds: false },
  approve: { list: 'followers', holds: true },
};

/** The act as an explanation of what it changed; a follow that still waits for approval changes nothing. */
const EXPLAINS: Readonly<
  Record<OwnAction, { kind: Explanation['kind']; list: FollowListKind; holds: boolean } | null>
> = {
  follow: { kind: 'own-follow', list: 'following', holds: true },
  unfollow: { kind: 'own-unfollow', list: 'following', holds: false },
  'remove-follower': { kind: 'own-removal', list: 'followers', holds: false },
  approve: { kind: 'own-approval', list: 'followers', holds: true },
  ignore: null,
};

/** A profile visit, or the answer to something done by hand. */
export function tellRelationReport(story: Story, report: RelationReport): Story {
  const { at, action } = report;
  let told: Story = {
    ...story,
    metAt: at,
    shownAt: action === null ? withShownAt(story.shownAt, 'profile', at) : story.shownAt,
  };
  for (const list of FOLLOW_LIST_KINDS) {
    const implied = action === null ? undefined : IMPLIED[action];
    const said = list === 'followers' ? report.followsYou : report.youFollow;
    const holds = said ?? (implied?.list === list ? implied.holds : null);
    const act = action === null ? null : EXPLAINS[action];
    const explanation: Explanation | null =
      act !== null && act.list === list && act.holds === holds ? { kind: act.kind, at } : null;
    // Being alive proves an absence only where the same report does not end or explain it.
    const before = holds === true || explanation !== null ? told[list] : showAlive(told[list], { fromAt: at });
    told = { ...told, [list]: hear(before, holds, at, explanation, { number: story.number, list }) };
  }
  return told;
}

/**
 * An export calls the account deleted: that, and nothing else, ended its ties, unless they had ended before for a known
 * reason.
 */
export function tellDeleted(story: Story, { at }: DeletedFact): Story {
  let told = story;
  for (const list of FOLLOW_LIST_KINDS) told = { ...told, [list]: endByDeletion(told[list], at) };
  return joinDepartures(told);
}

/**
 * Instagram names the account among the deactivated: hidden or left, and its ties may well hold. The look that the name
 * stands in ends later than that, and misses the account only then.
 */
export function tellDeactivated(story: Story, { at }: DeactivatedFact): Story {
  const { followers, following } = story;
  return {
    ...story,
    deactivatedAt: at,
    followers: explainByDeactivation(followers, at),
    following: explainByDeactivation(following, at),
  };
}

/** Named among the deactivated, and without a sign of life since. */
function isDeactivated({ deactivatedAt, metAt, followers, following }: Story): boolean {
  if (deactivatedAt === null) return false;
  const signs = [metAt, followers.seen?.fromAt, following.seen?.fromAt];
  return signs.every((at) => at == null || at <= deactivatedAt);
}
