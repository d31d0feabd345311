import { expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import type { BinnedStoreRow } from '../store/bin-rows';
import { writing } from '../store/transaction';
import { recordCapture } from '../write/capture';
import { forget, letGoOfForgotten, unforget } from '../write/forget';
import { moveInBinnedColumns } from './move-in-bin';

const T = NOON + 10 * DAY_MS;

it('a name of a forgotten list of an export turns out to be somebody known: the date that comes back is theirs', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: T - 10 * DAY_MS }));
  const followers: [string, number][] = [
    ['new', 1_600_000_001],
    ['someone', 1_600_000_002],
  ];
  const imported = await importExport(archive, { at: T, followers, following: [] });
  await forget(archive, { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' }, 'f', T + 1);
  await recordCapture(archive, capture([account(1, { username: 'new' })], { readAt: T + 2, kind: 'following' }));
  expect(await unforget(archive, 'f', T + 3)).toBe(true);
  await letGoOfForgotten(archive, T + 5 * HOUR_MS);
  const { sets, columns, accounts: known } = await toldBy(archive);
  expect(sets[`${imported}/followers`]).toEqual([account(1).id, '@someone']);
  expect(columns).toEqual([
    `${imported} since/followers ${account(1).id} 1600000001`,
    `${imported} since/followers @someone 1600000002`,
  ]);
  expect((await findAccount(archive, { username: 'new' }))?.id).toBe(account(1).id);
  expect(Object.keys(known)).not.toContain('@new');
  expect(await flawsOf(archive)).toEqual([]);
});

it('what moves goes into its own part of the column, two may change places, and other exports stay', async () => {
  const archive = await freshArchive();
  const part = (importId: string, chunk: number, numbers: number[], values: number[]): BinnedStoreRow => ({
    store: 'importColumns',
    key: [importId, 'since/followers', chunk],
    value: { numbers: Uint32Array.from(numbers), values: [Uint32Array.from(values)] },
  });
  await archive.db.put('bin', {
    binId: 'f',
    binnedAt: T,
    kind: 'deletion',
    order: { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' },
    snapshotIds: [],
    rows: [part('one', 0, [3, 7, 9], [30, 70, 90]), part('other', 0, [3], [33])],
    account: null,
  });
  const moves = [
    { username: 'a', from: 3, to: 20_000 },
    { username: 'b', from: 7, to: 9 },
    { username: 'c', from: 9, to: 7 },
  ];
  await writing(archive, ['bin'], 'strict', (tx) => moveInBinnedColumns(tx, 'one', moves));
  const row = await archive.db.get('bin', 'f');
  const rows = row?.kind === 'deletion' ? row.rows : [];
  expect(rows).toEqual(
    expect.arrayContaining([
      part('one', 0, [7, 9], [90, 70]),
      part('one', 1, [20_000], [30]),
      part('other', 0, [3], [33]),
    ]),
  );
  expect(rows).toHaveLength(3);
});
