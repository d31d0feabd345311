import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import { difference, type Membership, membershipOf, withNumbers } from '../membership';
import { OLD_AFTER_MS, type Tie, TOO_EARLY_MS } from './tie';

/** The viewer's side first: `only-i-follow` = the viewer follows the account and is not followed back. */
export type FollowBackStatus = 'mutual' | 'only-i-follow' | 'only-they-follow' | 'neither' | 'unknown';
/** All statuses, in the order in which addresses and tables go through them. */
export const FOLLOW_BACK_STATUSES: readonly FollowBackStatus[] = [
  'mutual',
  'only-i-follow',
  'only-they-follow',
  'neither',
  'unknown',
];

/** All the evidence about one account, from one viewer's place: both directions judged by `absence.ts`. */
export interface AccountEvidence {
  readonly followsYou: Tie;
  readonly youFollow: Tie;
  /** Since when at most the viewer's follow of this account holds; null = not known to be new. */
  readonly followedSinceAt: number | null;
}

/** Why a verdict is `unknown` although both lists were read; null = one of them was not, or it is not unknown. */
export type UnknownReason = 'too-early' | 'too-many-hidden' | 'hidden-or-left';

/** What may be said of one account, and the evidence of both directions that it rests on. */
export interface Verdict {
  readonly status: FollowBackStatus;
  readonly why: UnknownReason | null;
  /** null only for `unknown`. The weaker of the two directions. */
  readonly certainty: Certainty | null;
  /** The older of the two looks the status rests on; null for `unknown`. */
  readonly asOf: number | null;
  readonly isOld: boolean;
  readonly followsYou: Tie;
  readonly youFollow: Tie;
}

/** The verdict on one account at `now`. Pure; agrees with `classify` on every account. */
export function judge({ followsYou, youFollow, followedSinceAt }: AccountEvidence, now: number): Verdict {
  const ties = { followsYou, youFollow };
  const status = statusOf(youFollow.holds, followsYou.holds);
  if (youFollow.holds === true && isTooEarly(followedSinceAt, missedAt(followsYou), now))
    return unknown(ties, 'too-early');
  if (status === 'unknown') return unknown(ties, reasonOf(youFollow, followsYou));
  const asOf = Math.min(followsYou.asOf!, youFollow.asOf!);
  const certainty = followsYou.certainty === 'likely' || youFollow.certainty === 'likely' ? 'likely' : 'certain';
  return { status, why: null, certainty, asOf, isOld: now - asOf > OLD_AFTER_MS, ...ties };
}

/** When their follow was missed or denied, or could not be asked about yet; null = nothing misses it. */
function missedAt({ holds, asOf, evidence }: Tie): number | null {
  if (holds === false) return asOf;
  return evidence.kind === 'in-neither' ? evidence.at : null;
}

function unknown(ties: Pick<Verdict, 'followsYou' | 'youFollow'>, why: UnknownReason | null): Verdict {
  return { status: 'unknown', why, certainty: null, asOf: null, isOld: false, ...ties };
}

function reasonOf(...ties: readonly Tie[]): UnknownReason | null {
  const kinds = ties.map(({ evidence }) => evidence.kind);
  if (kinds.includes('hidden-or-left')) return 'hidden-or-left';
  return kinds.includes('too-many-hidden') ? 'too-many-hidden' : null;
}

/** Followed less than a week before the look that misses a follow-back, or before now. */
export function isTooEarly(followedSinceAt: number | null, missedAt: number | null, now: number): boolean {
  if (followedSinceAt === null || missedAt === null) return false;
  return followedSinceAt > Math.min(missedAt, now) - TOO_EARLY_MS;
}

/**
 * Whoever was followed too lately to have followed back: `fresh` without the `inactive` (deactivated or deleted), and
 * for each of the `judged` what its own evidence says instead.
 */
export function withFreshness(
  fresh: Membership,
  judged: readonly (Pick<AccountEvidence, 'followsYou' | 'followedSinceAt'> & { readonly number: AccountNumber })[],
  { now, inactive }: { readonly now: number; readonly inactive: Membership },
): Membership {
  // A profile's own answer has a date of its own: what is too early for the list need not be too early for it.
  const isEarly = ({ followsYou, followedSinceAt }: Pick<AccountEvidence, 'followsYou' | 'followedSinceAt'>) =>
    isTooEarly(followedSinceAt, missedAt(followsYou), now);
  const numbersOf = (some: typeof judged) => some.map(({ number }) => number);
  const others = difference(difference(fresh, inactive), membershipOf(numbersOf(judged)));
  return withNumbers(others, numbersOf(judged.filter(isEarly)));
}

/** The status of two directions; null = not known, and then the status is not known either. */
export function statusOf(youFollow: boolean | null, followsYou: boolean | null): FollowBackStatus {
  if (youFollow === null || followsYou === null) return 'unknown';
  if (youFollow) return followsYou ? 'mutual' : 'only-i-follow';
  return followsYou ? 'only-they-follow' : 'neither';
}
