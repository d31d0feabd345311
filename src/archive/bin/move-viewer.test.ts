import { expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { unmetViewer } from '../../domain/exports/import';
import { freshArchive } from '../fixtures/invented';
import type { BinnedStore } from '../store/fates';
import type { BinRow } from '../store/schema';
import { writing } from '../store/transaction';
import { moveViewerInBin } from './move-viewer';

const BOB = unmetViewer('bob');
const ID = '900' as AccountId;

/** A row of the viewer's in each store whose rows may lie in the bin, as far as it says whose it is. */
const OWNED: Readonly<Record<BinnedStore, readonly [IDBValidKey, unknown]>> = {
  counts: [[BOB, BOB, 1], { viewer: BOB, owner: BOB, observedAt: 1 }],
  ties: [[BOB, '7'], { viewer: BOB, accountId: '7' }],
  actions: [[BOB, 1, '7', 'follow'], { viewer: BOB, accountId: '7' }],
  words: [[BOB, '7', 1], { viewer: BOB, accountId: '7' }],
  contexts: [[BOB, 3], { viewer: BOB, number: 3, reasons: [], tags: [], note: 'n', isKept: false }],
  annotations: ['a', { annotationId: 'a', viewer: BOB }],
  viewers: [BOB, { id: BOB, username: 'bob' }],
  imports: ['i', { importId: 'i', viewer: BOB }],
  snapshots: ['i/followers', { snapshotId: 'i/followers', viewer: BOB, owner: BOB }],
  readings: ['r', { readingId: 'r', viewer: BOB, owner: BOB }],
  memberships: ['i', { baseId: null, steps: 0, packed: new Uint32Array(1) }],
  importNames: [['i', 0], new Uint32Array(2)],
  importColumns: [['i', 'since/followers', 0], { numbers: new Uint32Array(1), values: [] }],
  names: [3, []],
  accountChunks: [0, {}],
};

it('whatever lies in the bin as the one viewer’s is the other’s, in every kind of row and of every store', async () => {
  const archive = await freshArchive();
  const rows = Object.entries(OWNED).map(([store, [key, value]]) => ({ store, key, value }));
  const row = (store: BinnedStore) => OWNED[store][1] as never;
  const binned: BinRow[] = [
    {
      binId: 'd',
      binnedAt: 1,
      kind: 'deletion',
      order: { kind: 'viewer', viewer: BOB },
      rows,
      snapshotIds: [],
      account: null,
    },
    {
      binId: 'l',
      binnedAt: 1,
      kind: 'deletion',
      order: { kind: 'list', viewer: BOB, owner: BOB, list: 'followers' },
      rows: [],
      snapshotIds: [],
      account: null,
    },
    { binId: 'i', binnedAt: 1, kind: 'import', rows },
    {
      binId: 'i/followers',
      binnedAt: 1,
      kind: 'look',
      reading: row('readings'),
      snapshot: row('snapshots'),
      packed: new Uint32Array(0),
    },
    { binId: 'n', binnedAt: 1, kind: 'notes', viewer: BOB, changes: [] },
  ];
  for (const one of binned) await archive.db.put('bin', one);
  await writing(archive, ['bin'], 'strict', (tx) => moveViewerInBin(tx, BOB, ID));
  const text = JSON.stringify(await archive.db.getAll('bin'));
  expect(text).not.toContain(BOB);
  expect(text.split(`"${ID}"`).length).toBeGreaterThan(25);
});
