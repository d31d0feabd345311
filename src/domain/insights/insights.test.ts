import { describe, expect, it } from 'vitest';
import { type AccountContext, edited, NO_CONTEXT } from '../context';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { DAY_MS } from '../time';
import { byReason } from './by-reason';
import { byTag } from './by-tag';
import { campaignComparison } from './campaign';
import { DAY_ONE, known, partialOn, wholeOn } from './fixtures/lists';
import { followBackRate, followBackRateOverTime } from './follow-back-rate';
import { growthByMonth } from './growth-by-month';
import { interactionShare } from './interaction-share';
import { prospectsWhoBecameCustomers } from './prospects-who-became-customers';
import { wholeLists } from './whole-lists';

const dayAt = (day: number) => DAY_ONE + day * DAY_MS;

describe('follow-back rate', () => {
  const rateOf = (...asked: Parameters<typeof followBackRate>) => followBackRate(...asked).rate;

  it('counts those who follow back among those you follow', () => {
    const followers = known([1, 2, 9], true, [3, 4]);
    expect(rateOf(followers, known([1, 2, 3, 4]), NOBODY)).toEqual({ value: 0.5, restsOn: 4 });
    expect(rateOf(followers, known([1, 2, 3, 4]), NOBODY, { without: membershipOf([4, 1]) })).toEqual({
      value: 0.5,
      restsOn: 2,
    });
    expect(rateOf(known([1]), known([1, 2]), NOBODY, { within: membershipOf([9]) })).toBeNull();
  });

  it('counts apart who was followed less than 7 days before, whether or not they follow back by now', () => {
    const followers = known([1, 2, 9], true, [3, 4]);
    const fresh = membershipOf([1, 3, 9]);
    expect(followBackRate(followers, known([1, 2, 3, 4]), fresh)).toEqual({
      rate: { value: 0.5, restsOn: 2 },
      lately: { count: 2, back: 1 },
    });
    expect(followBackRate(followers, known([1, 3]), fresh)).toEqual({
      rate: null,
      lately: { count: 2, back: 1 },
    });
    const question = { within: membershipOf([1, 2]), without: membershipOf([1]) };
    expect(followBackRate(followers, known([1, 2, 3]), fresh, question)).toMatchObject({ lately: { count: 0 } });
    // Nobody asked yet about 5, who came after the followers were looked at.
    expect(followBackRate(followers, known([1, 2, 5]), membershipOf([5]))).toMatchObject({
      lately: { count: 1, back: 0 },
    });
  });

  it('is none where so many may be hidden that nobody can be said not to follow back', () => {
    const unsure = { ...known([1, 2]), notFound: membershipOf([3]) };
    expect(rateOf(unsure, known([1, 2, 3]), NOBODY)).toBeNull();
    // Whoever is not asked about hinders nothing.
    expect(rateOf(unsure, known([1, 2]), NOBODY)).toEqual({ value: 1, restsOn: 2 });
  });

  it('over time needs both lists whole within a week', () => {
    const following = [wholeOn(0, [1, 2]), wholeOn(30, [1, 2])];
    const points = followBackRateOverTime([wholeOn(3, [1]), partialOn(29, [1, 2]), wholeOn(45, [1, 2])], following);
    expect(points).toEqual([{ at: dayAt(3), rate: { value: 0.5, restsOn: 2 }, lately: { count: 0, back: 0 } }]);
  });
});

describe('growth', () => {
  it('puts back who was hidden once, so that a flicker is neither loss nor gain', () => {
    const flicker = [wholeOn(0, [1, 2]), wholeOn(1, [1], 1), wholeOn(2, [1, 2])];
    expect(wholeLists(flicker).map((list) => [...numbersOf(list.members)])).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    const gone = [wholeOn(0, [1, 2]), wholeOn(1, [1]), wholeOn(2, [1, 2])];
    expect(growthByMonth(gone)[0]).toMatchObject({ gained: 1, lost: 1 });
  });

  it('has no month without a whole list, and says when a month reaches far back', () => {
    const months = growthByMonth([wholeOn(0, [1]), wholeOn(3, [1, 2]), partialOn(40, [1]), wholeOn(70, [2, 3, 4])]);
    expect(
      months.map(({ month, gained, lost, atEnd, isSpread }) => ({ month, gained, lost, atEnd, isSpread })),
    ).toEqual([
      { month: '2026-08', gained: 1, lost: 0, atEnd: 2, isSpread: false },
      { month: '2026-10', gained: 2, lost: 1, atEnd: 3, isSpread: true },
    ]);
  });
});

