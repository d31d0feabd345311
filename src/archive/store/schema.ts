import type { DBSchema } from 'idb';
import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountContext } from '../../domain/context';
import type { ImportHead } from '../../domain/exports/import';
import type { FollowListKind } from '../../domain/follow-list';
import type { CaptureLink } from '../../domain/looks/capture';
import type { CountSource } from '../../domain/looks/count';
import type { Coverage } from '../../domain/looks/coverage';
import type { LookPass } from '../../domain/looks/look';
import type { Scrolled } from '../../domain/looks/pace';
import type { OwnAction } from '../../domain/looks/profile';
import type { Pass } from '../../domain/looks/reading';
import type { Side } from '../../domain/looks/side-sets';
import type { Snapshot } from '../../domain/looks/snapshot';
import type { ProfileSight } from '../../domain/ties/tie';
import type { Binned, BinnedCapture, BinnedDeletion, BinnedImport, BinnedMove, BinnedNotes } from './bin-rows';
import type { NameSpan, ViewerRow } from './rows';

/** The one picture of the database. What a store holds is said here; how it came to be, in `migrations.ts`. */
export interface ArchiveSchema extends DBSchema {
  /** Single facts. */
  meta: { key: MetaKey; value: number };
  /** Accounts in the order first seen, 1,000 to a row, column by column. */
  accountChunks: { key: number; value: ChunkRow };
  /** Directory id → number, and username → number, in hashed buckets (see `directory.ts`). */
  idBuckets: { key: number; value: PackedBucket };
  usernameBuckets: { key: number; value: PackedBucket };
  /** Names an account has had, oldest first, the present one last; only for accounts that ever changed theirs. */
  names: { key: AccountNumber; value: NameSpan[] };
  readings: {
    key: string;
    value: ReadingRow;
    indexes: {
      byList: [viewer: string, owner: string, kind: string, firstAt: number];
      byViewer: [viewer: string, lastAt: number];
      byOpen: [viewer: string, openSinceAt: number];
    };
  };
  /** Captures of the readings that are still open: needed when one arrives late, or twice. */
  captures: { key: string; value: CaptureRow; indexes: { byReading: string } };
  snapshots: {
    key: string;
    value: StoredSnapshot;
    indexes: {
      byList: [viewer: string, owner: string, kind: string, readAt: number];
      byViewer: [viewer: string, readAt: number];
    };
  };
  /** Who is in a reading or snapshot; key: its id. */
  memberships: { key: string; value: MembershipRow; indexes: { byBase: string } };
  /** Follower and following counts as profiles showed them. */
  counts: { key: [viewer: string, owner: string, observedAt: number]; value: CountRow };
  /** What the newest relation reports say of single accounts' ties to the viewer. */
  ties: {
    key: [viewer: string, accountId: string];
    value: TieRow;
    indexes: { byNumber: [viewer: string, number: number]; byOrphan: string };
  };
  /** What the person did by hand, as a log. */
  actions: { key: [viewer: string, observedAt: number, accountId: string, action: string]; value: ActionRow };
  /** Relation reports (what profiles and answers to the person's own acts said of ties), as a log: for timelines. */
  words: { key: [viewer: string, accountId: string, observedAt: number]; value: RelationReportRow };
  /** What the person wrote on the time axis. */
  annotations: { key: string; value: AnnotationRow; indexes: { byViewer: [viewer: string, at: number] } };
  /** Whatever was deleted, replaced or changed and can be taken back, for an hour (`bin.ts`). */
  bin: { key: string; value: BinRow; indexes: { byTime: number } };
  viewers: { key: string; value: ViewerRow };
  /** What the person noted of accounts: reasons, tags, a note, keep. Accounts without any have no row. */
  contexts: { key: [viewer: string, number: number]; value: ContextRow; indexes: { byNumber: number } };
  /** Exports that were imported. */
  imports: { key: string; value: ImportRow; indexes: { byViewer: [viewer: string, exportedAt: number] } };
  /** Which account each name of an export means, in hashed buckets of (hash of the name, number). */
  importNames: { key: [importId: string, bucket: number]; value: Uint32Array };
  /** What an export tells of accounts (dates, counts), column by column, cut by account number (`import-columns.ts`). */
  importColumns: { key: [importId: string, column: string, chunk: number]; value: ImportColumnRow };
  /** An export on its way in; nothing else reads it, and nothing of it stays. */
  staging: { key: [importId: string, list: string, part: number]; value: StagedRow };
}

