import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, partialOf, wholeOf } from '../fixtures/looks';
import { AT, boundsOf, followers, following, minute } from '../fixtures/passes';
import { bounded, passAt, profileSays, type Said, worldOf } from '../fixtures/worlds';
import type { Look } from '../looks/look';
import { membershipOf, numbersOf } from '../membership';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';
import { withBounds } from './bound';
import { nearestOther } from './nearest-other';

const absence = (looks: readonly Look[], said: Said = {}) => boundsOf(looks, said).absence;

describe('of those the other list has and a pass lacks', () => {
  const looks = [followers([1, 2, 3]), following(-10, [2, 3, 4, 5, 6])];

  it('at most so many are hidden as the count has and the pass never showed', () => {
    expect(absence(looks, { followers: [profileSays(AT, 3)] })).toEqual({ h: 0, n: 3 });
    expect(absence(looks, { followers: [profileSays(AT, 5)] })).toEqual({ h: 2, n: 3 });
  });

  it('nobody knows how many are hidden where no pass was finished', () => {
    const { pass: _, ...unfinished } = followers([1, 2, 3], { coverage: partialOf(3, 9) });
    expect(absence([unfinished, looks[1]!], { followers: [profileSays(AT, 3)] })).toEqual({ h: null, n: 3 });
    const tooFew = followers([1, 2, 3], { coverage: { kind: 'partial', seen: 3, expected: 9, why: ['too-few-seen'] } });
    expect(absence([tooFew, looks[1]!], { followers: [profileSays(AT, 9)] })).toEqual({ h: null, n: 3 });
  });

  it('as many are hidden as the count says where a look is partial only because the count disagrees', () => {
    const doubted = (why: 'count-disagrees' | 'count-unknown') =>
      followers([1, 2, 3], { coverage: { kind: 'partial', seen: 3, expected: null, why: [why] } });
    expect(absence([doubted('count-disagrees'), looks[1]!], { followers: [profileSays(AT, 5)] })).toEqual({
      h: 2,
      n: 3,
    });
    expect(absence([doubted('count-unknown'), looks[1]!])).toEqual({ h: null, n: 3 });
  });

  it('as many are hidden as was noted then, of a look by an older version or without a count near it', () => {
    const { pass: _, ...old } = followers([1, 2, 3], { coverage: wholeOf(3, 1) });
    // Of an older version neither the count's age is known nor what one pass showed.
    expect(absence([old, looks[1]!], { followers: [profileSays(AT, 9)] })).toEqual({ h: 2, n: 3 });
    expect(boundsOf([old, looks[1]!]).isProvenNone).toBe(false);
    expect(absence([followers([1, 2, 3], { coverage: wholeOf(3, 1) }), looks[1]!])).toEqual({ h: 1, n: 3 });
  });

  it('nobody is hidden from an export that is whole, and of another nobody knows', () => {
    const exported = (coverage = wholeOf(3)) => followersAt(AT, [1, 2, 3], { source: 'export', coverage });
    expect(absence([exported(), looks[1]!])).toEqual({ h: 0, n: 3 });
    expect(boundsOf([exported(), looks[1]!])).toMatchObject({ isProvenNone: false, isSurelyNew: false });
    expect(absence([exported(partialOf(3)), looks[1]!])).toEqual({ h: null, n: 3 });
  });

  it('whom the pass lacks is counted at its end: a row from before it began is none', () => {
    const earlier = followers([1, 2, 3, 4], { earlier: membershipOf([4]), pass: { seen: 3 } });
    expect(absence([earlier, looks[1]!], { followers: [profileSays(AT, 4)] })).toEqual({ h: 1, n: 3 });
  });

  it('a later look at the other list changes what an earlier one could claim only if it is nearer', () => {
    const kept = absence([...looks, following(600, [])], { followers: [profileSays(AT, 3)] });
    expect(kept).toEqual({ h: 0, n: 3 });
    expect(absence([...looks, following(1, [9])], { followers: [profileSays(AT, 3)] })).toEqual({ h: 0, n: 1 });
  });

  it('Instagram’s own number of hidden ones is the least', () => {
    const said = followers([1, 2, 3], { pass: { saidHidden: 2 } });
    expect(absence([said, looks[1]!], { followers: [profileSays(AT, 3)] })).toEqual({ h: 2, n: 3 });
    const proven = [7, 8].map((number) => ({ list: 'followers' as const, number, at: minute(5) }));
    expect(absence([said, looks[1]!], { followers: [profileSays(AT, 5)], proven })).toEqual({ h: 2, n: 3 });
  });
});

