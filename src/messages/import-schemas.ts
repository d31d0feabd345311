import * as v from 'valibot';
import type { AccountId } from '../domain/account';
import { INTERACTION_CHOICES, type InteractionKind, OTHER_LISTS } from '../domain/exports/import';
import type { ImportSays } from './import-protocol';

/** Names in one message: some hundred KB, which is read and written without a pause anybody feels. */
export const MOST_NAMES = 20_000;
const MOST_MEDIA = 100_000;

const importId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/i));
const username = v.pipe(v.string(), v.regex(/^[a-z0-9._]{1,30}$/));
const moment = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kind = v.picklist(['followers', 'following']);

/** Checked in one loop: a schema for each of a million numbers would take longer than all the rest. */
const numbers = v.custom<readonly number[]>(
  (value) =>
    Array.isArray(value) &&
    value.length <= MOST_NAMES &&
    value.every((one) => Number.isInteger(one) && one >= 0 && one <= 0xffffffff),
);
const names = v.pipe(v.string(), v.regex(/^(?:[a-z0-9._]{1,30}(?:\n[a-z0-9._]{1,30})*)?$/));

const INTERACTIONS = INTERACTION_CHOICES.filter((choice): choice is InteractionKind => choice !== 'own-media');
const list = v.picklist([
  'followers',
  'following',
  ...OTHER_LISTS.map((other) => `list/${other}` as const),
  ...INTERACTIONS.map((done) => `did/${done}` as const),
]);

const part = v.pipe(
  v.object({ importId, list, part: count, usernames: names, values: v.array(numbers) }),
  v.check(({ list: key, usernames, values }) => {
    const size = usernames === '' ? 0 : usernames.split('\n').length;
    return values.length === (key.startsWith('did/') ? 3 : 1) && values.every((column) => column.length === size);
  }),
);

const why = v.picklist([
  'not-finished',
  'started-mid-list',
  'capped',
  'count-unknown',
  'too-few-seen',
  'count-disagrees',
  'date-window',
  'other-list-missing',
  'parts-missing',
]);
const coverage = v.variant('kind', [
  v.object({ kind: v.literal('whole'), seen: count, hidden: count }),
  v.object({ kind: v.literal('partial'), seen: count, expected: v.nullable(count), why: v.array(why) }),
]);
const listHead = v.object({
  coverage,
  window: v.nullable(v.object({ from: moment, to: moment, isSure: v.boolean() })),
  oldestAt: v.nullable(moment),
  newestAt: v.nullable(moment),
  deleted: count,
  deletedFbids: v.array(v.pipe(v.string(), v.regex(/^\d{1,20}$/))),
  isMissing: v.optional(v.literal(true)),
});
const head = v.object({
  ownerUsername: v.nullable(username),
  exportedAt: moment,
  isDateSure: v.boolean(),
  isDayOnly: v.boolean(),
  format: v.picklist(['json', 'html']),
  lists: v.object({ followers: listHead, following: listHead }),
  interactions: v.array(
    v.object({
      kind: v.picklist(INTERACTIONS),
      rows: count,
      unattributed: count,
      from: v.nullable(moment),
      to: v.nullable(moment),
    }),
  ),
  ownMedia: v.array(
    v.object({
      kind: v.picklist(['posts', 'stories', 'reels', 'archived', 'igtv', 'other']),
      seconds: v.pipe(v.array(count), v.maxLength(MOST_MEDIA)),
    }),
  ),
});

/** The id of an account, or of a viewer of whom only the username is known. */
const viewerId = v.pipe(
  v.string(),
  v.regex(/^(?:\d{1,20}|@[a-z0-9._]{1,30})$/),
  v.transform((id) => id as AccountId),
);

export const importSchemas: {
  [T in keyof ImportSays]: v.GenericSchema<unknown, ImportSays[T]['says']>;
} = {
  stageImport: part,
  previewImport: v.object({ importId, head, parts: count }),
  commitImport: v.object({
    importId,
    owner: v.union([v.object({ id: viewerId }), v.object({ username })]),
    vouched: v.array(kind),
  }),
  discardImport: v.object({ importId }),
  undoImport: v.object({ importId }),
};
