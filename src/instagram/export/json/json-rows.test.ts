import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listText, people, record } from '../fixtures/build-export';
import { listedRecord } from '../words/records';
import { JsonRows } from './json-rows';
import { JsonFault, type JsonSink } from './json-sink';

const nameIn = (bytes: Uint8Array, from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));

/** Everything a sink hears of a text that arrives in pieces of the given sizes. */
function heard(text: string, sizes: readonly number[], withPlain: boolean) {
  const items: unknown[] = [];
  const members: [string, unknown][] = [];
  const rows: [string, number][] = [];
  const sink: JsonSink = {
    items: (_, values) => void items.push(...values),
    entries: (key, pairs) => void members.push([key, Object.fromEntries(pairs)]),
    scalar: (key, value) => void members.push([key, value]),
    ...(withPlain
      ? {
          plainRow: (_: string | null, bytes: Uint8Array, from: number, to: number, seconds: number) =>
            void rows.push([nameIn(bytes, from, to), seconds]),
        }
      : {}),
  };
  pushed(new JsonRows(sink, 1_000_000), text, sizes);
  return { items, members, rows };
}

function pushed(reader: JsonRows, text: string, sizes: readonly number[]): void {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    reader.push(bytes.slice(at, at + size));
    at += size;
  }
  reader.end();
}

const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

