import type { AccountNumber } from '../account';
import type { FollowListKind } from '../follow-list';

/** What comparing exports for renames needs of one: whom it names, and since when. */
export interface DatedExport {
  readonly at: number;
  /** From pages, which tell dates to the minute. */
  readonly isByMinute: boolean;
  /** null = the export does not have it. */
  readonly lists: Readonly<Record<FollowListKind, DatedList | null>>;
  /** Whether it names the account anywhere, in any of its lists. */
  names(number: AccountNumber): boolean;
  /** Whether it names the account in a list beside the two. */
  namesBeside(number: AccountNumber): boolean;
}

/** Who is in a list, since when (epoch seconds, 0 = not known), and to which span it is limited (epoch ms). */
export interface DatedList {
  readonly numbers: ArrayLike<AccountNumber>;
  readonly seconds: ArrayLike<number>;
  readonly fromAt: number;
  readonly toAt: number;
  /** No part of it is missing, and every row could be read. */
  readonly hasAllParts: boolean;
}
