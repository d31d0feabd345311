import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, isWithinADay, MINUTE_MS } from './time';

it('lengths of time are in ms', () => {
  expect([MINUTE_MS, HOUR_MS, DAY_MS]).toEqual([60_000, 3_600_000, 86_400_000]);
});

describe('the same day', () => {
  const AT = Date.UTC(2026, 10, 20, 23, 59);
  const isSame = (apartMs: number) => [isWithinADay(AT, AT + apartMs), isWithinADay(AT + apartMs, AT)];

  it('is no day of a calendar: it reaches 24 hours, whichever moment is the later', () => {
    for (const apartMs of [0, 2 * MINUTE_MS, DAY_MS - 1, DAY_MS]) expect(isSame(apartMs)).toEqual([true, true]);
  });

  it('is over a moment after', () => {
    for (const apartMs of [DAY_MS + 1, 2 * DAY_MS]) expect(isSame(apartMs)).toEqual([false, false]);
  });
});
