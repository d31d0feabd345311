import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { account, accounts, capture, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, stageExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { commitImport } from './import';
import { recordProfile, recordViewer } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** The clock is set back between two deletions: which came first is told by the bin, and not by the clock. */

const T = NOON + 10 * DAY_MS;
const MINUTE = 60_000;
const BEFORE = T + 30 * MINUTE;
const SET_BACK = T + MINUTE;
const LATER = T + 5 * HOUR_MS;
const ALL: ForgetOrder = { kind: 'viewer', viewer: VIEWER };
const FOLLOWERS: ForgetOrder = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' };

describe('what was deleted before the clock was set back', () => {
  it('waits, a list with the viewer who was forgotten since', async () => {
    const archive = await freshArchive();
    const { reading } = await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
    await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: T });
    await deleteSnapshots(archive, [reading.readingId], BEFORE);
    expect(await forget(archive, ALL, 'v', SET_BACK)).toBe(true);
    expect(await restoreSnapshots(archive, [reading.readingId], SET_BACK + 1)).toBe(0);
    await letGoOfForgotten(archive, LATER);
    expect(await everything(archive)).not.toContain('user.2');
  });

  it('waits, a word with the account that was forgotten since', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
    await recordProfile(archive, profile({ account: account(2), observedAt: T - 9 * DAY_MS, followsYou: true }));
    await forget(archive, { kind: 'before', at: T - DAY_MS }, 'b', BEFORE);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'x', SET_BACK);
    expect(await unforget(archive, 'b', SET_BACK + 1)).toBe(true);
    await letGoOfForgotten(archive, LATER);
    expect(await everything(archive)).not.toContain(account(2).id);
  });

  it('does not come back into a list of an export that was forgotten since', async () => {
    const archive = await freshArchive();
    const importId = await stageExport(archive, { at: T - DAY_MS, followers: dated(['x']), following: dated(['y']) });
    await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt: BEFORE });
    await forget(archive, { kind: 'account', username: 'x' }, 'x', BEFORE + 1);
    await forget(archive, FOLLOWERS, 'l', SET_BACK);
    await unforget(archive, 'x', SET_BACK + 1);
    await letGoOfForgotten(archive, LATER);
    expect((await toldBy(archive)).columns.filter((line) => line.includes('since/followers'))).toEqual([]);
    expect(await everything(archive)).not.toContain('"x"');
  });
});

describe('what was deleted after it', () => {
  it('waits for nothing that was forgotten before', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
    await forget(archive, ALL, 'v', BEFORE);
    const { reading } = await recordCapture(archive, capture(accounts(1, 3), { readAt: SET_BACK }));
    await deleteSnapshots(archive, [reading.readingId], SET_BACK + 1);
    expect(await restoreSnapshots(archive, [reading.readingId], SET_BACK + 2)).toBe(1);
  });

  it('can be taken back, and is gone for good in the end', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
    await forget(archive, { kind: 'account', username: 'user.1' }, 'a', SET_BACK + HOUR_MS - 1);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'b', SET_BACK);
    expect(await unforget(archive, 'b', SET_BACK)).toBe(true);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'b', SET_BACK);
    await letGoOfForgotten(archive, SET_BACK + 2 * HOUR_MS);
    expect(await archive.db.count('bin')).toBe(0);
  });
});

it('what was deleted by a clock that was hours ahead cannot be taken back, and does not lie there until then', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
  await forget(archive, { kind: 'account', username: 'user.2' }, 'x', LATER);
  expect(await unforget(archive, 'x', T)).toBe(false);
  await letGoOfForgotten(archive, T);
  expect(await archive.db.count('bin')).toBe(0);
});
