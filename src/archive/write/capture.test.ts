import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../domain/membership';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount, readAccounts } from '../accounts/read-accounts';
import {
  account,
  accounts,
  capture,
  FAR,
  freshArchive,
  NOON,
  OTHER_VIEWER,
  pages,
  profile,
  VIEWER,
} from '../fixtures/invented';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readReadings, readSnapshots, readViewers } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { recordProfile } from './profile';

/** Everything stored, for "nothing changed". */
async function everything(archive: Archive): Promise<unknown> {
  const stores = [...archive.db.objectStoreNames];
  return Promise.all(
    stores.map(async (store) => [store, await archive.db.getAllKeys(store), await archive.db.getAll(store)]),
  );
}

async function followers(archive: Archive, viewer = VIEWER): Promise<string[]> {
  const knowledge = await readFollowKnowledge(archive, viewer, FAR);
  const rows = await readAccounts(archive, numbersOf(knowledge.followers.present));
  return [...rows.values()].map((row) => row.username).sort();
}

describe('a capture', () => {
  it('is kept with its accounts, its reading and, at the end of the list, a snapshot', async () => {
    const archive = await freshArchive();
    const recorded = await recordCapture(archive, capture(accounts(1, 12)));
    expect(recorded).toMatchObject({ isRepeat: false, newAccounts: 12, reading: { seen: 12, captures: 1 } });
    expect(recorded.reading.coverage).toEqual({ kind: 'partial', seen: 12, expected: null, why: ['count-unknown'] });
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(1);
    expect(await followers(archive)).toHaveLength(12);
    expect((await findAccount(archive, { username: 'user.7' }))?.id).toBe(account(7).id);
    expect((await findAccount(archive, { id: account(8).id }))?.fullName).toBe('User 8');
    expect(await findAccount(archive, { username: 'nobody' })).toBeNull();
  });

  it('handed over twice changes nothing', async () => {
    const archive = await freshArchive();
    const [first, second] = pages(accounts(1, 20), 12);
    await recordCapture(archive, first!);
    await recordCapture(archive, second!);
    const before = await everything(archive);
    const again = await recordCapture(archive, first!);
    expect(again).toMatchObject({ isRepeat: true, newAccounts: 0 });
    expect(await everything(archive)).toEqual(before);
  });

  it('that repeats a row counts its account once', async () => {
    const archive = await freshArchive();
    const { newAccounts, reading } = await recordCapture(archive, capture([...accounts(1, 3), ...accounts(2, 4)]));
    expect(newAccounts).toBe(5);
    expect(reading.seen).toBe(5);
  });

  it('of known accounts writes no account', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 2500)));
    const before = await Promise.all([archive.db.getAll('accountChunks'), archive.db.getAll('idBuckets')]);
    const recorded = await recordCapture(archive, capture(accounts(1, 2500), { readAt: NOON + HOUR_MS }));
    expect(recorded.newAccounts).toBe(0);
    expect(await Promise.all([archive.db.getAll('accountChunks'), archive.db.getAll('idBuckets')])).toEqual(before);
  });

  it('finds each of many accounts again, whatever way they came', async () => {
    const archive = await freshArchive();
    let at = NOON;
    for (const size of [1, 700, 12, 3000, 5]) {
      const known = (await archive.db.get('meta', 'accounts')) ?? 0;
      await recordCapture(archive, capture(accounts(known, size), { readAt: ++at }));
    }
    for (const number of [0, 1, 700, 701, 713, 2000, 3712, 3717])
      expect((await findAccount(archive, { id: account(number).id }))?.username).toBe(`user.${number}`);
    expect(await archive.db.get('meta', 'accounts')).toBe(3718);
    expect(await findAccount(archive, { id: account(3718).id })).toBeNull();
  });

  it('refuses what cannot be an account, and keeps nothing of it', async () => {
    const archive = await freshArchive();
    await expect(recordCapture(archive, capture([account(1), account(2, { username: 'a b\n' })]))).rejects.toThrow();
    expect(await readReadings(archive, VIEWER)).toEqual([]);
    expect(await archive.db.count('accountChunks')).toBe(0);
  });
});

describe('a reading', () => {
  it('becomes whole when the count of the profile comes after it', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 30)));
    await recordProfile(archive, profile({ observedAt: NOON + 5000, followerCount: 31 }));
    const [reading] = await readReadings(archive, VIEWER);
    expect(reading).toMatchObject({ expected: 31, ownerUsername: 'me.myself', coverage: { kind: 'whole', hidden: 1 } });
    expect((await readSnapshots(archive, VIEWER))[0]?.coverage.kind).toBe('whole');
  });

  it('takes in a second pass within a day, which adds rows and proves nothing that it did not show', async () => {
    const archive = await freshArchive();
    await recordProfile(archive, profile({ followerCount: 50 }));
    await recordCapture(archive, capture(accounts(1, 40)));
    expect((await readReadings(archive, VIEWER))[0]?.coverage.kind).toBe('partial');
    await recordCapture(archive, capture(accounts(6, 45), { readAt: NOON + 3 * HOUR_MS }));
    const readings = await readReadings(archive, VIEWER);
    expect(readings).toHaveLength(1);
    expect(readings[0]).toMatchObject({ seen: 50, coverage: { kind: 'whole', seen: 45, hidden: 5 } });
  });

  it('a day later is a new one', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 5)));
    await recordCapture(archive, capture(accounts(1, 6), { readAt: NOON + DAY_MS + 1 }));
    expect((await readReadings(archive, VIEWER)).map((reading) => reading.seen)).toEqual([6, 5]);
  });

  it('goes on when the clock moves back an hour', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 5)));
    const { reading } = await recordCapture(archive, capture(accounts(4, 5), { readAt: NOON - HOUR_MS }));
    expect(reading).toMatchObject({ firstAt: NOON - HOUR_MS, lastAt: NOON, seen: 8, captures: 2 });
    expect(await readReadings(archive, VIEWER)).toHaveLength(1);
  });

  it('keeps the two lists apart', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 5)));
    await recordCapture(archive, capture(accounts(4, 5), { kind: 'following' }));
    const knowledge = await readFollowKnowledge(archive, VIEWER, FAR);
    expect(numbersOf(knowledge.followers.present)).toEqual(Uint32Array.of(0, 1, 2, 3, 4));
    expect(numbersOf(knowledge.following.present)).toEqual(Uint32Array.of(3, 4, 5, 6, 7));
  });

  it('never mixes two viewers', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 5)));
    await recordCapture(archive, capture(accounts(3, 5), { viewer: OTHER_VIEWER }));
    expect(await followers(archive)).toEqual(accounts(1, 5).map((each) => each.username));
    expect(await followers(archive, OTHER_VIEWER)).toEqual(accounts(3, 5).map((each) => each.username));
    expect((await readViewers(archive)).map((viewer) => viewer.id).sort()).toEqual([VIEWER, OTHER_VIEWER]);
    expect(await readReadings(archive, OTHER_VIEWER)).toHaveLength(1);
  });
});
