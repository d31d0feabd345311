import { noteNumbers } from '../../src/archive/fixtures/note-numbers';
import { putClosedMembership } from '../../src/archive/store/memberships';
import { type Archive, openArchive } from '../../src/archive/store/open';
import { writing } from '../../src/archive/store/transaction';
import { putAnnotation } from '../../src/archive/write/annotation';
import { recordCapture } from '../../src/archive/write/capture';
import { commitImport } from '../../src/archive/write/import';
import { recordProfile, recordViewer } from '../../src/archive/write/profile';
import { stageHead, stagePart } from '../../src/archive/write/staging';
import type { Account, AccountId, AccountNumber } from '../../src/domain/account';
import { FOLLOW_REASONS } from '../../src/domain/context';
import type { StagedListName } from '../../src/domain/exports/import-column';
import type { FollowListKind } from '../../src/domain/follow-list';
import { type Membership, numbersOf } from '../../src/domain/membership';
import { inventedAccount, inventedAccounts } from '../archive/invented-accounts';

/**
 * Fills the archive of this origin with all that Manners and Insights are made from: a season of whole readings of both
 * lists, an export with dates and interactions, words and acts, reasons, tags and notes.
 */

const VIEWER = '41' as AccountId;
const DAY = 86_400_000;
const DAYS = 90;
/** So many come and as many go, from one day to the next, in each list. */
const TURNOVER = 60;
const NOBODY_SAYS = { youFollow: null, followsYou: null, isRequested: null };

interface List {
  readonly kind: FollowListKind;
  readonly set: Membership;
  /** Who comes next. */
  next: AccountNumber;
}

async function seedManners(accounts: number): Promise<void> {
  const archive = await openArchive();
  const now = Date.now() - 60_000;
  const everybody = accounts + 2 * TURNOVER * DAYS;
  await recordViewer(archive, { id: VIEWER, username: 'bench.viewer', seenAt: now });
  await meetEverybody(archive, everybody, now - (DAYS + 40) * DAY);
  const third = Math.floor(accounts / 3);
  const lists: List[] = [
    { kind: 'followers', set: setOf(everybody, third, accounts), next: accounts },
    { kind: 'following', set: setOf(everybody, 0, accounts - third), next: accounts + TURNOVER * DAYS },
  ];
  await importOf(archive, lists, now - (DAYS + 2) * DAY);
  for (const list of lists) await putDays(archive, list, now);
  const counts = { followerCount: accounts - third, followingCount: accounts - third };
  await recordProfile(archive, { viewer: VIEWER, account: self(), observedAt: now, ...counts, ...NOBODY_SAYS });
  await visits(archive, now);
  await notes(archive, accounts, now);
  archive.close();
}

/** Gives everybody a number, in the order of their invention: a list of somebody else's that was read in part. */
async function meetEverybody(archive: Archive, everybody: number, readAt: number): Promise<void> {
  for (let from = 0; from < everybody; from += 50_000)
    await recordCapture(archive, {
      captureId: crypto.randomUUID(),
      viewer: VIEWER,
      list: { owner: '42' as AccountId, kind: 'following' },
      readAt: readAt + from,
      accounts: inventedAccounts(from, Math.min(50_000, everybody - from)),
      askedCursor: from === 0 ? null : `c${from}`,
      offeredCursor: 'more',
      hasMore: true,
      isCapped: false,
    });
}

async function putDays(archive: Archive, list: List, now: number): Promise<void> {
  let before: string | null = null;
  for (let day = 0; day < DAYS; day++) {
    if (day > 0) turn(list, day);
    before = await putDay(archive, list, now - (DAYS - 1 - day) * DAY, before);
  }
}

/** Some go, wherever they are, and as many come who never were there. */
function turn(list: List, day: number): void {
  const members = numbersOf(list.set);
  const step = Math.floor(members.length / TURNOVER);
  for (let at = 0; at < TURNOVER; at++) {
    flip(list.set, members[(at * step + ((day * 7919) % step)) % members.length]!);
    flip(list.set, list.next++);
  }
}

async function putDay(archive: Archive, { kind, set }: List, at: number, baseId: string | null): Promise<string> {
  const id = crypto.randomUUID();
  const seen = numbersOf(set).length;
  const coverage = { kind: 'whole', seen, hidden: 0, isConverged: false } as const;
  const row = { viewer: VIEWER, owner: VIEWER, kind, firstAt: at - 600_000, coverage };
  await writing(archive, ['snapshots', 'memberships'], 'relaxed', async (tx) => {
    await putClosedMembership(tx, id, set, baseId);
    const times = { readAt: at, absentAt: at - 600_000, passes: 1 };
    tx.objectStore('snapshots').put({ snapshotId: id, ...row, source: 'reading', ...times });
  });
  return id;
}

