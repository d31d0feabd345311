import { describe, expect, it } from 'vitest';
import { coverageOf, isConverged, tolerance } from './coverage';
import type { Pass } from './reading';
import { DAY_MS } from './time';

/** The edges of "whole": found by asking which change of the rules no test noticed. */

const AT = Date.UTC(2026, 10, 3, 12);
const pass = (startedAt: number, finishedAt: number | null, change: Partial<Pass> = {}): Pass => ({
  startedAt,
  finishedAt,
  lastAskedCursor: null,
  nextCursor: null,
  isCapped: false,
  newcomers: 0,
  ...change,
});
const first = pass(AT, AT + 10, { newcomers: 90 });

describe('converged', () => {
  it('needs two finished passes, the second after the first, within a day, without newcomers', () => {
    expect(isConverged([first, pass(AT + 20, AT + 30)])).toBe(true);
    expect(isConverged([first, pass(AT + 10, AT + 30)])).toBe(true);
    expect(isConverged([first, pass(AT + 9, AT + 30)])).toBe(false);
    expect(isConverged([first, pass(AT + 20, AT + 10 + DAY_MS)])).toBe(true);
    expect(isConverged([first, pass(AT + 20, AT + 11 + DAY_MS)])).toBe(false);
    expect(isConverged([first, pass(AT + 20, AT + 30, { newcomers: 1 })])).toBe(false);
  });

  it('is not made of one pass, of one that was broken off, or of one that Instagram cut', () => {
    expect(isConverged([])).toBe(false);
    expect(isConverged([pass(AT, AT)])).toBe(false);
    expect(isConverged([first, pass(AT + 20, null)])).toBe(false);
    expect(isConverged([pass(AT, null, { newcomers: 90 }), pass(AT + 20, AT + 30)])).toBe(false);
    expect(isConverged([pass(AT, AT + 10, { isCapped: true }), pass(AT + 20, AT + 30)])).toBe(false);
    expect(isConverged([first, pass(AT + 20, AT + 30, { isCapped: true })])).toBe(false);
  });
});

describe('coverage', () => {
  const of = (seen: number, expected: number | null, passes: readonly Pass[] = [first], strays = 0) =>
    coverageOf({ passes, strays, seen }, expected);
  const twice = [first, pass(AT + 20, AT + 30)];

  it('tolerates one in a hundred, and two in any list', () => {
    expect([0, 10, 100, 299, 300, 1_000].map(tolerance)).toEqual([2, 2, 2, 2, 3, 10]);
    expect(of(98, 100)).toEqual({ kind: 'whole', seen: 98, hidden: 2, isConverged: false });
    expect(of(97, 100)).toEqual({ kind: 'partial', seen: 97, expected: 100, why: ['too-few-seen'] });
    expect(of(104, 100)).toEqual({ kind: 'whole', seen: 104, hidden: 0, isConverged: false });
  });

  it('takes a converged list from nine in ten on', () => {
    expect(of(90, 100, twice)).toEqual({ kind: 'whole', seen: 90, hidden: 10, isConverged: true });
    expect(of(89, 100, twice)).toMatchObject({ kind: 'partial', why: ['too-few-seen'] });
    expect(of(90, 100)).toMatchObject({ kind: 'partial' });
  });

  it('says why it is partial', () => {
    expect(of(100, null)).toEqual({ kind: 'partial', seen: 100, expected: null, why: ['count-unknown'] });
    expect(of(50, 100, [pass(AT, null)])).toMatchObject({ why: ['not-finished'] });
    expect(of(50, null, [pass(AT, null)])).toMatchObject({ why: ['not-finished', 'count-unknown'] });
    expect(of(50, 100, [pass(AT, null, { isCapped: true })])).toMatchObject({ why: ['capped'] });
    expect(of(100, 100, [pass(AT, AT, { isCapped: true })])).toMatchObject({ kind: 'partial', why: ['capped'] });
    expect(of(50, 100, [], 2)).toMatchObject({ why: ['started-mid-list'] });
    expect(of(50, 100, [pass(AT, null)], 2)).toMatchObject({ why: ['not-finished'] });
    expect(of(0, 100, [], 0)).toMatchObject({ why: ['not-finished'] });
  });
});
