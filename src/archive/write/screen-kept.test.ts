import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { restoreFrom } from '../fixtures/backups';
import { accounts, capture, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { names, shown } from '../fixtures/screen';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readReadings } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { recordProfile } from './profile';
import { recordScreenPage } from './screen';

/** What was read from the screen lives on as what was read of answers does. */

async function readFromScreen(): Promise<Archive> {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followerCount: 20, followingCount: 15 }));
  for (const page of [...shown(names(1, 20)), ...shown(names(11, 25), { kind: 'following' })])
    await recordScreenPage(archive, page);
  return archive;
}

it('a backup keeps it, as what it is', async () => {
  const archive = await readFromScreen();
  const other = await freshArchive();
  await restoreFrom(other, archive, NOON + HOUR_MS);
  const [mine, theirs] = [await readReadings(archive, VIEWER), await readReadings(other, VIEWER)];
  expect(theirs).toEqual(mine);
  expect(theirs.map(({ source }) => source)).toEqual(['screen', 'screen']);
  expect((await readFollowKnowledge(other, VIEWER, NOON + HOUR_MS)).followers.source).toBe('screen');
});

it('whoever is known by name alone can be forgotten, and comes back as they were', async () => {
  const archive = await readFromScreen();
  expect(await forget(archive, { kind: 'account', username: 'user.15' }, 'one', NOON + HOUR_MS)).toBe(true);
  expect(await findAccount(archive, { username: 'user.15' })).toBeNull();
  expect((await readReadings(archive, VIEWER)).map(({ seen }) => seen)).toEqual([14, 19]);
  await unforget(archive, 'one', NOON + HOUR_MS + 1);
  expect(await findAccount(archive, { username: 'user.15' })).not.toBeNull();
  expect((await readReadings(archive, VIEWER)).map(({ seen }) => seen)).toEqual([15, 20]);
});

it('a list that is forgotten takes its names along, once nothing leads to them', async () => {
  const archive = await readFromScreen();
  const order = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'following' } as const;
  await forget(archive, order, 'one', NOON + HOUR_MS);
  expect((await readReadings(archive, VIEWER)).map(({ list }) => list.kind)).toEqual(['followers']);
  await letGoOfForgotten(archive, NOON + 3 * HOUR_MS);
  expect(await findAccount(archive, { username: 'user.25' })).toBeNull();
  expect(await findAccount(archive, { username: 'user.15' })).not.toBeNull();
});

it('a day later answers are read again: the ids are given to the names, and nobody left or came', async () => {
  const archive = await readFromScreen();
  const at = NOON + 2 * DAY_MS;
  await recordProfile(archive, profile({ followerCount: 20, followingCount: 15, observedAt: at - 60_000 }));
  await recordCapture(archive, capture(accounts(1, 20), { readAt: at }));
  const recorded = await recordCapture(archive, capture(accounts(11, 15), { kind: 'following', readAt: at }));
  expect(recorded.newAccounts).toBe(0);
  const { accountCount, followers } = await readFollowKnowledge(archive, VIEWER, at + HOUR_MS);
  // And the viewer.
  expect(accountCount).toBe(26);
  expect(followers.source).toBe('reading');
});
