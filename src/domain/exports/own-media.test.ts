import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import { countsBetween, ownMediaOf } from './own-media';

const DAY_S = DAY_MS / 1000;
const NEW = { exportedAt: 900 * DAY_MS };
const OLD = { exportedAt: 500 * DAY_MS };
const days = (...all: number[]) => all.map((day) => day * DAY_S);

describe('own posts, reels and stories', () => {
  it('are nothing where no export brought any', () => {
    expect(ownMediaOf([])).toBeNull();
    expect(ownMediaOf([{ ...NEW, ownMedia: [{ kind: 'posts', seconds: [] }] }])).toBeNull();
    expect(ownMediaOf([{ ...NEW, ownMedia: [{ kind: 'other', seconds: [5] }] }])).toBeNull();
  });

  it('keep the three kinds apart, archived posts among the posts and IGTV among the reels', () => {
    const ownMedia = [
      { kind: 'posts', seconds: days(30, 40) },
      { kind: 'archived', seconds: days(35) },
      { kind: 'igtv', seconds: days(20) },
      { kind: 'stories', seconds: days(50) },
      { kind: 'other', seconds: days(1, 99) },
    ] as const;
    expect(ownMediaOf([{ ...NEW, ownMedia }])).toEqual({
      dates: {
        posts: [30 * DAY_MS, 35 * DAY_MS, 40 * DAY_MS],
        reels: [20 * DAY_MS],
        stories: [50 * DAY_MS],
      },
      exportedAt: NEW.exportedAt,
      from: 20 * DAY_MS,
      to: 50 * DAY_MS,
    });
  });

  it('come from the newest export; older ones tell only what lies before it', () => {
    const lately = { ...NEW, ownMedia: [{ kind: 'posts', seconds: days(100, 110) }] as const };
    const before = {
      ...OLD,
      ownMedia: [
        { kind: 'posts', seconds: days(10, 98, 99.7, 100, 105) },
        { kind: 'stories', seconds: days(12) },
      ] as const,
    };
    const media = ownMediaOf([lately, before]);
    expect(media?.dates.posts.map((at) => at / DAY_MS)).toEqual([10, 98, 100, 110]);
    expect(media?.dates.stories).toHaveLength(1);
    expect(media?.exportedAt).toBe(NEW.exportedAt);
  });

  it('reach from the first to the last of all kinds', () => {
    const ownMedia = [
      { kind: 'posts', seconds: days(30, 90) },
      { kind: 'stories', seconds: days(20, 50) },
    ] as const;
    expect(ownMediaOf([{ ...NEW, ownMedia }])).toMatchObject({ from: 20 * DAY_MS, to: 90 * DAY_MS });
  });

  it('of a later export end a day before its first date, not at it', () => {
    const lately = { ...NEW, ownMedia: [{ kind: 'posts', seconds: days(100) }] as const };
    const before = { ...OLD, ownMedia: [{ kind: 'posts', seconds: [99 * (DAY_MS / 1000) - 1, ...days(99)] }] as const };
    expect(ownMediaOf([lately, before])?.dates.posts).toEqual([99 * DAY_MS - 1000, 100 * DAY_MS]);
  });

  it('put no two kinds of one mark against each other: archived posts do not end what posts tell', () => {
    const ownMedia = [
      { kind: 'archived', seconds: days(50) },
      { kind: 'posts', seconds: days(60) },
    ] as const;
    const older = { ...OLD, ownMedia: [{ kind: 'posts', seconds: days(55) }] as const };
    expect(ownMediaOf([{ ...NEW, ownMedia }, older])?.dates.posts).toEqual([50 * DAY_MS, 55 * DAY_MS, 60 * DAY_MS]);
  });
});

describe('counts between edges', () => {
  it('count each date once, in the span that it begins or lies in', () => {
    expect(countsBetween([0, 5, 9, 10, 10, 29, 30, 31], [5, 10, 20, 30])).toEqual([2, 2, 1]);
    expect(countsBetween([1, 2], [])).toEqual([]);
    expect(countsBetween([], [0, 10])).toEqual([0]);
  });
});
