import { describe, expect, it } from 'vitest';
import { bytesHash, keyHash, sliceHash } from './hash';

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

  it('is the same of a name in the middle of a text, and of its bytes among others', () => {
    for (const name of ['', 'a', 'anna.kusuma', 'budi_98']) {
      const text = `citra\n${name}\ndewi`;
      const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
      const [from, to] = [6, 6 + name.length];
      expect(sliceHash(text, from, to)).toBe(keyHash(name));
      expect(bytesHash(bytes, from, to)).toBe(keyHash(name));
    }
  });
});
