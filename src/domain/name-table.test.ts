import { describe, expect, it } from 'vitest';
import { keyHash } from './hash';
import { NameTable } from './name-table';

describe('the hash of a name', () => {
  it('stays what it was, since archives keep it', () => {
    expect(['', 'a', 'anna.kusuma', 'budi_98'].map(keyHash)).toEqual([
      2_872_998_923, 444_641_715, 2_607_898_077, 3_547_404_431,
    ]);
  });

  it('spreads names over few buckets', () => {
    const buckets = new Set(Array.from({ length: 256 }, (_, at) => keyHash(`name${at}`) & 63));
    expect(buckets.size).toBeGreaterThan(55);
  });
});

describe('a table of names', () => {
  it('gives each name one place, in the order first added', () => {
    const table = new NameTable();
    expect(table.size).toBe(0);
    expect(['anna', 'budi', 'anna', 'citra', 'budi'].map((name) => table.add(name))).toEqual([0, 1, 0, 2, 1]);
    expect(table.names).toEqual(['anna', 'budi', 'citra']);
    expect(table.size).toBe(3);
  });

  it('finds every name again and knows its hash, however many there are', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `user${at * 7}`);
    const table = new NameTable();
    const places = names.map((_, place) => place);
    expect(names.map((name) => table.add(name))).toEqual(places);
    expect(names.map((name) => table.add(name))).toEqual(places);
    expect(table.names).toEqual(names);
    expect([...table.hashes]).toEqual(names.map(keyHash));
  });

  it('tells names of one hash apart', () => {
    const [one, other] = ['budif3eccg.25', 'budiay9iqc.8'] as const;
    expect(keyHash(one)).toBe(keyHash(other));
    const table = new NameTable();
    expect([table.add(one), table.add(other), table.add(one), table.add(other)]).toEqual([0, 1, 0, 1]);
  });
});
