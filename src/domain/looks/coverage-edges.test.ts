import { describe, expect, it } from 'vitest';
import { exactCount } from '../fixtures/exact-count';
import type { Count } from './count';
import { coverageOf, howFar, isCapped, isOnlyCountUnsure, type PartialReason } from './coverage';
import type { Pass } from './reading';

/** The edges of "whole": found by asking which change of the rules no test noticed. */

const AT = Date.UTC(2026, 10, 3, 12);
const pass = (startedAt: number, finishedAt: number | null, change: Partial<Pass> = {}): Pass => ({
  startedAt,
  finishedAt,
  lastAskedCursor: null,
  nextCursor: null,
  isCapped: false,
  ...change,
});
const finished = pass(AT, AT + 10);
const counted = (count: number) => exactCount(AT, count, 'profile');
const about = (low: number, high: number): Count => ({ at: AT, source: 'profile', low, high });

/** The coverage of a reading whose newest finished pass showed `seen`. */
const of = (seen: number, count: Count | null) =>
  coverageOf({ passes: [finished], strays: 0, seen: seen + 3 }, { seen }, count);
/** … and of one that finished none. */
const unfinished = (seen: number, count: Count | null, passes: readonly Pass[], strays = 0) =>
  coverageOf({ passes, strays, seen }, null, count);

describe('coverage', () => {
  it('is whole from nine in ten of the count on, and where two are missing from any list', () => {
    expect(of(90, counted(100))).toEqual({ kind: 'whole', seen: 90, hidden: 10 });
    expect(of(89, counted(100))).toEqual({ kind: 'partial', seen: 92, expected: 100, why: ['too-few-seen'] });
    expect(of(5, counted(7))).toEqual({ kind: 'whole', seen: 5, hidden: 2 });
    expect(of(4, counted(7))).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
    expect(of(100, counted(100))).toEqual({ kind: 'whole', seen: 100, hidden: 0 });
  });

  it('is that of the pass alone: rows seen earlier that day never raise it', () => {
    expect(coverageOf({ passes: [finished], strays: 0, seen: 100 }, { seen: 89 }, counted(100)).kind).toBe('partial');
    expect(coverageOf({ passes: [finished], strays: 0, seen: 140 }, { seen: 100 }, counted(100))).toEqual({
      kind: 'whole',
      seen: 100,
      hidden: 0,
    });
  });

  it('is judged by the upper end of a count that is an interval', () => {
    expect(of(90, about(50, 100))).toEqual({ kind: 'whole', seen: 90, hidden: 10 });
    expect(of(89, about(50, 100))).toEqual({ kind: 'partial', seen: 92, expected: null, why: ['too-few-seen'] });
  });

  it('is unknown where more were seen than counted: then the count is wrong, not the list', () => {
    expect(of(101, counted(100))).toEqual({ kind: 'whole', seen: 101, hidden: 0 });
    expect(of(102, counted(100))).toEqual({ kind: 'partial', seen: 105, expected: null, why: ['count-unknown'] });
    // The rows that no pass shows say nothing of the count.
    expect(unfinished(300, counted(100), [pass(AT, null)])).toMatchObject({ expected: 100, why: ['not-finished'] });
  });

  it('says why it is partial', () => {
    expect(of(100, null)).toEqual({ kind: 'partial', seen: 103, expected: null, why: ['count-unknown'] });
    const open = pass(AT, null);
    expect(unfinished(50, counted(100), [open])).toMatchObject({ seen: 50, why: ['not-finished'] });
    expect(unfinished(50, null, [open])).toMatchObject({ why: ['not-finished', 'count-unknown'] });
    expect(unfinished(50, counted(100), [pass(AT, null, { isCapped: true })])).toMatchObject({ why: ['capped'] });
    expect(unfinished(100, counted(100), [pass(AT, AT, { isCapped: true })])).toMatchObject({ why: ['capped'] });
    expect(unfinished(50, counted(100), [], 2)).toMatchObject({ why: ['started-mid-list'] });
    expect(unfinished(50, counted(100), [open], 2)).toMatchObject({ why: ['not-finished'] });
    expect(unfinished(0, counted(100), [])).toMatchObject({ why: ['not-finished'] });
  });
});

describe('a list of which only the count is unsure', () => {
  const partial = (...why: PartialReason[]) => isOnlyCountUnsure({ kind: 'partial', seen: 9, expected: null, why });

  it('was read to its end, and nobody knows what its count is or the count contradicts it', () => {
    expect(partial('count-unknown')).toBe(true);
    expect(partial('count-disagrees')).toBe(true);
    expect(partial('not-finished', 'count-unknown')).toBe(false);
    expect(partial('too-few-seen')).toBe(false);
    expect(partial()).toBe(false);
    expect(isOnlyCountUnsure({ kind: 'whole', seen: 9, hidden: 0 })).toBe(false);
  });
});

describe('a reading of the screen', () => {
  const onScreen = (shown: number, seen: number) =>
    coverageOf({ passes: [finished], strays: 0, seen: shown, source: 'screen' }, { seen }, counted(100));

  it('is of rows of others where all its passes together show more than the count allows', () => {
    expect(onScreen(101, 100)).toEqual({ kind: 'whole', seen: 100, hidden: 0 });
    expect(onScreen(102, 100)).toEqual({ kind: 'partial', seen: 102, expected: null, why: ['count-unknown'] });
    expect(onScreen(102, 95)).toMatchObject({ kind: 'partial', why: ['count-unknown'] });
    expect(onScreen(100, 102)).toMatchObject({ kind: 'partial', why: ['count-unknown'] });
  });
});

describe('how far the scrolling came', () => {
  const far = (...why: PartialReason[]) => howFar({ kind: 'partial', seen: 9, expected: null, why });

  it('is to the end of what Instagram shows, not so far, or to the end of the list', () => {
    expect(far('capped', 'count-unknown')).toBe('cut');
    expect(far('not-finished')).toBe('unended');
    expect(far('started-mid-list')).toBe('unended');
    expect(far('count-unknown')).toBe('ended');
    expect(far('too-few-seen', 'count-disagrees')).toBe('ended');
    expect(far()).toBe('ended');
  });

  it('is as far as one can only where Instagram cuts it', () => {
    const partial = (...why: PartialReason[]) => isCapped({ kind: 'partial', seen: 9, expected: null, why });
    expect([partial('capped'), partial('not-finished'), partial('count-unknown')]).toEqual([true, false, false]);
    expect(isCapped({ kind: 'whole', seen: 9, hidden: 0 })).toBe(false);
  });
});
