import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Account } from '../../domain/account';
import type { Capture } from '../../domain/looks/capture';
import { numbersOf } from '../../domain/membership';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount, readAccounts, readNames } from '../accounts/read-accounts';
import { account, accounts, freshArchive, NOON, pages, VIEWER } from '../fixtures/invented';
import { readReadings } from '../readings/read-readings';
import { Memberships } from '../store/memberships';
import { recordCapture } from './capture';

/** The archive by names instead of numbers, which are given in the order of arrival. */
async function told(captures: readonly Capture[], people: readonly Account[]) {
  const archive = await freshArchive();
  for (const capture of captures) await recordCapture(archive, capture);
  const readings = [];
  for (const { readingId: id, ...reading } of await readReadings(archive, VIEWER)) {
    const set = await new Memberships(archive.db.transaction([...archive.db.objectStoreNames])).of(id);
    const rows = await readAccounts(archive, numbersOf(set));
    readings.push({ ...reading, members: [...rows.values()].map((row) => row.id).sort() });
  }
  const rows = [];
  for (const { id } of people) {
    const { number, ...row } = (await findAccount(archive, { id }))!;
    rows.push({ ...row, names: await readNames(archive, number) });
  }
  archive.close();
  return { readings, rows };
}

it('captures in any order give the same archive', async () => {
  const people = accounts(1, 30);
  const renamed = people.map((each, at) => (at % 7 === 0 ? account(at + 1, { username: `new.${at}` }) : each));
  const captures = [
    ...pages(people, 12),
    ...pages(people.slice(0, 28), 12, { kind: 'following', readAt: NOON + HOUR_MS }),
    ...pages(renamed, 12, { readAt: NOON + 2 * HOUR_MS }),
    ...pages(people.slice(3), 12, { readAt: NOON + DAY_MS * 1.8 }).map((each) => ({
      ...each,
      accounts: each.accounts.map(({ id }) => renamed.find((one) => one.id === id)!),
    })),
  ];
  const inOrder = await told(captures, people);
  expect(inOrder.readings).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(captures, { minLength: captures.length }), async (shuffled) => {
      expect(await told([...shuffled, ...shuffled.slice(0, 3)], people)).toEqual(inOrder);
    }),
    { numRuns: 40 },
  );
});
