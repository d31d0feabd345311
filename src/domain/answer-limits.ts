/**
 * How much one answer of Instagram may hold, in one place: the dialect reads no more than this, and the fence between
 * content script and background refuses nothing that the dialect read.
 */

/** Rows in one page of a list; the web asks for 12, scripts ask for up to 200. */
export const MOST_ROWS = 1_000;
/** Relations in one answer; the page asks about the rows of one page. */
export const MOST_TIES = 1_000;
/** Characters. Seen: 2 to 120 (Sept 2026). */
export const LONGEST_CURSOR = 4_096;
/** UTF-16 units. Instagram takes 64 characters and less. */
export const LONGEST_FULL_NAME = 400;
/** Faces in a group of followers; two were seen (Sept 2026). */
export const MOST_FACES = 10;
/** More accounts than Instagram has. */
export const MOST_ACCOUNTS = 1e9;
