import { describe, expect, it } from 'vitest';
import { membershipOf } from '../membership';
import { DAY_MS } from '../time';
import { campaignComparison } from './campaign';
import { DAY_ONE, known, wholeOn } from './fixtures/lists';
import { growthByMonth } from './growth-by-month';
import { interactionShare } from './interaction-share';
import { newFollowersIn } from './new-followers';
import { retention } from './retention';

describe('looks that lie too far off', () => {
  it('do not judge new followers: a second look ten days after 7 is too late', () => {
    const early = [wholeOn(0, [1]), wholeOn(5, [1, 2])];
    expect(retention(newFollowersIn([...early, wholeOn(14, [1])]))[0]?.share).toEqual({ value: 0, restsOn: 1 });
    expect(retention(newFollowersIn([...early, wholeOn(15, [1])]))[0]?.share).toBeNull();
  });

  it('do not call someone new whom nobody looked for in a while', () => {
    const after = [wholeOn(20, [1, 2]), wholeOn(27, [1, 2])];
    expect(retention(newFollowersIn([wholeOn(13, [1]), ...after]))[0]?.share?.restsOn).toBe(1);
    expect(retention(newFollowersIn([wholeOn(12, [1]), ...after]))[0]?.share).toBeNull();
  });

  it('do not stand for the ends of a campaign', () => {
    const at = DAY_ONE + 28 * DAY_MS;
    const lists = [wholeOn(7, [1]), wholeOn(28, [1, 2]), wholeOn(64, [1, 2])];
    expect(campaignComparison(lists, at).before?.fromAt).toBe(DAY_ONE + 7 * DAY_MS);
    expect(campaignComparison(lists, at).after).toBeNull();
  });

  it('do not stand for an end of a campaign where another lies nearer, earlier or later', () => {
    const at = DAY_ONE + 28 * DAY_MS;
    const lists = [-5, 1, 4, 24, 28, 33].map((day) => wholeOn(day, [1]));
    const { before } = campaignComparison(lists, at);
    expect(before).toMatchObject({ fromAt: DAY_ONE + DAY_MS, toAt: at });
  });
});

describe('what a number spans', () => {
  it('is, for a month, from the list before it to its last', () => {
    const [august] = growthByMonth([wholeOn(0, [1]), wholeOn(3, [1, 2]), wholeOn(9, [1, 2, 3])]);
    expect(august).toMatchObject({ gained: 2, fromAt: DAY_ONE, toAt: DAY_ONE + 9 * DAY_MS });
  });

  it('is said of a month that stands for more than itself: nothing was read whole in the month before', () => {
    const spreadOf = (...days: number[]) => growthByMonth(days.map((day) => wholeOn(day, [1]))).at(-1)?.isSpread;
    const [july, august, november, january] = [-5, 3, 100, 160];
    expect(spreadOf(july, august)).toBe(false);
    expect(spreadOf(august, november)).toBe(true);
    expect(spreadOf(november, january)).toBe(true);
  });

  it('is, for interactions, a list read whole', () => {
    const brought = { fromAt: 0, toAt: 1, withWhom: { like: membershipOf([1]) } };
    expect(interactionShare(known([1, 2], false), brought)).toBeNull();
    expect(interactionShare(known([1, 2]), brought)?.any.value).toBe(0.5);
    expect(interactionShare(known([]), brought)).toBeNull();
  });
});
