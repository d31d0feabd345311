import { expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteOf, noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { recordCapture } from '../write/capture';
import { undoImport } from '../write/delete-import';
import { forget, unforget } from '../write/forget';

/** Somebody known by id was forgotten, and an export that lists the name is gone again: its row has a note, so it stays. */
async function bareBeside(isBinned: boolean) {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 3), { readAt: NOON - DAY_MS }));
  await forget(archive, { kind: 'account', username: 'user.2' }, 'f', NOON);
  const importId = await importExport(archive, { at: NOON - 2 * DAY_MS, followers: dated(['user.2']), following: [] });
  await noteOn(archive, 'user.2', 'met', NOON + 1);
  if (isBinned) await forget(archive, { kind: 'before', at: NOON - DAY_MS - 1 }, 'b', NOON + 2);
  else await undoImport(archive, importId, NOON + 2);
  return archive;
}

it('an account that comes back is one with the bare row of its name that no export means any more', async () => {
  for (const isBinned of [false, true]) {
    const archive = await bareBeside(isBinned);
    expect(await unforget(archive, 'f', NOON + 3)).toBe(true);
    expect(await noteOf(archive, 'user.2')).toBe('met');
    const { contexts } = await toldBy(archive);
    expect(Object.keys(contexts)).toHaveLength(1);
    expect(Object.keys(contexts)[0]).toContain(account(2).id);
    expect(await flawsOf(archive)).toEqual([]);
  }
});
