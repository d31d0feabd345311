import { openDB } from 'idb';
import { flagsOf, packChunk } from '../../src/archive/accounts/account-chunk';
import { readFollowKnowledge } from '../../src/archive/history/read-knowledge';
import { openArchive } from '../../src/archive/store/open';
import { recordCapture } from '../../src/archive/write/capture';
import { recordProfile } from '../../src/archive/write/profile';
import type { Account, AccountId } from '../../src/domain/account';
import type { Capture } from '../../src/domain/capture';
import { classify } from '../../src/domain/classify';
import { difference, type Membership, numbersOf, symmetricDifference } from '../../src/domain/membership';
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

export async function forget(name: string): Promise<void> {
  await gone(name);
}
