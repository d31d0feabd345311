import { expect, test } from 'vitest';
import { openKeyedHash } from './keyed-hash';

const KEY = '000102030405060708090a0b0c0d0e0f';
const hex = (text: string) =>
  openKeyedHash(KEY)(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('');
/** The inputs of the authors' test vectors: the bytes 0, 1, 2 … */
const upTo = (length: number) => String.fromCharCode(...Array.from({ length }, (_, at) => at));

test('is SipHash-2-4: the authors’ own vectors come out', () => {
  expect(hex(upTo(0))).toBe('726fdb47dd0e0e31');
  expect(hex(upTo(1))).toBe('74f839c593dc67fd');
  expect(hex(upTo(7))).toBe('ab0200f58b01d137');
  expect(hex(upTo(8))).toBe('93f5f5799a932462');
  expect(hex(upTo(15))).toBe('a129ca6149be45e5');
});

test('another key, another word', () => {
  expect(openKeyedHash('f'.repeat(32))('ratna')).not.toEqual(openKeyedHash(KEY)('ratna'));
  expect(() => openKeyedHash('short')).toThrow('32 hex digits');
});
