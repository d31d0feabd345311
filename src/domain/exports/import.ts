import type { AccountId } from '../account';
import { FOLLOW_LIST_KINDS, type FollowListKind, otherKind } from '../follow-list';
import type { Coverage } from '../looks/coverage';
import type { ListWindow } from '../looks/list-window';

/**
 * What an official export brings, in our own words. An export is one moment of one viewer: two lists with the dates
 * of every follow, the small lists beside them, and what the person did, where they chose to have it read.
 */

/** Lists beside followers and following. `recently-unfollowed` are accounts that *the person* stopped following. */
export const OTHER_LISTS = [
  'requests-sent',
  'requests-recent',
  'requests-received',
  'recently-unfollowed',
  'close-friends',
  'favourites',
  'blocked',
  'restricted',
  'removed-suggestions',
  'hide-story-from',
] as const;
/** One of the small lists of an export. */
export type OtherList = (typeof OTHER_LISTS)[number];
/** What a person does towards others. `messages` counts messages in threads that surely belong to the account; never what they say. */
export const INTERACTION_KINDS = [
  'likes',
  'comments',
  'story-likes',
  'stickers',
  'saves',
  'stories-viewed',
  'messages',
] as const;
/** What the person did, as it is counted and kept: one column an export and kind (`did/…`). */
export type InteractionKind = (typeof INTERACTION_KINDS)[number];
/** What the person may choose to have read beside the lists, kind by kind. */
export const INTERACTION_CHOICES = [...INTERACTION_KINDS, 'own-media'] as const;
/** One kind that may be ticked when an export is imported. */
export type InteractionChoice = (typeof INTERACTION_CHOICES)[number];

/** What the viewer published, sorted as exports sort it; `own-media.ts` says as what each is shown. */
export const OWN_MEDIA_KINDS = ['posts', 'stories', 'reels', 'archived', 'igtv', 'other'] as const;
export type OwnMediaKind = (typeof OWN_MEDIA_KINDS)[number];

/**
 * What an export tells of one of the two lists, but for who is in it. Moments in epoch ms; null = it tells no dates.
 */
export interface ImportedListHead {
  readonly coverage: Coverage;
  readonly window: ListWindow | null;
  /** First and last follow in it. */
  readonly oldestAt: number | null;
  readonly newestAt: number | null;
  /** Rows of accounts that left Instagram: how many, and the second ids that their names still tell. */
  readonly deleted: number;
  readonly deletedFbids: readonly string[];
  /** The numbers of the files that it was read from; absent = kept by an older version, or the list is not there. */
  readonly parts?: readonly number[] | undefined;
  /** The export does not have this list at all: nothing was seen of it, and no look comes of it. */
  readonly isMissing?: true | undefined;
}

/** What the person did of one kind, in one span of time. */
export interface InteractionSpan {
  readonly kind: InteractionKind;
  readonly rows: number;
  /** Rows that name nobody, or somebody whose account is gone. */
  readonly unattributed: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** When the viewer published what of one kind; what it was is not kept. */
export interface OwnMediaDates {
  readonly kind: OwnMediaKind;
  /** Epoch seconds, ascending. */
  readonly seconds: readonly number[];
}

/** Everything about an export but its accounts. */
export interface ImportHead {
  readonly ownerUsername: string | null;
  readonly exportedAt: number;
  /** The date is only known to be no earlier than this. */
  readonly isDateSure: boolean;
  /** The day is sure and nothing closer: `exportedAt` is its midnight of UTC, or the newest row of it. */
  readonly isDayOnly: boolean;
  readonly format: 'json' | 'html';
  readonly lists: Readonly<Record<FollowListKind, ImportedListHead>>;
  readonly interactions: readonly InteractionSpan[];
  readonly ownMedia: readonly OwnMediaDates[];
}

/** Whose export it is: a viewer known here, or an account of which only the username is known as yet. */
export type ImportOwner = { readonly id: AccountId } | { readonly username: string };

const UNMET = '@';

/**
 * The viewer of an export whose account was never logged in here: its username stands in for the id, marked so that it
 * cannot be taken for one. As soon as the account is seen, all that was imported for it becomes the account's own.
 */
export function unmetViewer(username: string): AccountId {
  return `${UNMET}${username}` as AccountId;
}

/** Whether this id stands for a viewer of whom only the username is known (`unmetViewer`). */
export function isUnmetViewer(id: AccountId): boolean {
  return id.startsWith(UNMET);
}

/** The username in such an id; only for an id that `isUnmetViewer`. */
export function usernameOfUnmet(viewer: AccountId): string {
  return viewer.slice(UNMET.length);
}

/** What would come of an import, told before it is done. */
export interface ImportPreview {
  /** The viewer known here under the owner's name, or who once bore it. */
  readonly viewer: AccountId | null;
  readonly people: number;
  /** Of these, how many the archive has never met. */
  readonly newPeople: number;
  /** Who is known here under another name, by the second of the follow (`renames.ts`). */
  readonly renamed: number;
  /** An import of the same viewer and date that this one would take the place of. */
  readonly replaces: {
    readonly importedAt: number;
    /** Lists of which the person had said that they reach back over all time. */
    readonly vouched: readonly FollowListKind[];
  } | null;
  /** Lists of which other files were imported before (`parts.ts`). */
  readonly parted: readonly FollowListKind[];
  readonly lists: Readonly<Record<FollowListKind, PreviewedList>>;
}

/** One list beside the newest look at it, if there is one. */
export interface PreviewedList {
  readonly lookAt: number | null;
  /** In the export and not in that look. */
  readonly more: number;
  /** In that look and not in the export. */
  readonly fewer: number;
}

/** The one follow list of an export that holds no other; null where it holds both. */
export function aloneIn({ lists }: Pick<ImportHead, 'lists'>): FollowListKind | null {
  return FOLLOW_LIST_KINDS.find((kind) => lists[otherKind(kind)].isMissing === true) ?? null;
}
