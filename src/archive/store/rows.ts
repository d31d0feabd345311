import type { AccountId, AccountNumber } from '../../domain/account';
import type { Certainty } from '../../domain/certainty';
import type { FollowList } from '../../domain/follow-list';
import type { Coverage } from '../../domain/looks/coverage';
import type { ListWindow } from '../../domain/looks/list-window';
import type { LookPass } from '../../domain/looks/look';
import type { Scrolled } from '../../domain/looks/pace';
import type { Snapshot } from '../../domain/looks/snapshot';

/** What the archive answers with. Types only; the rows as they are stored are in `schema.ts`. */

/** Somebody who was logged in here while Balik read along. */
export interface ViewerRow {
  readonly id: AccountId;
  readonly username: string | null;
  readonly lastSeenAt: number;
}

/** A reading as people see it: how far it came, and what it amounts to. */
export interface ReadingSummary {
  readonly readingId: string;
  readonly viewer: AccountId;
  readonly list: FollowList;
  readonly ownerUsername: string | null;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly seen: number;
  readonly expected: number | null;
  readonly expectedAt: number | null;
  readonly coverage: Coverage;
  /** 0 for a list of an export. */
  readonly captures: number;
  readonly strays: number;
  /** How often it was begun from the top; 0 for a list of an export. */
  readonly passes: number;
  readonly source: Snapshot['source'];
  /** The newest page of a pass offered no further one; absent = there may be more. */
  readonly isAtEnd?: true;
  /** How long the scrolling took; absent = nothing was scrolled, or an older version did not ask. */
  readonly scrolled?: Scrolled;
  /** Of an export whose list is limited to some dates, or may be; an older version kept none. */
  readonly window?: ListWindow;
  /** Of an export whose date is not sure: it is of `lastAt` at the earliest, and of this at the latest. */
  readonly latestAt?: number;
}

/** A snapshot as people see it. */
export interface SnapshotRow extends Snapshot {
  readonly ownerUsername: string | null;
  /** How often its reading came to the end of the list. */
  readonly passes?: number;
  /** The newest of these times; absent = there is none, or an older version kept it. */
  readonly pass?: LookPass;
}

/** One account as last seen. */
export interface AccountRow {
  readonly number: AccountNumber;
  /** null for an account of which only the username is known. */
  readonly id: AccountId | null;
  readonly fbidV2: string | null;
  readonly username: string;
  readonly fullName: string;
  readonly isPrivate: boolean | null;
  readonly isVerified: boolean | null;
  readonly firstSeenAt: number;
  /** Another account has shown this username since. */
  readonly hasLostUsername: boolean;
}

/** One chunk of accounts, column by column. An empty string in `ids` or `fbids` means none is known. */
export interface AccountColumns {
  readonly firstNumber: AccountNumber;
  readonly ids: string[];
  readonly usernames: string[];
  readonly fullNames: string[];
  /** See `isPrivateIn` and `isVerifiedIn` of `account-chunk.ts`. */
  readonly flags: Uint8Array;
  readonly firstSeenAt: Float64Array;
  readonly fbids: string[];
  /** One of its ids, where not all of them are unpacked; ask `oneId` of `account-chunk.ts`. */
  readonly packedId?: (column: 'ids' | 'fbids', at: number) => string | null;
}

/** A name an account has had. */
export interface NameSpan {
  readonly username: string;
  readonly fullName: string;
  readonly from: number;
  /** Nobody saw the rename: two exports tell it by the second of the follow (`domain/exports/renames.ts`). */
  readonly told?: ToldRename;
}

export interface ToldRename {
  /** The date of the export that still has the name before. */
  readonly notBeforeAt: number;
  readonly certainty: Certainty;
}
