import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fullNameAt, packFullNames, unpackFullNames } from './full-names';

/** Any of UTF-16: also halves of characters, line feeds, nothing, and what begins like the mark of an encoding. */
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', '\n', '\0', '\ufeffBudi', '\ud83c', '\udf3f Ayu', 'é', 'x'.repeat(300)),
);

it('full names come back unit for unit, all together and one by one', () => {
  fc.assert(
    fc.property(fc.array(anyName, { maxLength: 30 }), (names) => {
      const stored = packFullNames(names);
      expect(unpackFullNames(stored)).toEqual(names);
      for (const [at, name] of names.entries()) expect(fullNameAt(stored, at)).toBe(name);
    }),
    { numRuns: 500 },
  );
});

it('one sign beyond Latin costs its own bytes, not twice as many for everybody', () => {
  const names = ['Ayu Pratama', 'Budi ✨', ''];
  const { fullNames, fullNameLengths } = packFullNames(names);
  expect(fullNames).toHaveLength(11 + 8);
  expect(fullNameLengths).toEqual(Uint8Array.of(11, 6, 0));
});

it('the form is frozen, for steps of the database have written it', () => {
  expect(packFullNames(['Aé', '\ud83c'])).toEqual({ fullNames: 'Aé\ud83c', fullNameLengths: Uint8Array.of(2, 1) });
  expect(packFullNames(['é', '\ud83c', '\udf3f'])).toEqual({
    fullNames: Uint8Array.of(0xc3, 0xa9, 0xf0, 0x9f, 0x8c, 0xbf),
    fullNameLengths: Uint8Array.of(1, 1, 1),
  });
  expect(packFullNames(['x'.repeat(256)]).fullNameLengths).toEqual(Uint32Array.of(256));
});
