import { describe, expect, it } from 'vitest';
import type { InsightFacts } from '../../archive/facts/for-insights';
import { type AccountContext, NO_CONTEXT } from '../../domain/context';
import { DAY_ONE, followDates, known, partialOn, wholeOn } from '../../domain/insights/fixtures/lists';
import { newFollowersIn } from '../../domain/insights/new-followers';
import { membershipOf, NOBODY } from '../../domain/membership';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import {
  groupsByMonth,
  groupsByReason,
  groupsByTag,
  type InsightSource,
  insightsOf,
  monthOf,
  rateOverTime,
} from './insights-of';

const NO_FACTS: InsightFacts = {
  followers: [],
  following: [],
  dates: followDates(),
  newFollowers: [],
  ownFollows: [],
  interactions: null,
  annotations: [],
};
const context = (change: Partial<AccountContext>): AccountContext => ({ ...NO_CONTEXT, ...change });
const tagged = (...tags: string[]) =>
  context({ tags: tags.map((tag) => ({ tag, addedAt: DAY_ONE, removedAt: null })) });

function source(change: Partial<InsightSource> & { readonly told?: Partial<InsightFacts> } = {}): InsightSource {
  const { told, ...rest } = change;
  return {
    facts: { ...NO_FACTS, ...told },
    followers: known([1, 2, 3, 10], true, [4, 5, 6]),
    following: known([1, 2, 3, 4, 5, 6]),
    fresh: NOBODY,
    contexts: new Map(),
    ...rest,
  };
}

it('the rate over time of one source is told once, and of another anew', () => {
  const lists = { followers: [wholeOn(0, [1, 2])], following: [wholeOn(0, [1, 2, 3, 4])] };
  const one = source({ told: lists });
  expect(rateOverTime(one)).toBe(rateOverTime(one));
  expect(rateOverTime(one)[0]!.rate.value).toBe(0.5);
  const kept = { ...one, contexts: new Map([[3, context({ isKept: true })]]) };
  expect(rateOverTime(kept)[0]!.rate.value).toBe(2 / 3);
});

