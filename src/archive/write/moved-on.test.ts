import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, OTHER_VIEWER, VIEWER } from '../fixtures/invented';
import { toldBy } from '../fixtures/told';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { recordViewer } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

it('an account forgotten, met again and taken back several times at one moment is found by its oldest number', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 12)));
  const looked = capture([account(10)], { kind: 'following', readAt: NOON + 1 });
  const { readingId } = (await recordCapture(archive, looked)).reading;
  await deleteSnapshots(archive, [readingId], NOON + 2);
  const at = NOON + DAY_MS / 100;
  for (let time = 0; time < 4; time++) {
    await forget(archive, { kind: 'account', username: 'user.10' }, `f${time}`, at);
    for (const people of [accounts(60 + time, 1), [account(10)]])
      await recordCapture(archive, capture(people, { viewer: OTHER_VIEWER, readAt: at + time }));
    expect(await unforget(archive, `f${time}`, at)).toBe(true);
  }
  await restoreSnapshots(archive, [readingId], at + 1);
  expect((await toldBy(archive)).sets[readingId]).toEqual([account(10).id]);
  expect(await flawsOf(archive)).toEqual([]);
});

describe('a list that comes back more than an hour after somebody of it did, for it waited with its viewer', () => {
  const MINUTE = 60_000;
  const USER_2: ForgetOrder = { kind: 'account', username: 'user.2' };
  const LIST: ForgetOrder = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' };

  for (const isMetAgain of [true, false])
    it(`has them, ${isMetAgain ? 'under the number that they have since' : 'under their own'}`, async () => {
      const archive = await freshArchive();
      await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: NOON });
      const { reading } = await recordCapture(archive, capture(accounts(1, 3)));
      const others = () =>
        recordCapture(archive, capture([account(2), account(40)], { viewer: OTHER_VIEWER, readAt: NOON + 3 * MINUTE }));
      if (!isMetAgain) await others();
      const orders: readonly [ForgetOrder, string][] = [
        [LIST, 'list'],
        [USER_2, 'account'],
      ];
      const inOrder = isMetAgain ? orders : orders.toReversed();
      for (const [at, [what, id]] of inOrder.entries()) await forget(archive, what, id, NOON + (1 + at) * MINUTE);
      if (isMetAgain) await others();
      expect(await unforget(archive, 'account', NOON + 4 * MINUTE)).toBe(true);
      await forget(archive, { kind: 'viewer', viewer: VIEWER }, 'viewer', NOON + 50 * MINUTE);
      expect(await unforget(archive, 'list', NOON + 55 * MINUTE)).toBe(true);
      await letGoOfForgotten(archive, NOON + 70 * MINUTE);
      expect(await unforget(archive, 'viewer', NOON + 100 * MINUTE)).toBe(true);
      expect((await toldBy(archive)).sets[reading.readingId]).toEqual(accounts(1, 3).map(({ id }) => id));
      expect(await flawsOf(archive)).toEqual([]);
    });
});