describe('a row that nothing identifies', () => {
  const looks = (pass: object, change: Partial<Look> = {}) => [
    followers([1, 2, 3], { pass, ...change }),
    following(-10, [1, 2, 3, 4, 5, 6, 7]),
  ];

  it('may be any of those whom the pass lacks, also where the count is met, or a profile proves another', () => {
    expect(absence(looks({}), { followers: [profileSays(AT, 3)] })).toEqual({ h: 0, n: 4 });
    expect(absence(looks({ unidentified: 1 }), { followers: [profileSays(AT, 3)] })).toEqual({ h: 1, n: 4 });
    expect(absence(looks({ unidentified: 2 }), { followers: [profileSays(AT, 4)] })).toEqual({ h: 2, n: 4 });
    const proven = [4, 5].map((number) => ({ list: 'followers' as const, number, at: minute(5) }));
    expect(absence(looks({ unidentified: 2 }), { followers: [profileSays(AT, 5)], proven })).toEqual({ h: 2, n: 4 });
  });

  it('is counted once where the count already misses it', () => {
    expect(absence(looks({ unidentified: 1 }), { followers: [profileSays(AT, 4)] })).toEqual({ h: 1, n: 4 });
  });

  it('counts also where only an old count is known', () => {
    const kept = looks({ unidentified: 2 }, { coverage: { kind: 'whole', seen: 3, hidden: 1 } });
    expect(absence(kept, { followers: [] })).toEqual({ h: 2, n: 4 });
  });
});

describe('the other list', () => {
  const whose = (...looks: Look[]) => {
    const { members, read } = nearestOther(followers([1]), looks);
    return [[...numbersOf(members)], read?.snapshotId === undefined ? null : read.readAt - AT];
  };
  it('is the look nearest in time that came to its end', () => {
    expect(whose(following(-100, [1]), following(60, [2]))[0]).toEqual([2]);
    expect(whose(following(-100, [1]), followingAt(minute(1), [2], { coverage: partialOf(1) }))[0]).toEqual([1]);
    // A pass that was finished, and of which only the count is unsure; an export, cut or not.
    const unsure = following(1, [3], {
      coverage: { kind: 'partial', seen: 1, expected: null, why: ['count-unknown'] },
    });
    expect(whose(following(-100, [1]), unsure)[0]).toEqual([3]);
    const cut = followingAt(minute(1), [4], { source: 'export', coverage: partialOf(1) });
    expect(whose(following(-100, [1]), cut)[0]).toEqual([4]);
  });

  it('is all that was ever seen of it where none did', () => {
    const part = (minutes: number, numbers: number[]) =>
      followingAt(minute(minutes), numbers, { coverage: partialOf(1) });
    expect(whose(part(-60, [1]), part(1, [2]))).toEqual([[1, 2], null]);
    expect(whose()).toEqual([[], null]);
  });

  it('is the later of two that are equally near', () => {
    expect(whose(following(-60, [1]), following(60, [2]))[0]).toEqual([2]);
  });

  it('is none that began more than two days after the pass ended', () => {
    const { endedAt } = followers([1]).pass!;
    const part = (at: number) => followingAt(at, [2], { coverage: partialOf(1) });
    for (const other of [part, (at: number) => followingAt(at, [2])]) {
      expect(whose(other(endedAt + 2 * DAY_MS))[0]).toEqual([2]);
      expect(whose(other(endedAt + 2 * DAY_MS + 1))).toEqual([[], null]);
    }
    expect(whose(following(-9_000, [2]))[0]).toEqual([2]);
  });

  it('is without those whom it showed only before its pass began', () => {
    expect(whose(following(-10, [1, 2], { earlier: membershipOf([2]) }))[0]).toEqual([1]);
  });
});

