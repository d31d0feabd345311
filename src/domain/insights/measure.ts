/** A number an insight tells, with how many accounts it rests on. Where evidence is missing there is null, never 0. */
export interface Measure {
  readonly value: number;
  readonly restsOn: number;
}

/** A share between 0 and 1; null where there is nobody to take a share of. */
export function shareOf(part: number, whole: number): Measure | null {
  return whole === 0 ? null : { value: part / whole, restsOn: whole };
}

/** The middle of the values, the mean of the two middle ones of an even number; null for none. */
export function medianOf(values: readonly number[]): Measure | null {
  return medianOfSorted(Float64Array.from(values).sort());
}

/** The same of values that are in ascending order already. */
export function medianOfSorted(sorted: Float64Array): Measure | null {
  if (sorted.length === 0) return null;
  const middle = sorted.length >> 1;
  const value = sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { value, restsOn: sorted.length };
}

/** Of fewer accounts than this a share says more than is known: the count alone is told, "2 of 3". */
export const FEWEST_FOR_A_RATE = 5;

/** Whether a share rests on too few to be told as one. */
export function isTooFew({ restsOn }: Measure): boolean {
  return restsOn < FEWEST_FOR_A_RATE;
}

/** Of how many accounts a share is true. */
export function partOf({ value, restsOn }: Measure): number {
  return Math.round(value * restsOn);
}
