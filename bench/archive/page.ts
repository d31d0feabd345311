import { openDB } from 'idb';
import { flagsOf, packChunk } from '../../src/archive/accounts/account-chunk';
import { readPeopleFacts } from '../../src/archive/facts/for-people';
import { noteNumbers } from '../../src/archive/fixtures/note-numbers';
import { readHistory } from '../../src/archive/history/looks-over-time';
import { readFollowKnowledge } from '../../src/archive/history/read-knowledge';
import { openArchive } from '../../src/archive/store/open';
import { recordCapture } from '../../src/archive/write/capture';
import { undoContexts } from '../../src/archive/write/contexts';
import { undoImport } from '../../src/archive/write/delete-import';
import { commitImport } from '../../src/archive/write/import';
import { recordProfile } from '../../src/archive/write/profile';
import { stageHead, stagePart } from '../../src/archive/write/staging';
import type { Account, AccountId } from '../../src/domain/account';
import type { Capture } from '../../src/domain/looks/capture';
import { difference, type Membership, numbersOf, symmetricDifference } from '../../src/domain/membership';
import { classify } from '../../src/domain/ties/classify';
import { inventedAccounts as invented, inventedAccount } from './invented-accounts';

/** The measurements, as they run inside the browser. Each gives milliseconds. */

const VIEWER = '41' as AccountId;
const DAY = 86_400_000;
const NOON = Date.UTC(2026, 2, 3, 12);
let made = 0;

function captureOf(accounts: readonly Account[], kind: 'followers' | 'following', readAt: number): Capture {
  const captureId = `bench-${++made}`;
  const list = { owner: VIEWER, kind };
  const end = { askedCursor: null, offeredCursor: null, hasMore: false, isCapped: false };
  return { captureId, viewer: VIEWER, list, readAt, accounts, ...end };
}

/** Copied as a message would be: strings put together by the inventor would otherwise be flattened within the time. */
function inventedAccounts(from: number, count: number): Account[] {
  return structuredClone(invented(from, count));
}

/** What making the data left behind is swept away first, or its sweeping would fall into the measured time. */
async function timed(work: () => Promise<unknown> | unknown): Promise<number> {
  (globalThis as { gc?: () => void }).gc?.();
  const from = performance.now();
  await work();
  return performance.now() - from;
}

async function gone(name: string): Promise<void> {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
}

async function inStore(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<number>): Promise<number> {
  const name = `floor-${++made}`;
  const db = await openDB(name, 1, { upgrade: (opened) => void opened.createObjectStore('rows') });
  const took = await work(db);
  db.close();
  await gone(name);
  return took;
}

/** The columns of the accounts in chunks of 1,000; made inside the measured time, as the archive must make them too. */
function* columnChunks(accounts: readonly Account[]) {
  for (let from = 0; from < accounts.length; from += 1000) {
    const some = accounts.slice(from, from + 1000);
    yield {
      ids: some.map((account) => account.id as string),
      usernames: some.map((account) => account.username),
      fullNames: some.map((account) => account.fullName),
      fbids: some.map((account) => account.fbidV2 ?? ''),
      flags: Uint8Array.from(some, (account) => flagsOf(account.isPrivate, account.isVerified)),
      firstSeenAt: new Float64Array(some.length).fill(NOON),
    };
  }
}

type Encoding = 'arrays' | 'texts';

/** Nothing but the columns, written once: what no archive of these accounts can go below. */
export function bareColumns(count: number, encoding: Encoding): Promise<number> {
  const accounts = inventedAccounts(0, count);
  return inStore((db) =>
    timed(async () => {
      const tx = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
      let chunk = 0;
      for (const columns of columnChunks(accounts))
        tx.store.put(encoding === 'arrays' ? columns : packChunk(columns), chunk++);
      await tx.done;
    }),
  );
}

export function putEach(count: number): Promise<number> {
  const accounts = inventedAccounts(0, count);
  return inStore((db) =>
    timed(async () => {
      const tx = db.transaction('rows', 'readwrite', { durability: 'relaxed' });
      for (const account of accounts) tx.store.put(account, account.id);
      await tx.done;
    }),
  );
}