describe('JsonRows', () => {
  test('hears what JSON.parse hears, however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 })), sizes, fc.constantFrom(0, 2), (values, cuts, indent) => {
        expect(heard(JSON.stringify(values, null, indent), cuts, true).items).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
  });

  test('an object: its arrays element by element, its objects as pairs, the rest as they are', () => {
    const text = '{"a":[1,{"b":"}]"}],"c":{"d":[2],"__proto__":3},"e":null,"f":-1.5e3,"g\\"":"x","h":[]}';
    const { items, members } = heard(text, [3], false);
    expect(items).toEqual([1, { b: '}]' }]);
    expect(members).toEqual([
      ['c', JSON.parse('{"d":[2],"__proto__":3}')],
      ['e', null],
      ['f', -1500],
      ['g"', 'x'],
    ]);
  });

  test('plain rows give the very accounts that careful reading gives', () => {
    const kinds = fc.array(
      fc.tuple(fc.constantFrom('R1' as const, 'R2' as const, 'R3' as const), fc.constantFrom(0, 2)),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(kinds, sizes, (forms, cuts) => {
        const all = people(forms.length);
        const text = `[${forms.map(([form, indent], at) => JSON.stringify(record(all[at]!, form), null, indent)).join(', ')}]`;
        const { items, rows } = heard(text, cuts, true);
        const careful = items.map((item) => listedRecord(item)).map(({ username, at }) => [username, at / 1000]);
        const together = new Map([...rows, ...careful] as [string, number][]);
        expect(rows.length).toBe(forms.filter(([form]) => form !== 'R3').length);
        expect(together).toEqual(new Map(all.map(({ username, seconds }) => [username, seconds])));
      }),
    );
  });

  test.each([
    ['an escape in the name', '"value": "a\\u002eb"'],
    ['a capital', '"value": "Capital"'],
    ['a name too long', `"value": "${'x'.repeat(31)}"`],
    ['no name', '"value": ""'],
    ['another member', '"value": "name", "more": 1'],
  ])('%s is left to the careful reader', (_, value) => {
    const text = `[{"title":"","string_list_data":[{"href":"https://www.instagram.com/x",${value},"timestamp":1700000000}]}]`;
    expect(heard(text, [1000], true)).toMatchObject({ rows: [], items: JSON.parse(text) });
    // Also after a row that looks just the same.
    const same =
      '{"title":"","string_list_data":[{"href":"https://www.instagram.com/x","value": "plain","timestamp":1}]}';
    const both = `[${same},${text.slice(1)}`;
    expect(heard(both, [1000], true)).toMatchObject({ rows: [['plain', 1]], items: JSON.parse(text) });
  });

  test('a row that differs in any byte from those before it is told as careful reading tells it', () => {
    const told = (text: string, cuts: readonly number[], withPlain: boolean): unknown => {
      const rows: unknown[] = [];
      const sink: JsonSink = {
        items: (_, values) =>
          void rows.push(...values.map((value) => [listedRecord(value).username, listedRecord(value).at / 1000])),
        ...(withPlain
          ? { plainRow: (_, all, from, to, seconds) => void rows.push([nameIn(all, from, to), seconds]) }
          : {}),
      };
      try {
        pushed(new JsonRows(sink, 1_000_000), text, cuts);
        return rows;
      } catch (error) {
        return (error as JsonFault).reason;
      }
    };
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const letter = fc.constantFrom(...'{}[]":,\\/.a_Z9 0-');
    const form = fc.constantFrom('R1' as const, 'R2' as const);
    fc.assert(
      fc.property(form, fc.constantFrom(0, 2), place, letter, sizes, (kind, indent, where, instead, cuts) => {
        const [first, second, third] = people(3).map((one) => JSON.stringify(record(one, kind), null, indent));
        const at = Math.floor(where * second!.length);
        const changed = `[${first},${second!.slice(0, at)}${instead}${second!.slice(at + 1)},${third}]`;
        expect(told(changed, cuts, true)).toEqual(told(changed, cuts, false));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a link that leads elsewhere than the title says is left to the careful reader', () => {
    const text =
      '[{"title":"one","string_list_data":[{"href":"https://www.instagram.com/_u/two","timestamp":1700000000}]}]';
    expect(heard(text, [1000], true).rows).toEqual([]);
    const same =
      '{"title":"one","string_list_data":[{"href":"https://www.instagram.com/_u/one","timestamp":1700000000}]}';
    expect(heard(`[${same},${text.slice(1)}`, [1000], true).rows).toEqual([['one', 1_700_000_000]]);
  });

  test.each([
    ['a time that is none', '"timestamp": "1700000000"'],
    ['a time before zero', '"timestamp":-1700000000'],
    ['a broken time', '"timestamp": 1700000000.5'],
    ['another key', '"timestanp": 1700000000'],
    ['more after the time', '"timestamp": 1700000000, "more": 1'],
  ])('%s is left to the careful reader, alone and after rows that look just the same', (_, time) => {
    const row = (what: string) =>
      `{"title":"","string_list_data":[{"href":"https://www.instagram.com/x","value":"plain", ${what}}]}`;
    const [odd, same] = [row(time), row('"timestamp": 1700000000')];
    for (const cuts of [[1000], [7], [1]]) {
      expect(heard(`[${odd}]`, cuts, true)).toMatchObject({ rows: [], items: [JSON.parse(odd)] });
      const among = heard(`[${same},${same},${odd},${same}]`, cuts, true);
      expect(among).toMatchObject({ rows: Array(3).fill(['plain', 1_700_000_000]), items: [JSON.parse(odd)] });
    }
  });

  test.each(['', '[', '[1', '[1,', '{"a"', '{"a":', '{"a":1', '{"a":{"b":1', '["'])('unfinished: %s', (text) => {
    expect(() => heard(text, [1], true)).toThrow(new JsonFault('truncated'));
  });

  test.each([
    'nonsense',
    '[1 2]',
    '[1,]',
    '[1]]',
    '{"a" 1}',
    '{"a":1 "b":2}',
    '{1:2}',
    '[}',
    '[tru]',
    '{"a":tru}',
    '[1]x',
  ])('broken: %s', (text) => {
    expect(() => heard(text, [1], true)).toThrow(JsonFault);
  });

  test('the order of the file is the order of the rows', () => {
    const names: string[] = [];
    const sink: JsonSink = {
      items: (_, values) => void names.push(...values.map((value) => listedRecord(value).username!)),
      plainRow: (_, bytes, from, to) => void names.push(nameIn(bytes, from, to)),
    };
    const reader = new JsonRows(sink, 1_000_000);
    const all = people(9);
    const forms = ['R1', 'R3', 'R3', 'R1', 'R2', 'R3', 'R1', 'R1', 'R3'] as const;
    reader.push(new TextEncoder().encode(`[${all.map((one, at) => JSON.stringify(record(one, forms[at]!))).join()}]`));
    expect(names).toEqual(all.map(({ username }) => username));
    expect(listText(all, 'R1')).toContain('"media_list_data": [\n      \n    ],');
  });
});
