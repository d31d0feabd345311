import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteOf, noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { recordCapture } from '../write/capture';
import { forget, unforget } from '../write/forget';

const X = { kind: 'account', username: 'x' } as const;

/** Somebody was `old` before the export, and is `x` since. */
async function forgottenBeside(listed: readonly string[]) {
  const archive = await freshArchive();
  await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: NOON - DAY_MS }));
  const importId = await importExport(archive, { at: NOON, followers: dated(listed), following: [] });
  await noteOn(archive, 'x', 'met in Bandung', NOON);
  return { archive, importId };
}
const metAsX = capture([account(1, { username: 'x' })], { readAt: NOON + 2 });

describe('a name of an export that was forgotten and comes back', () => {
  it('is not whoever took it later, where the export lists the older name of that one as well', async () => {
    const { archive, importId } = await forgottenBeside(['x', 'old']);
    await forget(archive, X, 'f', NOON + 1);
    await recordCapture(archive, metAsX);
    expect(await unforget(archive, 'f', NOON + 3)).toBe(true);
    expect((await findAccount(archive, { username: 'x' }))?.id).toBe(account(1).id);
    expect(await noteOf(archive, 'x')).toBeUndefined();
    expect((await toldBy(archive)).sets[`${importId}/followers`]).toEqual([account(1).id, '@x'].sort());
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is not, either, where that older name was forgotten too', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: NOON, followers: dated(['x', 'old']), following: [] });
    await noteOn(archive, 'x', 'met in Bandung', NOON);
    await forget(archive, X, 'f', NOON + 1);
    await forget(archive, { kind: 'account', username: 'old' }, 'g', NOON + 1);
    await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: NOON - DAY_MS }));
    await recordCapture(archive, metAsX);
    expect(await unforget(archive, 'f', NOON + 3)).toBe(true);
    expect(await noteOf(archive, 'x')).toBeUndefined();
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is whoever took it, where nothing tells them apart', async () => {
    const { archive, importId } = await forgottenBeside(['x', 'else']);
    await forget(archive, X, 'f', NOON + 1);
    await recordCapture(archive, metAsX);
    expect(await unforget(archive, 'f', NOON + 3)).toBe(true);
    expect(await noteOf(archive, 'x')).toBe('met in Bandung');
    expect((await toldBy(archive)).sets[`${importId}/followers`]).toEqual([account(1).id, '@else'].sort());
  });
});
