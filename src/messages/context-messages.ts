import * as v from 'valibot';
import {
  type AccountContext,
  type ContextChange,
  type ContextEdit,
  FOLLOW_REASONS,
  type MeantAccount,
} from '../domain/context';
import { answered, exactly, type Spoken } from './define';
import { LONGEST_NOTE, MOST_EDITED_AT_ONCE } from './limits';
import { accountId, momentFrom1970, viewerId } from './pieces';

const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff));
const reason = v.picklist(FOLLOW_REASONS);
const tag = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const note = v.pipe(v.string(), v.maxLength(LONGEST_NOTE));
/** Two notes may have become one, when two accounts did. */
const storedNote = v.pipe(v.string(), v.maxLength(10 * LONGEST_NOTE));

const meant = exactly<MeantAccount>()(
  v.object({ number, id: v.nullable(accountId), username: v.pipe(v.string(), v.maxLength(100)) }),
);

const edit = exactly<ContextEdit>()(
  v.variant('kind', [
    v.object({ kind: v.literal('reason'), reason, isOn: v.boolean() }),
    v.object({ kind: v.literal('tag'), tag, isOn: v.boolean() }),
    v.object({ kind: v.literal('note'), note }),
    v.object({ kind: v.literal('keep'), isOn: v.boolean() }),
  ]),
);

const tagMark = v.object({ tag, addedAt: momentFrom1970, removedAt: v.nullable(momentFrom1970) });
const context = exactly<AccountContext>()(
  v.object({
    reasons: v.pipe(v.array(reason), v.maxLength(FOLLOW_REASONS.length)),
    tags: v.pipe(v.array(tagMark), v.maxLength(1_000)),
    note: storedNote,
    isKept: v.boolean(),
  }),
);
const change = exactly<ContextChange>()(v.object({ account: number, before: context, after: context }));

/** What the person notes of accounts. The numbers are the archive's own, so only the panel can speak of them. */
export const contextMessages = {
  /** Answered with what it changed, so that it can be undone; refused whole where one of them is another by now. */
  editContexts: {
    says: v.object({
      viewer: viewerId,
      accounts: v.pipe(v.array(meant), v.maxLength(MOST_EDITED_AT_ONCE)),
      edits: v.pipe(v.array(edit), v.minLength(1), v.maxLength(20)),
    }),
    answer: answered<readonly ContextChange[]>(),
  },
  /** Answered with how many came back: after an hour, and of accounts that were forgotten since, none does. */
  undoContexts: {
    says: v.object({ viewer: viewerId, changes: v.pipe(v.array(change), v.maxLength(MOST_EDITED_AT_ONCE)) }),
    answer: answered<number>(),
  },
};
export type ContextSays = Spoken<typeof contextMessages>;
