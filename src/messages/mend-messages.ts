import * as v from 'valibot';
import { answered, DONE, type Spoken } from './define';
import { MOST_LINES } from './limits';

/** A chunk of 1,000 accounts is some 100 KB; a set of a million accounts as well. */
const LONGEST_LINE = 8_000_000;

/** What the panel says when the archive will not open. Nothing here deletes anything. */
export const mendMessages = {
  /** Goes on with a fresh, empty database of another name; the old one stays where it is. */
  beginAfresh: { says: v.null(), answer: DONE },
  /**
   * Some lines of a rescued file, for a database that nobody uses yet. `name`: what the part before was answered
   * with, null for the first. After the last part Balik goes on with that database.
   */
  putBack: {
    says: v.object({
      name: v.nullable(v.pipe(v.string(), v.regex(/^balik-\d{1,4}$/))),
      lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_LINE))), v.maxLength(MOST_LINES)),
      isLast: v.boolean(),
    }),
    answer: answered<string>(),
  },
};
export type MendSays = Spoken<typeof mendMessages>;
