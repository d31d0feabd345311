import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import type { ImportedListHead, ImportHead } from './import';
import { hasItsParts, isMoreOf, listsPartedWith, mayBeOfOneExport } from './parts';

const AT = Date.UTC(2026, 7, 12);
type Dated = Parameters<typeof mayBeOfOneExport>[0];

/** A list of these files, each with a day of follows, the newest in the first. */
function list(parts: readonly number[] | null, change: Partial<ImportedListHead> = {}): ImportedListHead {
  const [first, last] = [Math.min(...(parts ?? [])), Math.max(...(parts ?? []))];
  return {
    coverage: { kind: 'whole', seen: 9, hidden: 0 },
    window: null,
    newestAt: parts === null ? null : AT - first * DAY_MS,
    oldestAt: parts === null ? null : AT - (last + 1) * DAY_MS,
    deleted: 0,
    deletedFbids: [],
    ...(parts === null ? { isMissing: true as const } : { parts }),
    ...change,
  };
}

function exported(
  followers: readonly number[] | null,
  following: readonly number[] | null,
  change: Partial<ImportHead> = {},
): Dated {
  const sure = { exportedAt: AT, isDateSure: true, isDayOnly: true, format: 'json' } as const;
  return { ...sure, lists: { followers: list(followers), following: list(following) }, ...change };
}

describe('two imports', () => {
  it('may be of one export where their dates allow it', () => {
    const one = exported([1], [1]);
    const is = (change: Partial<ImportHead>) => mayBeOfOneExport(one, exported([2], null, change));
    expect(is({ exportedAt: AT + 1.5 * DAY_MS })).toBe(true);
    expect(is({ exportedAt: AT - 2 * DAY_MS })).toBe(false);
    expect(is({ format: 'html' })).toBe(false);
    expect(is({ isDateSure: false })).toBe(false);
    expect(is({ isDayOnly: false })).toBe(true);
    expect(is({ isDayOnly: false, exportedAt: AT + 60_000 })).toBe(false);
  });

  it('are parts of one where one has files of a list that the other lacks', () => {
    expect(listsPartedWith(exported([1], [1]), exported([2], null))).toEqual(['followers']);
    expect(listsPartedWith(exported([1], [1]), exported([2], [2]))).toEqual(['followers', 'following']);
    expect(listsPartedWith(exported([1, 3], [1]), exported([2], null))).toEqual(['followers']);
    expect(listsPartedWith(exported([1], [1]), exported([2], [1]))).toEqual(['followers']);
    expect(listsPartedWith(exported([1], [1]), exported([1, 2], null))).toEqual(['followers']);
    expect(listsPartedWith(exported([1, 2], [1]), exported([1], [1]))).toEqual([]);
    expect(listsPartedWith(exported([1], [1]), exported([1], [1, 2]))).toEqual(['following']);
    expect(listsPartedWith(exported([1], null), exported(null, [1]))).toEqual([]);
  });

  it('are none where the later file begins with newer follows, or nobody knows which files there were', () => {
    const newer = { ...exported([2], null), lists: { followers: list([2], { newestAt: AT }), following: list(null) } };
    expect(listsPartedWith(exported([1], [1]), newer)).toEqual([]);
    const another = { followers: list([1, 2], { newestAt: AT - DAY_MS + 1 }), following: list(null) };
    expect(listsPartedWith(exported([1], [1]), { ...newer, lists: another })).toEqual([]);
    const undated = { followers: list([2], { newestAt: null, oldestAt: null }), following: list(null) };
    expect(listsPartedWith({ ...newer, lists: undated }, exported([1], [1]))).toEqual(['followers']);
    const old = { followers: list([2], { parts: undefined }), following: list(null) };
    expect(listsPartedWith({ ...newer, lists: old }, exported([1], [1]))).toEqual([]);
    expect(hasItsParts(old.followers, list([1]))).toBeNull();
  });

  it('are the same with more of it where the one has all files of the other, and others', () => {
    expect(isMoreOf(exported([1, 2], [1]), exported([1], [1]))).toBe(true);
    expect(isMoreOf(exported([1, 2], [1]), exported([2], null))).toBe(true);
    expect(isMoreOf(exported([1], [1]), exported([1], null))).toBe(true);
    expect(isMoreOf(exported([1], [1]), exported([1], [1]))).toBe(false);
    expect(isMoreOf(exported([1, 2], null), exported([1], [1]))).toBe(false);
    expect(isMoreOf(exported([1, 2], [1]), exported([3], [1]))).toBe(false);
    // An older export of fewer files, which has no follow as new as those.
    const older = { followers: list([1], { newestAt: AT - 90 * DAY_MS }), following: list(null) };
    expect(isMoreOf(exported([1, 2], [1], { isDateSure: false }), exported([1], null, { isDateSure: false }))).toBe(
      true,
    );
    expect(
      isMoreOf(exported([1, 2], [1], { isDateSure: false }), exported([1], null, { isDateSure: false, lists: older })),
    ).toBe(false);
  });
});