/**
 * `accounts`: how many there are, so also the next number. `newestAt`: the newest sighting of anything.
 * `nameOnly`: how many accounts were ever added of which only the username was known; absent = none.
 */
export type MetaKey = 'contextsEdition' | 'accounts' | 'newestAt' | 'nameOnly';

/**
 * Written in this order: browsers compress a row as they store it, and look less and less closely the longer nothing comes
 * again. So ids, in which nothing does, come last; first they made every row a quarter larger.
 */
export interface ChunkRow {
  /** Joined by line feeds. */
  readonly usernames: string;
  /** See `full-names.ts` for both. */
  readonly fullNames: Uint8Array | string;
  readonly fullNameLengths: Uint8Array | Uint32Array;
  readonly flags: Uint8Array;
  readonly firstSeenAt: RunColumn;
  readonly ids: IdColumn;
  readonly fbids: IdColumn;
}

/** Ids as numbers (`id-column.ts`), or as texts joined by line feeds; '' = none known. */
export type IdColumn = PackedIds | string;

export interface PackedIds {
  /** As a text: it may have more digits than a number holds. */
  readonly least: string;
  readonly bytes: Uint8Array;
}

/** Numbers as they are, or each once with the place where its run ends (`run-column.ts`). */
export type RunColumn = Float64Array | { readonly values: Float64Array; readonly ends: Uint32Array };

/** Bytes of entries (`bucket-codec.ts`). */
export type PackedBucket = Uint8Array;

/** Which sets beside its own there are of a reading (`side-rows.ts`); absent = none, or kept by an older version. */
export interface SideFlags {
  readonly hasEarlier?: true;
  readonly hasLater?: true;
}

export interface ReadingRow extends SideFlags {
  readonly readingId: string;
  readonly viewer: AccountId;
  readonly owner: AccountId;
  readonly kind: FollowListKind;
  /** It was read from the screen; absent = from answers. */
  readonly source?: 'screen';
  readonly firstAt: number;
  readonly lastAt: number;
  readonly lastCaptureId: string;
  readonly captures: number;
  readonly strays: number;
  readonly passes: readonly Pass[];
  readonly seen: number;
  readonly expected: number | null;
  readonly expectedAt: number | null;
  readonly coverage: Coverage;
  /** Distinct accounts that the newest finished pass showed; absent = none finished, or kept by an older version. */
  readonly proofSeen?: number;
  /** How long the scrolling took; absent = nothing was scrolled, or kept by an older version. */
  readonly scrolled?: Scrolled;
  /** It was doubted until what it disagreed with was deleted; if that comes back, it is weighed again. */
  readonly isFreed?: true;
  /** = firstAt while captures may still join; gone once closed, and with it the row from the index `byOpen`. */
  readonly openSinceAt?: number;
}

export interface CaptureRow extends CaptureLink {
  readonly readingId: string;
  readonly numbers: Uint32Array;
}

export interface StoredSnapshot extends Omit<Snapshot, 'list'>, SideFlags {
  readonly owner: AccountId;
  readonly kind: FollowListKind;
  /** From when on a missing row counts, where that is earlier than `readAt`. */
  readonly absentAt?: number;
  /** How often a reading came to the end of the list. */
  readonly passes?: number;
  /** The newest of these times; absent = there is none, or an older version kept it. */
  readonly pass?: LookPass;
}

/** See `membership-codec.ts` for the forms, `memberships.ts` for the chains. */
export interface MembershipRow {
  /** The row this one is a difference to; null = it stands alone. */
  readonly baseId: string | null;
  /** How many differences lie between this row and one that stands alone. */
  readonly steps: number;
  readonly packed: PackedMembership;
}

/** Words as they are, or bytes of gaps and runs. */
export type PackedMembership = Uint32Array | Uint8Array;

