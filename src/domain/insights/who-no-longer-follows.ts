import type { AccountNumber } from '../account';
import type { Certainty } from '../certainty';
import { hasNumber, type Membership } from '../membership';

/** A change of the followers list, as far as this question needs it. */
export interface FollowerChange {
  readonly account: AccountNumber;
  readonly kind: 'appeared' | 'gone' | 'renamed' | 'returned' | 'left-instagram';
  /** The evidence window; when the list last showed the account. Null where it never had. */
  readonly lastSeenAt: number | null;
  /** When a whole list first missed it; for other kinds, when the change was seen. */
  readonly seenAt: number;
  /** null = unknown; such a change tells nothing here. */
  readonly certainty: Certainty | null;
  /** The account was seen elsewhere after it was missed; null = not known, so its going may have another cause. */
  readonly isStillThere: boolean | null;
  /** The viewer took the account off their followers by hand. */
  readonly isOwnDoing: boolean;
}

export interface NoLongerFollows {
  readonly account: AccountNumber;
  readonly lastSeenAt: number;
  readonly firstMissedAt: number;
  readonly certainty: Certainty;
}

/**
 * Who no longer follows you? Whoever's newest change is "gone" and who can still be found: a return takes it back, a
 * rename is no change of mind, whoever left Instagram or may be hidden did not choose to go, and whom the viewer removed
 * did not either. Newest first.
 */
export function whoNoLongerFollows(
  changes: readonly FollowerChange[],
  question: { readonly within?: Membership; readonly fromAt?: number; readonly toAt?: number } = {},
): NoLongerFollows[] {
  const { within, fromAt = -Infinity, toAt = Infinity } = question;
  const newest = new Map<AccountNumber, FollowerChange>();
  for (const change of changes) {
    if (change.kind === 'renamed') continue;
    const known = newest.get(change.account);
    // Two changes seen at once: the milder one counts.
    const isNewer = known === undefined || change.seenAt > known.seenAt;
    if (isNewer || (change.seenAt === known.seenAt && change.kind !== 'gone')) newest.set(change.account, change);
  }
  return [...newest.values()]
    .flatMap(({ account, kind, lastSeenAt, seenAt, certainty, isStillThere, isOwnDoing }) => {
      if (kind !== 'gone' || certainty === null || lastSeenAt === null) return [];
      if (isStillThere !== true || isOwnDoing) return [];
      if (seenAt < fromAt || seenAt >= toAt || (within !== undefined && !hasNumber(within, account))) return [];
      return [{ account, lastSeenAt, firstMissedAt: seenAt, certainty }];
    })
    .sort((a, b) => b.firstMissedAt - a.firstMissedAt || a.account - b.account);
}
