import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { CountSource } from '../../domain/looks/count';
import type { CountSighting } from '../../domain/looks/profile';
import { findAccount } from '../accounts/read-accounts';
import { account, accounts, capture, FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { readAccountEvidence } from '../history/read-evidence';
import { readEvidenceOfMany } from '../history/read-evidence-of-many';
import { readOwnCounts } from '../readings/counts';
import { readReadings } from '../readings/read-readings';
import { recordCapture } from './capture';
import { recordCounts } from './counts';

const exactly = (count: number, source: CountSource) => ({ low: count, high: count, source });
const header = (change: Partial<CountSighting> = {}): CountSighting => ({
  viewer: VIEWER,
  owner: VIEWER,
  username: 'me.myself',
  observedAt: NOON + 1_000,
  followers: exactly(30, 'position'),
  following: null,
  ...change,
});

describe('counts that only the header told', () => {
  it('make a finished reading whole that waited for them', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 30)));
    expect((await readReadings(archive, VIEWER))[0]!.coverage).toMatchObject({
      kind: 'partial',
      why: ['count-unknown'],
    });
    await recordCounts(archive, header());
    const [reading] = await readReadings(archive, VIEWER);
    expect(reading).toMatchObject({ expected: 30, coverage: { kind: 'whole' } });
  });

  it('say nothing where both are unknown, and twice is as once', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 30)));
    await recordCounts(archive, header({ followers: null }));
    expect(await archive.db.count('counts')).toBe(0);
    await recordCounts(archive, header());
    await recordCounts(archive, header({ observedAt: NOON + 2_000 }));
    expect(await archive.db.count('counts')).toBe(1);
  });

  it('are kept with their source, an abbreviated one as the least and the most that it may mean', async () => {
    const archive = await freshArchive();
    const followers = { low: 2_150_000, high: 2_299_999, source: 'position' } as const;
    await recordCounts(archive, header({ followers, following: exactly(80, 'link') }));
    const [row] = await archive.db.getAll('counts');
    expect(row).toMatchObject({ followers: 2_150_000, followersTo: 2_299_999, followersSource: 'position' });
    expect(row).toMatchObject({ following: 80, followingSource: 'link' });
    expect(row).not.toHaveProperty('followingTo');
  });

  it('name an owner who was unknown, and change nothing of one who was known', async () => {
    const archive = await freshArchive();
    const known = account(1, { fullName: 'Known Before' });
    await recordCapture(archive, capture([known]));
    await recordCounts(archive, header({ owner: known.id, username: 'another.name' }));
    expect(await findAccount(archive, { id: known.id })).toMatchObject({
      username: 'user.1',
      fullName: 'Known Before',
    });
    await recordCounts(archive, header());
    expect(await findAccount(archive, { id: VIEWER })).toMatchObject({ username: 'me.myself' });
  });
});

describe('the evidence of many', () => {
  it('is the evidence of each, without strangers and without oneself', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 20)));
    await recordCapture(archive, capture(accounts(11, 20), { kind: 'following', readAt: NOON + 60_000 }));
    await recordCounts(archive, header({ followers: exactly(20, 'link'), following: exactly(20, 'link') }));
    const names = ['user.1', 'user.15', 'user.25', 'user.1', 'nobody.here', 'me.myself'];
    const shown = names.map((username) => ({ username, accountId: null }));
    const many = await readEvidenceOfMany(archive, VIEWER, shown, FAR);
    expect([...many.keys()].sort()).toEqual(['user.1', 'user.15', 'user.25']);
    for (const [username, evidence] of many) {
      const one = await findAccount(archive, { username });
      expect(evidence).toEqual(await readAccountEvidence(archive, VIEWER, one!, FAR));
    }
  });

  it('goes by the id where there is one: whoever took the name of somebody known is nobody', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 20)));
    const known = account(1);
    const stranger = { username: known.username, accountId: '987654321' as AccountId };
    const renamed = { username: 'a.new.name', accountId: known.id };
    const many = await readEvidenceOfMany(archive, VIEWER, [stranger, renamed], FAR);
    expect([...many.keys()]).toEqual(['a.new.name']);
    expect((await readEvidenceOfMany(archive, VIEWER, [{ ...stranger, accountId: account(2).id }], FAR)).size).toBe(1);
  });
});

describe('what the own profile counts', () => {
  it('is told without any reading, for two days, of the best source of its moment', async () => {
    const archive = await freshArchive();
    const own = (now: number) => readOwnCounts(archive, VIEWER, now);
    expect(await own(NOON)).toEqual({ followers: null, following: null });
    await recordCounts(archive, header({ followers: exactly(60, 'profile') }));
    await recordCounts(archive, header({ owner: account(1).id, followers: exactly(5, 'profile') }));
    await recordCounts(archive, header({ observedAt: NOON + 2_000, followers: exactly(59, 'position') }));
    expect(await own(NOON + 3_000)).toMatchObject({ followers: { low: 60, high: 60 }, following: null });
    expect(await own(NOON + 3 * 86_400_000)).toEqual({ followers: null, following: null });
  });
});
