import { monthAlone } from '../../i18n/axis-words';
import type { Texts } from '../../i18n/texts';
import { timeTicks } from './axis';
import type { Room } from './use-room';

/** Between two words, at the least, of the usual letter's size: less looks like one word. */
const APART = 10;
/** No word of an axis takes less, of the same size. */
const LEAST_WORD = 24;
/** More than these nobody reads, whatever room there is. */
const MOST_WORDS = 7;

/** A moment of the time axis as it is written there. */
export interface ToldTick {
  readonly at: number;
  readonly words: string;
  /** Where the middle of the words lies: above the moment, or as near as it may without leaving the drawing. */
  readonly middle: number;
}

/** The time axis of a drawing: as many moments, evenly, as are read at a glance and have room for their words. */
export function toldTicks(
  span: readonly [number, number],
  x: (at: number) => number,
  { width, unit, wide }: Room,
  { language, day, month }: Texts,
  now: number,
): ToldTick[] {
  const alone = monthAlone(language);
  const wordsOf = { day: (at: number) => day(at, now), month: alone, year: month };
  const place = (atMost: number) =>
    timeTicks(span, atMost, now).map(({ at, as }) => {
      const words = wordsOf[as](at);
      const half = wide(words) / 2;
      return { at, words, half, middle: Math.max(half, Math.min(width - half, x(at))) };
    });
  type Placed = ReturnType<typeof place>[number];
  const isClear = (one: Placed, next: Placed) => next.middle - next.half - (one.middle + one.half) >= APART * unit;
  const most = Math.min(MOST_WORDS, Math.floor(width / ((LEAST_WORD + APART) * unit)));
  for (let atMost = most; atMost > 1; atMost--) {
    const ticks = place(atMost);
    if (ticks.every((tick, index) => index === 0 || isClear(ticks[index - 1]!, tick))) return ticks;
  }
  // Not even the fewest find room beside each other: the first, and whichever still does.
  const kept: Placed[] = [];
  for (const tick of place(1)) {
    const before = kept.at(-1);
    if (before === undefined || isClear(before, tick)) kept.push(tick);
  }
  return kept;
}
