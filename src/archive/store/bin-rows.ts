import type { AccountId, AccountNumber } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import type { FollowListKind } from '../../domain/follow-list';
import type { ForgetOrder } from '../../domain/forget-order';

/** What lies in the bin, but for snapshots (`schema.ts`). Types only. */

export interface Binned {
  readonly binId: string;
  readonly binnedAt: number;
}

/** A deletion by an order (`forget.ts`). */
export interface BinnedDeletion extends Binned {
  readonly kind: 'deletion';
  readonly order: ForgetOrder;
  /** Snapshots of it, which lie beside it. */
  readonly snapshotIds: readonly string[];
  /** Rows of other stores, to be put back where nothing has taken their place. */
  readonly rows: readonly BinnedStoreRow[];
  /** An account that was taken out of everything. */
  readonly account: ForgottenAccount | null;
}

/** Imports whose place another took (`replaced-import.ts`); under the id of that other. */
export interface BinnedImport extends Binned {
  readonly kind: 'import';
  readonly rows: readonly BinnedStoreRow[];
}

/** A capture whose reading was deleted or closed by a deletion: should it be said again, it is known. */
export interface BinnedCapture extends Binned {
  readonly kind: 'capture';
  readonly readingId: string;
}

/** One change of what was noted, of one account or of many (`write/contexts.ts`). */
export interface BinnedNotes extends Binned {
  readonly kind: 'notes';
  /** Whose notes they are by now. */
  readonly viewer: AccountId;
  /** Hash of whose they were when the person was told; absent = kept by an older version. */
  readonly toldAs?: number;
  readonly changes: readonly BinnedNote[];
}

export interface BinnedNote {
  /** As the person was told of it; it comes back by this. */
  readonly change: ContextChange;
  /** Whose it is, should two numbers have turned out to be one account since. */
  readonly number: AccountNumber;
  /** They have, so the notes of both stand in one. */
  readonly isUnited?: true;
}

/** A forgotten account that was taken back, while something else lies in the bin that it belongs in. */
export interface BinnedMove extends Binned {
  readonly kind: 'move';
  readonly from: AccountNumber;
  /** Its number since, where it was met again meanwhile: what still lies in the bin knows the one before. */
  readonly to: AccountNumber;
  /** Lists it was in that are not here; it comes back into them when they do. */
  readonly away?: WhereListed;
}

/** Where an account is listed, and what that tells of it. */
export interface WhereListed {
  /** The sets it is in. */
  readonly setIds: readonly string[];
  /** What exports tell of it, column by column. */
  readonly entries: readonly {
    readonly importId: string;
    readonly column: string;
    readonly values: readonly number[];
  }[];
  /** By which names exports mean it, as `importNames` has them. */
  readonly listed: readonly ListedName[];
  /** Exports that call it deleted, by its second id; absent = none. */
  readonly marks?: readonly DeletedMark[];
}

export interface DeletedMark {
  readonly importId: string;
  readonly list: FollowListKind;
  readonly fbid: string;
}

export interface BinnedStoreRow<N extends string = string> {
  readonly store: N;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** An account as one line of its chunk's columns; '' = not known. `AccountRow` is what it says. */
export interface StoredAccount {
  readonly id: string;
  readonly username: string;
  readonly fullName: string;
  readonly fbid: string;
  readonly flags: number;
  readonly firstSeenAt: number;
}

export interface ForgottenAccount extends Omit<WhereListed, 'listed'> {
  readonly number: AccountNumber;
  readonly row: StoredAccount;
  /** All names it ever had. */
  readonly usernames: readonly string[];
  /** Absent = kept by an older version. */
  readonly listed?: readonly ListedName[];
}

export interface ListedName {
  readonly key: [importId: string, bucket: number];
  readonly hash: number;
}
