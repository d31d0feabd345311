import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { restoreFrom } from '../fixtures/backups';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteOf, noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { recordCapture } from '../write/capture';

/** Here somebody was `old` before the backup's export and is `x` since; there both are names of the export, and no more. */
async function mergedWith(listed: readonly string[]) {
  const theirs = await freshArchive();
  const importId = await importExport(theirs, { at: NOON, followers: dated(listed), following: [] });
  await noteOn(theirs, 'x', 'met in Bandung', NOON);
  const archive = await freshArchive();
  await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: NOON - DAY_MS }));
  await recordCapture(archive, capture([account(1, { username: 'x' })], { readAt: NOON + DAY_MS }));
  await restoreFrom(archive, theirs, NOON + 2 * DAY_MS);
  return { archive, importId };
}

describe('a bare name of a backup', () => {
  it('is not whoever took it later, where its export lists the older name of that one as well', async () => {
    const { archive, importId } = await mergedWith(['x', 'old']);
    expect((await toldBy(archive)).sets[`${importId}/followers`]).toEqual([account(1).id, '@x'].sort());
    expect(await noteOf(archive, 'x')).toBeUndefined();
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is whoever took it, where nothing tells them apart', async () => {
    const { archive, importId } = await mergedWith(['x', 'else']);
    expect((await toldBy(archive)).sets[`${importId}/followers`]).toEqual([account(1).id, '@else'].sort());
    expect(await noteOf(archive, 'x')).toBe('met in Bandung');
  });
});
