import { expect, it } from 'vitest';
import { sizeWords } from './size-words';

const texts = { number: (value: number) => String(value) };

it.each([
  [0, '1 kB'],
  [400, '1 kB'],
  [340_400, '340 kB'],
  [999_600, '1 MB'],
  [3_240_000, '3.2 MB'],
  [999_960_000, '1 GB'],
  [1_250_000_000, '1.3 GB'],
])('%d bytes are said as %s', (bytes, said) => {
  expect(sizeWords(bytes, texts)).toBe(said);
});
