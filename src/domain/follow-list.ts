import type { AccountId } from './account';

export const FOLLOW_LIST_KINDS = ['followers', 'following'] as const;
export type FollowListKind = (typeof FOLLOW_LIST_KINDS)[number];

/** One list of one account: who follows the owner, or whom the owner follows. The owner need not be the viewer. */
export interface FollowList {
  readonly owner: AccountId;
  readonly kind: FollowListKind;
}

export function otherKind(kind: FollowListKind): FollowListKind {
  return kind === 'followers' ? 'following' : 'followers';
}
