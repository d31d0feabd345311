import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_SIZE } from '../../archive/accounts/account-chunk';
import type { AccountColumns } from '../../archive/store/rows';
import { emptyIndex, fillIndex, type NameIndex } from './name-index';
import { searchNames } from './search';

const { signal } = new AbortController();
const COUNT = 9_500;
const USERNAMES = ['ayu', 'budi_', 'x.y', 'kopi99', '__z', 'o', 'SARI'];
const NAMES = [
  '',
  'Ayu',
  'ÉCOLE',
  'straße',
  'ſari',
  '\u212aopi',
  'İpek ılık',
  'ΣΟΦΟΣ σοφος',
  'さくら',
  "O'Hara’s",
  '✨ kopi',
  'ﬁ n',
];

const usernameOf = (number: number) => `${USERNAMES[number % 7]}${(number * 7919) % 97}${USERNAMES[(number >> 3) % 7]}`;
const nameOf = (number: number) => `${NAMES[number % 12]} ${NAMES[(number >> 4) % 12]}`;

function columnsOf(chunk: number, count: number): AccountColumns | null {
  const firstNumber = chunk * CHUNK_SIZE;
  if (firstNumber >= count) return null;
  const numbers = Array.from({ length: Math.min(CHUNK_SIZE, count - firstNumber) }, (_, at) => firstNumber + at);
  return {
    firstNumber,
    ids: numbers.map(String),
    usernames: numbers.map((number) => usernameOf(number).toLowerCase()),
    fullNames: numbers.map(nameOf),
    fbids: numbers.map(() => ''),
    flags: new Uint8Array(numbers.length),
    firstSeenAt: new Float64Array(numbers.length),
  };
}

async function filled(index: NameIndex, accountCount: number): Promise<NameIndex> {
  const source = { accountCount, readColumns: async (chunk: number) => columnsOf(chunk, accountCount) };
  await fillIndex(index, source, () => undefined, signal);
  return index;
}

/** Everybody, the newest first, but for every eleventh. */
const among = Uint32Array.from({ length: COUNT }, (_, at) => COUNT - 1 - at).filter((number) => number % 11 !== 0);

/** A few at a time, each is looked at by itself. */
async function oneByOne(index: NameIndex, search: string): Promise<number[]> {
  const hits: number[] = [];
  for (let from = 0; from < among.length; from += 3_000)
    hits.push(...(await searchNames(index, among.subarray(from, from + 3_000), search, signal)));
  return hits;
}

const inOrderOfList = (numbers: Iterable<number>) => [...numbers].sort((one, other) => other - one);

const anyNumber = fc.nat(COUNT - 1);
const somePart = fc
  .tuple(anyNumber, fc.boolean(), fc.nat(8), fc.integer({ min: 1, max: 5 }))
  .map(([number, isName, from, length]) => (isName ? nameOf(number) : usernameOf(number)).slice(from, from + length));
const anySearch = fc
  .array(
    fc.oneof(somePart, somePart, fc.constantFrom('_', '.', '"ayu', 'K', 'S', 'ſ', '\u212a', 'ss', 'σ', "'s", '@ayu')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .chain((parts) => fc.constantFrom(' ', '', '_').map((between) => parts.join(between)));

describe('a search in the names of very many', () => {
  it('finds whom it finds where each name is looked at by itself, in the order of the list', async () => {
    const index = await filled(emptyIndex(), COUNT);
    await fc.assert(
      fc.asyncProperty(anySearch, async (search) => {
        const found = [...(await searchNames(index, among, search, signal))];
        const plain = await oneByOne(index, search);
        expect(inOrderOfList(found)).toEqual(inOrderOfList(plain));
        if (found.length > 500) expect(found).toEqual(inOrderOfList(found));
      }),
      { numRuns: 150 },
    );
  });

  it('finds also whoever was met since the names were first loaded', async () => {
    const grown = await filled(await filled(await filled(emptyIndex(), 4_000), 4_097), COUNT);
    const whole = await filled(emptyIndex(), COUNT);
    expect(grown.texts).toEqual(whole.texts);
    expect(grown.texts).toHaveLength(3);
    expect([...(await searchNames(grown, among, `${usernameOf(9_499)}`, signal))]).toContain(9_499);
  });
});
