import { monthAlone } from '../../i18n/axis-words';
import type { Texts } from '../../i18n/texts';
import { timeTicks } from './axis';

/** About what a month's name, or a day's, takes, in letters of the usual size. */
const ROOM_PX = 58;

/** A moment of the time axis as it is written there. */
export interface ToldTick {
  readonly at: number;
  readonly words: string;
}

/** The time axis of a drawing that has so many px, `unit` as `Room` has it. */
export function toldTicks(
  span: readonly [number, number],
  { width, unit }: { readonly width: number; readonly unit: number },
  { language, day, month }: Texts,
  now: number,
): ToldTick[] {
  const alone = monthAlone(language);
  const words = { day: (at: number) => day(at, now), month: alone, year: month };
  const atMost = Math.max(2, Math.floor(width / (ROOM_PX * unit)));
  return timeTicks(span, atMost).map(({ at, as }) => ({ at, words: words[as](at) }));
}

/** Which end of a word lies at `x`: words at the edges of a drawing stay inside. */
export function anchorAt(
  x: number,
  { left, width, unit }: { readonly left: number; readonly width: number; readonly unit: number },
): 'start' | 'middle' | 'end' {
  if (x > width - 28 * unit) return 'end';
  return x < left + 14 * unit ? 'start' : 'middle';
}
