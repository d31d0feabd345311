import type { AccountId } from './account';
import type { FollowListKind } from './follow-list';

/** What a person wants to have forgotten. */
export type ForgetOrder =
  /** One account, wherever it shows: its names, its place in every list, what was noted of it. */
  | { readonly kind: 'account'; readonly username: string }
  /** Everything read of one list, as one viewer saw it. */
  | { readonly kind: 'list'; readonly viewer: AccountId; readonly owner: AccountId; readonly list: FollowListKind }
  /** One of the person's own accounts, with all that was seen as it. */
  | { readonly kind: 'viewer'; readonly viewer: AccountId }
  /** All evidence older than a moment; what the person wrote about accounts stays. */
  | { readonly kind: 'before'; readonly at: number };
