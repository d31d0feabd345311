import { expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, OTHER_VIEWER } from '../fixtures/invented';
import { toldBy } from '../fixtures/told';
import { recordCapture } from './capture';
import { forget, unforget } from './forget';
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
