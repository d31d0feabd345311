import { describe, expect, it } from 'vitest';
import { day, followingAt, report } from '../fixtures/looks';
import { all, kinds, others, X } from '../fixtures/one-account';
import { membershipOf } from '../membership';
import { shownSince } from './look';

/** Read from the second hour on; its finished pass went from the fifth to the sixth; it ended in the ninth. */
const long = followingAt(day(0, 9), all, {
  firstAt: day(0, 2),
  absentAt: day(0, 5),
  pass: { endedAt: day(0, 6), seen: 9 },
});

describe('a row of a long reading', () => {
  it('was shown while its pass went on, or before, or since', () => {
    expect(shownSince(long, X)).toBe(day(0, 5));
    expect(shownSince({ ...long, earlier: membershipOf([X]) }, X)).toBe(day(0, 2));
    expect(shownSince({ ...long, later: membershipOf([X]) }, X)).toBe(day(0, 6));
    const { pass: _, ...unfinished } = long;
    expect(shownSince(unfinished, X)).toBe(day(0, 2));
  });

  it('is newer than what the person did by hand before its pass: whoever was followed again elsewhere is there, and named once gone', () => {
    const unfollowed = report(X, day(0, 3), { followsYou: null, youFollow: false, action: 'unfollow' });
    const gone = followingAt(day(4), others);
    expect(kinds(unfollowed, long, gone)).toEqual([
      'gone following certain',
      'returned following certain',
      'gone following likely',
    ]);
    // Of a row from before the pass nobody knows on which side of the act it was.
    expect(kinds(unfollowed, { ...long, earlier: membershipOf([X]) }, gone)).toEqual(['gone following certain']);
  });
});
