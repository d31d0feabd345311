import type { AccountId, AccountNumber } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
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

/** One change of what was noted, of one account or of many (`write-contexts.ts`). */
export interface BinnedNotes extends Binned {
  readonly kind: 'notes';
  /** Whose notes they are by now. */
  readonly viewer: AccountId;
  readonly changes: readonly BinnedNote[];
}

export interface BinnedNote {
  /** As the person was told of it; it comes back by this. */
  readonly change: ContextChange;
  /** Whose it is, should two numbers have turned out to be one account since. */
  readonly number: AccountNumber;
}

/** A forgotten account that was taken back and is another number since: what still lies in the bin knows the old one. */
export interface BinnedMove extends Binned {
  readonly kind: 'move';
  readonly from: AccountNumber;
  readonly to: AccountNumber;
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

export interface ForgottenAccount {
  readonly number: AccountNumber;
  readonly row: StoredAccount;
  /** All names it ever had. */
  readonly usernames: readonly string[];
  /** The sets it was in. */
  readonly setIds: readonly string[];
  /** What exports told of it, column by column. */
  readonly entries: readonly {
    readonly importId: string;
    readonly column: string;
    readonly values: readonly number[];
  }[];
  /** By which names exports meant it, as `importNames` has them; absent = kept by an older version. */
  readonly listed?: readonly ListedName[];
}

export interface ListedName {
  readonly key: [importId: string, bucket: number];
  readonly hash: number;
}
