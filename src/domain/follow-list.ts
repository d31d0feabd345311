import type { AccountId } from './account';

/** Both kinds, followers first: the order in which they are gone through. */
export const FOLLOW_LIST_KINDS = ['followers', 'following'] as const;
/** Which of an account's two lists: who follows it, or whom it follows. */
export type FollowListKind = (typeof FOLLOW_LIST_KINDS)[number];

/** One list of one account: who follows the owner, or whom the owner follows. The owner need not be the viewer. */
export interface FollowList {
  readonly owner: AccountId;
  readonly kind: FollowListKind;
}

export function otherKind(kind: FollowListKind): FollowListKind {
  return kind === 'followers' ? 'following' : 'followers';
}
