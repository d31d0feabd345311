import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import type { ImportedListHead, ImportHead } from './import';
import { hasItsParts, isMoreOf, listsPartedWith, mayBeOfOneExport } from './parts';

/** The edges of which imports are parts of one export: dates that meet, and files that are not known. */

const AT = Date.UTC(2026, 7, 12);
type Change = Partial<ImportedListHead>;

/** A list of these files, each with a day of follows, the newest in the first. */
function list(parts: readonly number[], change: Change = {}): ImportedListHead {
  return {
    coverage: { kind: 'whole', seen: 9, hidden: 0 },
    window: null,
    newestAt: AT - Math.min(...parts) * DAY_MS,
    oldestAt: AT - (Math.max(...parts) + 1) * DAY_MS,
    deleted: 0,
    deletedFbids: [],
    parts,
    ...change,
  };
}

const MISSING = list([], { newestAt: null, oldestAt: null, parts: undefined, isMissing: true });
/** Of files that an older version did not note. */
const UNNOTED = list([1], { parts: undefined });

type Dated = Parameters<typeof mayBeOfOneExport>[0];
function exported(followers: ImportedListHead, following = MISSING, change: Partial<ImportHead> = {}): Dated {
  const sure = { exportedAt: AT, isDateSure: true, isDayOnly: true, format: 'json' } as const;
  return { ...sure, lists: { followers, following }, ...change };
}

describe('the dates of two imports', () => {
  const are = (change: Partial<ImportHead>, other: Partial<ImportHead> = change) => {
    const [one, two] = [exported(list([1]), MISSING, other), exported(list([2]), MISSING, change)];
    return [mayBeOfOneExport(one, two), mayBeOfOneExport(two, one)];
  };

  it('of days alone are of one export within less than two days, whichever is the later', () => {
    expect(are({ exportedAt: AT + 2 * DAY_MS - 1 }, {})).toEqual([true, true]);
    expect(are({ exportedAt: AT + 2 * DAY_MS }, {})).toEqual([false, false]);
  });

  it('of moments are of one export where they are the same', () => {
    const moment = { isDayOnly: false };
    expect(are(moment)).toEqual([true, true]);
    expect(are({ ...moment, exportedAt: AT + 1 }, moment)).toEqual([false, false]);
    expect(are({ ...moment, exportedAt: AT + 1 }, {})).toEqual([false, false]);
  });

  it('tell nothing where both are not sure, and keep apart one that is sure from one that is not', () => {
    const unsure = { isDateSure: false };
    expect(are({ ...unsure, exportedAt: AT + 90 * DAY_MS }, unsure)).toEqual([true, true]);
    expect(are(unsure, {})).toEqual([false, false]);
    expect(are({ ...unsure, format: 'html' }, unsure)).toEqual([false, false]);
  });
});

describe('the files of a list', () => {
  it('are all there, or not, or nobody knows', () => {
    expect(hasItsParts(list([1, 2]), list([2]))).toBe(true);
    expect(hasItsParts(list([1, 2]), list([1, 2]))).toBe(true);
    expect(hasItsParts(list([1, 2]), list([2, 3]))).toBe(false);
    expect(hasItsParts(UNNOTED, list([1]))).toBeNull();
    expect(hasItsParts(list([1]), UNNOTED)).toBeNull();
  });
});

describe('parts of one export', () => {
  it('are those that share a file and reach further than each other', () => {
    expect(listsPartedWith(exported(list([1, 2])), exported(list([2, 3])))).toEqual(['followers']);
    expect(listsPartedWith(exported(list([2, 3])), exported(list([1, 2])))).toEqual(['followers']);
  });

  it('tell the same first follow by the first file, and the same last one by the last', () => {
    const two = exported(list([2]));
    expect(listsPartedWith(two, exported(list([1, 2])))).toEqual(['followers']);
    expect(listsPartedWith(two, exported(list([1, 2], { oldestAt: AT - 90 * DAY_MS })))).toEqual([]);
    expect(listsPartedWith(two, exported(list([2, 3], { newestAt: AT - 1 })))).toEqual([]);
  });

  it('without a file of both follow each other, the newer first, where dates are known', () => {
    const [one, two] = [list([1]), list([2])];
    const early = list([2], { newestAt: one.oldestAt! + 1 });
    for (const [first, second] of [
      [one, two],
      [two, one],
    ] as const)
      expect(listsPartedWith(exported(first), exported(second))).toEqual(['followers']);
    expect(listsPartedWith(exported(one), exported(early))).toEqual([]);
    expect(listsPartedWith(exported(early), exported(one))).toEqual([]);
    const undated = { newestAt: null, oldestAt: null };
    expect(listsPartedWith(exported(list([1], undated)), exported(two))).toEqual(['followers']);
    expect(listsPartedWith(exported(one), exported(list([2], undated)))).toEqual(['followers']);
  });

  it('may lie in between each other: then dates tell nothing', () => {
    const apart = exported(list([1, 3]));
    const between = exported(list([2], { newestAt: AT }));
    expect(listsPartedWith(apart, between)).toEqual(['followers']);
    expect(listsPartedWith(between, apart)).toEqual(['followers']);
    expect(listsPartedWith(apart, exported(list([2, 4], { newestAt: AT })))).toEqual(['followers']);
  });

  it('are none where the other list speaks against it, or nobody knows which files it had', () => {
    const late = list([2], { newestAt: AT });
    expect(listsPartedWith(exported(list([1]), list([1])), exported(list([2]), late))).toEqual([]);
    expect(listsPartedWith(exported(list([1]), list([1])), exported(list([2]), UNNOTED))).toEqual([]);
    expect(listsPartedWith(exported(list([1]), UNNOTED), exported(list([2]), list([2])))).toEqual([]);
  });

  it('are none where the dates or the forms of the exports differ', () => {
    expect(listsPartedWith(exported(list([1])), exported(list([2]), MISSING, { format: 'html' }))).toEqual([]);
  });
});

describe('the same export with more of its files', () => {
  it('may lack a list that the other lacks too', () => {
    expect(isMoreOf(exported(list([1, 2])), exported(list([1])))).toBe(true);
    expect(isMoreOf(exported(MISSING, list([1, 2])), exported(MISSING, list([1])))).toBe(true);
    expect(isMoreOf(exported(list([1])), exported(MISSING, list([1])))).toBe(false);
  });

  it('is none that lacks a file of the other, has another follow in the same file, or is of other dates', () => {
    expect(isMoreOf(exported(list([1, 3])), exported(list([2])))).toBe(false);
    expect(isMoreOf(exported(list([1, 2])), exported(list([1], { newestAt: AT })))).toBe(false);
    expect(isMoreOf(exported(list([1, 2]), MISSING, { format: 'html' }), exported(list([1])))).toBe(false);
    expect(isMoreOf(exported(list([1, 2])), exported(UNNOTED))).toBe(false);
  });
});
