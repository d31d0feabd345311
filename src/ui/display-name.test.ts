import { describe, expect, it } from 'vitest';
import { displayName, initialsOf, usernamePieces } from './display-name';

describe('displayName', () => {
  it('takes out what could make a name pose as another', () => {
    expect(displayName('ayu\u202egpj.exe\u0000')).toBe('ayugpj.exe');
    expect(displayName('\u2066a\u2069\u200b\u3164 ')).toBe('a');
    expect(displayName('Kedai\n\tKopi')).toBe('Kedai Kopi');
  });
  it('keeps the joiners that scripts and emoji need', () => {
    expect(displayName('👩\u200d🍳')).toBe('👩\u200d🍳');
  });
});

describe('usernamePieces', () => {
  it('end behind signs, however many stand there, and are the whole name again when joined', () => {
    for (const [name, pieces] of [
      ['bram.nettlecombe3i', ['bram.', 'nettlecombe3i']],
      ['_.budi__s', ['_.', 'budi__', 's']],
      ['ayu_', ['ayu_']],
      ['ayu', ['ayu']],
    ] as const) {
      expect(usernamePieces(name)).toEqual(pieces);
      expect(pieces.join('')).toBe(name);
    }
  });
});

describe('initialsOf', () => {
  it('takes first and last word, one letter for one word, the username for none', () => {
    expect(initialsOf('x', 'Ayu Putri Wijaya')).toBe('AW');
    expect(initialsOf('x', 'ayu')).toBe('A');
    expect(initialsOf('_.budi', '☕ 99')).toBe('B');
    expect(initialsOf('__', '')).toBe('·');
  });
});
