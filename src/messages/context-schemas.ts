import * as v from 'valibot';
import type { AccountId } from '../domain/account';
import { FOLLOW_REASONS } from '../domain/context';
import { type ContextSays, LONGEST_NOTE, MOST_EDITED_AT_ONCE } from './context-protocol';

/** A logged-in account's id; or the stand-in for one of which only an export's username is known. */
const viewer = v.pipe(
  v.string(),
  v.regex(/^(\d{1,20}|@[a-z0-9._]{1,30})$/),
  v.transform((id) => id as AccountId),
);
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const meant = v.object({
  number,
  id: v.nullable(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,20}$/),
      v.transform((id) => id as AccountId),
    ),
  ),
  username: v.pipe(v.string(), v.maxLength(100)),
});
const moment = v.pipe(v.number(), v.finite(), v.minValue(0));
const reason = v.picklist(FOLLOW_REASONS);
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
/** Two notes may have become one, when two accounts did. */
const storedNote = v.pipe(v.string(), v.maxLength(10 * LONGEST_NOTE));

const edit = v.variant('kind', [
  v.object({ kind: v.literal('reason'), reason, isOn: v.boolean() }),
  v.object({ kind: v.literal('tag'), tag, isOn: v.boolean() }),
  v.object({ kind: v.literal('note'), note }),
  v.object({ kind: v.literal('keep'), isOn: v.boolean() }),
]);

const context = v.object({
  reasons: v.pipe(v.array(reason), v.maxLength(FOLLOW_REASONS.length)),
  tags: v.pipe(v.array(v.object({ tag, addedAt: moment, removedAt: v.nullable(moment) })), v.maxLength(1_000)),
  note: storedNote,
  isKept: v.boolean(),
});

type Schemas<Says> = { [T in keyof Says]: v.GenericSchema<unknown, Says[T] extends { says: infer S } ? S : never> };

export const contextSchemas: Schemas<ContextSays> = {
  editContexts: v.object({
    viewer,
    accounts: v.pipe(v.array(meant), v.maxLength(MOST_EDITED_AT_ONCE)),
    edits: v.pipe(v.array(edit), v.minLength(1), v.maxLength(20)),
  }),
  undoContexts: v.object({
    viewer,
    changes: v.pipe(
      v.array(v.object({ account: number, before: context, after: context })),
      v.maxLength(MOST_EDITED_AT_ONCE),
    ),
  }),
};
