import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountColumns } from '../../archive/rows';
import { membershipOf, NOBODY } from '../../domain/membership';
import { emptyIndex, fillIndex } from './name-index';
import { ANYBODY } from './people-choice';
import { arrange, newestFirst } from './people-order';
import { sortedInSlices } from './sorted-in-slices';

const signal = new AbortController().signal;
const NAMES: readonly (readonly [string, string, number])[] = [
  ['ayu.wijaya', 'Ayu Wijaya', 0b1100],
  ['zed_zed', 'André Šimić', 0b0011],
  ['budi99', '', 0],
  ['kopi.ayu', 'Kedai Kopi', 0b1111],
  ['x_____x', 'متجر القهوة', 0],
  ['ayu', 'زهراء', 0],
];
const columns: AccountColumns = {
  firstNumber: 0,
  ids: NAMES.map((_, at) => String(at)),
  usernames: NAMES.map(([username]) => username),
  fullNames: NAMES.map(([, fullName]) => fullName),
  flags: Uint8Array.from(NAMES.map(([, , flags]) => flags)),
  firstSeenAt: new Float64Array(NAMES.length),
  fbids: NAMES.map(() => ''),
};
const everybody = Uint32Array.from([5, 4, 3, 2, 1, 0]);

async function index() {
  const filled = emptyIndex();
  const source = { accountCount: NAMES.length, readColumns: async (at: number) => (at === 0 ? columns : null) };
  await fillIndex(filled, source, () => undefined, signal);
  return filled;
}
const namesOf = (numbers: Uint32Array) => [...numbers].map((number) => NAMES[number]![0]);
const find = async (search: string) => namesOf(await arrange(everybody, await index(), { ...ANYBODY, search }, signal));

describe('newestFirst', () => {
  const classes = { mutual: membershipOf([1, 40, 7]), 'only-i-follow': NOBODY, 'only-they-follow': NOBODY };
  const classification = {
    classes: { ...classes, neither: NOBODY, unknown: NOBODY },
    likely: membershipOf([7]),
  };
  it('puts who was first seen last at the top, and narrows to a certainty', () => {
    const sure = (certainty: 'certain' | 'likely' | null) => ({ ...ANYBODY, certainty });
    expect([...newestFirst(classification, 'mutual', sure(null), null)]).toEqual([40, 7, 1]);
    expect([...newestFirst(classification, 'mutual', sure('likely'), null)]).toEqual([7]);
    expect([...newestFirst(classification, 'mutual', sure('certain'), null)]).toEqual([40, 1]);
  });
});

describe('searching', () => {
  it('finds usernames and full names, the exact username first', async () => {
    expect(await find('ayu')).toEqual(['ayu', 'ayu.wijaya', 'kopi.ayu']);
    expect(await find('@AYU')).toContain('ayu.wijaya');
    expect(await find('kedai')).toEqual(['kopi.ayu']);
  });
  it('looks past accents and into other scripts', async () => {
    expect(await find('andre simic')).toEqual(['zed_zed']);
    expect(await find('القهوة')).toEqual(['x_____x']);
  });
  it('finds signs, and nobody where nobody fits', async () => {
    expect(await find('____')).toEqual(['x_____x']);
    expect(await find('nobodyhere')).toEqual([]);
  });
});

describe('sorting and filtering', () => {
  it('sorts by username and by full name, the nameless last', async () => {
    const by = async (sort: 'username' | 'name') =>
      namesOf(await arrange(everybody, await index(), { ...ANYBODY, sort }, signal));
    expect((await by('username'))[0]).toBe('ayu');
    expect((await by('name')).slice(0, 2)).toEqual(['zed_zed', 'ayu.wijaya']);
    expect((await by('name')).at(-1)).toBe('budi99');
  });
  it('keeps to the flags asked for', async () => {
    const verified = await arrange(everybody, await index(), { ...ANYBODY, isVerified: true }, signal);
    expect(namesOf(verified)).toEqual(['kopi.ayu', 'ayu.wijaya']);
    const open = await arrange(everybody, await index(), { ...ANYBODY, isVerified: true, isPrivate: false }, signal);
    expect(namesOf(open)).toEqual(['ayu.wijaya']);
  });
  it('sorts in slices as the browser would in one go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 9_000, size: 'max' }), async (values) => {
        const numbers = Uint32Array.from(values.keys());
        const compare = (one: number, other: number) => values[one]! - values[other]!;
        expect([...(await sortedInSlices(numbers, compare, signal))]).toEqual([...numbers].sort(compare));
      }),
      { numRuns: 30 },
    );
  });
  it('stops when it is told to', async () => {
    const ending = new AbortController();
    ending.abort();
    await expect(sortedInSlices(everybody, () => 0, ending.signal)).rejects.toThrow();
  });
});
