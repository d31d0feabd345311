import { expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { readWhole } from '../fixtures/renamed';

it('a name that an export knows by a like alone is nobody of its lists, whoever takes it later', async () => {
  const archive = await freshArchive();
  const did = { 'did/likes': [['liked.only', 2, 1_600_000_000, 1_600_000_100] as const] };
  await importExport(archive, { at: NOON, followers: dated(['user.1']), following: dated([]), did });
  await readWhole(archive, 'followers', [[1, 'user.1']], NOON + DAY_MS);
  await readWhole(archive, 'followers', [[1, 'liked.only']], NOON + 2 * DAY_MS);
  expect(await findAccount(archive, { username: 'liked.only' })).toMatchObject({ id: account(1).id });
});
