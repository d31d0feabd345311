import type { FollowBackStatus } from './follow-back';
import { difference, hasNumber, intersection, isEmpty, type Membership, NOBODY, union } from './membership';

/** What is known of one direction for everybody at once; the set form of `ListSight` + `ProfileSight`. */
export interface ListKnowledge {
  /** Positive evidence: in the newest whole reading or any partial one after it, corrected by newer profile answers. */
  readonly present: Membership;
  /** A whole reading exists: whoever is not present is absent. */
  readonly isWhole: boolean;
  /** Absent by a profile's own answer, whether or not the list was read whole. */
  readonly saidAbsent: Membership;
  /** Among the absent, those whose absence is certain; `'all'` when nothing is hidden. */
  readonly certainlyAbsent: Membership | 'all';
}

export type Classes = Readonly<Record<FollowBackStatus, Membership>>;

export interface Classification {
  readonly classes: Classes;
  /** Among `only-i-follow`, `only-they-follow` and `neither`: those with a `likely` verdict. */
  readonly likely: Membership;
}

/**
 * Sorts everybody who shows in either list into the statuses, and `also` those whom neither need show. Word-wise, so
 * that a million accounts take milliseconds. Without a whole list the missing direction stays unknown: nobody is accused.
 */
export function classify(
  followers: ListKnowledge,
  following: ListKnowledge,
  also: Membership = NOBODY,
): Classification {
  const shown = union(followers.present, following.present);
  const everybody = union(union(shown, union(followers.saidAbsent, following.saidAbsent)), also);
  const notFollower = absentees(followers, everybody);
  const notFollowed = absentees(following, everybody);
  const mutual = intersection(followers.present, following.present);
  const onlyIFollow = intersection(following.present, notFollower);
  const onlyTheyFollow = intersection(followers.present, notFollowed);
  const neither = intersection(notFollower, notFollowed);
  const decided = union(union(mutual, onlyIFollow), union(onlyTheyFollow, neither));
  const likely = union(
    union(uncertain(onlyIFollow, followers), uncertain(onlyTheyFollow, following)),
    union(uncertain(neither, followers), uncertain(neither, following)),
  );
  return {
    classes: {
      mutual,
      'only-i-follow': onlyIFollow,
      'only-they-follow': onlyTheyFollow,
      neither,
      unknown: difference(everybody, decided),
    },
    likely,
  };
}

/** The same of some accounts alone, whether or not a list ever showed them. */
export function classifyAmong(members: Membership, followers: ListKnowledge, following: ListKnowledge): Classification {
  const { classes, likely } = classify(followers, following, members);
  const among = (status: FollowBackStatus) => intersection(classes[status], members);
  return {
    classes: {
      mutual: among('mutual'),
      'only-i-follow': among('only-i-follow'),
      'only-they-follow': among('only-they-follow'),
      neither: among('neither'),
      unknown: among('unknown'),
    },
    likely: intersection(likely, members),
  };
}

function absentees(list: ListKnowledge, everybody: Membership): Membership {
  return list.isWhole ? difference(everybody, list.present) : difference(list.saidAbsent, list.present);
}

function uncertain(absent: Membership, list: ListKnowledge): Membership {
  if (list.certainlyAbsent === 'all' || isEmpty(absent)) return NOBODY;
  return difference(difference(absent, list.certainlyAbsent), list.saidAbsent);
}

/** The status of one account number; `neither` also for accounts no list ever showed is the caller's to decide. */
export function classOf(classes: Classes, number: number): FollowBackStatus {
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow', 'neither'] as const)
    if (hasNumber(classes[status], number)) return status;
  return 'unknown';
}