describe('by reason and by tag', () => {
  it('part accounts', () => {
    const reasons = new Map([
      [1, ['network']],
      [2, ['network', 'marketing']],
    ] as const);
    const parts = byReason(membershipOf([1, 2, 3]), reasons);
    expect([...numbersOf(parts.network)]).toEqual([1]);
    expect([...numbersOf(parts.several)]).toEqual([2]);
    expect([...numbersOf(parts.none)]).toEqual([3]);
    const tags = new Map([
      [1, ['zebra', 'customer']],
      [2, ['anggrek']],
      [8, ['prospect']],
    ]);
    expect(byTag(membershipOf([1, 2, 3]), tags).map(({ tag, count }) => [tag, count])).toEqual([
      ['customer', 1],
      ['anggrek', 1],
      ['zebra', 1],
      [null, 1],
    ]);
  });
});

describe('interaction share', () => {
  it('counts an account once, however many kinds', () => {
    const share = interactionShare(known([1, 2, 3, 4]), {
      fromAt: 0,
      toAt: 9,
      withWhom: { like: membershipOf([1, 7]), comment: membershipOf([1, 2]) },
    });
    expect(share?.any).toEqual({ value: 0.5, restsOn: 4 });
    expect(share?.byKind.get('like')).toEqual({ value: 0.25, restsOn: 4 });
    expect(share?.byKind.has('save')).toBe(false);
  });
});

describe('prospects who became customers', () => {
  const tagged = (...days: readonly (readonly [string, number])[]): AccountContext =>
    days.reduce((context, [tag, day]) => edited(context, { kind: 'tag', tag, isOn: true }, dayAt(day)), NO_CONTEXT);

  it('counts from tag to tag, also where the first was taken off', () => {
    const moved = edited(tagged(['prospect', 0]), { kind: 'tag', tag: 'prospect', isOn: false }, dayAt(4));
    const conversion = prospectsWhoBecameCustomers([
      [1, edited(moved, { kind: 'tag', tag: 'customer', isOn: true }, dayAt(4))],
      [2, tagged(['prospect', 0])],
      [3, tagged(['customer', 0])],
      [4, tagged(['customer', 0], ['prospect', 1])],
    ]);
    expect(conversion).toEqual({
      share: { value: 0.5, restsOn: 2 },
      medianMs: { value: 4 * DAY_MS, restsOn: 1 },
    });
    const later = [
      [1, tagged(['prospect', 0], ['customer', 9])],
      [2, tagged(['prospect', 5])],
    ] as const;
    expect(prospectsWhoBecameCustomers(later, { fromAt: dayAt(0), toAt: dayAt(5) })?.share.value).toBe(1);
    expect(prospectsWhoBecameCustomers(later, { fromAt: dayAt(5) })?.share.value).toBe(0);
    expect(prospectsWhoBecameCustomers(later, { within: membershipOf([1]) })?.share).toEqual({ value: 1, restsOn: 1 });
    const atOnce = [[1, tagged(['prospect', 3], ['customer', 3])]] as const;
    expect(prospectsWhoBecameCustomers(atOnce)?.share).toEqual({ value: 1, restsOn: 1 });
    expect(prospectsWhoBecameCustomers([[2, tagged(['prospect', 0])]])).toEqual({
      share: { value: 0, restsOn: 1 },
      medianMs: null,
    });
  });
});

describe('campaign', () => {
  it('compares the days before with the days after', () => {
    const lists = [wholeOn(0, [1]), wholeOn(28, [1, 2]), wholeOn(56, [1, 2, 3, 4, 5, 6, 7, 8])];
    const { before, after } = campaignComparison(lists, dayAt(28));
    expect(before).toMatchObject({ gainedPerDay: 1 / 28, lostPerDay: 0, restsOn: 1 });
    expect(after).toMatchObject({ gainedPerDay: 6 / 28, restsOn: 2 });
  });

  it('leaves a side out that was not read whole near both ends', () => {
    const { before, after } = campaignComparison([wholeOn(0, [1]), wholeOn(28, [1, 2]), partialOn(56, [1])], dayAt(28));
    expect(before).not.toBeNull();
    expect(after).toBeNull();
  });
});
