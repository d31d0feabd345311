/** An axis of sizes: round numbers, so many at the most, from the least or one below it to the most or one above it. */
export function roundTicks(least: number, most: number, atMost = 4): number[] {
  // A size that never changed lies in the middle.
  if (least === most) return [least - 1, least, least + 1].filter((tick) => tick >= 0);
  let step = 1;
  for (const next of roundSteps()) {
    step = next;
    if (Math.ceil(most / step) - Math.floor(least / step) < atMost) break;
  }
  const ticks: number[] = [];
  for (let tick = Math.floor(least / step); tick <= Math.ceil(most / step); tick++) ticks.push(tick * step);
  return ticks;
}

/** 1, 2, 5, 10, 20, 50 … : people do not come in halves. */
function* roundSteps(): Generator<number> {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) yield step * power;
}

/** A moment of the time axis, and how it is called there: the day, the month, or the month with its year. */
export interface TimeTick {
  readonly at: number;
  readonly as: 'day' | 'month' | 'year';
}

const DAY_STEPS = [1, 2, 3, 5, 7, 10, 14, 21, 28];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * The time axis, which ends with the last day, so that its newest point can be dated. Before it first days of months, with the year
 * where one begins, and on the first of them unless all are of this year; where less than two months begin within it,
 * days, counted back from the last. At most so many, evenly but for what lies between the last month and the last day.
 */
export function timeTicks([from, to]: readonly [number, number], atMost: number, now: number): TimeTick[] {
  if (monthsIn(from, to, 1).length < 2) return dayTicks(from, to, atMost);
  const step = MONTH_STEPS.find((one) => monthsIn(from, to, one).length < atMost) ?? MONTH_STEPS.at(-1)!;
  const isThisYear = [from, to].every((at) => new Date(at).getFullYear() === new Date(now).getFullYear());
  const months = monthsIn(from, to, step).map((month, place): TimeTick => {
    const isYearsFirst = !isThisYear && (place === 0 || month.getMonth() < step);
    return { at: month.getTime(), as: isYearsFirst ? 'year' : 'month' };
  });
  return [...months, { at: to, as: 'day' }];
}

function monthsIn(from: number, to: number, step: number): Date[] {
  const start = new Date(from);
  const month = new Date(start.getFullYear(), start.getMonth());
  const months: Date[] = [];
  for (; month.getTime() <= to; month.setMonth(month.getMonth() + 1))
    if (month.getTime() >= from && (month.getFullYear() * 12 + month.getMonth()) % step === 0)
      months.push(new Date(month));
  return months;
}

function dayTicks(from: number, to: number, atMost: number): TimeTick[] {
  const ticksOf = (step: number) => {
    const ticks: TimeTick[] = [];
    for (const at = new Date(to); at.getTime() >= from; at.setDate(at.getDate() - step))
      ticks.unshift({ at: at.getTime(), as: 'day' });
    return ticks;
  };
  const step = DAY_STEPS.find((one) => ticksOf(one).length <= atMost) ?? DAY_STEPS.at(-1)!;
  return ticksOf(step);
}
