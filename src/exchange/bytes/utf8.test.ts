import fc from 'fast-check';
import { expect, test } from 'vitest';
import { putUtf8 } from './utf8';

test('a text is written as the browser’s own encoder writes it, half signs too', () => {
  const letter = fc.oneof(
    fc.constantFrom('a', 'é', 'さ', '\u{1f33f}', '\ud83c', '\udf3f', '\uffff', '\u{10ffff}', '\u0000'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 260, size: 'max' }), fc.nat(3), (letters, start) => {
      const text = letters.join('');
      const bytes = new Uint8Array(start + text.length * 3);
      const end = putUtf8(text, bytes, start);
      expect([...bytes.subarray(start, end)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
