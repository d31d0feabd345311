import { expect, it } from 'vitest';
import { freshArchive, VIEWER } from '../fixtures/invented';
import { reading, writing } from '../store/transaction';
import { putImportColumn } from './import-columns';
import { ImportedEntries } from './imported-entries';

it('each account has its own entry, near or far, in each column', async () => {
  const archive = await freshArchive();
  await writing(archive, ['importColumns'], 'relaxed', async (tx) => {
    putImportColumn(tx, 'one', 'since/followers', Uint32Array.of(1, 2, 60_001), [Uint32Array.of(11, 12, 13)]);
    putImportColumn(tx, 'one', 'since/following', Uint32Array.of(1), [Uint32Array.of(21)]);
    putImportColumn(tx, 'other', 'since/followers', Uint32Array.of(1), [Uint32Array.of(31)]);
  });
  const told = await reading(archive, ['importColumns', 'imports'], async (tx) => {
    const entries = new ImportedEntries(tx, VIEWER);
    const of = (importId: string, column: string, number: number) => entries.of(importId, column, number);
    return [
      await of('one', 'since/followers', 1),
      await of('one', 'since/followers', 60_001),
      await of('one', 'since/followers', 2),
      await of('one', 'since/following', 1),
      await of('one', 'since/following', 2),
      await of('other', 'since/followers', 1),
    ];
  });
  expect(told).toEqual([[11], [13], [12], [21], null, [31]]);
});