describe('the deactivated whom Instagram counts', () => {
  const group = (size: number) => ({ pass: { deactivated: { size, named: [] } } });
  const h = (size: number, otherStartsAt: number, count = 10, change = {}) =>
    absence([followers([1, 2, 3], group(size)), passAt('following', otherStartsAt, [4, 5, 6, 7], change)], {
      followers: [profileSays(AT, count)],
    }).h;

  it('less one are deducted: the other list cannot show them', () => {
    expect(h(5, AT)).toBe(3);
    expect(h(1, AT)).toBe(7);
    expect(h(0, AT)).toBe(7);
    expect(h(7, AT)).toBe(1);
    // More than are hidden at all: then the number is not to be believed.
    expect(h(8, AT)).toBe(7);
  });

  it('are deducted only if the other list was begun within an hour of this pass', () => {
    expect(h(5, AT - HOUR_MS)).toBe(3);
    expect(h(5, AT - HOUR_MS - 1)).toBe(7);
    expect(h(5, AT - HOUR_MS - 1, 10, { tookMs: 2 * HOUR_MS })).toBe(7);
    expect(h(5, AT + HOUR_MS)).toBe(3);
    // Later they may be back, and stand in it.
    expect(h(5, AT + HOUR_MS + 1)).toBe(7);
    const part = followingAt(AT, [4, 5], { coverage: partialOf(2) });
    expect(absence([followers([1, 2, 3], group(5)), part], { followers: [profileSays(AT, 10)] }).h).toBe(7);
  });
});

describe('a tie that a profile proves', () => {
  const looks = [followers([1, 2, 3]), following(-10, [4, 5, 6, 7, 8])];
  const h = (...proven: NonNullable<Said['proven']>) => absence(looks, { followers: [profileSays(AT, 5)], proven }).h;
  const tie = (number: number, minutes: number, list: 'followers' | 'following' = 'followers') => ({
    list,
    number,
    at: minute(minutes),
  });

  it('within an hour after the pass is one of the hidden, once', () => {
    expect(h()).toBe(2);
    expect(h(tie(4, 2))).toBe(1);
    expect(h(tie(4, 62))).toBe(1);
    expect(h(tie(4, 5), tie(4, 30))).toBe(1);
    // A newcomer who is visited at once looks the same: visits alone leave one that may be hidden.
    expect(h(tie(4, 5), tie(5, 6), tie(6, 7))).toBe(1);
  });

  it('before or during the pass, later, in the other list, or of somebody shown is none', () => {
    expect(h(tie(4, 1))).toBe(2);
    expect(h({ list: 'followers', number: 4, at: minute(62) + 1 })).toBe(2);
    expect(h(tie(4, 5, 'following'))).toBe(2);
    expect(h(tie(1, 5))).toBe(2);
  });
});

describe('a tie that the person made by hand after the pass', () => {
  it('is new, and none of the hidden, though the answer to it and a later visit say that it holds', () => {
    const pass = passAt('following', AT, [1, 2, 3]);
    const looks = [pass, passAt('followers', minute(-10), [4, 5, 6, 7, 8])];
    const proven = [5, 30].map((minutes) => ({ list: 'following' as const, number: 4, at: minute(minutes) }));
    const h = (acts: Said['acts'], more: Said['proven'] = []) =>
      bounded(looks, { following: [profileSays(AT, 5)], acts: acts!, proven: [...proven, ...more!] }).at(-1)!.bounds!
        .absence.h;
    expect(h([])).toBe(1);
    expect(h([{ at: minute(5), list: 'following', by: 1 }])).toBe(2);
    expect(h([{ at: minute(5), list: 'followers', by: 1 }])).toBe(1);
    expect(h([{ at: minute(5), list: 'following', by: -1 }])).toBe(1);
    expect(h([{ at: minute(-5), list: 'following', by: 1 }])).toBe(1);
    const other = [{ list: 'following' as const, number: 5, at: minute(40) }];
    expect(h([{ at: minute(5), list: 'following', by: 1 }], other)).toBe(1);
  });
});

describe('bounds', () => {
  it('come back in the order of time', () => {
    const looks = [followers([1]), passAt('followers', day(-3), [1]), following(0, [1])];
    const all = withBounds(looks, worldOf({}));
    expect(all.map(({ readAt }) => readAt)).toEqual([...looks.map(({ readAt }) => readAt)].sort((a, b) => a - b));
  });

  it('of a pass with the profile’s counts around it say that nothing was hidden', () => {
    const around = [profileSays(AT - 10 * MINUTE_MS, 3), profileSays(AT + 20 * MINUTE_MS, 3)];
    expect(boundsOf([followers([1, 2, 3])], { followers: around })).toMatchObject({ isProvenNone: true });
    expect(boundsOf([followers([1, 2, 3])], { followers: around.slice(1) })).toMatchObject({ isProvenNone: false });
  });
});
