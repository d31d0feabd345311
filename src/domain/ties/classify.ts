import type { FollowListKind } from '../follow-list';
import { difference, hasNumber, intersection, type Membership, NOBODY, union } from '../membership';
import type { FollowBackStatus } from './follow-back';
import type { ListKnowledge } from './list-knowledge';

export type Classes = Readonly<Record<FollowBackStatus, Membership>>;

/**
 * Everybody in either list by status, as sets. Each account is in exactly one of `classes`; the other sets are parts of
 * those.
 */
export interface Classification {
  readonly classes: Classes;
  /** Among `only-i-follow`, `only-they-follow` and `neither`: those with a `likely` verdict. */
  readonly likely: Membership;
  /** Of those: whoever may be hidden or renamed. Nothing stands against the others, which are said and drawn plainly. */
  readonly outlined: Membership;
  /** Among `unknown`: followed so lately that a missing follow-back says nothing yet. */
  readonly tooEarly: Membership;
  /** Among `unknown`: not found in this list, though as many may be hidden as to say no more. */
  readonly notFound: Readonly<Record<FollowListKind, Membership>>;
}

/**
 * Sorts everybody who shows in either list into the statuses, and `also` those whom neither need show. Word-wise, so
 * that a million accounts take milliseconds. `fresh`: followed so lately that they had no fair chance to follow back.
 */
export function classify(
  followers: ListKnowledge,
  following: ListKnowledge,
  { fresh = NOBODY, also = NOBODY }: { readonly fresh?: Membership; readonly also?: Membership } = {},
): Classification {
  const sets = [
    followers.present,
    following.present,
    followers.absent,
    following.absent,
    followers.notFound,
    following.notFound,
    also,
  ];
  const everybody = sets.reduce(union, NOBODY);
  const mutual = intersection(followers.present, following.present);
  const notBack = intersection(following.present, followers.absent);
  // Also whom the followers could not be asked about yet; whoever was not found stays in that list.
  const early = followers.isWhole ? fresh : intersection(fresh, followers.absent);
  const unplaced = difference(followers.nameDoubted, followers.absent);
  const tooEarly = difference(
    intersection(following.present, early),
    union(union(followers.present, followers.notFound), unplaced),
  );
  const onlyIFollow = difference(notBack, fresh);
  const onlyTheyFollow = intersection(followers.present, following.absent);
  const neither = intersection(followers.absent, following.absent);
  const decided = union(union(mutual, onlyIFollow), union(onlyTheyFollow, neither));
  const among = (pick: (absent: Membership, list: ListKnowledge) => Membership) =>
    union(
      union(pick(onlyIFollow, followers), pick(onlyTheyFollow, following)),
      union(pick(neither, followers), pick(neither, following)),
    );
  return {
    classes: {
      mutual,
      'only-i-follow': onlyIFollow,
      'only-they-follow': onlyTheyFollow,
      neither,
      unknown: difference(everybody, decided),
    },
    likely: among(uncertain),
    outlined: among(doubtful),
    tooEarly,
    notFound: { followers: followers.notFound, following: following.notFound },
  };
}

/** The same of some accounts alone, whether or not a list ever showed them. */
export function classifyAmong(
  members: Membership,
  followers: ListKnowledge,
  following: ListKnowledge,
  fresh: Membership = NOBODY,
): Classification {
  const all = classify(followers, following, { fresh, also: members });
  const among = (set: Membership) => intersection(set, members);
  const { classes } = all;
  return {
    classes: {
      mutual: among(classes.mutual),
      'only-i-follow': among(classes['only-i-follow']),
      'only-they-follow': among(classes['only-they-follow']),
      neither: among(classes.neither),
      unknown: among(classes.unknown),
    },
    likely: among(all.likely),
    outlined: among(all.outlined),
    tooEarly: among(all.tooEarly),
    notFound: { followers: among(all.notFound.followers), following: among(all.notFound.following) },
  };
}

function uncertain(absent: Membership, list: ListKnowledge): Membership {
  return difference(absent, list.certainlyAbsent);
}

/** The set form of `drawnCertainty`. */
function doubtful(absent: Membership, list: ListKnowledge): Membership {
  const likely = uncertain(absent, list);
  return list.bound?.h === 0 && list.source !== 'screen' ? intersection(likely, list.nameDoubted) : likely;
}

/** The status of one account number; `unknown` where it is in no class, as an account is that no list ever showed. */
export function classOf(classes: Classes, number: number): FollowBackStatus {
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow', 'neither'] as const)
    if (hasNumber(classes[status], number)) return status;
  return 'unknown';
}
