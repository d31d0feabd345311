import { describe, expect, it } from 'vitest';
import { day, followersAt } from '../fixtures/looks';
import { absentSince, startOf } from './look';

describe('a look’s times', () => {
  it('never lie after its end, whatever the clock did', () => {
    const forward = followersAt(day(1), [], { firstAt: day(2), absentAt: day(3) });
    expect([startOf(forward), absentSince(forward)]).toEqual([day(1), day(1)]);
    const long = followersAt(day(4), [], { firstAt: day(2), absentAt: day(3) });
    expect([startOf(long), absentSince(long)]).toEqual([day(2), day(3)]);
  });
});
