import { countOf, countsOfDifference, intersection, type Membership } from '../membership';
import { type ListAt, type WholeList, wholeLists } from './whole-lists';

/** From one whole list to the next: who came and who went. */
export interface GrowthStep {
  readonly fromAt: number;
  readonly toAt: number;
  readonly before: number;
  readonly gained: number;
  readonly lost: number;
}

/** A month as "2026-11". */
export type Month = string;

/** Who came and went in one month, in accounts. `fromAt` and `toAt` in epoch ms. */
export interface MonthOfGrowth {
  readonly month: Month;
  readonly gained: number;
  readonly lost: number;
  /** Whom one of the month's lists missed, and the next of them showed again: neither came nor went. */
  readonly missedOnce: number;
  /** The same of the month's last list, after which the next month's first showed them again. */
  readonly missedLast: number;
  /** The same of the last list before the month: its first shows them again. */
  readonly shownAgain: number;
  /** Whom the month's last whole list shows: what the one before the month showed, and all of these numbers. */
  readonly atEnd: number;
  /** What the numbers span: from the whole list before the month's first to the month's last. */
  readonly fromAt: number;
  readonly toAt: number;
  /** The span reaches back beyond the month before, because nothing was read whole in between. */
  readonly isSpread: boolean;
}

/** The month of a moment in UTC; a panel hands in one for its own time zone. */
export function utcMonthOf(at: number): Month {
  return new Date(at).toISOString().slice(0, 7);
}

type List = Pick<WholeList, 'at' | 'members' | 'missed'>;

/** A step with how many its earlier and its later list missed, of those who are put back. */
interface StepWithMissed extends GrowthStep {
  readonly missedBefore: number;
  readonly missed: number;
}

/** Each step between whole lists, oldest first. Fewer than two whole lists make no step. */
export function growthSteps(lists: readonly ListAt[], within?: Membership): GrowthStep[] {
  return stepsOf(lists, within).map(({ missedBefore: _, missed: __, ...step }) => step);
}

function stepsOf(lists: readonly ListAt[], within: Membership | undefined): StepWithMissed[] {
  const part = (set: Membership) => (within === undefined ? set : intersection(set, within));
  const whole = wholeLists(lists).map(({ at, members, missed }) => ({
    at,
    members: part(members),
    missed: part(missed),
  }));
  return whole.slice(1).map((list, index) => stepBetween(whole[index]!, list));
}

function stepBetween(one: List, other: List): StepWithMissed {
  const [gained, lost] = countsOfDifference(other.members, one.members);
  const [missedBefore, missed] = [countOf(one.missed), countOf(other.missed)];
  return { fromAt: one.at, toAt: other.at, before: countOf(one.members), gained, lost, missedBefore, missed };
}

/**
 * How did the list grow, month by month? Who came and went counts in the month in which it was seen; months in which
 * nothing was read whole are absent, not zero.
 */
export function growthByMonth(
  lists: readonly ListAt[],
  within?: Membership,
  monthOf: (at: number) => Month = utcMonthOf,
): MonthOfGrowth[] {
  const months = new Map<Month, MonthOfGrowth>();
  for (const { fromAt, toAt, before, gained, lost, missedBefore, missed } of stepsOf(lists, within)) {
    const month = monthOf(toAt);
    const known = months.get(month);
    months.set(month, {
      month,
      gained: (known?.gained ?? 0) + gained,
      lost: (known?.lost ?? 0) + lost,
      // Its list before is of the same month where that had a step.
      missedOnce: known === undefined ? 0 : known.missedOnce + missedBefore,
      missedLast: missed,
      shownAgain: known?.shownAgain ?? missedBefore,
      atEnd: before + gained - lost - missed,
      fromAt: known?.fromAt ?? fromAt,
      toAt,
      isSpread: known?.isSpread ?? monthsBetween(monthOf(fromAt), month) > 1,
    });
  }
  return [...months.values()];
}

function monthsBetween(one: Month, other: Month): number {
  const index = (month: Month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return index(other) - index(one);
}
