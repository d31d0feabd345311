/** Maps values of one range onto another, in a straight line; a range of a single value lies in the middle. */
export function scaleOf(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  const span = to - from;
  return span === 0 ? () => (start + end) / 2 : (value) => start + ((value - from) / span) * (end - start);
}

/**
 * Where something lies across a drawing, from its left, that is so far from where reading begins: charts are mirrored
 * where that is on the right (`docs/why.md`). Given back what it answered, it answers what it was given.
 */
export function acrossOf(width: number, direction: 'ltr' | 'rtl'): (fromStart: number) => number {
  return (fromStart) => (direction === 'ltr' ? fromStart : width - fromStart);
}

/** The least and the most of some values; [0, 0] of none. */
export function rangeOf(values: readonly number[]): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return values.length === 0 ? [0, 0] : [least, most];
}
