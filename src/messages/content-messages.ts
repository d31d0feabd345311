/** What the content script may say. It may be lied to by its page, so each schema is the fence for hostile text. */
import * as v from 'valibot';
import { ACCOUNT_ID, type Account, type NamedPerson } from '../domain/account';
import {
  LONGEST_CURSOR,
  LONGEST_FULL_NAME,
  MOST_ACCOUNTS,
  MOST_FACES,
  MOST_ROWS,
  MOST_TIES,
} from '../domain/answer-limits';
import type { Certainty } from '../domain/certainty';
import type { Capture } from '../domain/looks/capture';
import type { CountSource } from '../domain/looks/count';
import type { CountSighting, ProfileSighting, TieSighting } from '../domain/looks/profile';
import type { ScreenPage, ScreenRow } from '../domain/looks/screen-page';
import type { FollowBackStatus } from '../domain/ties/follow-back';
import { DAY_MS } from '../domain/time';
import type { Place } from '../platform/place';
import type { Beat } from '../platform/pulse-record';
import { answered, DONE, exactly } from './define';
import { MOST_ASKED, MOST_ON_SCREEN } from './limits';
import { accountId, listKind, natural, username } from './pieces';
import { recorderMessages } from './record-messages';

/** What a mark in the page shows of an account; only ever what Instagram itself already knows. */
export interface MarkAnswer {
  readonly status: FollowBackStatus;
  /** As it is drawn (`domain/ties/drawn.ts`): `likely` only where somebody may be hidden or renamed. */
  readonly certainty: Certainty | null;
  readonly asOf: number | null;
  readonly isOld: boolean;
}

/** Instagram did not exist before; and one date far ahead would make all that is true today look old. */
const EARLIEST_AT = Date.UTC(2010, 9);
const FARTHEST_AHEAD_MS = 366 * DAY_MS;
const moment = v.pipe(
  v.number(),
  v.finite(),
  v.minValue(EARLIEST_AT),
  v.check((at) => at <= Date.now() + FARTHEST_AHEAD_MS),
);
const captureId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{8,64}$/i));
const cursor = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_CURSOR)));
const maybe = v.nullable(v.boolean());
const count = v.nullable(natural);
const size = v.pipe(natural, v.maxValue(MOST_ACCOUNTS));

const account = exactly<Account>()(
  v.object({
    id: accountId,
    fbidV2: v.nullable(v.pipe(v.string(), v.regex(ACCOUNT_ID))),
    username,
    fullName: v.pipe(v.string(), v.maxLength(LONGEST_FULL_NAME)),
    isPrivate: maybe,
    isVerified: maybe,
  }),
);

const followList = v.object({ owner: accountId, kind: listKind });

const capture = exactly<Capture>()(
  v.object({
    captureId,
    viewer: accountId,
    list: followList,
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
  }),
);

const screenRow = exactly<ScreenRow>()(
  v.object({
    username,
    fullName: v.pipe(v.string(), v.maxLength(LONGEST_FULL_NAME)),
    isVerified: v.boolean(),
  }),
);

/** A page of the screen is of the viewer's own list alone: nobody else's is read so. */
const screenPage = exactly<ScreenPage>()(
  v.pipe(
    v.object({
      captureId,
      viewer: accountId,
      list: followList,
      readAt: moment,
      rows: v.pipe(v.array(screenRow), v.maxLength(MOST_ON_SCREEN)),
      openingId: captureId,
      place: v.pipe(natural, v.maxValue(MOST_ACCOUNTS)),
      isEnd: v.boolean(),
    }),
    v.check(({ viewer, list }) => list.owner === viewer),
  ),
);

const profile = exactly<ProfileSighting>()(
  v.object({
    viewer: accountId,
    account,
    observedAt: moment,
    followerCount: count,
    followingCount: count,
    youFollow: maybe,
    followsYou: maybe,
    isRequested: maybe,
  }),
);

/** No header speaks as the profile's own answer does, and by its position none tells how many the person follows. */
const shownBy = <S extends CountSource>(...sources: S[]) =>
  v.nullable(
    v.pipe(
      v.object({ low: natural, high: natural, source: v.picklist(sources) }),
      v.check(({ low, high }) => low <= high),
    ),
  );

/** Its sources are fewer than those of the domain. */
const counts: v.GenericSchema<unknown, CountSighting> = v.object({
  viewer: accountId,
  owner: accountId,
  username: v.nullable(username),
  observedAt: moment,
  followers: shownBy('link', 'position'),
  following: shownBy('link'),
});

const tie = exactly<TieSighting>()(
  v.object({
    viewer: accountId,
    accountId,
    observedAt: moment,
    youFollow: maybe,
    followsYou: maybe,
    isRequested: maybe,
    action: v.nullable(v.picklist(['follow', 'unfollow', 'remove-follower', 'approve', 'ignore'])),
  }),
);

const ofPlace = {
  viewer: v.nullable(accountId),
  viewerTrouble: v.nullable(v.picklist(['conflict', 'logged-out', 'unknown'])),
  hasList: v.nullable(v.boolean()),
  at: moment,
};

const place = exactly<Place>()(
  v.variant('kind', [
    v.object({ ...ofPlace, kind: v.literal('profile'), username, accountId: v.nullable(accountId) }),
    v.object({ ...ofPlace, kind: v.literal('elsewhere') }),
  ]),
);

const word = v.pipe(v.string(), v.maxLength(60));

const times = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const beat = exactly<Beat>()(
  v.object({
    what: v.picklist(['anchor', 'endpoint', 'screen']),
    name: v.pipe(v.string(), v.regex(/^[a-zA-Z-]{1,40}$/)),
    expected: times,
    found: times,
    missesAtEnd: times,
  }),
);

const person = exactly<NamedPerson>()(v.object({ username, accountId: v.nullable(accountId) }));

/** From the content script on instagram.com. It can only add observations and ask about one account at a time. */
export const contentMessages = {
  ...recorderMessages,
  /** Answered after the archive has it on disk; until then the content script keeps it and says it again. */
  recordCapture: { says: capture, answer: DONE },
  /** Rows of an own list that no answer brought, as they stood on the screen; answered and said again likewise. */
  recordScreen: { says: screenPage, answer: DONE },
  recordProfile: { says: profile, answer: DONE },
  recordCounts: { says: counts, answer: DONE },
  recordTies: { says: v.pipe(v.array(tie), v.maxLength(MOST_TIES)), answer: DONE },
  recordViewer: { says: v.object({ id: accountId, username: v.nullable(username), seenAt: moment }), answer: DONE },
  /**
   * Something the dialect did not understand, or Instagram refused; no names, no ids. Once for each `at`, however often
   * it is said.
   */
  reportProblem: {
    says: v.object({
      endpoint: word,
      problem: word,
      detail: v.pipe(v.string(), v.maxLength(300)),
      /** About one of the viewer's own lists, which nobody is kept out of. */
      isOfOwnList: v.exactOptional(v.literal(true)),
      /** Which of them. */
      ownList: v.exactOptional(listKind),
      at: moment,
    }),
    answer: DONE,
  },
  /** Counts without a moment of their own: said again for want of an answer, they are counted again. */
  reportPulse: { says: v.pipe(v.array(beat), v.maxLength(60)), answer: DONE },
  showPlace: { says: place, answer: DONE },
  askMarks: {
    says: v.object({ viewer: accountId, people: v.pipe(v.array(person), v.maxLength(MOST_ASKED)) }),
    /** With the username of each, `__proto__` as good as any; whom nobody knows is left out. */
    answer: answered<readonly (readonly [username: string, answer: MarkAnswer])[]>(),
  },
};
