import { expect, it } from 'vitest';
import { account, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { reading } from '../store/transaction';
import { recordProfile, recordTie } from '../write/profile';
import { visitsTo } from './visits';

it('a profile was seen when it was visited, also where it said nothing, and not when the person followed', async () => {
  const archive = await freshArchive();
  const one = account(1);
  const DAY = 86_400_000;
  await recordProfile(archive, profile({ account: one, observedAt: NOON, followsYou: true, youFollow: false }));
  await recordTie(archive, tie(one.id, { observedAt: NOON + DAY, youFollow: true, action: 'follow' }));
  await recordProfile(archive, profile({ account: one, observedAt: NOON + 2 * DAY }));
  const visits = await reading(archive, ['ties', 'words'], (tx) => visitsTo(tx, VIEWER, one.id));
  expect([...visits].sort()).toEqual([NOON, NOON + 2 * DAY]);
});
