import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import { renamesAmong } from './renames-among';
import { trailsOf, type ViewersExport } from './trails';

/** Renames among all exports of one viewer, and who is who through all of them. */

type Rows = Readonly<Record<number, number>>;
const OLD = 1_600_000_000;
const VIEWER = '1' as AccountId;
/** Somebody whose second is the same in all, so that seconds are seen to hold. */
const KEPT = { 9: OLD + 5 };

function list(rows: Rows) {
  const numbers = Object.keys(rows).map(Number);
  const seconds = numbers.map((number) => rows[number]!);
  return { numbers, seconds, fromAt: -Infinity, toAt: Infinity, hasAllParts: true };
}

function exported(
  day: number,
  followers: Rows,
  {
    following = {},
    beside = [],
    isByMinute = false,
  }: { following?: Rows; beside?: number[]; isByMinute?: boolean } = {},
): ViewersExport {
  const named = [...Object.keys(followers), ...Object.keys(following)].map(Number);
  return {
    viewer: VIEWER,
    at: (1_780_000_000 + day * 86_400) * 1000,
    isByMinute,
    lists: { followers: list({ ...KEPT, ...followers }), following: list(following) },
    names: (number) => number === 9 || named.includes(number) || beside.includes(number),
    namesBeside: (number) => beside.includes(number),
  };
}

const among = (...exports: ViewersExport[]) =>
  renamesAmong(
    exports,
    exports.map((_, at) => 10 + at),
  ).map(({ from, to, before, after }) => `${from}→${to} ${before}–${after}`);

describe('renames among exports', () => {
  it('are told between neighbours, and over one in which the account was hidden', () => {
    expect(among(exported(0, { 1: OLD }), exported(20, { 2: OLD }))).toEqual(['1→2 10–11']);
    expect(among(exported(0, { 1: OLD }), exported(20, {}), exported(40, { 2: OLD }))).toEqual(['1→2 10–12']);
    expect(among(exported(0, { 1: OLD }), exported(20, { 2: OLD }), exported(40, { 3: OLD })).toSorted()).toEqual([
      '1→2 10–11',
      '1→3 10–12',
      '2→3 11–12',
    ]);
    expect(among(exported(0, { 1: OLD }), exported(20, { 1: OLD }))).toEqual([]);
    expect(among()).toEqual([]);
  });

  it('are told by the other list as well', () => {
    expect(among(exported(0, {}, { following: { 1: OLD } }), exported(20, {}, { following: { 2: OLD } }))).toEqual([
      '1→2 10–11',
    ]);
  });

  it('are not told by a second that two people had at once, in whatever export of that list', () => {
    const pair = [exported(0, { 1: OLD }), exported(20, { 2: OLD })];
    expect(among(...pair, exported(40, { 5: OLD, 6: OLD }))).not.toContain('1→2 10–11');
    expect(among(...pair, exported(40, {}, { following: { 5: OLD, 6: OLD } }))).toContain('1→2 10–11');
    // Pages tell minutes, which many share.
    expect(among(...pair, exported(40, { 5: OLD, 6: OLD }, { isByMinute: true }))).toContain('1→2 10–11');
  });

  it('are not told of two who stood beside each other in an export', () => {
    const pair = [exported(0, { 1: OLD }), exported(20, { 2: OLD })];
    const both = { ...exported(40, {}, { beside: [1, 2] }), lists: { followers: null, following: list(KEPT) } };
    expect(among(...pair, both)).toEqual([]);
    const one = { ...exported(40, {}, { beside: [1] }), lists: { followers: null, following: list(KEPT) } };
    expect(among(...pair, one)).toContain('1→2 10–11');
  });
});

describe('the trail of an account through exports', () => {
  const trails = (exports: readonly ViewersExport[], concerned: readonly number[]) =>
    trailsOf(exports, renamesAmong(exports, [...exports.keys()]), new Set(concerned)).map(({ stands, renames }) => [
      stands.map(({ place, number }) => `${place}:${number}`).join(' '),
      renames.length,
    ]);

  it('goes through its renames, oldest first', () => {
    const exports = [exported(0, { 1: OLD }), exported(20, { 2: OLD }), exported(40, { 3: OLD })];
    expect(trails(exports, [1, 2, 3])).toEqual([['0:1 1:2 2:3', 3]]);
  });

  it('goes by name from one export to the next, where no rename says otherwise', () => {
    expect(trails([exported(0, { 1: OLD }), exported(20, { 1: OLD })], [1])).toEqual([['0:1 1:1', 0]]);
    expect(trails([exported(0, { 1: 0 }), exported(20, { 1: OLD + 70 })], [1])).toEqual([['0:1 1:1', 0]]);
  });

  it('does not go on by a name whose follow would be older than it was before, where it was renamed since', () => {
    const stands = (then: number) =>
      trails([exported(0, { 1: then }), exported(20, { 1: OLD + 7 }), exported(40, { 2: OLD + 7 })], [1, 2])
        .map(([places]) => places)
        .toSorted();
    expect(stands(OLD + 70)).toEqual(['0:1', '1:1 2:2']);
    expect(stands(OLD + 1)).toEqual(['0:1 1:1 2:2']);
    // Who has one name alone is one, whatever the dates.
    expect(trails([exported(0, { 1: OLD + 70 }), exported(20, { 1: OLD + 7 })], [1])).toEqual([['0:1 1:1', 0]]);
  });

  it('of a name that was handed on is that of whoever bore it then', () => {
    const exports = [exported(0, { 1: OLD }), exported(20, { 2: OLD, 1: OLD + 9_007 })];
    const told = [{ from: 1, to: 2, certainty: 'certain' as const, before: 0, after: 1 }];
    const found = trailsOf(exports, told, new Set([1, 2])).map(({ stands }) =>
      stands.map(({ place, number }) => `${place}:${number}`).join(' '),
    );
    expect(found.toSorted()).toEqual(['0:1 1:2', '1:1']);
  });
});
