/** A month of Insights and the chart of History tell the same of the same lists: what the one adds up to, the other shows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLook } from '../fixtures/looks';
import { growthOf } from '../looks/growth';
import type { Look } from '../looks/look';
import { someLists } from './fixtures/lists';
import { growthByMonth, type MonthOfGrowth, utcMonthOf } from './growth-by-month';

/** Lists as looks at followers, each at a moment of its own. */
const someLooks: fc.Arbitrary<Look[]> = fc
  .tuple(someLists, anyLook)
  .map(([lists, { earlier: _, later: __, ...look }]) => {
    const byDate = new Map(lists.map((list) => [list.readAt, list]));
    return [...byDate.values()].map(({ readAt, coverage, members }) => ({
      ...look,
      snapshotId: `at ${readAt}`,
      list: { ...look.list, kind: 'followers' },
      firstAt: readAt,
      readAt,
      absentAt: readAt,
      coverage,
      members,
    }));
  });

it('who came and went in a month, and whom lists missed for once, are what the bars of that month show', () => {
  fc.assert(
    fc.property(someLooks, (looks) => {
      const points = growthOf(looks).filter(({ gained }) => gained !== null);
      const months = growthByMonth(looks);
      const charted = new Map<string, { came: number; went: number; atEnd: number }>();
      for (const { at, gained, lost, count } of points) {
        const { came, went } = charted.get(utcMonthOf(at)) ?? { came: 0, went: 0 };
        charted.set(utcMonthOf(at), { came: came + gained!, went: went + lost!, atEnd: count });
      }
      expect(new Map(months.map((month) => [month.month, shownBy(month)]))).toEqual(charted);
    }),
    { numRuns: 300 },
  );
});

function shownBy({ gained, lost, missedOnce, missedLast, shownAgain, atEnd }: MonthOfGrowth) {
  return { came: gained + missedOnce + shownAgain, went: lost + missedOnce + missedLast, atEnd };
}
