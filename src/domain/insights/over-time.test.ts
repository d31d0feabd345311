import { describe, expect, it } from 'vitest';
import { membershipOf } from '../membership';
import { DAY_MS, HOUR_MS } from '../time';
import { DAY_ONE, followDates, wholeOn } from './fixtures/lists';
import { medianOf } from './measure';
import { newFollowersIn } from './new-followers';
import { retention } from './retention';
import { timeToFollowBack } from './time-to-follow-back';
import type { ListAt } from './whole-lists';

const dayAt = (day: number) => DAY_ONE + day * DAY_MS;

describe('time to follow back', () => {
  it('takes only ties whose dates are known both ways, each way apart', () => {
    const both = timeToFollowBack(
      followDates([1, 0, HOUR_MS], [2, 0, 3 * DAY_MS], [4, 2 * DAY_MS, 0], [5, DAY_MS, DAY_MS]),
    );
    expect(both.theirs?.medianMs).toEqual({ value: (3 * DAY_MS + HOUR_MS) / 2, restsOn: 2 });
    expect(both.theirs?.bars.map((bar) => bar.accounts)).toEqual([1, 0, 1, 0, 0, 0]);
    expect(both.yours?.medianMs.restsOn).toBe(1);
    expect(timeToFollowBack(followDates([5, DAY_MS, DAY_MS]))).toEqual({ theirs: null, yours: null });
  });

  it('is told of a part alone', () => {
    const dates = followDates([1, 0, DAY_MS], [2, 0, 3 * DAY_MS], [3, 0, 9 * DAY_MS]);
    expect(timeToFollowBack(dates, { within: membershipOf([2, 3]) }).theirs?.medianMs).toEqual({
      value: 6 * DAY_MS,
      restsOn: 2,
    });
    expect(timeToFollowBack(dates, { within: membershipOf([7]) }).theirs).toBeNull();
    // By when both sides followed, the last day left out.
    expect(timeToFollowBack(dates, { fromAt: 3 * DAY_MS, toAt: 9 * DAY_MS }).theirs?.medianMs).toEqual({
      value: 3 * DAY_MS,
      restsOn: 1,
    });
  });

  it('finds the middle', () => {
    expect(medianOf([5, 1, 3])?.value).toBe(3);
    expect(medianOf([])).toBeNull();
  });
});

describe('retention', () => {
  const lists = [wholeOn(0, [1]), wholeOn(5, [1, 2, 3]), wholeOn(12, [1, 2]), wholeOn(36, [1, 2, 4])];

  const retained = (some: readonly ListAt[]) => retention(newFollowersIn(some));

  it('looks at new followers again after 7, 30 and 90 days', () => {
    expect(retained(lists)).toEqual([
      { days: 7, share: { value: 0.5, restsOn: 2 } },
      { days: 30, share: { value: 0.5, restsOn: 2 } },
      { days: 90, share: null },
    ]);
  });

  it('leaves out who left Instagram, who came back, and other months', () => {
    const left = newFollowersIn(lists, membershipOf([3]));
    expect(retention(left)[0]?.share).toEqual({ value: 1, restsOn: 1 });
    expect(retained([...lists, wholeOn(37, [1, 2, 3, 4]), wholeOn(44, [1])])[0]?.share?.restsOn).toBe(2);
    expect(retention(newFollowersIn(lists), { fromAt: dayAt(6) })[0]?.share).toBeNull();
  });

  it('knows by an export’s dates who is new in a list with nothing before it, or nothing for long', () => {
    const followedAt = new Map([1, 2, 3].map((account) => [account, dayAt(-account * 5)]));
    const exported = { ...wholeOn(0, [1, 2, 3]), followedAt };
    const [week, month] = retained([exported, wholeOn(7, [1, 3]), wholeOn(30, [1])]);
    // In the week before: only 1. In the month before: all three, of whom 1 stayed.
    expect(week?.share).toEqual({ value: 1, restsOn: 1 });
    expect(month?.share).toEqual({ value: 1 / 3, restsOn: 3 });
    expect(retained([wholeOn(-60, [9]), exported, wholeOn(7, [2, 3])])[0]?.share).toEqual({ value: 0, restsOn: 1 });
  });

  it('dates nobody by a later export, which knows only those who stayed', () => {
    const followedAt = new Map([[2, dayAt(-1)]]);
    const lists = [wholeOn(-60, [1]), wholeOn(0, [1, 2, 3]), { ...wholeOn(7, [1, 2]), followedAt }];
    expect(retained(lists)[0]?.share).toBeNull();
  });

  it('takes no date for the first time of somebody who had been there before', () => {
    const followedAt = new Map([[2, dayAt(59)]]);
    const lists = [wholeOn(0, [1, 2]), wholeOn(30, [1]), { ...wholeOn(60, [1, 2]), followedAt }, wholeOn(67, [1, 2])];
    expect(retained(lists)[0]?.share).toBeNull();
  });
});
