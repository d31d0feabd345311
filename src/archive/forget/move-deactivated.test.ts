import { expect, it } from 'vitest';
import { account, accounts, capture, freshArchive, NOON } from '../fixtures/invented';
import { numberOf } from '../fixtures/noted';
import { recordCapture } from '../write/capture';
import { forget, unforget } from '../write/forget';
import { deleteSnapshots, restoreSnapshots } from '../write/prune-snapshots';

it('an account named as deactivated that was forgotten and met again is named by the number it has since', async () => {
  for (const isBinned of [false, true]) {
    const archive = await freshArchive();
    const read = capture(accounts(1, 4), { readAt: NOON, deactivated: { size: 1, named: [account(9)] } });
    const { readingId } = (await recordCapture(archive, read)).reading;
    const before = await numberOf(archive, 'user.9');
    if (isBinned) await deleteSnapshots(archive, [readingId], NOON + 1);
    await forget(archive, { kind: 'account', username: 'user.9' }, 'f', NOON + 1);
    await recordCapture(archive, capture([account(9)], { kind: 'following', readAt: NOON + 2 }));
    expect(await unforget(archive, 'f', NOON + 3)).toBe(true);
    if (isBinned) expect(await restoreSnapshots(archive, [readingId], NOON + 4)).toBe(1);
    const now = await numberOf(archive, 'user.9');
    expect(now).not.toBe(before);
    const passes = (await archive.db.getAll('readings')).flatMap((row) => row.passes);
    const snapshots = (await archive.db.getAll('snapshots')).flatMap(({ pass }) => pass ?? []);
    const named = [...passes, ...snapshots].flatMap(({ deactivated }) => deactivated?.named ?? []);
    expect(new Set(named)).toEqual(new Set([now]));
  }
});
