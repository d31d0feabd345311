import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON } from '../fixtures/invented';
import { noteOf, noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { deleteSnapshots } from './prune-snapshots';

/** Two accounts that were seen under one name, one after the other: the older is still shown by it. */

const FIRST = account(1, { username: 'x' });
const SECOND = account(2, { username: 'x' });
const X: ForgetOrder = { kind: 'account', username: 'x' };

async function twoOfOneName(): Promise<Archive> {
  const archive = await freshArchive();
  await recordCapture(archive, capture([FIRST], { readAt: NOON - 3 * DAY_MS }));
  await recordCapture(archive, capture([SECOND], { readAt: NOON, kind: 'following' }));
  return archive;
}

const holder = async (archive: Archive) => (await findAccount(archive, { username: 'x' }))?.id ?? null;
const isLeft = async (archive: Archive) => {
  const all = await everything(archive);
  return [FIRST, SECOND].map(({ id }) => all.includes(id));
};

describe('whoever lost their name to another', () => {
  it('can be forgotten by it, once the other is', async () => {
    const archive = await twoOfOneName();
    expect(await forget(archive, X, 'f1', NOON + 1)).toBe(true);
    expect(await forget(archive, X, 'f2', NOON + 2)).toBe(true);
    expect(await forget(archive, X, 'f3', NOON + 3)).toBe(false);
    await letGoOfForgotten(archive, NOON + 5 * HOUR_MS);
    expect(await isLeft(archive)).toEqual([false, false]);
  });

  it('can be forgotten by it, though the other bears another by now', async () => {
    const archive = await twoOfOneName();
    await recordCapture(
      archive,
      capture([account(2, { username: 'y' })], { readAt: NOON + DAY_MS, kind: 'following' }),
    );
    expect(await holder(archive)).toBeNull();
    expect(await forget(archive, X, 'f1', NOON + DAY_MS + 1)).toBe(true);
    await letGoOfForgotten(archive, NOON + 5 * DAY_MS);
    expect(await isLeft(archive)).toEqual([false, true]);
  });

  it('has it again once the other is forgotten for good', async () => {
    const archive = await twoOfOneName();
    await forget(archive, X, 'f1', NOON + 1);
    await letGoOfForgotten(archive, NOON + 5 * HOUR_MS);
    expect(await holder(archive)).toBe(FIRST.id);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('has it again once nothing leads to the other any more', async () => {
    const archive = await twoOfOneName();
    const [, second] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [second!], NOON + 1);
    await letGoOfForgotten(archive, NOON + 5 * HOUR_MS);
    expect(await isLeft(archive)).toEqual([true, false]);
    expect(await holder(archive)).toBe(FIRST.id);
  });

  it('lost it still when both are back, whichever came first', async () => {
    for (const order of [
      ['f1', 'f2'],
      ['f2', 'f1'],
    ]) {
      const archive = await twoOfOneName();
      const before = await toldBy(archive);
      await forget(archive, X, 'f1', NOON + 1);
      await forget(archive, X, 'f2', NOON + 2);
      for (const id of order) expect(await unforget(archive, id, NOON + 3)).toBe(true);
      expect((await toldBy(archive)).accounts).toEqual(before.accounts);
    }
  });
});

it('of two that were forgotten one after the other, whoever bore the name later has it, and each their note', async () => {
  for (const order of [
    ['f1', 'f2'],
    ['f2', 'f1'],
  ]) {
    const archive = await freshArchive();
    await recordCapture(archive, capture([FIRST], { readAt: NOON - 3 * DAY_MS }));
    await noteOn(archive, 'x', 'about the first', NOON);
    await forget(archive, X, 'f1', NOON + 1);
    await recordCapture(archive, capture([SECOND], { readAt: NOON + 2, kind: 'following' }));
    await noteOn(archive, 'x', 'about the second', NOON + 3);
    await forget(archive, X, 'f2', NOON + 4);
    for (const id of order) expect(await unforget(archive, id, NOON + 5)).toBe(true);
    expect(await holder(archive)).toBe(SECOND.id);
    expect(await noteOf(archive, 'x')).toBe('about the second');
    expect(await flawsOf(archive)).toEqual([]);
  }
});