describe('insights', () => {
  it('are absent, not zero, where evidence is missing', () => {
    const told = insightsOf(source({ followers: known([1], false) }));
    expect(told.rate).toBeNull();
    expect(told.time).toEqual({ theirs: null, yours: null });
    expect(told.retention.map(({ share }) => share)).toEqual([null, null, null]);
    expect(told.quality).toBeNull();
    expect(told.conversion).toBeNull();
  });

  it('leave out who is kept quietly, and who was followed too lately', () => {
    expect(insightsOf(source()).rate).toEqual({ value: 0.5, restsOn: 6 });
    const contexts = new Map([[4, context({ isKept: true })]]);
    expect(insightsOf(source({ contexts })).rate).toEqual({ value: 0.6, restsOn: 5 });
    const fresh = insightsOf(source({ contexts, fresh: membershipOf([1, 5]) }));
    expect(fresh.rate).toEqual({ value: 2 / 3, restsOn: 3 });
    expect(fresh.lately.count).toBe(2);
  });

  it('tell how many the rate leaves out, so that with them it rests on all that Now counts', () => {
    const contexts = new Map([
      [4, context({ isKept: true, reasons: ['network'] })],
      [2, context({ isKept: true })],
      [10, context({ isKept: true })],
    ]);
    const { rate, lately, hidden } = insightsOf(source({ contexts, fresh: membershipOf([1, 2]) }));
    // Who is not followed (10) is in no rate anyway.
    expect([rate!.restsOn, lately.count, hidden]).toEqual([3, 1, 2]);
    expect(rate!.restsOn + lately.count + hidden).toBe(6);
    expect(insightsOf(source()).hidden).toBe(0);
    const [network] = groupsByReason(source({ contexts }));
    expect(network!.insights.hidden).toBe(1);
  });

  it('count who was followed too lately apart in every group and month, too', () => {
    const contexts = new Map([
      [4, context({ reasons: ['network'] })],
      [1, context({ reasons: ['network'] })],
    ]);
    const groups = groupsByReason(source({ contexts, fresh: membershipOf([4, 5]) }));
    expect(groups.map(({ name, insights: { rate, lately } }) => [name, rate, lately.count])).toEqual([
      ['network', { value: 1, restsOn: 1 }, 1],
      ['none', { value: 2 / 3, restsOn: 3 }, 1],
    ]);
    const told = { followers: [wholeOn(9, [1, 2])], following: [wholeOn(5, [1, 2]), wholeOn(9, [1, 2, 3])] };
    const [month] = groupsByMonth(source({ told: { ...told, followers: [wholeOn(0, [1]), ...told.followers] } }));
    expect(month).toMatchObject({ rate: { value: 1, restsOn: 2 }, lately: { count: 1, back: 0 } });
  });

  it('are told by reason, in parts that sum to everybody', () => {
    const contexts = new Map([
      [1, context({ reasons: ['network'] })],
      [4, context({ reasons: ['network'] })],
      [2, context({ reasons: ['network', 'marketing'] })],
    ]);
    const groups = groupsByReason(source({ contexts }));
    expect(groups.map(({ name, accounts }) => [name, accounts])).toEqual([
      ['network', 2],
      ['several', 1],
      ['none', 4],
    ]);
    expect(groups[0]!.insights.rate).toEqual({ value: 0.5, restsOn: 2 });
  });

  it('are told by tag, with those without one last', () => {
    const contexts = new Map([
      [1, tagged('customer', 'batik')],
      [5, tagged('batik')],
    ]);
    const groups = groupsByTag(source({ contexts }));
    expect(groups.map(({ name, accounts, insights }) => [name, accounts, insights.rate?.value])).toEqual([
      ['customer', 1, 1],
      ['batik', 2, 0.5],
      [null, 5, 0.5],
    ]);
  });

  it('are told by month of the person’s own time zone; a month without a whole list is absent', () => {
    const followers = [wholeOn(0, [1, 2]), wholeOn(1, [1, 2, 3]), partialOn(40, [1]), wholeOn(75, [2, 3, 4, 5])];
    const following = [wholeOn(75, [2, 3, 9])];
    // One tie became mutual in the first month, one in none of them, one because the person followed back.
    const dates = followDates(
      [1, DAY_ONE - 2 * DAY_MS, DAY_ONE],
      [2, DAY_ONE - 99 * DAY_MS, DAY_ONE - 90 * DAY_MS],
      [3, DAY_ONE, DAY_ONE - DAY_MS],
    );
    const contexts = new Map([[1, tagged('prospect', 'customer')]]);
    const told = { followers, following, dates, newFollowers: newFollowersIn(followers) };
    const months = groupsByMonth(source({ told, contexts }));
    expect(months.map(({ month, gained, lost, atEnd }) => [month, gained, lost, atEnd])).toEqual([
      [monthOf(DAY_ONE + 75 * DAY_MS), 2, 1, 4],
      [monthOf(DAY_ONE), 1, 0, 3],
    ]);
    expect(months[0]).toMatchObject({ isSpread: true, rate: { value: 2 / 3, restsOn: 3 }, stay: null });
    expect(months[1]!.rate).toBeNull();
    expect(months.map(({ time, conversion }) => [time, conversion])).toEqual([
      [null, null],
      [
        { value: 2 * DAY_MS, restsOn: 1 },
        { value: 1, restsOn: 1 },
      ],
    ]);
  });

  it('tell of each month, beside who came and went, whom lists missed for once: all together is what History shows', () => {
    const followers = [
      wholeOn(0, [1, 2, 3], 2),
      wholeOn(7, [1, 9], 2),
      wholeOn(14, [1, 2, 9, 8], 2),
      // The last of August: two who are back in September.
      wholeOn(28, [1, 8, 7], 2),
      wholeOn(33, [1, 2, 9, 8, 7], 2),
    ];
    const [september, august] = groupsByMonth(source({ told: { followers } }));
    expect(august).toMatchObject({ gained: 3, lost: 1, missedOnce: 1, missedLast: 2, shownAgain: 0, atEnd: 3 });
    expect(september).toMatchObject({ gained: 0, lost: 0, missedOnce: 0, missedLast: 0, shownAgain: 2, atEnd: 5 });
    // Three and three came, one went, two were missed: as many as the last list of August shows, and so on.
    expect(3 + august!.gained - august!.lost - august!.missedLast).toBe(august!.atEnd);
    expect(august!.atEnd + september!.gained - september!.lost + september!.shownAgain).toBe(september!.atEnd);
    const [plain] = groupsByMonth(source({ told: { followers: [wholeOn(0, [1, 2]), wholeOn(7, [1, 3])] } }));
    expect(plain).toMatchObject({ missedOnce: 0, missedLast: 0, shownAgain: 0 });
  });

  it('show one rate a day, the last', () => {
    const hour = HOUR_MS / DAY_MS;
    const followers = [wholeOn(0, [1]), wholeOn(hour, [1, 2]), wholeOn(3, [1, 2, 3])];
    const following = [wholeOn(0, [1, 2, 3]), wholeOn(3, [1, 2, 3])];
    const points = rateOverTime(source({ told: { followers, following } }));
    expect(points.map(({ rate }) => rate.value)).toEqual([2 / 3, 1]);
  });
});
