import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS } from '../../domain/time';
import { partsOf, restoreParts } from '../fixtures/backups';
import { flawsOf } from '../fixtures/flaws';
import { freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, stageExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import type { Archive } from '../store/open';
import { undoImport } from './delete-import';
import { forget, unforget } from './forget';
import { commitImport } from './import';

/** What of an import is taken back after the same export was imported again comes with the undoing of the newer one. */

const T = NOON + 10 * DAY_MS;
const MINUTE = 60_000;
const OLD: ForgetOrder = { kind: 'before', at: T };
const FOLLOWERS: ForgetOrder = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' };

async function importAt(archive: Archive, importedAt: number): Promise<string> {
  const lists = { followers: dated(['x', 'z']), following: dated(['y']) };
  const importId = await stageExport(archive, { at: T - DAY_MS, ...lists });
  await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt });
  return importId;
}

const toldOf = async (archive: Archive) => {
  const { imports, sets, columns, snapshots } = await toldBy(archive);
  return { imports, sets, columns, snapshots };
};

describe('once the same export was imported again and that was undone', () => {
  for (const what of [OLD, FOLLOWERS])
    it(`all is there that was forgotten and taken back in between (${what.kind})`, async () => {
      const archive = await freshArchive();
      await importAt(archive, T);
      const before = await toldOf(archive);
      await forget(archive, what, 'f', T + MINUTE);
      const again = await importAt(archive, T + 2 * MINUTE);
      expect(await unforget(archive, 'f', T + 3 * MINUTE)).toBe(true);
      expect((await archive.db.getAllKeys('imports')).sort()).toEqual([again]);
      expect(await undoImport(archive, again, T + 4 * MINUTE)).toBe(true);
      expect(await toldOf(archive)).toEqual(before);
      expect(await flawsOf(archive)).toEqual([]);
    });
});

it('an import that a backup brought again, and was taken back besides, is gone once it is undone', async () => {
  const archive = await freshArchive();
  const importId = await importAt(archive, T);
  const parts = await partsOf(archive);
  await forget(archive, OLD, 'f', T + MINUTE);
  await restoreParts(archive, parts, T + 2 * MINUTE);
  expect(await unforget(archive, 'f', T + 3 * MINUTE)).toBe(true);
  expect(await undoImport(archive, importId, T + 4 * MINUTE)).toBe(true);
  expect(await archive.db.count('imports')).toBe(0);
  expect(await flawsOf(archive)).toEqual([]);
});
