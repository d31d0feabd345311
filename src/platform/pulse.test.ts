import { describe, expect, it } from 'vitest';
import { asProblems, type ProblemLine, withProblem } from './pulse';

const AT = Date.UTC(2026, 10, 23, 12);
const throttled = (at: number) => ({ endpoint: 'followList', problem: 'throttled', detail: '', at });
const linesOf = (...told: Parameters<typeof withProblem>[1][]) => told.reduce(withProblem, [] as ProblemLine[]);

describe('the lines of troubleshooting', () => {
  it('count the same trouble on one line, newest first', () => {
    const lines = linesOf(throttled(AT), { ...throttled(AT + 1), detail: '429' }, throttled(AT + 2));
    expect(lines).toMatchObject([
      { detail: '', at: AT, lastAt: AT + 2, count: 2 },
      { detail: '429', at: AT + 1, lastAt: AT + 1, count: 1 },
    ]);
  });

  it('count once what is said again for want of an answer, also where others were said with it', () => {
    const batch = Array.from({ length: 20 }, (_, at) => throttled(AT + at));
    const once = linesOf(...batch);
    expect(once[0]).toMatchObject({ at: AT, lastAt: AT + 19, count: 20 });
    expect(linesOf(...batch, ...batch)).toEqual(once);
    expect(linesOf(...batch, ...batch, throttled(AT + 20))[0]).toMatchObject({ lastAt: AT + 20, count: 21 });
  });

  it('stay small, and read what an earlier Balik wrote', () => {
    const many = linesOf(...Array.from({ length: 90 }, (_, at) => throttled(AT + at)));
    expect(many[0]!.count).toBe(90);
    expect(many[0]!.heardAt!.length).toBeLessThan(90);
    const earlier = [{ ...throttled(AT), lastAt: AT, count: 3 }];
    expect(withProblem(earlier, throttled(AT + 1))).toMatchObject([{ at: AT, lastAt: AT + 1, count: 4 }]);
    const full = Array.from({ length: 100 }, (_, at) => ({ ...throttled(AT + at), detail: `${at}` }));
    expect(linesOf(...full, throttled(AT))).toHaveLength(100);
  });

  it('keep a line about an own list apart; an earlier Balik said so at the end of the detail', () => {
    const empty = { endpoint: 'followList', problem: 'private-list', detail: 'no rows', at: AT };
    const own = { ...empty, isOfOwnList: true as const };
    expect(linesOf(empty, own, own)).toMatchObject([{ isOfOwnList: true, at: AT, count: 1 }, { detail: 'no rows' }]);
    const stored = linesOf({ ...empty, detail: 'no rows, own list' }, { ...empty, detail: ', own list' }, empty);
    const read = asProblems(stored);
    expect(read).toMatchObject([{ detail: 'no rows' }, { detail: '', isOfOwnList: true }, own]);
    expect(read[0]).not.toHaveProperty('isOfOwnList');
    // What comes after counts on the earlier line.
    expect(withProblem(read, { ...own, at: AT + 1 })[0]).toMatchObject({ at: AT, detail: 'no rows', count: 2 });
    for (const nothing of [undefined, null, {}, 'x']) expect(asProblems(nothing)).toEqual([]);
  });
});
