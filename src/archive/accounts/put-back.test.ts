import { expect, it } from 'vitest';
import { account, capture, freshArchive, NOON } from '../fixtures/invented';
import { writing } from '../store/transaction';
import { recordCapture } from '../write/capture';
import { ACCOUNT_STORES } from './account-store';
import { putBackAccount } from './put-back';
import { findAccount } from './read-accounts';

const BARE = { id: '', username: 'x', fullName: '', fbid: '', flags: 0, firstSeenAt: NOON };
const REST = { usernames: ['x'], names: null, listings: [] };

it('an account never comes back over another that has its number by now', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture([account(1)]));
  const { number } = (await findAccount(archive, { id: account(1).id }))!;
  for (const id of ['', account(2).id]) {
    const taken = { number, row: { ...BARE, id }, ...REST };
    expect(await writing(archive, ACCOUNT_STORES, 'strict', (tx) => putBackAccount(tx, taken))).toBeNull();
  }
  expect(await findAccount(archive, { id: account(1).id })).toMatchObject({ number, username: 'user.1' });
  expect(await findAccount(archive, { username: 'x' })).toBeNull();
});
