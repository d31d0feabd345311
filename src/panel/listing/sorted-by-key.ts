/** Digits of keys: three of them make 33 bits, and a table of so many counts stays near the processor. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/**
 * `numbers` by the whole number below 2 ** 32 that stands beside each in `keys`, the lowest first; of equal ones in the
 * order they have. Counts digits instead of comparing: a million take some milliseconds, so a view may draw in the same task.
 */
export function sortedByKey(numbers: Uint32Array, keys: Uint32Array): Uint32Array {
  let [sorted, sortedKeys] = [numbers, keys];
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = startsOf(sortedKeys, shift);
    // All have this digit in common: nobody would move.
    if (starts === null) continue;
    const [moved, movedKeys] = [new Uint32Array(numbers.length), new Uint32Array(numbers.length)];
    for (let at = 0; at < sorted.length; at++) {
      const key = sortedKeys[at]!;
      const place = starts[(key >>> shift) & (DIGITS - 1)]!++;
      moved[place] = sorted[at]!;
      movedKeys[place] = key;
    }
    [sorted, sortedKeys] = [moved, movedKeys];
  }
  return sorted;
}

/** Where the first key of each digit comes to stand; null = there are no two digits. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array | null {
  const counts = new Uint32Array(DIGITS);
  for (let at = 0; at < keys.length; at++) counts[(keys[at]! >>> shift) & (DIGITS - 1)]!++;
  let before = 0;
  for (let digit = 0; digit < DIGITS; digit++) {
    const count = counts[digit]!;
    if (count === keys.length) return null;
    counts[digit] = before;
    before += count;
  }
  return counts;
}
