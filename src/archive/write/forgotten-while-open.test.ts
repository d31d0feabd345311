import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { accounts, capture, freshArchive, NOON, pages, VIEWER } from '../fixtures/invented';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { closeLeftOpen } from './close-left-open';
import { forget, letGoOfForgotten, unforget } from './forget';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** A reading that did not come to the end of the list becomes a snapshot once nobody reads on, whatever was forgotten of it. */

const MINUTE = 60_000;
const PERSON: ForgetOrder = { kind: 'account', username: 'user.2' };
const LIST: ForgetOrder = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' };

/** 8 of 12 were read. */
async function leftOpen(): Promise<Archive> {
  const archive = await freshArchive();
  for (const page of pages(accounts(1, 12), 4, { readAt: NOON }).slice(0, 2)) await recordCapture(archive, page);
  expect(await archive.db.count('snapshots')).toBe(0);
  return archive;
}

/** How many each snapshot has, once a day has passed and the list was read anew. */
async function seenLater(archive: Archive): Promise<number[]> {
  await closeLeftOpen(archive, NOON + DAY_MS);
  await letGoOfForgotten(archive, NOON + DAY_MS);
  await recordCapture(archive, capture(accounts(1, 12), { readAt: NOON + 3 * DAY_MS }));
  expect(await flawsOf(archive)).toEqual([]);
  return (await archive.db.getAll('snapshots')).map(({ coverage }) => coverage.seen);
}

describe('a reading that was left open', () => {
  it('is a snapshot without whoever of it was forgotten', async () => {
    const archive = await leftOpen();
    await forget(archive, PERSON, 'f', NOON + MINUTE);
    expect(await seenLater(archive)).toEqual([7, 12]);
  });

  it('is a snapshot with them where that was taken back', async () => {
    const archive = await leftOpen();
    await forget(archive, PERSON, 'f', NOON + MINUTE);
    await unforget(archive, 'f', NOON + 2 * MINUTE);
    expect(await seenLater(archive)).toEqual([8, 12]);
  });

  it('is a snapshot where the whole list was forgotten and taken back', async () => {
    const archive = await leftOpen();
    await forget(archive, LIST, 'f', NOON + MINUTE);
    expect(await archive.db.count('snapshots')).toBe(0);
    await unforget(archive, 'f', NOON + 2 * MINUTE);
    expect(await seenLater(archive)).toEqual([8, 12]);
  });

  it('is a snapshot where it was deleted and taken back, without whoever is gone for good by then', async () => {
    const archive = await leftOpen();
    const [id] = await archive.db.getAllKeys('readings');
    await forget(archive, PERSON, 'f', NOON + MINUTE);
    await unforget(archive, 'f', NOON + 2 * MINUTE);
    await forget(archive, PERSON, 'f', NOON + 3 * MINUTE);
    await deleteSnapshots(archive, [id!], NOON + 30 * MINUTE);
    await letGoOfForgotten(archive, NOON + 70 * MINUTE);
    expect(await restoreSnapshots(archive, [id!], NOON + 71 * MINUTE)).toBe(1);
    expect(await seenLater(archive)).toEqual([7, 12]);
  });
});
