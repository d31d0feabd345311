import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { unmetViewer } from '../../domain/exports/import';
import { DAY_MS } from '../../domain/time';
import { account, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { note, noteOf, noteOn, numberOf } from '../fixtures/noted';
import { readContexts } from '../notes/contexts';
import { recordCapture } from '../write/capture';
import { undoContexts } from '../write/contexts';
import { forget, unforget } from '../write/forget';
import { recordViewer } from '../write/profile';

const BOB = unmetViewer('bob');
const KEEP = [{ kind: 'keep' as const, isOn: true }];

async function notedByBob() {
  const archive = await freshArchive();
  await importExport(archive, { owner: { username: 'bob' }, followers: dated(['x']), following: [] });
  await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: NOON });
  const number = await numberOf(archive, 'x');
  const bobs = await noteNumbers(archive, BOB, [number], KEEP, NOON + 1);
  const isKept = async (viewer: AccountId) => (await readContexts(archive, viewer)).of.has(number);
  return { archive, number, bobs, isKept };
}

describe('a note that is taken back', () => {
  it('is one’s own, though another viewer made the very same change since', async () => {
    const { archive, number, bobs, isKept } = await notedByBob();
    await noteNumbers(archive, VIEWER, [number], KEEP, NOON + 2);
    expect(await undoContexts(archive, BOB, bobs, NOON + 3)).toBe(1);
    expect([await isKept(BOB), await isKept(VIEWER)]).toEqual([false, true]);
  });

  it('is found by whoever was told of it under a name, and has logged in since', async () => {
    const { archive, bobs, isKept } = await notedByBob();
    const id = '900' as AccountId;
    await recordViewer(archive, { id, username: 'bob', seenAt: NOON + 2 });
    expect(await isKept(id)).toBe(true);
    expect(await undoContexts(archive, BOB, bobs, NOON + 3)).toBe(1);
    expect(await isKept(id)).toBe(false);
  });

  it('waits while its account is forgotten, and can be taken back once that is, under whatever number', async () => {
    for (const isTriedBefore of [true, false]) {
      const { archive, number } = await notedByBob();
      await noteNumbers(archive, VIEWER, [number], note('n'), NOON + 2);
      const cleared = await noteNumbers(archive, VIEWER, [number], note(''), NOON + 3);
      await forget(archive, { kind: 'account', username: 'x' }, 'f', NOON + 4);
      await recordCapture(archive, capture([account(1, { username: 'x' })], { readAt: NOON + 5 }));
      if (isTriedBefore) expect(await undoContexts(archive, VIEWER, cleared, NOON + 6)).toBe(0);
      expect(await unforget(archive, 'f', NOON + 7)).toBe(true);
      expect(await undoContexts(archive, VIEWER, cleared, NOON + 8)).toBe(1);
      expect(await noteOf(archive, 'x')).toBe('n');
      expect(await undoContexts(archive, VIEWER, cleared, NOON + 9)).toBe(0);
    }
  });

  it('leaves the note of the account that the name turned out to be, in whichever order both are taken back', async () => {
    for (const order of [[0], [1], [0, 1], [1, 0]] as const) {
      const archive = await freshArchive();
      await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: NOON - DAY_MS }));
      await importExport(archive, { at: NOON, followers: dated(['new']), following: [] });
      const changes = [await noteOn(archive, 'old', 'of old', NOON), await noteOn(archive, 'new', 'of new', NOON)];
      await recordCapture(archive, capture([account(1, { username: 'new' })], { readAt: NOON + 2 }));
      expect(await noteOf(archive, 'new')).toBe('of old\n\nof new');
      for (const at of order) expect(await undoContexts(archive, VIEWER, changes[at]!, NOON + 3)).toBe(1);
      const left = [0, 1].filter((at) => !(order as readonly number[]).includes(at));
      expect(await noteOf(archive, 'new')).toBe(left.length === 0 ? undefined : ['of old', 'of new'][left[0]!]);
    }
  });
});
