import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../time';
import { DAY_ONE } from './fixtures/lists';
import { type FollowerChange, whoNoLongerFollows } from './who-no-longer-follows';

const dayAt = (day: number) => DAY_ONE + day * DAY_MS;

describe('who no longer follows', () => {
  const change = (account: number, kind: FollowerChange['kind'], day: number): FollowerChange => ({
    account,
    kind,
    lastSeenAt: dayAt(day - 1),
    seenAt: dayAt(day),
    certainty: 'certain',
    isStillThere: true,
    isOwnDoing: false,
  });

  it('takes the newest word on each account, newest first', () => {
    const gone = whoNoLongerFollows([
      change(1, 'gone', 1),
      change(2, 'gone', 2),
      change(2, 'returned', 3),
      change(3, 'left-instagram', 4),
      change(4, 'gone', 5),
      change(4, 'renamed', 6),
      { ...change(5, 'gone', 7), certainty: null },
      { ...change(6, 'gone', 8), isStillThere: null },
      { ...change(7, 'gone', 9), isOwnDoing: true },
    ]);
    expect(gone.map(({ account }) => account)).toEqual([4, 1]);
    expect(whoNoLongerFollows([change(1, 'gone', 1), change(1, 'left-instagram', 1)])).toEqual([]);
    expect(whoNoLongerFollows([change(1, 'gone', 1)], { fromAt: dayAt(2) })).toEqual([]);
  });
});