/** The lists as they were at the beginning, with the day of each follow, and what was done of four kinds. */
async function importOf(archive: Archive, lists: readonly List[], exportedAt: number): Promise<void> {
  const importId = crypto.randomUUID();
  const second = Math.floor(exportedAt / 1000);
  const stage = (name: StagedListName, numbers: Uint32Array, values: readonly Uint32Array[]) =>
    stagePart(archive, importId, name, 0, {
      usernames: [...numbers].map((number) => inventedAccount(number).username).join('\n'),
      values,
    });
  const since = (salt: number) => (number: number) => second - 86_400 - ((number * 7_919 * salt) % 40_000_000);
  for (const [at, { kind, set }] of lists.entries()) {
    const numbers = numbersOf(set);
    await stage(kind, numbers, [numbers.map(since(at + 1))]);
  }
  const span = { rows: 9_000, unattributed: 0, from: exportedAt - 400 * DAY, to: exportedAt };
  const kinds = ['likes', 'comments', 'saves', 'messages'] as const;
  for (const [at, kind] of kinds.entries()) {
    const numbers = Uint32Array.from({ length: 3_000 }, (_, place) => place * 30 + at);
    await stage(`did/${kind}`, numbers, [numbers.map(() => 3), numbers.map(since(2)), numbers.map(since(1))]);
  }
  const whole = (kind: FollowListKind) =>
    ({
      coverage: {
        kind: 'whole',
        seen: numbersOf(lists.find((one) => one.kind === kind)!.set).length,
        hidden: 0,
        isConverged: false,
      },
      window: null,
      oldestAt: null,
      newestAt: null,
      deleted: 0,
      deletedFbids: [],
    }) as const;
  const head = {
    ownerUsername: 'bench.viewer',
    exportedAt,
    isDateSure: true,
    isDayOnly: false,
    format: 'json',
    lists: { followers: whole('followers'), following: whole('following') },
    interactions: kinds.map((kind) => ({ kind, ...span })),
    ownMedia: [],
  } as const;
  await stageHead(archive, importId, head, exportedAt);
  await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt: exportedAt });
}

/** 400 profiles looked at, of which one in four was followed. */
async function visits(archive: Archive, now: number): Promise<void> {
  const silent = { followerCount: null, followingCount: null };
  for (let at = 0; at < 400; at++) {
    const visit = { viewer: VIEWER, account: inventedAccount(at * 200), observedAt: now - at * 3_600_000, ...silent };
    const youFollow = at % 4 === 0;
    await recordProfile(archive, { ...visit, youFollow, followsYou: at % 3 === 0, isRequested: false });
  }
}

async function notes(archive: Archive, accounts: number, now: number): Promise<void> {
  const some = (every: number, from: number) =>
    Array.from({ length: Math.floor(accounts / every / 2) }, (_, at) => from + at * every);
  for (const [at, reason] of FOLLOW_REASONS.entries())
    await noteNumbers(archive, VIEWER, some(100, at), [{ kind: 'reason', reason, isOn: true }], now - 30 * DAY);
  for (const [at, tag] of ['prospect', 'customer', 'kenalan'].entries())
    await noteNumbers(archive, VIEWER, some(200, at), [{ kind: 'tag', tag, isOn: true }], now - 20 * DAY);
  for (let at = 0; at < 12; at++)
    await putAnnotation(archive, {
      annotationId: `note-${at}`,
      viewer: VIEWER,
      at: now - at * 7 * DAY,
      text: 'Bazaar',
    });
}

function setOf(everybody: number, from: number, until: number): Membership {
  const set = new Uint32Array(Math.ceil(everybody / 32));
  for (let number = from; number < until; number++) flip(set, number);
  return set;
}

function flip(set: Membership, number: AccountNumber): void {
  set[number >>> 5]! ^= 1 << (number & 31);
}

function self(): Account {
  const names = { username: 'bench.viewer', fullName: 'Bench' };
  return { id: VIEWER, fbidV2: null, ...names, isPrivate: false, isVerified: false };
}

Object.assign(globalThis, { seedManners });