/** All of it: accounts, both directories, reading, capture, snapshot with its set. */
export async function recordNew(count: number): Promise<number> {
  const accounts = inventedAccounts(0, count);
  const name = `record-${++made}`;
  const archive = await openArchive({ name });
  const took = await timed(() => recordCapture(archive, captureOf(accounts, 'followers', NOON)));
  archive.close();
  await gone(name);
  return took;
}

/** An archive with `count` accounts in both lists, of which a tenth is in one only; read whole `times` times, days apart. */
export async function prepare(name: string, count: number, times: number): Promise<void> {
  const days = [NOON, NOON + 1.5 * DAY].slice(-times);
  const archive = await openArchive({ name });
  const part = 100_000;
  const lists = [
    ['followers', 1, 0],
    ['following', 0.9, 60_000],
  ] as const;
  for (const day of days)
    for (const [kind, share, later] of lists)
      for (let from = 0, at = day + later; from < count * share; from += part, at += 1000) {
        const size = Math.min(part, Math.round(count * share) - from);
        const isLast = from + part >= count * share;
        const links = {
          askedCursor: from === 0 ? null : `${kind}-${from}`,
          offeredCursor: isLast ? null : `${kind}-${from + part}`,
          hasMore: !isLast,
        };
        await recordCapture(archive, { ...captureOf(inventedAccounts(from, size), kind, at), ...links });
      }
  for (const observedAt of days)
    await recordProfile(archive, {
      viewer: VIEWER,
      account: { ...inventedAccount(-2), id: VIEWER, username: 'me' },
      observedAt,
      followerCount: count + 5,
      followingCount: Math.round(count * 0.9) + 5,
      youFollow: null,
      followsYou: null,
      isRequested: null,
    });
  archive.close();
}

/** One page of a list, as Instagram sends it, into an archive that is there already. */
export async function recordPage(name: string, times: number, isNew: boolean, count: number): Promise<number[]> {
  const archive = await openArchive({ name });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const from = isNew ? count + 1000 * ++made : (7919 * (time + 1)) % (count - 12);
    const page = captureOf(inventedAccounts(from, 12), 'followers', NOON + 1.5 * DAY + 60_000 + ++made);
    took.push(await timed(() => recordCapture(archive, { ...page, hasMore: true, offeredCursor: 'next' })));
  }
  archive.close();
  return took;
}

/** Lets each of `count` accounts have borne another name before, as after years of renames. */
export async function renameEverybody(name: string, count: number): Promise<void> {
  const archive = await openArchive({ name });
  const PART = 20_000;
  for (let from = 0; from < count; from += PART) {
    const tx = archive.db.transaction('names', 'readwrite', { durability: 'relaxed' });
    for (let number = from; number < Math.min(count, from + PART); number++) {
      const { username, fullName } = inventedAccount(number);
      const before = { username: `was.${number}`, fullName, from: NOON - DAY };
      tx.store.put([before, { username, fullName, from: NOON }], number);
    }
    await tx.done;
  }
  archive.close();
}

export async function knowledge(name: string, times: number): Promise<{ read: number[]; classified: number[] }> {
  const archive = await openArchive({ name, mode: 'read' });
  const read: number[] = [];
  const classified: number[] = [];
  for (let time = 0; time < times; time++) {
    let known: Awaited<ReturnType<typeof readFollowKnowledge>> | null = null;
    read.push(
      await timed(async () => {
        known = await readFollowKnowledge(archive, VIEWER, Date.now());
      }),
    );
    const { followers, following } = known!;
    if (!followers.isWhole || !following.isWhole) throw new Error('the prepared lists are not whole');
    classified.push(await timed(() => classify(followers, following)));
  }
  archive.close();
  return { read, classified };
}

