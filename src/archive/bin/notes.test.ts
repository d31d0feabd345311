import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { unmetViewer } from '../../domain/exports/import';
import { freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers, numberOf } from '../fixtures/noted';
import { readContexts } from '../notes/contexts';
import { undoContexts } from '../write/contexts';
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
});
