/** Lengths in px, in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MarkSize {
  readonly width: number;
  readonly height: number;
  /** From its top down to the line its letters stand on. */
  readonly rise: number;
}

/** Where a mark may stand: its left upper corner, and how wide it may be there. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Whether it begins its line; else it follows something. */
  readonly isFirst: boolean;
}

/** Of a line of letters so much is above the baseline; in the fonts of all systems between 0.79 and 0.81. */
const ABOVE_BASELINE = 0.8;
/** What stands nearer than this belongs to the name: a badge, "· Follow". */
const NEAR_PX = 14;
/** Buttons are higher than letters. */
const HIGHEST_IN_LINE = 1.25;
/** Of two lines nearer than this the lower one belongs to the upper: a full name to a username. */
const LINES_APART_PX = 6;
const LINE_GAP_PX = 3;
const KEPT_FREE_PX = 6;
/** Dot and sign: with less nothing would be said. */
const LEAST_PX = 32;

/**
 * Room for a mark that covers nothing of the page's: behind the name and what belongs to it; else behind the full name
 * that stands below; else below both. Where it fits nowhere whole, the widest of these, and its words are cut short.
 * `all`: what the page shows within `within`, texts line by line.
 */
export function findRoom(mark: MarkSize, name: Box, all: readonly Box[], within: Box): Room {
  const things = all.map((thing) => asLetters(thing, name));
  const widthAt = (left: number, top: number): number => {
    if (top < within.top || top + mark.height > within.bottom) return 0;
    const beside = things.filter(
      (thing) => thing.bottom > top + 1 && thing.top < top + mark.height - 1 && thing.right > left + 1,
    );
    return Math.min(within.right, ...beside.map((thing) => thing.left - KEPT_FREE_PX)) - left;
  };
  const behind = (line: Box): Room => {
    const left = endOf(line, things);
    const top = line.top + ABOVE_BASELINE * (line.bottom - line.top) - mark.rise;
    return { left, top, width: widthAt(left, top), isFirst: false };
  };
  const lines = [name, ...linesBelow(name, things)];
  const { bottom } = lines.at(-1)!;
  const below = (gap: number): Room => {
    const top = Math.min(bottom + gap, within.bottom - mark.height - 1);
    return { left: name.left, top, width: top < bottom - 1 ? 0 : widthAt(name.left, top), isFirst: true };
  };
  const rooms = [...lines.map(behind), below(LINE_GAP_PX), below(0)];
  const found =
    rooms.find(({ width }) => width >= mark.width) ??
    rooms.reduce((widest, room) => (room.width > widest.width ? room : widest));
  return { ...found, width: Math.max(found.width, LEAST_PX) };
}

/** A line under the name is as high as the name: Firefox counts in how high emoji could be. */
function asLetters(thing: Box, name: Box): Box {
  const excess = thing.bottom - thing.top - (name.bottom - name.top);
  const isLine = isUnder(thing, name) && excess > 0 && excess < name.bottom - name.top;
  return isLine ? { ...thing, top: thing.top + excess / 2, bottom: thing.bottom - excess / 2 } : thing;
}

const isUnder = (thing: Box, name: Box) => Math.abs(thing.left - name.left) < 2 && thing.top > name.top + 1;

/** Where the line ends that begins with `start`, with what belongs to it. */
function endOf(start: Box, things: readonly Box[]): number {
  const height = start.bottom - start.top;
  const middle = (start.top + start.bottom) / 2;
  const beside = things.filter(
    ({ top, bottom }) => top < middle && bottom > middle && bottom - top <= height * HIGHEST_IN_LINE,
  );
  let end = start.right;
  for (const { left, right } of beside.sort((one, other) => one.left - other.left))
    if (left >= start.left && left < end + NEAR_PX) end = Math.max(end, right);
  return end;
}

/** Texts close under the name that begin where it begins. */
function linesBelow(name: Box, things: readonly Box[]): Box[] {
  const lines: Box[] = [];
  let { bottom } = name;
  for (const thing of [...things].sort((one, other) => one.top - other.top))
    if (isUnder(thing, name) && Math.abs(thing.top - bottom) < LINES_APART_PX) {
      lines.push(thing);
      bottom = thing.bottom;
    }
  return lines;
}
