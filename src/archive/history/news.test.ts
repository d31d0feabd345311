import { expect, it } from 'vitest';
import { HOUR_MS } from '../../domain/time';
import { account, accounts, capture, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { recordCapture } from '../write/capture';
import { undoImport } from '../write/delete-import';
import { recordProfile, recordTie } from '../write/profile';
import { readNews } from './news';
import { readAccountEvidence } from './read-evidence';

const DAY_MS = 24 * HOUR_MS;
const ten = accounts(0, 10);
const followers = (some: typeof ten, readAt: number, change = {}) =>
  capture(some, { kind: 'followers', readAt, ...change });

it('whoever was shown before the pass that ends a reading, and not by it, is counted as lost', async () => {
  const archive = await freshArchive();
  for (const at of [0, 3 * DAY_MS + 10 * HOUR_MS])
    await recordProfile(archive, profile({ observedAt: NOON + at - 1000, followerCount: at === 0 ? 10 : 9 }));
  await recordCapture(archive, followers(ten, NOON));
  const open = { hasMore: true, offeredCursor: 'c1' };
  await recordCapture(archive, followers(accounts(9, 1), NOON + 3 * DAY_MS, open));
  await recordCapture(archive, followers(accounts(0, 9), NOON + 3 * DAY_MS + 10 * HOUR_MS));
  const news = await readNews(archive, VIEWER, NOON + 4 * DAY_MS);
  expect(news).toMatchObject([{ kind: 'followers', gained: 0, lost: 1 }]);
  // From a clock that was ahead there is none until its day.
  await recordCapture(archive, followers(accounts(0, 5), NOON + 400 * DAY_MS));
  expect(await readNews(archive, VIEWER, NOON + 4 * DAY_MS)).toEqual(news);
});

it('a word from a clock a day and a half ahead yields to what is heard once the clock is right', async () => {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ account: account(3), observedAt: NOON }));
  const said = (observedAt: number, followsYou: boolean) =>
    recordTie(archive, tie(account(3).id, { observedAt, followsYou, youFollow: true }));
  await said(NOON + 36 * HOUR_MS, true);
  await said(NOON + 2 * HOUR_MS, false);
  const found = await readAccountEvidence(archive, VIEWER, { number: 0 }, NOON + 40 * HOUR_MS);
  expect(found).toMatchObject({ followsYou: { holds: false, certainty: 'certain', asOf: NOON + 2 * HOUR_MS } });
});

it('two exports that do not tell their date tell what changed between them if follows since put them in order; a reading since leaves that open', async () => {
  const archive = await freshArchive();
  const names = ['one_a', 'two_b', 'three_c', 'four_d'];
  const following = dated(['own_e']);
  const unsure = { following, isDateSure: false } as const;
  await importExport(archive, { ...unsure, at: NOON - 20 * DAY_MS, followers: dated(names.slice(0, 3)) });
  const later = { ...unsure, at: NOON - 5 * DAY_MS };
  const unplaced = await importExport(archive, { ...later, followers: dated(names.slice(1)) });
  expect((await readNews(archive, VIEWER, NOON + DAY_MS)).find(({ kind }) => kind === 'followers')).toBeUndefined();
  await undoImport(archive, unplaced, NOON);
  const fresh = dated(['x_1', 'y_2', 'z_3'], (NOON - 10 * DAY_MS) / 1000);
  await importExport(archive, { ...later, followers: [...dated(names.slice(1, 3)), ...fresh] });
  const news = await readNews(archive, VIEWER, NOON + DAY_MS);
  expect(news.find(({ kind }) => kind === 'followers')).toMatchObject({ gained: 3, lost: 1 });
  await recordCapture(archive, followers(ten, NOON - 2 * DAY_MS));
  const since = await readNews(archive, VIEWER, NOON + DAY_MS);
  expect(since.find(({ kind }) => kind === 'followers')).toBeUndefined();
});
