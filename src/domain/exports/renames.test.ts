import { describe, expect, it } from 'vitest';
import type { DatedExport, DatedList } from './dated-export';
import { type RenameBySecond, renamesBetween } from './renames';

type Rows = Readonly<Record<number, number>>;
const DAY_S = 86_400;
const THEN_S = 1_780_000_000;
const NOW_S = THEN_S + 21 * DAY_S;
const OLD = 1_600_000_000;

function list(rows: Rows, traits: Partial<DatedList> = {}): DatedList {
  const numbers = Object.keys(rows).map(Number);
  const seconds = numbers.map((number) => rows[number]!);
  return { numbers, seconds, fromAt: -Infinity, toAt: Infinity, hasAllParts: true, ...traits };
}

interface Traits {
  readonly followers?: Partial<DatedList>;
  readonly following?: Rows;
  readonly isByMinute?: boolean;
  /** Named in a list beside the two. */
  readonly beside?: readonly number[];
}

function exported(at: number, followers: Rows, traits: Traits = {}): DatedExport {
  const lists = { followers: list(followers, traits.followers), following: list(traits.following ?? {}) };
  const inLists = [lists.followers, lists.following].flatMap(({ numbers }) => Array.from(numbers));
  const named = new Set([...inLists, ...(traits.beside ?? [])]);
  const namesBeside = (number: number) => traits.beside?.includes(number) ?? false;
  const names = (number: number) => named.has(number);
  return { at: at * 1000, isByMinute: traits.isByMinute ?? false, lists, names, namesBeside };
}

const between = (then: Rows, now: Rows, before: Traits = {}, after: Traits = before): RenameBySecond[] =>
  renamesBetween(exported(THEN_S, then, before), exported(NOW_S, now, after));
const one = { from: 1, to: 2, certainty: 'certain' };

describe('a name gone and a name come with one second', () => {
  it('are one account renamed', () => {
    expect(between({ 1: OLD, 9: OLD + 5 }, { 2: OLD, 9: OLD + 5 })).toEqual([one]);
    expect(between({}, {}, { following: { 1: OLD } }, { following: { 2: OLD } })).toEqual([one]);
    // In both lists at once it is told once.
    expect(between({ 1: OLD }, { 2: OLD }, { following: { 1: 7 } }, { following: { 2: 7 } })).toEqual([one]);
  });

  it.each<[string, Rows, Rows, Traits, Traits]>([
    ['a second apart', { 1: OLD }, { 2: OLD + 1 }, {}, {}],
    ['no second known', { 1: 0 }, { 2: 0 }, {}, {}],
    ['two gone with it', { 1: OLD, 3: OLD }, { 2: OLD }, {}, {}],
    ['two come with it', { 1: OLD }, { 2: OLD, 3: OLD }, {}, {}],
    ['a third that stayed has it', { 1: OLD, 3: OLD }, { 2: OLD, 3: OLD }, {}, {}],
    ['a third that the other list named before', { 1: OLD }, { 2: OLD, 3: OLD }, { following: { 3: 5 } }, {}],
    ['the old name still stands in the other list', { 1: OLD }, { 2: OLD }, {}, { following: { 1: 5 } }],
    ['the new name stood in the other list before', { 1: OLD }, { 2: OLD }, { following: { 2: 5 } }, {}],
    ['the old name still stands in another list', { 1: OLD }, { 2: OLD }, {}, { beside: [1] }],
    ['the new name stood in another list before', { 1: OLD }, { 2: OLD }, { beside: [2] }, {}],
    ['the other list has other seconds', { 1: OLD }, { 2: OLD }, { following: { 1: 5 } }, { following: { 2: 6 } }],
    [
      'the other list pairs the old name otherwise',
      { 1: OLD },
      { 2: OLD },
      { following: { 1: 5 } },
      { following: { 3: 5 } },
    ],
    [
      'the other list pairs the new name otherwise',
      { 1: OLD },
      { 2: OLD },
      { following: { 3: 5 } },
      { following: { 2: 5 } },
    ],
    ['a part is missing', { 1: OLD }, { 2: OLD }, {}, { followers: { hasAllParts: false } }],
    ['outside the later window', { 1: OLD }, { 2: OLD }, {}, { followers: { fromAt: (OLD + 1) * 1000 } }],
    ['outside the earlier window', { 1: OLD }, { 2: OLD }, { followers: { toAt: (OLD - 1) * 1000 } }, {}],
  ])('are two people: %s', (_, then, now, before, after) => {
    expect(between(then, now, before, after)).toEqual([]);
  });

  it('are likely one where dates are known to the minute only', () => {
    const minute = OLD - (OLD % 60);
    expect(between({ 1: minute + 17 }, { 2: minute }, {}, { isByMinute: true })).toEqual([
      { ...one, certainty: 'likely' },
    ]);
    expect(between({ 1: minute + 17, 3: minute + 40 }, { 2: minute }, {}, { isByMinute: true })).toEqual([]);
    expect(between({ 1: minute + 17 }, { 2: minute })).toEqual([]);
    // Files whose dates are rounded say no more than pages.
    const rounded = (who: number) => ({ [who]: minute, 5: minute + 60, 6: minute + 240, 7: minute + 600 });
    expect(between(rounded(1), rounded(2))).toEqual([{ ...one, certainty: 'likely' }]);
  });

  it('are one account too where one list alone was exported, or lists are limited to dates', () => {
    const alone = { ...exported(NOW_S, { 2: OLD }), lists: { followers: list({ 2: OLD }), following: null } };
    expect(renamesBetween(exported(THEN_S, { 1: OLD }), alone)).toEqual([one]);
    const window = { followers: { fromAt: (OLD - DAY_S) * 1000 } };
    expect(between({ 1: OLD }, { 2: OLD }, window)).toEqual([one]);
  });
});

