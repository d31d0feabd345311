/** What each message must look like when it arrives. A content script may be lied to by its page; this is the fence. */
import * as v from 'valibot';
import { ACCOUNT_ID, type AccountId, USERNAME } from '../domain/account';
import {
  LONGEST_CURSOR,
  LONGEST_FULL_NAME,
  MOST_ACCOUNTS,
  MOST_FACES,
  MOST_ROWS,
  MOST_TIES,
} from '../domain/answer-limits';
import type { CountSource } from '../domain/looks/count';
import { backupSchemas } from './backup-schemas';
import { contextSchemas } from './context-schemas';
import { forgetSchemas } from './forget-schemas';
import { historySchemas } from './history-schemas';
import { importSchemas } from './import-schemas';
import { mendSchemas } from './mend-schemas';
import { type ContentSays, MOST_ASKED, type PanelSays } from './protocol';

const accountId = v.pipe(
  v.string(),
  v.regex(ACCOUNT_ID),
  v.transform((id) => id as AccountId),
);
const username = v.pipe(v.string(), v.regex(USERNAME));
/** Instagram did not exist before; and one date far ahead would make all that is true today look old. */
const EARLIEST_AT = Date.UTC(2010, 9);
const FARTHEST_AHEAD_MS = 366 * 24 * 60 * 60 * 1000;
const moment = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(EARLIEST_AT),
  v.check((at) => at <= Date.now() + FARTHEST_AHEAD_MS),
);
const listKind = v.picklist(['followers', 'following']);
const captureId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/i));
const cursor = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CURSOR)));
const maybe = v.nullable(v.boolean());
const natural = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.nullable(natural);
const size = v.pipe(natural, v.maxValue(MOST_ACCOUNTS));

const account = v.object({
  id: accountId,
  fbidV2: v.nullable(v.pipe(v.string(), v.regex(ACCOUNT_ID))),
  username,
  fullName: v.pipe(v.string(), v.maxLength(LONGEST_FULL_NAME)),
  isPrivate: maybe,
  isVerified: maybe,
});

const capture = v.object({
  captureId,
  viewer: accountId,
  list: v.object({ owner: accountId, kind: listKind }),
  readAt: moment,
  accounts: v.pipe(v.array(account), v.maxLength(MOST_ROWS)),
  askedCursor: cursor,
  offeredCursor: cursor,
  hasMore: v.boolean(),
  isCapped: v.boolean(),
  saidHidden: v.exactOptional(size),
  deactivated: v.exactOptional(v.object({ size, named: v.pipe(v.array(account), v.maxLength(MOST_FACES)) })),
  notFollowedBack: v.exactOptional(size),
  unidentified: v.exactOptional(v.pipe(natural, v.maxValue(MOST_ROWS))),
});

const profile = v.object({
  viewer: accountId,
  account,
  observedAt: moment,
  followerCount: count,
  followingCount: count,
  youFollow: maybe,
  followsYou: maybe,
  isRequested: maybe,
});

/** No header speaks as the profile's own answer does, and by its position none tells how many the person follows. */
const shownBy = <S extends CountSource>(...sources: S[]) =>
  v.nullable(
    v.pipe(
      v.object({ low: natural, high: natural, source: v.picklist(sources) }),
      v.check(({ low, high }) => low <= high),
    ),
  );

const counts = v.object({
  viewer: accountId,
  owner: accountId,
  username: v.nullable(username),
  observedAt: moment,
  followers: shownBy('link', 'position'),
  following: shownBy('link'),
});

const tie = v.object({
  viewer: accountId,
  accountId,
  observedAt: moment,
  youFollow: maybe,
  followsYou: maybe,
  isRequested: maybe,
  action: v.nullable(v.picklist(['follow', 'unfollow', 'remove-follower', 'approve', 'ignore'])),
});

const looking = {
  viewer: v.nullable(accountId),
  viewerTrouble: v.nullable(v.picklist(['conflict', 'logged-out', 'unknown'])),
  at: moment,
};

const place = v.variant('kind', [
  v.object({ ...looking, kind: v.literal('profile'), username, accountId: v.nullable(accountId) }),
  v.object({ ...looking, kind: v.literal('elsewhere') }),
]);

const word = v.pipe(v.string(), v.maxLength(60));

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const beat = v.object({
  what: v.picklist(['anchor', 'endpoint']),
  name: v.pipe(v.string(), v.regex(/^[a-zA-Z-]{1,40}$/)),
  expected: times,
  found: times,
  missesAtEnd: times,
});

type Schemas<Says> = { [T in keyof Says]: v.GenericSchema<unknown, Says[T] extends { says: infer S } ? S : never> };

export const contentSchemas: Schemas<ContentSays> = {
  recordCapture: capture,
  recordProfile: profile,
  recordCounts: counts,
  recordTies: v.pipe(v.array(tie), v.maxLength(MOST_TIES)),
  recordViewer: v.object({ id: accountId, username: v.nullable(username), seenAt: moment }),
  reportProblem: v.object({
    endpoint: word,
    problem: word,
    detail: v.pipe(v.string(), v.maxLength(300)),
    isOfOwnList: v.exactOptional(v.literal(true)),
    ownList: v.exactOptional(listKind),
    at: moment,
  }),
  reportPulse: v.pipe(v.array(beat), v.maxLength(60)),
  showPlace: place,
  askMarks: v.object({
    viewer: accountId,
    people: v.pipe(v.array(v.object({ username, accountId: v.nullable(accountId) })), v.maxLength(MOST_ASKED)),
  }),
};

export const panelSchemas: Schemas<PanelSays> = {
  ...backupSchemas,
  ...forgetSchemas,
  ...historySchemas,
  ...importSchemas,
  ...mendSchemas,
  ...contextSchemas,
  deleteEverything: v.null(),
  clearProblems: v.null(),
};
