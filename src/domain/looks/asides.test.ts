import { describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../time';
import { asidesIn, type CaptureLink } from './capture';
import { isOneChain, proofOf, proofOfChain, provingPass, uniteCaptures } from './reading';

/** What answers tell beside their rows, and what becomes of it in a pass. */

const AT = Date.UTC(2026, 10, 3, 9);
const link = (at: number, numbers: readonly number[], change: Partial<CaptureLink> = {}): CaptureLink => ({
  captureId: `capture-${at}`,
  readAt: AT + at,
  askedCursor: null,
  offeredCursor: null,
  hasMore: false,
  isCapped: false,
  numbers,
  ...change,
});
const first = (at: number, numbers: readonly number[], change: Partial<CaptureLink> = {}) =>
  link(at, numbers, { offeredCursor: 'a', hasMore: true, ...change });
const last = (at: number, numbers: readonly number[], change: Partial<CaptureLink> = {}) =>
  link(at, numbers, { askedCursor: 'a', ...change });

describe('what an answer does not tell', () => {
  it('is absent, and never nothing', () => {
    const group = { size: 2, named: [7] };
    const all = { saidHidden: 0, deactivated: group, notFollowedBack: 3, unidentified: 4 };
    expect(asidesIn({})).toStrictEqual({});
    expect(asidesIn(all)).toStrictEqual(all);
    expect(asidesIn({ saidHidden: 0 })).toStrictEqual({ saidHidden: 0 });
    expect(asidesIn({ deactivated: group })).toStrictEqual({ deactivated: group });
    expect(asidesIn({ notFollowedBack: 0 })).toStrictEqual({ notFollowedBack: 0 });
    expect(asidesIn({ ...all, ...link(0, [1]) })).toStrictEqual(all);
  });
});

describe('a list that was opened, and not scrolled', () => {
  it('says nothing of how long the scrolling took', () => {
    expect(uniteCaptures([first(0, [1]), first(9, [1])])!).not.toHaveProperty('scrolled');
    expect(uniteCaptures([first(0, [1]), last(5, [2])])!).toHaveProperty('scrolled');
  });
});

describe('a pass of several answers', () => {
  const pass = (...told: readonly Partial<CaptureLink>[]) => {
    const [one, other] = told;
    const { passes } = uniteCaptures([first(0, [1], one), last(5, [2], other)])!;
    const {
      startedAt: _,
      finishedAt: __,
      lastAskedCursor: ___,
      nextCursor: ____,
      isCapped: _____,
      ...asides
    } = passes[0]!;
    return asides;
  };

  it('hides the most that any of them says', () => {
    expect(pass({ saidHidden: 3 }, { saidHidden: 1 })).toStrictEqual({ saidHidden: 3 });
    expect(pass({ saidHidden: 1 }, { saidHidden: 3 })).toStrictEqual({ saidHidden: 3 });
    expect(pass({ saidHidden: 2 })).toStrictEqual({ saidHidden: 2 });
    expect(pass({}, { saidHidden: 2 })).toStrictEqual({ saidHidden: 2 });
    expect(pass({ saidHidden: 0 })).toStrictEqual({ saidHidden: 0 });
    expect(pass()).toStrictEqual({});
  });

  it('has all their rows without an id', () => {
    expect(pass({ unidentified: 1 }, { unidentified: 2 })).toStrictEqual({ unidentified: 3 });
    expect(pass({ unidentified: 1 })).toStrictEqual({ unidentified: 1 });
    expect(pass({}, { unidentified: 2 })).toStrictEqual({ unidentified: 2 });
    expect(pass({ unidentified: 0 }, {})).toStrictEqual({ unidentified: 0 });
  });

  it('has the newest groups', () => {
    const [old, newer] = [
      { size: 2, named: [7] },
      { size: 3, named: [8] },
    ];
    expect(pass({ deactivated: old, notFollowedBack: 5 })).toStrictEqual({ deactivated: old, notFollowedBack: 5 });
    expect(pass({ deactivated: old }, { deactivated: newer, notFollowedBack: 6 })).toStrictEqual({
      deactivated: newer,
      notFollowedBack: 6,
    });
  });
});

describe('the last page of a pass, asked for again', () => {
  const again = (at: number) => uniteCaptures([first(0, [1]), last(5, [2]), last(at, [3], { captureId: 'z' })])!;

  it('within ten minutes after its end is a retry, and later a page of which nobody knows the pass', () => {
    expect(again(5 + 10 * MINUTE_MS)).toMatchObject({ strays: 0, passes: [{ finishedAt: AT + 5 }] });
    expect(again(6 + 10 * MINUTE_MS)).toMatchObject({ strays: 1 });
  });

  it('is a retry however late where the pass has not ended', () => {
    const capped = last(5, [2], { isCapped: true });
    const state = uniteCaptures([first(0, [1]), capped, { ...capped, captureId: 'z', readAt: AT + 60 * MINUTE_MS }])!;
    expect(state.strays).toBe(0);
  });
});

describe('the proof of a reading that was one chain', () => {
  it('is its pass, with all that it showed and nobody beside', () => {
    const links = [first(0, [1, 2]), last(5, [2, 3])];
    const state = uniteCaptures(links)!;
    expect(isOneChain(state)).toBe(true);
    expect(proofOfChain(state)).toEqual(proofOf(links));
    expect(proofOfChain(state)).toMatchObject({ seen: 3, pass: { finishedAt: AT + 5 } });
  });

  it('is none where the chain has no end, or a capped one', () => {
    expect(proofOfChain(uniteCaptures([first(0, [1])])!)).toBeNull();
    expect(proofOfChain(uniteCaptures([first(0, [1]), last(5, [2], { isCapped: true })])!)).toBeNull();
  });

  it('is not asked of two passes, nor of one beside which a page came from nowhere', () => {
    expect(isOneChain({ passes: [], strays: 0 })).toBe(false);
    expect(isOneChain(uniteCaptures([link(0, [1]), link(9, [1])])!)).toBe(false);
    expect(isOneChain(uniteCaptures([link(0, [1]), link(9, [1], { askedCursor: 'x' })])!)).toBe(false);
  });
});

describe('of passes that prove', () => {
  it('the one that ended last counts, and of two that ended together the one that came later', () => {
    const { passes } = uniteCaptures([link(0, [1])])!;
    const ended = (at: number, startedAt = 0) => ({ ...passes[0]!, startedAt: AT + startedAt, finishedAt: AT + at });
    const [one, other] = [ended(9), ended(5, 1)];
    expect(provingPass([one, other])).toBe(one);
    expect(provingPass([other, one])).toBe(one);
    const same = ended(9, 2);
    expect(provingPass([one, same])).toBe(same);
    expect(provingPass([])).toBeUndefined();
  });
});
