import { describe, expect, it } from 'vitest';
import type { DatedExport } from './dated-export';
import { datedExport, type Rows, SECOND as S } from './fixtures/dated';
import { renamesAmong } from './renames-among';

/** The edges of renames among exports: seconds of either list, exports of one moment, and pages. */

/** Somebody whose second is the same in all, so that seconds are seen to hold. */
const KEPT = { 9: S + 5 };

type Traits = Omit<Parameters<typeof datedExport>[1], 'followers'>;

/** `null` = without that list. */
const exported = (day: number, followers: Rows | null, traits: Traits = {}) =>
  datedExport((1_780_000_000 + day * 86_400) * 1000, {
    followers: followers && { ...KEPT, ...followers },
    following: null,
    ...traits,
  });

const among = (...exports: DatedExport[]) =>
  renamesAmong(
    exports,
    exports.map((_, at) => 10 + at),
  ).map(({ from, to, before, after }) => `${from}→${to} ${before}–${after}`);
const RENAMED = '1→2 10–11';

describe('a rename among exports', () => {
  const pair = [exported(0, { 1: S }), exported(20, { 2: S })];

  it('is not told of two whom pages name at once: minutes do not tell who was who', () => {
    expect(among(...pair, exported(40, { 1: S + 300, 2: S + 900 }, { isByMinute: true }))).toEqual([]);
    expect(among(...pair, exported(40, { 1: S + 300, 2: S }))).toContain(RENAMED);
  });

  it('is told of two whom another export names at once, if that has one of the lists that tell it', () => {
    const inBoth = [
      exported(0, { 1: S }, { following: { 1: S + 70 } }),
      exported(20, { 2: S }, { following: { 2: S + 70 } }),
    ];
    const followedAlone = exported(40, null, { following: { 9: S + 5, 2: S + 70 }, beside: [1] });
    expect(among(...inBoth, followedAlone)).toContain(RENAMED);
    expect(among(...pair, followedAlone)).toEqual([]);
  });

  it('is told where another export names the later name alone, in a list beside', () => {
    expect(among(...pair, exported(40, null, { following: KEPT, beside: [2] }))).toEqual([RENAMED]);
  });

  it('is told by one list, whoever share a date of the other that is not known, or is not of both', () => {
    const undated = (number: number, second: number) => [{ [number]: second }, { following: { [number]: 0 } }] as const;
    const nobodyKnows = exported(40, {}, { following: { 5: 0, 6: 0 } });
    expect(among(exported(0, ...undated(1, S)), exported(20, ...undated(2, S)), nobodyKnows)).toEqual([RENAMED]);
    const left = [exported(0, { 1: S }, { following: { 1: S + 70 } }), exported(20, { 2: S }, { following: {} })];
    expect(among(...left, exported(40, {}, { following: { 5: S + 70, 6: S + 70 } }))).toEqual([RENAMED]);
  });
});

describe('a rename between exports of one moment, of which nobody knows the order', () => {
  const pair = [exported(0, { 1: S }), exported(0, { 2: S })];

  it('is told where nothing of that moment speaks against it', () => {
    expect(among(...pair)).toEqual([RENAMED]);
    expect(among(...pair, exported(0, {}))).toEqual([RENAMED]);
    expect(among(...pair, exported(0, { 2: S }))).toContain(RENAMED);
  });

  it('is told where another export of that moment has one name by the one list that it has', () => {
    const inBoth = (number: number) => exported(0, { [number]: S }, { following: { 9: S + 5, [number]: S + 70 } });
    const followedAlone = exported(0, null, { following: { 9: S + 5, 2: S + 70 } });
    expect(among(inBoth(1), inBoth(2), followedAlone)).toContain(RENAMED);
  });

  it('is not told where another export of that moment has either name for somebody else', () => {
    for (const number of [1, 2]) {
      expect(among(...pair, exported(0, {}, { beside: [number] }))).not.toContain(RENAMED);
      expect(among(...pair, exported(0, { [number]: S + 70 }))).not.toContain(RENAMED);
    }
  });

  it('is told whatever an export of another moment has the names for', () => {
    expect(among(...pair, exported(40, {}, { beside: [1] }))).toContain(RENAMED);
  });

  it('of exports whose order is known is told, whatever another of the later moment has the earlier name for', () => {
    const known = [exported(0, { 1: S }), exported(20, { 2: S })];
    expect(among(...known, exported(20, {}, { beside: [1] }))).toContain(RENAMED);
  });
});
