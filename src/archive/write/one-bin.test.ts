import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { HOUR_MS } from '../../domain/time';
import { readForgotten } from '../bin/forgotten';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { readBin } from '../history/deleted';
import { migrate } from '../store/migrations';
import { openArchive } from '../store/open';
import { recordCapture } from './capture';
import { letGoOfForgotten, unforget } from './forget';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** What lay in the two bins of version 1 lies in the one of version 2, and can be taken back as before. */
async function firstVersion(name: string) {
  const source = await freshArchive();
  await recordCapture(source, capture(accounts(1, 4)));
  await recordCapture(source, capture([account(7)], { kind: 'following' }));
  const [snapshotId] = await source.db.getAllKeys('snapshots');
  await deleteSnapshots(source, [snapshotId!], NOON);
  const { binId, binnedAt, kind: _, ...look } = (await source.db.get('bin', snapshotId!))!;
  const db = await openDB(name, 1, {
    upgrade: (opened, from, _to, tx) => migrate(opened as never, tx as never, from, 1),
  });
  for (const store of source.db.objectStoreNames) {
    if (store === 'bin') continue;
    const [keys, values] = [await source.db.getAllKeys(store), await source.db.getAll(store)];
    for (const [at, value] of values.entries())
      if (db.transaction(store).store.keyPath === null) await db.put(store, value, keys[at]!);
      else await db.put(store, value);
  }
  await db.put('bin', { snapshotId: binId, deletedAt: binnedAt, ...look });
  const note = { viewer: VIEWER, number: 0, reasons: [], tags: [], note: 'met in Bandung', isKept: false };
  const rows = [{ store: 'contexts', key: [VIEWER, 0], value: note }];
  const order = { kind: 'viewer', viewer: VIEWER };
  const forgotten = { forgottenAt: NOON, snapshotIds: [], account: null };
  await db.put('forgotten', { ...forgotten, forgetId: 'f1', order, rows });
  await db.put('forgotten', { ...forgotten, forgetId: 'import-2', order: null, rows: [] });
  db.close();
  return snapshotId!;
}

it('what could be taken back in version 1 can be taken back after the upgrade, and is gone after its hour', async () => {
  const snapshotId = await firstVersion('one-bin');
  const archive = await openArchive({ name: 'one-bin' });
  expect([...archive.db.objectStoreNames]).not.toContain('forgotten');
  expect((await archive.db.getAll('bin')).map((row) => [row.binId, row.kind])).toEqual(
    [
      [snapshotId, 'look'],
      ['f1', 'deletion'],
      ['import-2', 'import'],
    ].sort(),
  );
  expect(await readBin(archive, VIEWER)).toMatchObject([{ snapshotId, deletedAt: NOON }]);
  expect(await readForgotten(archive)).toMatchObject([{ forgetId: 'f1', forgottenAt: NOON }]);
  // A look of a viewer who is forgotten waits for the viewer.
  expect(await unforget(archive, 'f1', NOON + 1)).toBe(true);
  expect(await restoreSnapshots(archive, [snapshotId], NOON + 1)).toBe(1);
  expect(await archive.db.get('contexts', [VIEWER, 0])).toMatchObject({ note: 'met in Bandung' });
  expect(await flawsOf(archive)).toEqual([]);
  await letGoOfForgotten(archive, NOON + HOUR_MS);
  expect(await archive.db.count('bin')).toBe(0);
  archive.close();
});
