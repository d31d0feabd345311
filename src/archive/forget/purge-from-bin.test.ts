import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, OTHER_VIEWER, VIEWER } from '../fixtures/invented';
import { noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import { recordCapture } from '../write/capture';
import { forget, letGoOfForgotten, unforget } from '../write/forget';
import { recordViewer } from '../write/profile';

/** An account whose forgetting is over leaves whatever still lies in the bin. */

const MINUTE = 60_000;
const USER_2: ForgetOrder = { kind: 'account', username: 'user.2' };

describe('who is forgotten for good', () => {
  it('leaves what lies in the bin, though that knows them by a number of before', async () => {
    const archive = await freshArchive();
    await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: NOON });
    const { reading } = await recordCapture(archive, capture(accounts(1, 3)));
    const list = { viewer: VIEWER, owner: VIEWER, list: 'followers' as const };
    await forget(archive, { kind: 'list', ...list }, 'list', NOON + MINUTE);
    await forget(archive, USER_2, 'once', NOON + 2 * MINUTE);
    const others = capture([account(2), account(40)], { viewer: OTHER_VIEWER, readAt: NOON + 3 * MINUTE });
    await recordCapture(archive, others);
    expect(await unforget(archive, 'once', NOON + 4 * MINUTE)).toBe(true);
    expect(await forget(archive, USER_2, 'twice', NOON + 40 * MINUTE)).toBe(true);
    // The list waits with its viewer, and so lies there for longer.
    await forget(archive, { kind: 'viewer', viewer: VIEWER }, 'viewer', NOON + 50 * MINUTE);
    expect(await unforget(archive, 'list', NOON + 55 * MINUTE)).toBe(true);
    await letGoOfForgotten(archive, NOON + 105 * MINUTE);
    expect(await unforget(archive, 'viewer', NOON + 106 * MINUTE)).toBe(true);
    expect((await toldBy(archive)).sets[reading.readingId]).toEqual([account(1).id, account(3).id]);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('leaves no note in the bin, should one have come there later', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 3)));
    await noteOn(archive, 'user.2', 'SECRETNOTE', NOON);
    await forget(archive, USER_2, 'f', NOON + MINUTE);
    const notes = (await archive.db.getAll('bin')).find(({ kind }) => kind === 'notes')!;
    await archive.db.put('bin', { ...notes, binnedAt: NOON + 30 * MINUTE });
    await letGoOfForgotten(archive, NOON + 65 * MINUTE);
    expect(await everything(archive)).not.toContain('SECRETNOTE');
  });
});
