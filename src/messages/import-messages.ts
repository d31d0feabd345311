import * as v from 'valibot';
import type { AccountId } from '../domain/account';
import { numbersInText, sizeOfText } from '../domain/exports/column-text';
import {
  type ImportHead,
  type ImportOwner,
  type ImportPreview,
  INTERACTION_KINDS,
  OWN_MEDIA_KINDS,
} from '../domain/exports/import';
import { isDidColumn, STAGED_LISTS } from '../domain/exports/import-column';
import { type Coverage, PARTIAL_REASONS } from '../domain/looks/coverage';
import { answered, DONE, exactly, type Spoken } from './define';
import { natural as count, listKind, moment, username, viewerId } from './pieces';

/** Names in one message: some hundred KB, which is read and written without a pause anybody feels. */
const MOST_NAMES = 20_000;
const MOST_MEDIA = 100_000;
/** An export with more is refused before. */
const MOST_FILES = 10_000;

const importId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/i));

/** Checked in one loop: a schema for each of a million numbers would take longer than all the rest. */
const column = v.custom<string>(
  (value) => typeof value === 'string' && sizeOfText(value) <= MOST_NAMES && numbersInText(value) !== null,
);
const names = v.pipe(v.string(), v.regex(/^(?:[a-z0-9._]{1,30}(?:\n[a-z0-9._]{1,30})*)?$/));

function countNames(text: string): number {
  let count = text === '' ? 0 : 1;
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) count++;
  return count;
}

/** Names of one list or kind, joined by line feeds, and beside each what is known: epoch seconds (0 = not known) or counts. */
const part = v.pipe(
  v.object({ importId, list: v.picklist(STAGED_LISTS), part: count, usernames: names, values: v.array(column) }),
  v.check(({ list, usernames, values }) => {
    const size = countNames(usernames);
    return values.length === (isDidColumn(list) ? 3 : 1) && values.every((one) => sizeOfText(one) === size);
  }),
);

/** All but the reason that is found out later, beside what else is known (`domain/ties/recognition.ts`). */
const why = v.picklist(PARTIAL_REASONS.filter((reason) => reason !== 'date-unsure'));
const coverage: v.GenericSchema<unknown, Coverage> = v.variant('kind', [
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
  parts: v.optional(v.pipe(v.array(count), v.maxLength(MOST_FILES))),
  isMissing: v.optional(v.literal(true)),
});
const interactionSpan = v.object({
  kind: v.picklist(INTERACTION_KINDS),
  rows: count,
  unattributed: count,
  from: v.nullable(moment),
  to: v.nullable(moment),
});
const ownMedia = v.object({
  kind: v.picklist(OWN_MEDIA_KINDS),
  seconds: v.pipe(v.array(count), v.maxLength(MOST_MEDIA)),
});
const head = exactly<ImportHead>()(
  v.object({
    ownerUsername: v.nullable(username),
    exportedAt: moment,
    isDateSure: v.boolean(),
    isDayOnly: v.boolean(),
    format: v.picklist(['json', 'html']),
    lists: v.object({ followers: listHead, following: listHead }),
    interactions: v.array(interactionSpan),
    ownMedia: v.array(ownMedia),
  }),
);

/** The panel reads the export, the background keeps it: put aside part by part, looked at, then kept or dropped. */
export const importMessages = {
  stageImport: { says: part, answer: DONE },
  /** Completes `parts` parts. Answers what it would change; null = it is no longer there, begin again. */
  previewImport: { says: v.object({ importId, head, parts: count }), answer: answered<ImportPreview | null>() },
  /** Null = nothing was put aside under this id. */
  commitImport: {
    says: v.object({
      importId,
      owner: exactly<ImportOwner>()(v.union([v.object({ id: viewerId }), v.object({ username })])),
      vouched: v.array(listKind),
    }),
    answer: answered<{ readonly viewer: AccountId; readonly newAccounts: number } | null>(),
  },
  discardImport: { says: v.object({ importId }), answer: DONE },
  /** False = there was nothing to take back. */
  undoImport: { says: v.object({ importId }), answer: answered<boolean>() },
};
/** What the panel may say about exports, and what it is answered. */
export type ImportSays = Spoken<typeof importMessages>;