/** Two snapshots of a list of `count`, a hundredth apart: who came and who went, by number. */
export function compare(count: number): Promise<number> {
  const words = Math.ceil(count / 32);
  const before: Membership = new Uint32Array(words).fill(0xffffffff);
  const after = before.slice();
  for (let number = 0; number < count; number += 100) after[number >>> 5]! &= ~(1 << (number & 31));
  return timed(() => {
    numbersOf(symmetricDifference(before, after));
    difference(before, after);
  });
}

/** An export of `count` followers into an empty archive, and its undoing; what the archive weighs between, in bytes. */
export async function importAndUndo(count: number): Promise<{ kept: number; undone: number; bytes: number }> {
  const { archive, name, kept } = await imported(count);
  const bytes = await weightOf(archive.db);
  const undone = await timed(() => undoImport(archive, name, NOON + 1000));
  archive.close();
  await gone(name);
  return { kept, undone, bytes };
}

/** What exports tell of everybody, as People shows it: an export of `count` followers, half as many followed. */
export async function peopleFacts(count: number, times: number): Promise<number[]> {
  const { archive, name } = await imported(count);
  const took: number[] = [];
  for (let time = 0; time < times; time++)
    took.push(
      await timed(async () => {
        const { since } = await readPeopleFacts(archive, VIEWER, NOON + DAY);
        if (since.followers.size !== count) throw new Error('the imported dates are not there');
      }),
    );
  archive.close();
  await gone(name);
  return took;
}

/** An archive with that export, and how long it took to keep it. */
async function imported(count: number) {
  const name = `import-${++made}`;
  const archive = await openArchive({ name });
  const FIRST = 1_600_000_000;
  const PART = 20_000;
  for (const list of ['followers', 'following'] as const)
    for (let from = 0; from < (list === 'followers' ? count : count / 2); from += PART) {
      const usernames = Array.from({ length: PART }, (_, at) => inventedAccount(from + at).username).join('\n');
      const dates = Uint32Array.from({ length: PART }, (_, at) => FIRST + from + at);
      await stagePart(archive, name, list, from / PART, { usernames, values: [dates] });
    }
  const listed = (seen: number) => ({
    coverage: { kind: 'whole' as const, seen, hidden: 0 },
    window: null,
    oldestAt: null,
    newestAt: null,
    deleted: 0,
    deletedFbids: [],
  });
  const head = {
    ownerUsername: null,
    exportedAt: NOON,
    isDateSure: true,
    isDayOnly: false,
    format: 'json' as const,
    lists: { followers: listed(count), following: listed(count / 2) },
    interactions: [],
    ownMedia: [],
  };
  await stageHead(archive, name, head, NOON);
  const order = { importId: name, owner: { id: VIEWER }, vouched: [], importedAt: NOON };
  return { archive, name, kept: await timed(() => commitImport(archive, order)) };
}

/** All rows, by the bytes of their parts. */
async function weightOf(db: Awaited<ReturnType<typeof openArchive>>['db']): Promise<number> {
  const weigh = (value: unknown): number => {
    if (ArrayBuffer.isView(value)) return value.byteLength;
    if (typeof value === 'string') return value.length;
    return typeof value === 'object' && value !== null
      ? Object.values(value).reduce((sum: number, part) => sum + weigh(part), 0)
      : 8;
  };
  let bytes = 0;
  for (const store of db.objectStoreNames) for (const row of await db.getAll(store)) bytes += weigh(row);
  return bytes;
}

/** A note on one of very many accounts, and its undoing. */
export async function undoNote(name: string, times: number): Promise<number[]> {
  const archive = await openArchive({ name });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const at = Date.now();
    const changes = await noteNumbers(archive, VIEWER, [time * 613], [{ kind: 'note', note: 'Met' }], at);
    took.push(await timed(() => undoContexts(archive, VIEWER, changes, at)));
  }
  archive.close();
  return took;
}

/** All looks at both lists, with their members. */
export async function looks(name: string, times: number): Promise<number[]> {
  const archive = await openArchive({ name, mode: 'read' });
  const took: number[] = [];
  for (let time = 0; time < times; time++) took.push(await timed(() => readHistory(archive, VIEWER)));
  archive.close();
  return took;
}

export async function forget(name: string): Promise<void> {
  await gone(name);
}
