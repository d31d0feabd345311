/**
 * How much one message holds, for whoever says it and for the fence alike. No imports: the content script carries it.
 */

/** How many messages one batch holds at most. */
export const MOST_IN_BATCH = 20;
/** Rows of the screen in one message; a person scrolls past fewer in a second. */
export const MOST_ON_SCREEN = 200;
/** The most people that one message asks marks for. */
export const MOST_ASKED = 200;
/** More accounts than this are edited in several messages: the answer tells of each. */
export const MOST_EDITED_AT_ONCE = 1_000;
/** A note of so many characters is a long one. */
export const LONGEST_NOTE = 2_000;
/** Characters of what the person writes on the time axis. */
export const LONGEST_ANNOTATION = 200;
/** Characters of a record that are brought in one message. */
export const MOST_RECORD_MESSAGE_CHARS = 1_000_000;
/** Lines of a rescued file in one message. */
export const MOST_LINES = 50;
