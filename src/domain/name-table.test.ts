import { describe, expect, it } from 'vitest';
import { keyHash } from './hash';
import { NameTable } from './name-table';

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

  it('tells names of one hash apart, of one length and where one begins with the other', () => {
    const alike = ['budi', 'budiay6x2r', 'budi5af5gt'];
    expect(new Set(alike.map(keyHash)).size).toBe(1);
    for (const names of [alike, alike.toReversed()]) {
      const table = new NameTable();
      for (let times = 0; times < 2; times++) expect(names.map((name) => table.add(name))).toEqual([0, 1, 2]);
      expect(table.names).toEqual(names);
    }
  });

  it('takes the names of a text that joins them as if each were added', () => {
    const table = new NameTable();
    table.add('budi');
    const places = new Uint32Array(6);
    table.addJoined('annabel\nbudi\nanna\n\nannabel\ncitra', places);
    expect([...places]).toEqual([1, 0, 2, 3, 1, 4]);
    expect(table.names).toEqual(['budi', 'annabel', 'anna', '', 'citra']);
    expect([...table.hashes]).toEqual(table.names.map(keyHash));
    expect(['', 'anna', 'citra'].map((name) => table.add(name))).toEqual([3, 2, 4]);
  });
});
