import { expect, it } from 'vitest';
import { rowsFromJson, rowsToJson, type StoredRow } from './backup-codec';
import { partsOf, restoreParts } from './fixtures/backups';
import { dayAt, readOn } from './fixtures/days';
import { flawsOf } from './fixtures/flaws';
import { accounts, freshArchive, NOON } from './fixtures/invented';
import { findAccount } from './read-accounts';

/** A file of a few hundred bytes may claim any key and any number; it takes no more memory for that. */
async function restored(change: (store: string, rows: StoredRow[]) => readonly StoredRow[]) {
  const archive = await freshArchive();
  await readOn(archive, dayAt(0), { followers: accounts(1, 9) });
  const parts = (await partsOf(archive)).map(({ store, json }) => ({
    store,
    json: rowsToJson(change(store, rowsFromJson(json))),
  }));
  const other = await freshArchive();
  const before = process.memoryUsage();
  await restoreParts(other, parts, NOON);
  const after = process.memoryUsage();
  return { other, taken: after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed };
}

const MOST = 100_000_000;

it('a chunk of accounts with a far key is left out, and the rest is restored', async () => {
  // 50 million accounts: enough to tell, and little enough for this machine where it is believed.
  const { other, taken } = await restored((store, rows) =>
    store === 'accountChunks' ? [...rows, [50_000, rows[0]![1]]] : rows,
  );
  expect(taken).toBeLessThan(MOST);
  expect(await findAccount(other, { id: accounts(5, 1)[0]!.id })).toMatchObject({ username: 'user.5' });
  expect(await other.db.get('meta', 'accounts')).toBe(10);
  expect(await other.db.count('snapshots')).toBe(1);
  expect(await flawsOf(other)).toEqual([]);
});

it('a set with a far member is lost, and nothing else is', async () => {
  const far = new Uint8Array([0xfe, 0xff, 0xff, 0xff, 0x7f]);
  const { other, taken } = await restored((store, rows) =>
    store === 'memberships' ? rows.map(([id, row]) => [id, { ...(row as object), packed: far }]) : rows,
  );
  expect(taken).toBeLessThan(MOST);
  expect(await other.db.count('snapshots')).toBe(0);
  expect(await findAccount(other, { username: 'user.5' })).toMatchObject({ username: 'user.5' });
});
