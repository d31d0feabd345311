import type { AccountId } from '../account';
import type { FollowList } from '../follow-list';
import type { CaptureLink } from './capture';

/** One row of an open list as the page shows it: a name at a time, and no id. */
export interface ScreenRow {
  /** Lower case, `[a-z0-9._]{1,30}`. */
  readonly username: string;
  /** As shown; may be empty. */
  readonly fullName: string;
  /** Whether a badge stands beside the name. */
  readonly isVerified: boolean;
}

/**
 * Some rows of one of the viewer's own lists that stood on the screen since the last such page. The pages of one opening
 * of a list follow one another; together they are as weak as the screen is: nobody in them is known by id, and whoever
 * scrolled past quickly may never have been on it.
 */
export interface ScreenPage {
  /** Made once where the rows were seen; the same page handed over twice changes nothing. */
  readonly captureId: string;
  readonly viewer: AccountId;
  readonly list: FollowList;
  /** Epoch ms. */
  readonly readAt: number;
  readonly rows: readonly ScreenRow[];
  /** Which opening of the list it is of. */
  readonly openingId: string;
  /** Its place among the pages of that opening, from 0 on. */
  readonly place: number;
  /** The list's end was in sight, nothing was loading, and all rows that the page held have been read. */
  readonly isEnd: boolean;
}

/** The page as a link of the chain that a reading is made of: each page of an opening goes on where the one before ended. */
export function linkOf(
  { captureId, readAt, openingId, place, isEnd }: Omit<ScreenPage, 'viewer' | 'list' | 'rows'>,
  numbers: Uint32Array,
): CaptureLink & { readonly numbers: Uint32Array } {
  const cursorAt = (at: number) => `${openingId} ${at}`;
  return {
    captureId,
    readAt,
    askedCursor: place === 0 ? null : cursorAt(place),
    offeredCursor: isEnd ? null : cursorAt(place + 1),
    hasMore: !isEnd,
    isCapped: false,
    numbers,
  };
}
