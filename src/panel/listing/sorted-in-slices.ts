import { yielding } from '../../archive/store/yielding';

/** Sorted by the browser in one go; longer lists are merged from such runs, giving way in between. */
const RUN = 2_000;

/** A stable sort of numbers that never holds up the page, however many there are. */
export async function sortedInSlices(
  numbers: Uint32Array,
  compare: (one: number, other: number) => number,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const yieldNow = yielding(signal);
  let sorted = numbers.slice();
  for (let from = 0; from < sorted.length; from += RUN) {
    sorted.set([...sorted.subarray(from, from + RUN)].sort(compare), from);
    await yieldNow();
  }
  for (let run = RUN; run < sorted.length; run *= 2) {
    const merged = new Uint32Array(sorted.length);
    let left = 0;
    let right = run;
    for (let at = 0; at < sorted.length; at++) {
      const start = Math.floor(at / (2 * run)) * 2 * run;
      if (at === start) {
        left = start;
        right = start + run;
      }
      const takesLeft =
        left < start + run &&
        left < sorted.length &&
        (right >= start + 2 * run || right >= sorted.length || compare(sorted[left]!, sorted[right]!) <= 0);
      merged[at] = takesLeft ? sorted[left++]! : sorted[right++]!;
      if (at % 1_024 === 0) await yieldNow();
    }
    sorted = merged;
  }
  return sorted;
}
