import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersOf } from '../membership';
import { DatesByNumber } from './dates-by-number';

const EVERYBODY = Array.from({ length: 62 }, (_, number) => number);
/** Rows as an export brings them: ascending accounts, some of them without a date. */
const anyRows = fc
  .uniqueArray(fc.record({ number: fc.nat(60), second: fc.constantFrom(0, 1, 5, 5, 1_700_000_000) }), {
    selector: ({ number }) => number,
    maxLength: 20,
  })
  .map((rows) => rows.sort((a, b) => a.number - b.number));
type Rows = readonly { readonly number: number; readonly second: number }[];

const datesOf = (rows: Rows) =>
  new DatesByNumber(
    Uint32Array.from(rows, ({ number }) => number),
    Uint32Array.from(rows, ({ second }) => second),
  );
const mapOf = (rows: Rows) =>
  new Map(rows.filter(({ second }) => second !== 0).map(({ number, second }) => [number, second * 1000]));

describe('dates by number', () => {
  it('are the map of the moments that are known', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const dates = datesOf(rows);
        const map = mapOf(rows);
        expect([...dates]).toEqual([...map]);
        expect([...dates.entries()]).toEqual([...map]);
        expect([...dates.keys()]).toEqual([...map.keys()]);
        expect([...dates.values()]).toEqual([...map.values()]);
        expect(dates.size).toBe(map.size);
        expect([...numbersOf(dates.members())]).toEqual([...map.keys()]);
        expect(EVERYBODY.map((number) => dates.get(number))).toEqual(EVERYBODY.map((number) => map.get(number)));
        expect(EVERYBODY.map((number) => dates.has(number))).toEqual(EVERYBODY.map((number) => map.has(number)));
        const visited: [number, number][] = [];
        dates.forEach((at, number, all) => {
          if (all === dates) visited.push([number, at]);
        });
        expect(visited).toEqual([...map]);
      }),
    );
  });

  it('stand beside accounts in whatever order', () => {
    fc.assert(
      fc.property(anyRows, fc.array(fc.nat(70)), (rows, asked) => {
        const map = mapOf(rows);
        const seconds = datesOf(rows).secondsOf(Uint32Array.from(asked));
        expect([...seconds]).toEqual(asked.map((number) => (map.get(number) ?? 0) / 1000));
      }),
    );
  });

  it('tell who came later than a moment, not at it', () => {
    const dates = datesOf([
      { number: 1, second: 5 },
      { number: 2, second: 0 },
      { number: 3, second: 6 },
      { number: 40, second: 9 },
    ]);
    expect([...numbersOf(dates.after(5000))]).toEqual([3, 40]);
    expect([...numbersOf(dates.after(4999))]).toEqual([1, 3, 40]);
    expect([...numbersOf(dates.after(9000))]).toEqual([]);
  });

  it('of two lists meet in those whose moment both know, ascending', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (here, there) => {
        const met: [number, number, number][] = [];
        datesOf(here).eachInBoth(datesOf(there), (...one) => met.push(one));
        const other = mapOf(there);
        const wanted = [...mapOf(here)].filter(([number]) => other.has(number));
        expect(met).toEqual(wanted.map(([number, at]) => [number, at, other.get(number)]));
      }),
    );
  });
});
