import { describe, expect, it } from 'vitest';
import { numbersOf } from '../membership';
import type { CaptureLink } from './capture';
import { advance, comesAfter, type ReadingState, uniteCaptures } from './reading';

/** The edges of uniting captures: found by asking which change of the rules no test noticed. */

const AT = Date.UTC(2026, 10, 3, 9);
const link = (captureId: string, readAt: number, change: Partial<CaptureLink> = {}): CaptureLink => ({
  captureId,
  readAt,
  askedCursor: null,
  offeredCursor: null,
  hasMore: false,
  isCapped: false,
  numbers: [],
  ...change,
});
const all = (links: readonly CaptureLink[]): ReadingState => uniteCaptures(links)!;

describe('a state', () => {
  it('says where it has come to, what it holds and what it could not place', () => {
    const state = all([
      link('a', AT, { numbers: [1, 2], offeredCursor: '2', hasMore: true }),
      link('b', AT + 5, { numbers: [2, 3], askedCursor: '2', offeredCursor: '4', hasMore: true }),
      link('c', AT + 9, { numbers: [9], askedCursor: 'nobody offered this' }),
    ]);
    expect({ ...state, members: [...numbersOf(state.members)] }).toEqual({
      firstAt: AT,
      lastAt: AT + 9,
      lastCaptureId: 'c',
      captures: 3,
      strays: 1,
      members: [1, 2, 3, 9],
      seen: 4,
      scrolled: { ms: 9, rows: 3, pages: 2 },
      passes: [{ startedAt: AT, finishedAt: null, lastAskedCursor: '2', nextCursor: '4', isCapped: false }],
    });
    expect(uniteCaptures([])).toBeNull();
  });

  it('is gone on with by whatever is later, or at the same time by id', () => {
    const state = all([link('m', AT)]);
    const goesOn = (captureId: string, readAt: number) => comesAfter(state, { captureId, readAt });
    expect([goesOn('a', AT + 1), goesOn('a', AT - 1), goesOn('z', AT - 1)]).toEqual([true, false, false]);
    expect([goesOn('a', AT), goesOn('m', AT), goesOn('z', AT)]).toEqual([false, false, true]);
  });

  it('takes captures of one moment in the order of their ids, however they come', () => {
    const one = link('a', AT, { offeredCursor: '2', hasMore: true, numbers: [1] });
    const other = link('b', AT, { askedCursor: '2', numbers: [2] });
    for (const links of [
      [one, other],
      [other, one],
      [other, one, other],
    ])
      expect(all(links)).toMatchObject({ strays: 0, captures: 2, lastCaptureId: 'b', passes: [{ finishedAt: AT }] });
  });
});

describe('a pass', () => {
  it('that is asked for again from the start is another pass', () => {
    const state = all([
      link('a', AT, { offeredCursor: '2', hasMore: true }),
      link('b', AT + 1, { offeredCursor: '2', hasMore: true }),
    ]);
    expect(state.passes).toHaveLength(2);
    expect(all([link('a', AT), link('b', AT + 1)]).passes.map((pass) => pass.startedAt)).toEqual([AT, AT + 1]);
  });

  it('is gone on with where it waits, the newest first, and not where it has ended', () => {
    const two = [
      link('a', AT, { offeredCursor: '2', hasMore: true }),
      link('b', AT + 1, { offeredCursor: '2', hasMore: true }),
    ];
    const on = all([...two, link('c', AT + 2, { askedCursor: '2' })]);
    expect(on.passes.map((pass) => [pass.startedAt, pass.finishedAt])).toEqual([
      [AT, null],
      [AT + 1, AT + 2],
    ]);
    // A finished pass waits for nothing, whatever cursor it ended with.
    const done: ReadingState = {
      ...on,
      passes: [{ startedAt: AT, finishedAt: AT, lastAskedCursor: null, nextCursor: '7', isCapped: false }],
    };
    expect(advance(done, link('d', AT + 3, { askedCursor: '7' })).strays).toBe(1);
  });

  it('takes a page that is asked for twice as the same page', () => {
    const retried = all([
      link('a', AT, { numbers: [1], offeredCursor: '2', hasMore: true }),
      link('b', AT + 1, { numbers: [2], askedCursor: '2', offeredCursor: '4', hasMore: true }),
      link('c', AT + 2, { numbers: [2, 3], askedCursor: '2', offeredCursor: '5', hasMore: true }),
    ]);
    expect(retried.strays).toBe(0);
    expect(retried.passes).toEqual([
      { startedAt: AT, finishedAt: null, lastAskedCursor: '2', nextCursor: '5', isCapped: false },
    ]);
  });

  it('stays ended and stays capped', () => {
    const ended = all([link('a', AT), link('b', AT + 1, { askedCursor: null, offeredCursor: '2', hasMore: true })]);
    expect(ended.passes.map((pass) => pass.finishedAt)).toEqual([AT, null]);
    const capped = all([
      link('a', AT, { isCapped: true, offeredCursor: '2', hasMore: true }),
      link('b', AT + 1, { askedCursor: '2' }),
    ]);
    expect(capped.passes).toMatchObject([{ isCapped: true, finishedAt: AT + 1 }]);
    expect(all([link('a', AT, { isCapped: true })]).passes).toMatchObject([{ isCapped: true, finishedAt: null }]);
  });
});

describe('of many passes', () => {
  const open = (at: number) => link(`p${at}`.padEnd(6, '0'), AT + at, { offeredCursor: `c${at}`, hasMore: true });
  const ended = (at: number) => link(`p${at}`.padEnd(6, '0'), AT + at);
  const starts = (links: CaptureLink[]) => all(links).passes.map((pass) => pass.startedAt - AT);
  const many = Array.from({ length: 13 }, (_, at) => at + 10);

  it('twelve are kept', () => {
    expect(starts(many.slice(1).map(open))).toEqual(many.slice(1));
    expect(starts(many.map(open))).toEqual(many.slice(1));
  });

  it('the ended ones stay, and the oldest that is open goes', () => {
    const mixed = many.map((at) => (at === 12 || at === 15 ? open(at) : ended(at)));
    expect(starts(mixed)).toEqual(many.filter((at) => at !== 12));
    expect(starts(many.map(ended))).toEqual(many.slice(1));
  });
});
