import fc from 'fast-check';
import { expect, it } from 'vitest';
import { idAt, packIds, unpackIds } from './id-column';

/** Numbers of all lengths up to so many digits. */
const digits = (most: number) =>
  fc
    .oneof(
      fc.bigInt({ min: 1n, max: 10n ** BigInt(most) - 1n }),
      fc.bigInt({ min: 10n ** BigInt(most - 1), max: 10n ** BigInt(most) - 1n }),
    )
    .map(String);
/** Numbers as Instagram gives them, of one length and of several; and what only an odd file could bring. */
const anyColumn = fc.oneof(
  fc.array(fc.oneof(digits(11), fc.constant('')), { minLength: 1, maxLength: 30 }),
  fc.array(
    fc.nat(999_999_999_999).map((rest) => String(17_841_400_000_000_000n + BigInt(rest))),
    { minLength: 1, maxLength: 30 },
  ),
  fc.array(fc.oneof(digits(20), fc.constantFrom('', '0')), { minLength: 1, maxLength: 30 }),
  fc.array(
    fc.oneof(digits(11), fc.constantFrom('', '0', '007', '-5', '1.5', 'a', '1e3', '９', '123456789012345678901')),
    {
      minLength: 1,
      maxLength: 30,
    },
  ),
);

it('ids come back letter for letter, all together and one by one', () => {
  fc.assert(
    fc.property(anyColumn, (ids) => {
      const column = packIds(ids);
      expect(unpackIds(column, ids.length)).toEqual(ids);
      for (const [at, id] of ids.entries()) expect(idAt(column, ids.length, at)).toBe(id);
    }),
    { numRuns: 500 },
  );
});

it('ids beyond what a number holds exactly come back as well, and next to each other', () => {
  for (const least of ['9007199254740991', '17841499999999999', '18446744073709551615', '99999999999999999990']) {
    const ids = Array.from({ length: 9 }, (_, at) => String(BigInt(least) + BigInt(at)));
    const column = packIds(ids);
    expect(typeof column, least).toBe('object');
    expect(unpackIds(column, ids.length)).toEqual(ids);
  }
});

it('ids too far apart to be counted from one another stay a text', () => {
  for (const far of ['281474976710657', '18446744073709551615']) {
    const ids = ['1', far];
    expect(packIds(ids)).toBe(ids.join('\n'));
    expect(unpackIds(packIds(ids), 2)).toEqual(ids);
  }
  expect(packIds(['1', '281474976710655'])).toMatchObject({ least: '1', bytes: { length: 12 } });
});

it('ids of one kind take five bytes, and none at all take none', () => {
  const column = packIds(Array.from({ length: 1_000 }, (_, at) => String(10_000_000 + at * 56_000_000)));
  expect(column).toMatchObject({ bytes: { length: 5_000 } });
  expect(packIds(['', '', ''])).toEqual({ least: '0', bytes: new Uint8Array(0) });
  expect(packIds([])).toEqual(packIds(['']));
});

it('the form is frozen, for steps of the database have written it', () => {
  const bytes = Uint8Array.of(0x6d, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0, 0);
  expect(packIds(['70000', '', '4100', '4100'])).toEqual({ least: '4100', bytes });
  expect(packIds(['70000', '007'])).toBe('70000\n007');
});