export interface CountRow {
  readonly viewer: AccountId;
  readonly owner: AccountId;
  readonly observedAt: number;
  /** As shown; of an abbreviated number the least that it can mean. null = not shown. */
  readonly followers: number | null;
  readonly following: number | null;
  /** The most that an abbreviated number can mean; absent = the number was exact. */
  readonly followersTo?: number;
  readonly followingTo?: number;
  /** Where it was read; absent = kept by a version that noted none. */
  readonly followersSource?: CountSource;
  readonly followingSource?: CountSource;
}

export interface TieRow {
  readonly viewer: AccountId;
  readonly accountId: AccountId;
  /** Absent while the archive has no row of the account; then `orphanId` is there instead. */
  readonly number?: AccountNumber;
  readonly orphanId?: AccountId;
  readonly followsYou: ProfileSight | null;
  readonly youFollow: ProfileSight | null;
  readonly requested: ProfileSight | null;
  /** The newest follow or unfollow by hand. */
  readonly lastFollow: { readonly action: 'follow' | 'unfollow'; readonly at: number } | null;
  /**
   * When exactly the row was last in the viewer's lists: a reading goes on after it, and an unfollow may fall between.
   */
  readonly rowSeenAt: Readonly<Record<FollowListKind, number | null>>;
}

/** `meta.contextsEdition` changes with each change of any of these. */
export interface ContextRow extends AccountContext {
  readonly viewer: AccountId;
  readonly number: AccountNumber;
}

export interface RelationReportRow {
  readonly viewer: AccountId;
  readonly accountId: AccountId;
  readonly observedAt: number;
  readonly followsYou: boolean | null;
  readonly youFollow: boolean | null;
  readonly action: OwnAction | null;
}

/** One line that the person wrote on the time axis. `at`: the moment it is about, in epoch ms, which may lie ahead. */
export interface AnnotationRow {
  readonly annotationId: string;
  readonly viewer: AccountId;
  readonly at: number;
  readonly text: string;
}

/** The sets beside a reading's own; absent = there is none. */
export type PackedSides = Partial<Readonly<Record<Side, PackedMembership>>>;

/** What can be taken back. Account numbers in it stay given away (`bin/numbers.ts`). */
export type BinRow = BinnedLook | BinnedDeletion | BinnedImport | BinnedNotes | BinnedMove | BinnedCapture;

/** All that a deleted snapshot was, its sets standing alone; under the snapshot's id. */
export interface BinnedLook extends Binned, PackedSides {
  readonly kind: 'look';
  readonly reading: ReadingRow | null;
  readonly snapshot: StoredSnapshot | null;
  readonly packed: PackedMembership;
}

export interface ActionRow {
  readonly viewer: AccountId;
  readonly observedAt: number;
  readonly accountId: AccountId;
  readonly action: OwnAction;
}

/** One imported export: all about it but its accounts, and how the archive stood before it came. */
export interface ImportRow extends ImportHead {
  readonly importId: string;
  readonly viewer: AccountId;
  readonly importedAt: number;
  /** Tells it apart from others of its moment, by what is in it; absent = kept by an older version. */
  readonly digest?: number;
  /** How many names it holds: from this follows the number of buckets in `importNames`. */
  readonly names: number;
  /** How many accounts there were before and after; those between were added by it. */
  readonly accountsBefore: number;
  readonly accountsAfter: number;
  /** The newest sighting before it; null = there was none. */
  readonly newestBefore: number | null;
  /** What its viewer had noted of accounts that a rename made one when it came; absent = nothing. */
  readonly united?: readonly UnitedNotes[];
}

/** What was noted of `username` and is noted of `into` since; `before`: what had been noted of that. */
export interface UnitedNotes {
  readonly username: string;
  readonly into: { readonly id: AccountId | null; readonly username: string };
  readonly before: AccountContext;
  readonly moved: AccountContext;
}

/** Some accounts, ascending, and for each what the columns say; all of one length. */
export interface ImportColumnRow {
  readonly numbers: Uint32Array;
  /** By the column's own meaning: epoch seconds (0 = not known) or counts. */
  readonly values: readonly Uint32Array[];
}

export type StagedRow = StagedPart | StagedHead;

/** Some names of one list or kind, joined by line feeds, and beside each what is known. */
export interface StagedPart {
  readonly usernames: string;
  readonly values: readonly Uint32Array[];
}

export interface StagedHead {
  readonly head: ImportHead;
  readonly stagedAt: number;
}
