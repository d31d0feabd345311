import * as v from 'valibot';
import { type MendSays, MOST_LINES } from './mend-protocol';

/** A chunk of 1,000 accounts is some 100 KB; a set of a million accounts as well. */
const LONGEST_LINE = 8_000_000;

export const mendSchemas: { [T in keyof MendSays]: v.GenericSchema<unknown, MendSays[T]['says']> } = {
  beginAfresh: v.null(),
  putBack: v.object({
    name: v.nullable(v.pipe(v.string(), v.regex(/^balik-\d{1,4}$/))),
    lines: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_LINE))), v.maxLength(MOST_LINES)),
    isLast: v.boolean(),
  }),
};
