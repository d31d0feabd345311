import fc from 'fast-check';
import { expect, test } from 'vitest';
import { people } from '../fixtures/build-export';
import { isDeletedName, isReservedName } from '../words/username';
import { ColumnsBuilder, OPENED_AT } from './columns';

const entries = (names: readonly string[], times: Float64Array) => names.map((name, at) => [name, times[at]] as const);

/** What was told, a later word in place of an earlier one. */
function gathered() {
  const goes: number[] = [];
  const told = new Map<string, number | undefined>();
  const columns = new ColumnsBuilder(({ usernames, followedAt }) => {
    goes.push(usernames.length);
    for (const [name, at] of entries(usernames, followedAt)) told.set(name, at);
  });
  return { columns, told, goes };
}

function agree({ columns, told }: ReturnType<typeof gathered>): void {
  columns.tellRest();
  const { usernames, followedAt } = columns.accounts();
  expect(new Map(entries(usernames, followedAt))).toEqual(told);
}

test('tells of accounts while they come, ten thousand at a time', () => {
  const all = gathered();
  for (const { username, seconds } of people(25_000)) all.columns.add(username, seconds * 1000);
  expect(all.goes).toEqual([10_000, 10_000]);
  agree(all);
  expect(all.goes).toEqual([10_000, 10_000, 5_000]);
  all.columns.tellRest();
  expect(all.goes).toHaveLength(3);
});

test('whoever comes again with a newer date is told again, and nobody else', () => {
  const all = gathered();
  const many = people(12_000);
  for (const { username, seconds } of many) all.columns.add(username, seconds * 1000);
  all.columns.add(many[0]!.username, many[0]!.seconds * 1000 + 5);
  all.columns.add(many[1]!.username, many[1]!.seconds * 1000 - 5);
  all.columns.add(many[2]!.username, Number.NaN);
  all.columns.add(many[11_000]!.username, many[11_000]!.seconds * 1000 + 5);
  agree(all);
  expect(all.goes).toEqual([10_000, 2_000, 1]);
});

test('however names and dates come, what was told is what was gathered', () => {
  const rest = people(10_001, { prefix: 'sisa' });
  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.constantFrom(OPENED_AT, OPENED_AT + 1, OPENED_AT + 2, Number.NaN),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), fc.array(row, { maxLength: 8 }), (before, after) => {
      const all = gathered();
      for (const [name, at] of before) all.columns.add(name, at);
      for (const { username, seconds } of rest) all.columns.add(username, seconds * 1000);
      for (const [name, at] of after) all.columns.add(name, at);
      agree(all);
    }),
    { numRuns: 30 },
  );
});

test('a date from before Instagram was is no date; the account is there', () => {
  const { columns } = gathered();
  columns.add('early', OPENED_AT - 1);
  columns.add('first', OPENED_AT);
  expect(columns).toMatchObject({ rows: 2, undated: 1, oldestAt: OPENED_AT });
  expect([...columns.accounts().followedAt]).toEqual([Number.NaN, OPENED_AT]);
  expect(columns.maybeUntil(OPENED_AT - 1)).toBe(1);
});

test('a name that comes as bytes is the name that comes as a string', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab_.9'), minLength: 1, maxLength: 12 });
  const name = fc.oneof(
    letters,
    fc.constantFrom('explore', '_u', 'p', '__deleted__bhihebecaaabcdefg', '__deleted__', 'x'.repeat(30)),
  );
  const row = fc.tuple(name, fc.constantFrom(OPENED_AT - 1, OPENED_AT, OPENED_AT + 1000, Number.NaN), fc.boolean());
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const [strings, either] = [new ColumnsBuilder(), new ColumnsBuilder()];
      for (const [username, at, isBytes] of rows) {
        strings.add(username, at);
        const bytes = new TextEncoder().encode(`"${username}"`);
        if (isBytes) either.addBytes(bytes, 1, bytes.length - 1, at);
        else either.add(username, at);
      }
      const told = (columns: ColumnsBuilder) => {
        const { rows, repeated, unreadable, undated, oldestAt, newestAt, size } = columns;
        const { usernames, followedAt } = columns.accounts();
        return {
          rows,
          repeated,
          unreadable,
          undated,
          oldestAt,
          newestAt,
          size,
          usernames,
          followedAt,
          deleted: columns.deleted(),
        };
      };
      expect(told(either)).toEqual(told(strings));
      const names = rows.map(([username]) => username).filter((one) => !isReservedName(one) && !isDeletedName(one));
      expect(strings.accounts().usernames).toEqual([...new Set(names)]);
    }),
  );
});
