import { describe, expect, it } from 'vitest';
import { exactCount } from '../fixtures/exact-count';
import { boundsOf, day, followersAt, followingAt, partialOf, provenNone } from '../fixtures/looks';
import { passAt, profileSays, worldOf } from '../fixtures/worlds';
import type { Count } from '../looks/count';
import type { Look } from '../looks/look';
import { MINUTE_MS } from '../time';
import { standingOf } from './standing';
import { whatMakesItSurer } from './surer';

const minute = (minutes: number) => day(0) + minutes * MINUTE_MS;
const surer = (looks: readonly Look[], counts: readonly Count[] = [], now = day(9)) =>
  whatMakesItSurer(standingOf(looks, now).followers, worldOf({ followers: counts }).counts.followers, now);
const look = (change: Partial<Look> = {}) => [followersAt(day(1), [1], change), followingAt(day(1), [1, 2])];

describe('what makes a list surer', () => {
  it('is reading it, or the file, where it was not read to its end', () => {
    expect(surer([])).toEqual(['read', 'bring-export']);
    expect(surer(look({ coverage: partialOf(1, 9) }))).toEqual(['read', 'bring-export']);
  });

  it('is opening the profile where nothing says how many it should hold', () => {
    const unsure = { kind: 'partial', seen: 1, expected: null, why: ['count-unknown'] } as const;
    expect(surer(look({ coverage: unsure }))).toEqual(['open-profile', 'read-again', 'bring-export']);
  });

  it('is nothing where it is certain', () => {
    expect(surer(look(provenNone))).toEqual([]);
    expect(surer(look({ source: 'export' }))).toEqual([]);
  });

  it('is reading it again, a single profile, or the file, where too many may be hidden', () => {
    expect(surer(look({ bounds: boundsOf(9) }))).toEqual(['read-again', 'visit-one', 'bring-export']);
  });

  it('is a single profile where a few may be hidden, and the file names those few', () => {
    expect(surer(look({ bounds: boundsOf(1) }))).toEqual(['visit-one', 'bring-export']);
    expect(surer(look())).toEqual(['visit-one']);
  });
});

describe('reopening the profile', () => {
  // A pass of ten minutes, at a moment after it.
  const isWorth = (now: number, ...counts: Count[]) => {
    const pass = passAt('followers', minute(0), [1], { tookMs: 10 * MINUTE_MS, bounds: boundsOf(1) });
    return surer([pass, followingAt(minute(5), [1, 2])], counts, minute(now)).includes('reopen-profile');
  };

  it('makes it surer as long as an hour holds the count before and the one after', () => {
    expect(isWorth(20, profileSays(minute(-5), 1))).toBe(true);
    expect(isWorth(55, profileSays(minute(-5), 1))).toBe(true);
    expect(isWorth(56, profileSays(minute(-5), 1))).toBe(false);
    // By the newest count before the pass, and where there is none by the end of the pass.
    expect(isWorth(56, profileSays(minute(-5), 1), profileSays(minute(0), 1))).toBe(true);
    expect(isWorth(61, profileSays(minute(0), 1))).toBe(false);
    expect(isWorth(62, profileSays(minute(1), 1))).toBe(true);
    expect(isWorth(70)).toBe(true);
    expect(isWorth(71)).toBe(false);
  });

  it('does not where the profile was opened since', () => {
    expect(isWorth(20, profileSays(minute(-5), 1), profileSays(minute(12), 3))).toBe(false);
    expect(isWorth(20, profileSays(minute(-5), 1), exactCount(minute(12), 3, 'link'))).toBe(true);
    expect(isWorth(20, profileSays(minute(-5), 1), profileSays(minute(5), 3))).toBe(true);
    expect(isWorth(20, profileSays(minute(-5), 1), profileSays(minute(10), 3))).toBe(false);
    expect(isWorth(70, profileSays(minute(70), 3))).toBe(false);
  });

  it('makes it surer still where that count is dated later than an hour after the pass, by a clock that was wrong', () => {
    expect(isWorth(20, profileSays(minute(70) + 1, 3))).toBe(true);
  });
});
