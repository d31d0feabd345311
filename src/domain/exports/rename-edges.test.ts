import { describe, expect, it } from 'vitest';
import { datedExport, type Rows, SECOND as S } from './fixtures/dated';
import { renamesBetween } from './renames';

/** The edges of renames between two exports: of one moment, with a list alone, at the ends of windows. */

type Told = Parameters<typeof datedExport>[1];
const [THEN, NOW] = [1_780_000_000_000, 1_781_800_000_000];
/** Somebody in each list who kept name and second. */
const KEPT = { 90: S + 500 };
const withKept = ({ followers = {}, following = {}, ...traits }: Told): Told => ({
  ...traits,
  followers: followers && { ...KEPT, ...followers },
  following: following && { ...KEPT, ...following },
});
const between = (before: Told, after: Told, now = NOW) =>
  renamesBetween(datedExport(THEN, withKept(before)), datedExport(now, withKept(after)));
const followers = (before: Rows, after: Rows, limits: Told = {}, limitsAfter: Told = {}) =>
  between({ followers: before, ...limits }, { followers: after, ...limitsAfter });

const renamed = { from: 1, to: 2, certainty: 'certain' } as const;
const taken = { ...renamed, isTakenOver: true } as const;

describe('a rename between exports of one moment', () => {
  it('is told where neither has both names', () => {
    expect(between({ followers: { 1: S } }, { followers: { 2: S } }, THEN)).toEqual([renamed]);
  });

  it('is not told where one of the names stands in both: nobody knows which of the exports is the later', () => {
    const then = { followers: { 1: S } };
    expect(between(then, { followers: { 1: S + 70, 2: S } })).toEqual([taken]);
    expect(between(then, { followers: { 1: S + 70, 2: S } }, THEN)).toEqual([]);
    const before = { followers: { 1: S, 2: S + 70 } };
    expect(between(before, { followers: { 2: S } })).toEqual([renamed]);
    expect(between(before, { followers: { 2: S } }, THEN)).toEqual([]);
  });
});

describe('a rename by one list', () => {
  it('is told where the earlier export has it alone, or the later one', () => {
    expect(between({ followers: { 1: S }, following: null }, { followers: { 2: S } })).toEqual([renamed]);
    expect(between({ followers: null, following: { 1: S } }, { following: { 2: S } })).toEqual([renamed]);
    expect(between({ following: { 1: S } }, { followers: null, following: { 2: S } })).toEqual([renamed]);
  });

  it('is not told where a part of either is missing', () => {
    const lacking = { limits: { hasAllParts: false } };
    expect(followers({ 1: S }, { 2: S })).toEqual([renamed]);
    expect(followers({ 1: S }, { 2: S }, lacking)).toEqual([]);
    expect(followers({ 1: S }, { 2: S }, {}, lacking)).toEqual([]);
  });

  it('is told of a follow at the very ends of what both reach, and of none beyond', () => {
    const reaching = (fromAt: number, toAt: number) => ({ limits: { fromAt: fromAt * 1000, toAt: toAt * 1000 } });
    for (const [one, other] of [
      [{}, reaching(S, S)],
      [reaching(S, S), {}],
      [reaching(S - 9, S), reaching(S, S + 9)],
    ] as const)
      expect(followers({ 1: S }, { 2: S }, one, other)).toEqual([renamed]);
    for (const limits of [reaching(S + 1, S + 9), reaching(S - 9, S - 1)]) {
      expect(followers({ 1: S }, { 2: S }, limits)).toEqual([]);
      expect(followers({ 1: S }, { 2: S }, {}, limits)).toEqual([]);
    }
  });

  it('is told where the other list dates either name not at all', () => {
    for (const [then, now] of [
      [0, S + 70],
      [S + 70, 0],
      [0, 0],
    ] as const)
      expect(
        between({ followers: { 1: S }, following: { 1: then } }, { followers: { 2: S }, following: { 2: now } }),
      ).toEqual([renamed]);
  });

  it('is told where the other list has a tie newer than the earlier export, and not of its very moment', () => {
    const followedAnew = (at: number) =>
      between({ followers: { 1: S }, following: { 1: S + 70 } }, { followers: { 2: S }, following: { 2: at } });
    expect(followedAnew(THEN / 1000 + 1)).toEqual([renamed]);
    expect(followedAnew(THEN / 1000)).toEqual([]);
  });
});

describe('a name that somebody else bears by then', () => {
  it('is another’s too in a list that one of the exports alone has it in, without a date', () => {
    expect(between({ followers: { 1: S } }, { followers: { 2: S }, following: { 1: 0 } })).toEqual([taken]);
    const stranger = { followers: { 1: S + 70, 2: S } };
    expect(between({ followers: { 1: S }, following: { 1: 0 } }, stranger)).toEqual([taken]);
  });
});

describe('a second that several have', () => {
  it('tells nothing, whichever of them stayed', () => {
    expect(followers({ 1: S, 3: S }, { 2: S, 3: S })).toEqual([]);
    expect(followers({ 1: S, 3: S + 70 }, { 2: S, 3: S })).toEqual([]);
    expect(followers({ 1: S, 3: S }, { 2: S, 3: S + 70 })).toEqual([]);
    expect(followers({ 1: S, 3: S }, { 2: S, 4: S })).toEqual([]);
  });
});
