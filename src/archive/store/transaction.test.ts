import { describe, expect, expectTypeOf, it } from 'vitest';
import { Directory } from '../accounts/directory';
import { freshArchive } from '../fixtures/invented';
import type { Archive } from './open';
import { type ReadTx, reading, type StoreName, type WriteTx, writing } from './transaction';

// Most of this is held by the compiler: each `@ts-expect-error` fails to compile once its line is allowed.

declare function ofNames(tx: ReadTx<'names'>): Promise<void>;
declare function ofNamesAndTies(tx: ReadTx<'names' | 'ties'>): Promise<void>;
declare function intoNames(tx: WriteTx<'names'>): Promise<void>;
declare const NONE: Uint32Array;
declare const anyList: readonly StoreName[];

describe('a transaction', () => {
  it('over more stores will do for fewer, never the reverse', () => {
    expectTypeOf<ReadTx<'names' | 'ties'>>().toExtend<ReadTx<'names'>>();
    expectTypeOf<ReadTx<'names'>>().not.toExtend<ReadTx<'names' | 'ties'>>();
    expectTypeOf<WriteTx<'names' | 'ties'>>().toExtend<WriteTx<'names'>>();
    expectTypeOf<WriteTx<'names'>>().not.toExtend<WriteTx<'names' | 'ties'>>();
    expectTypeOf<ReadTx<StoreName>>().toExtend<ReadTx<'names'>>();
  });

  it('to write in will do to read in, never the reverse', () => {
    expectTypeOf<WriteTx<'names' | 'ties'>>().toExtend<ReadTx<'names'>>();
    expectTypeOf<ReadTx<'names'>>().not.toExtend<WriteTx<'names'>>();
  });

  it('reaches the stores that its list names, and no other', async () => {
    const archive = await freshArchive();
    const work = reading(archive, ['names'], async (tx) => {
      expect(await tx.objectStore('names').count()).toBe(0);
      // @ts-expect-error: the list does not name it
      return tx.objectStore('ties').count();
    });
    await expect(work).rejects.toThrow();
    const all = await reading(archive, 'all', async (tx) => tx.objectStore('words').count());
    expect(all).toBe(0);
  });
});

/** Never called. */
function _onlyCompiled(archive: Archive) {
  return [
    reading(archive, ['names', 'ties'], ofNames),
    reading(archive, ['names', 'ties'], (tx) => ofNamesAndTies(tx)),
    // @ts-expect-error: 'ties' is missing
    reading(archive, ['names'], ofNamesAndTies),
    // @ts-expect-error: 'ties' is missing
    reading(archive, ['names'], (tx) => ofNamesAndTies(tx)),
    // @ts-expect-error: a reading transaction does not write
    reading(archive, ['names'], (tx) => intoNames(tx)),
    writing(archive, ['names', 'ties'], 'strict', (tx) => intoNames(tx)),
    writing(archive, ['names', 'ties'], 'strict', (tx) => ofNamesAndTies(tx)),
    // @ts-expect-error: 'names' is missing
    writing(archive, ['ties'], 'strict', (tx) => intoNames(tx)),
    // @ts-expect-error: there is no such store
    reading(archive, ['nomes'], async () => null),
    // @ts-expect-error: who knows what this list names
    reading(archive, anyList, async () => null),
    writing(archive, ['idBuckets'], 'strict', (tx) => new Directory('idBuckets', 0).load(tx, NONE)),
    // @ts-expect-error: the other directory
    writing(archive, ['idBuckets'], 'strict', (tx) => new Directory('usernameBuckets', 0).load(tx, NONE)),
  ];
}
