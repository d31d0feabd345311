/** Lengths in px, in the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface MarkSize {
  /** How wide each of its lengths is behind a name, the longest first; the last is the sign alone. */
  readonly widths: readonly number[];
  /** So much of each is the dot that parts it from what it follows. */
  readonly dot: number;
  readonly height: number;
  /** From its top down to the line its letters stand on. */
  readonly rise: number;
  /** Its height on a line of its own, where its letters may be smaller. */
  readonly ownHeight: number;
}

/** Where a mark may stand: its left upper corner, and which of its lengths. */
export interface Room {
  readonly left: number;
  readonly top: number;
  /** The place of the longest that fits whole, among `widths`. */
  readonly length: number;
  /** Whether it begins its line; else it follows something. */
  readonly isFirst: boolean;
}

/** A place that there is, and how wide it is. */
interface Place extends Omit<Room, 'length'> {
  readonly width: number;
}

/** Of a line of letters so much is above the baseline; in the fonts of all systems between 0.79 and 0.81. */
const ABOVE_BASELINE = 0.8;
/** What stands nearer than this belongs to the name: a badge, "· Follow". */
const NEAR_PX = 14;
/** Buttons are higher than letters. */
const HIGHEST_IN_LINE = 1.25;
/** Of two lines nearer than this the lower one belongs to the upper: a full name to a username. */
const LINES_APART_PX = 6;
const MOST_GAP_PX = 4;
const KEPT_FREE_PX = 6;
/** Few letters of a name reach down to the end of their line, all that is below begins at the top of its own. */
const MORE_BELOW_PX = 3;
/** Boxes of letters may touch by this, for no letter fills its own. */
const TOUCH_PX = 1;

/**
 * Room for a mark that covers nothing of the page's: behind the name and what belongs to it; else behind the full name
 * that stands below; else below both. Words are never cut: where they fit nowhere whole there are fewer of them, and at
 * last the sign alone. `staysOnLine`: in a list all stand behind their names, so there fewer words come before another
 * place. `all`: what the page shows within `within`, texts line by line.
 */
export function findRoom(mark: MarkSize, name: Box, all: readonly Box[], within: Box, staysOnLine: boolean): Room {
  const things = all.map((thing) => asLetters(thing, name));
  const widthAt = (left: number, top: number, height: number): number => {
    if (top < within.top || top + height > within.bottom) return 0;
    const beside = things.filter(
      (thing) => thing.bottom > top + TOUCH_PX && thing.top < top + height - TOUCH_PX && thing.right > left + 1,
    );
    return Math.min(within.right, ...beside.map((thing) => thing.left - KEPT_FREE_PX)) - left;
  };
  const behind = (line: Box): Place => {
    const left = endOf(line, things);
    const top = line.top + ABOVE_BASELINE * (line.bottom - line.top) - mark.rise;
    return { left, top, width: widthAt(left, top, mark.height), isFirst: false };
  };
  const lines = [name, ...linesBelow(name, things)];
  const places = [...lines.map(behind), below(mark, name.left, lines.at(-1)!.bottom, things, within, widthAt)];
  const sign = mark.widths.length - 1;
  const fits = ({ width, isFirst }: Place, length: number) => width >= mark.widths[length]! - (isFirst ? mark.dot : 0);
  const firstOf = (some: readonly Place[], shortest: number): Room | null => {
    for (const place of some)
      for (let length = 0; length <= shortest; length++) if (fits(place, length)) return roomIn(place, length);
    return null;
  };
  return (
    (staysOnLine ? firstOf(places.slice(0, 1), sign) : firstOf(places, sign - 1)) ??
    firstOf(places, sign) ??
    roomIn(
      places.reduce((widest, place) => (place.width > widest.width ? place : widest)),
      sign,
    )
  );
}

const roomIn = ({ left, top, isFirst }: Place, length: number): Room => ({ left, top, length, isFirst });

/** The line under all that belongs to the name, amid what is above it and what is below, and nearer to the name it is of. */
function below(
  { ownHeight, widths }: MarkSize,
  left: number,
  bottom: number,
  things: readonly Box[],
  within: Box,
  widthAt: (left: number, top: number, height: number) => number,
): Place {
  const under = things.filter(
    (thing) => thing.top > bottom - 1 && thing.left < left + widths[0]! && thing.right > left + 1,
  );
  const free = Math.min(within.bottom, ...under.map((thing) => thing.top)) - bottom;
  const least = under.length === 0 ? 0 : MORE_BELOW_PX;
  const gap = Math.max(least === 0 ? 0 : -TOUCH_PX, Math.min(MOST_GAP_PX, (free - ownHeight - least) / 2));
  const top = Math.min(bottom + gap, within.bottom - ownHeight - 1);
  return { left, top, width: top < bottom - TOUCH_PX ? 0 : widthAt(left, top, ownHeight), isFirst: true };
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
