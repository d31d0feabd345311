import { type Certainty, judgeTie, type ListSight, OLD_AFTER_MS, type ProfileSight, type Tie } from './tie';
import { DAY_MS } from './time';

/** The viewer's side first: `only-i-follow` = the viewer follows the account and is not followed back. */
export type FollowBackStatus = 'mutual' | 'only-i-follow' | 'only-they-follow' | 'neither' | 'unknown';
export const FOLLOW_BACK_STATUSES: readonly FollowBackStatus[] = [
  'mutual',
  'only-i-follow',
  'only-they-follow',
  'neither',
  'unknown',
];

/** All the evidence the archive has about one account, from one viewer's place. */
export interface AccountEvidence {
  readonly followers: ListSight;
  readonly following: ListSight;
  /** "follows you", from the account's own profile or an answer to a follow made by hand. */
  readonly followsYou: ProfileSight | null;
  readonly youFollow: ProfileSight | null;
  /** When the viewer's follow of this account is known to have begun; null = not known. */
  readonly followedSinceAt: number | null;
}

export interface Verdict {
  readonly status: FollowBackStatus;
  /** null only for `unknown`. The weaker of the two directions. */
  readonly certainty: Certainty | null;
  /** The older of the two looks the status rests on; null for `unknown`. */
  readonly asOf: number | null;
  readonly isOld: boolean;
  /** The viewer followed so lately that a missing follow-back says nothing yet. */
  readonly isTooEarly: boolean;
  readonly followsYou: Tie;
  readonly youFollow: Tie;
}

/** Whoever was followed less long ago than this has had no fair chance to follow back. */
export const TOO_EARLY_MS = 7 * DAY_MS;

/** The verdict on one account at `now`. Pure; agrees with `classify` on every account. */
export function judge(evidence: AccountEvidence, now: number): Verdict {
  const followsYou = judgeTie(
    'followers',
    evidence.followers,
    evidence.followsYou,
    evidence.followsYou?.observedAt ?? null,
  );
  const youFollow = judgeTie(
    'following',
    evidence.following,
    evidence.youFollow,
    evidence.youFollow?.observedAt ?? null,
  );
  const status = statusOf(youFollow.holds, followsYou.holds);
  if (status === 'unknown')
    return { status, certainty: null, asOf: null, isOld: false, isTooEarly: false, followsYou, youFollow };
  const asOf = Math.min(followsYou.asOf!, youFollow.asOf!);
  const certainty = followsYou.certainty === 'likely' || youFollow.certainty === 'likely' ? 'likely' : 'certain';
  const sinceAt = evidence.followedSinceAt;
  return {
    status,
    certainty,
    asOf,
    isOld: now - asOf > OLD_AFTER_MS,
    isTooEarly: status === 'only-i-follow' && sinceAt !== null && now - sinceAt < TOO_EARLY_MS,
    followsYou,
    youFollow,
  };
}

export function statusOf(youFollow: boolean | null, followsYou: boolean | null): FollowBackStatus {
  if (youFollow === null || followsYou === null) return 'unknown';
  if (youFollow) return followsYou ? 'mutual' : 'only-i-follow';
  return followsYou ? 'only-they-follow' : 'neither';
}
