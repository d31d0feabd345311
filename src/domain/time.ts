/** Lengths of time the rules of evidence speak of, in ms. The core has no clock; every `now` is handed in. */

/** One minute, in ms. */
export const MINUTE_MS = 60_000;
/** One hour, in ms. */
export const HOUR_MS = 60 * MINUTE_MS;
/** 24 hours in ms: a length, and no day of a calendar. */
export const DAY_MS = 24 * HOUR_MS;

/** "The same day" in the rules of evidence: no more than 24 hours apart, in either direction (clocks move back). */
export function isWithinADay(oneAt: number, otherAt: number): boolean {
  return Math.abs(oneAt - otherAt) <= DAY_MS;
}
