/**
 * More answers than this in a second, or more characters, are not a person's doing: a page that forges, or a script in
 * it. (A list scrolled as fast as it goes brings some ten a second; the background has a slower brake of its own.)
 */
const MOST_A_SECOND = 100;
const MOST_CHARS_A_SECOND = 12_000_000;
const TELL_EVERY_MS = 10_000;

/** True for what may pass. What may not is counted, and `onFlood` hears of it at most every ten seconds. */
export function openTapBrake(
  now: () => number,
  hasRoom: () => boolean,
  onFlood: (dropped: number) => void,
): (detail: string) => boolean {
  let since = Number.NEGATIVE_INFINITY;
  let count = 0;
  let chars = 0;
  let dropped = 0;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (detail) => {
    const at = now();
    if (at - since >= 1_000) {
      since = at;
      count = 0;
      chars = 0;
    }
    count++;
    chars += detail.length;
    if (count <= MOST_A_SECOND && chars <= MOST_CHARS_A_SECOND && hasRoom()) return true;
    dropped++;
    if (at - toldAt >= TELL_EVERY_MS) {
      toldAt = at;
      onFlood(dropped);
    }
    return false;
  };
}
