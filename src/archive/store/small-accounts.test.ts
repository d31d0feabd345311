import { type IDBPDatabase, openDB } from 'idb';
import { expect, it } from 'vitest';
import { unpackChunk } from '../accounts/account-chunk';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON } from '../fixtures/invented';
import { livedInAll } from '../fixtures/lived';
import { recordCapture } from '../write/capture';
import { unpackBucket } from './bucket-codec';
import { migrate } from './migrations';
import { type Archive, openArchive } from './open';

/** The same archive as the version before kept it, which had ids and names as texts, and buckets as pairs. */
async function beforeThat(archive: Archive, name: string): Promise<IDBPDatabase> {
  const db = await openDB(name, 2, {
    upgrade: (opened, from, _to, tx) => migrate(opened as never, tx as never, from, 2),
  });
  for (const store of archive.db.objectStoreNames) {
    const [keys, rows] = await Promise.all([archive.db.getAllKeys(store), archive.db.getAll(store)]);
    for (const [at, row] of rows.entries()) {
      const key = keys[at]!;
      if (store === 'accountChunks') await db.put(store, firstChunk(row as never), key);
      else if (store === 'idBuckets' || store === 'usernameBuckets')
        await db.put(store, unpackBucket(row as never), key);
      else await (db.transaction(store).store.keyPath === null ? db.put(store, row, key) : db.put(store, row));
    }
  }
  return db;
}

function firstChunk(row: Parameters<typeof unpackChunk>[1]) {
  const { ids, usernames, fbids, fullNames, flags, firstSeenAt } = unpackChunk(0, row);
  let end = 0;
  return {
    ids: ids.join('\n'),
    usernames: usernames.join('\n'),
    fbids: fbids.join('\n'),
    fullNames: fullNames.join(''),
    fullNameEnds: Uint32Array.from(fullNames, (fullName) => {
      end += fullName.length;
      return end;
    }),
    flags,
    firstSeenAt,
  };
}

async function everythingIn(archive: Archive): Promise<Record<string, unknown>> {
  const stores = [...archive.db.objectStoreNames];
  const rows = stores.map(async (store) => [
    store,
    await Promise.all([archive.db.getAllKeys(store), archive.db.getAll(store)]),
  ]);
  return Object.fromEntries(await Promise.all(rows));
}

it('an archive of the version before comes over row for row', async () => {
  const archive = await livedInAll();
  // Names of every kind, one chunk that is full and one that is not; and an account with an id no number has.
  const odd = [account(5_000, { fullName: '\ud83c' }), account(5_001, { fullName: '\ufeffさくら\n🌿' })];
  await recordCapture(archive, capture([...accounts(100, 1_500), ...odd], { readAt: NOON + 60 * 86_400_000 }));
  (await beforeThat(archive, 'version-2')).close();
  const upgraded = await openArchive({ name: 'version-2' });
  expect(await everythingIn(upgraded)).toEqual(await everythingIn(archive));
  expect(await flawsOf(upgraded)).toEqual([]);
});

it('a row that is none of ours is left as it is, and keeps nobody from the others', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 12)));
  const db = await beforeThat(archive, 'version-2-damaged');
  const whole = {
    ids: '100\n200\n300',
    usernames: 'ayu\nbudi\ncitra',
    fbids: '\n\n',
    fullNames: '',
    fullNameEnds: new Uint32Array(3),
    flags: new Uint8Array(3),
    firstSeenAt: new Float64Array(3),
  };
  // Of columns that are not alike long, an id would be given to somebody else.
  const ragged = [
    { ...whole, ids: '100\n200' },
    { ...whole, usernames: 'ayu' },
    { ...whole, fbids: '' },
    { ...whole, flags: new Uint8Array(2) },
    { ...whole, fullNameEnds: new Uint32Array(4) },
    { ...whole, firstSeenAt: new Float64Array(0) },
    { ...whole, flags: undefined },
  ];
  const broken = [null, 'text', { ids: 'a' }, { ids: 'a', fbids: '', fullNames: '', fullNameEnds: [1] }, ...ragged];
  for (const [at, row] of broken.entries()) await db.put('accountChunks', row, 1 + at);
  await db.put('idBuckets', 'text', 9);
  db.close();
  const upgraded = await openArchive({ name: 'version-2-damaged' });
  const [first, ...others] = await upgraded.db.getAll('accountChunks');
  expect(unpackChunk(0, first!).usernames).toEqual(accounts(1, 12).map(({ username }) => username));
  expect(others).toEqual(broken);
  expect(await upgraded.db.get('idBuckets', 9)).toBe('text');
});
