import { monthAlone } from '../../i18n/axis-words';
import type { Texts } from '../../i18n/texts';
import { type TimeTick, timeTicks } from './axis';
import type { Room } from './use-room';

/** Between two words, at the least, of the usual letter's size: less looks like one word. */
const APART = 14;
/** Words may be drawn a little wider than they are measured: at the edge that would be cut off. */
const SLACK = 3;
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

interface Placed extends ToldTick {
  /** Half as wide as its words. */
  readonly half: number;
}

/**
 * The time axis of a drawing: as many moments, evenly, as are read at a glance and have room for their words. The last day
 * is always among them, and a month too near to it gives way; where none before it has room, the first day stands there.
 */
export function toldTicks(
  span: readonly [number, number],
  x: (at: number) => number,
  { width, unit, wide }: Room,
  { language, day, month }: Texts,
  now: number,
): ToldTick[] {
  const alone = monthAlone(language);
  const wordsOf = { day: (at: number) => day(at, now), month: alone, year: month };
  const placeOf = ({ at, as }: TimeTick) => {
    const words = wordsOf[as](at);
    const half = wide(words) / 2;
    const least = half + Math.max(0, Math.min(SLACK * unit, width / 2 - half));
    return { at, as, words, half, middle: Math.max(least, Math.min(width - least, x(at))) };
  };
  const place = (atMost: number) => {
    const placed = timeTicks(span, atMost, now).map(placeOf);
    const last = placed.at(-1)!;
    return placed.filter((tick) => tick.as === 'day' || isClear(tick, last));
  };
  const isClear = (one: Placed, next: Placed) =>
    Math.abs(next.middle - one.middle) - next.half - one.half >= APART * unit;
  const most = Math.min(MOST_WORDS, Math.floor(width / ((LEAST_WORD + APART) * unit)));
  for (let atMost = most; atMost > 1; atMost--) {
    const ticks = place(atMost);
    const isAllClear = ticks.every((tick, index) => index === 0 || isClear(ticks[index - 1]!, tick));
    if (isAllClear && ticks.length > 1) return ticks;
  }
  // Of two days both are told: the last alone does not say how long it was.
  const ends = [span[0], span[1]].map((at) => placeOf({ at, as: 'day' }));
  if (isClear(ends[0]!, ends[1]!)) return ends;
  // Not even the fewest find room beside each other: the last, and whichever before it still does.
  const kept: Placed[] = [];
  for (const tick of place(1).toReversed()) {
    const after = kept[0];
    if (after === undefined || isClear(tick, after)) kept.unshift(tick);
  }
  return kept;
}