describe('an old name that stands in the later export with another second', () => {
  const taken = { ...one, isTakenOver: true };
  /** No whole minutes. */
  const [THEN, NOW] = [OLD + 7, NOW_S - 5 * DAY_S + 11];
  const MINUTE = OLD - (OLD % 60);

  /** With somebody in each list who kept name and second. */
  const withKept = (then: Rows, now: Rows, before: Traits = {}, after: Traits = before) => {
    const following = (traits: Traits) => ({ ...traits, following: { ...traits.following, 91: 3 } });
    return between({ ...then, 90: 5 }, { ...now, 90: 5 }, following(before), following(after));
  };

  it('is nobody’s where most kept names have other seconds: those of the two exports do not hold', () => {
    const shifted = between({ 1: THEN, 2: THEN + 1, 3: THEN + 2 }, { 2: THEN, 3: THEN + 1, 4: THEN + 2 });
    expect(shifted).toEqual([]);
  });

  it('is a stranger’s by then, where one new name bears the second of before', () => {
    expect(withKept({ 1: THEN, 9: OLD + 5 }, { 1: NOW, 2: THEN, 9: OLD + 5 })).toEqual([taken]);
    expect(withKept({}, {}, { following: { 1: THEN } }, { following: { 1: NOW, 2: THEN } })).toEqual([taken]);
    const inBoth = withKept({ 1: THEN }, { 1: NOW, 2: THEN }, { following: { 1: 7 } }, { following: { 1: 13, 2: 7 } });
    expect(inBoth).toEqual([taken]);
    // Of those followed the one who was renamed is gone, and the stranger is not.
    expect(withKept({ 1: THEN }, { 1: NOW, 2: THEN }, { following: { 1: 7 } }, {})).toEqual([taken]);
    expect(withKept({ 1: THEN }, { 1: NOW, 2: THEN }, {}, { beside: [1] })).toEqual([taken]);
  });

  it.each<[string, Rows, Rows, Traits, Traits]>([
    ['in another list', { 1: THEN }, { 2: THEN }, {}, { following: { 1: NOW } }],
    ['in a list beside', { 1: THEN }, { 2: THEN }, {}, { beside: [1] }],
    ['with a new second that is a whole minute', { 1: THEN }, { 1: NOW_S - (NOW_S % DAY_S), 2: THEN }, {}, {}],
    ['with an old second that is a whole minute', { 1: MINUTE }, { 1: NOW, 2: MINUTE }, {}, {}],
    ['and the new name was another’s, in another list', { 1: THEN }, { 1: NOW, 2: THEN }, { following: { 2: 5 } }, {}],
    ['and the new name was another’s, in a list beside', { 1: THEN }, { 1: NOW, 2: THEN }, { beside: [2] }, {}],
    [
      'and who was renamed was followed anew',
      { 1: THEN },
      { 1: NOW, 2: THEN },
      { following: { 1: 7 } },
      { following: { 2: NOW } },
    ],
  ])('is a stranger’s %s', (_, then, now, before, after) => {
    expect(withKept(then, now, before, after)).toEqual([taken]);
  });

  it('is the other’s of two who changed names, in one list or in two', () => {
    const swapped = [taken, { ...taken, from: 2, to: 1 }];
    expect(withKept({ 1: THEN, 2: THEN + 1, 3: 9 }, { 1: THEN + 1, 2: THEN, 3: 9 })).toEqual(swapped);
    const [before, after] = [{ following: { 2: THEN + 1 } }, { following: { 1: THEN + 1 } }];
    expect(withKept({ 1: THEN }, { 2: THEN }, before, after)).toEqual(swapped);
    // In both lists at once too, and where a third takes a name up.
    const twice = { following: { 1: 70, 2: 80 } };
    const later = { following: { 2: 70, 4: 80 } };
    expect(withKept({ 1: THEN, 2: THEN + 1 }, { 2: THEN, 4: THEN + 1 }, twice, later)).toEqual([
      one,
      { ...taken, from: 2, to: 4 },
    ]);
    // And nobody's where as many kept names have other seconds as the same.
    expect(withKept({ 1: THEN, 2: THEN + 1 }, { 1: THEN + 1, 2: THEN })).toEqual([]);
  });

  it.each<[string, Rows, Rows, Traits, Traits]>([
    ['nobody new bears that second', { 1: THEN }, { 1: NOW }, {}, {}],
    ['two new ones bear it', { 1: THEN }, { 1: NOW, 2: THEN, 3: THEN }, {}, {}],
    ['somebody else bore it before', { 1: THEN, 3: THEN }, { 1: NOW, 2: THEN }, {}, {}],
    ['the name has its second still', { 1: THEN }, { 1: THEN, 2: THEN }, {}, {}],
    ['the new name was there before', { 1: THEN, 2: OLD + 9 }, { 1: NOW, 2: THEN }, {}, {}],
    [
      'all seconds are of whole minutes',
      { 1: MINUTE, 8: MINUTE + 60 },
      { 1: MINUTE + 120, 2: MINUTE, 8: MINUTE + 60 },
      {},
      {},
    ],
    ['no second of now is known', { 1: THEN }, { 1: 0, 2: THEN }, {}, {}],
    [
      'the other list has the name, as before',
      { 1: THEN },
      { 1: NOW, 2: THEN },
      { following: { 1: 7 } },
      { following: { 1: 7 } },
    ],
    [
      'the other list has the name, undated',
      { 1: THEN },
      { 1: NOW, 2: THEN },
      { following: { 1: 0 } },
      { following: { 1: 7 } },
    ],
    [
      'the other list has other seconds',
      { 1: THEN },
      { 1: NOW, 2: THEN },
      { following: { 1: 7 } },
      { following: { 2: 8 } },
    ],
    ['another list has the name, as before', { 1: THEN }, { 1: NOW, 2: THEN }, { beside: [1] }, { beside: [1] }],
    ['outside a window', { 1: THEN }, { 1: NOW, 2: THEN }, {}, { followers: { fromAt: (THEN + 1) * 1000 } }],
    ['a part is missing', { 1: THEN }, { 1: NOW, 2: THEN }, {}, { followers: { hasAllParts: false } }],
    ['dates are known to the minute', { 1: THEN }, { 1: NOW, 2: THEN }, {}, { isByMinute: true }],
  ])('is the same account’s: %s', (_, then, now, before, after) => {
    expect(withKept(then, now, before, after)).toEqual([]);
  });
});
