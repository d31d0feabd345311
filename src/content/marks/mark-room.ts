import type { MarkPlace } from '../../platform/page-settings';

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

/** As in a mirror that stands at the window's left edge: on a page that runs from the right, what is behind a name lies right of it there. */
export const mirrored = ({ left, right, top, bottom }: Box): Box => ({ left: -right, right: -left, top, bottom });

/** A place that there is, and how wide it is. */
interface Place extends Omit<Room, 'length'> {
  readonly width: number;
}

/** Of a line of letters so much is above the baseline; in the fonts of all systems between 0.79 and 0.81. */
const ABOVE_BASELINE = 0.8;
/** What stands nearer than this belongs to the name: a badge, "· Follow". */
const NEAR_PX = 14;
/** With less below it a line of its own is glued to the edge of a header; in a row it is as far down as in all the others. */
const AIR_BELOW_PX = 6;
/** Buttons are higher than letters. */
const HIGHEST_IN_LINE = 1.25;
/** Of two lines nearer than this the lower one belongs to the upper: a full name to a username. */
const LINES_APART_PX = 6;
const MOST_GAP_PX = 4;
const KEPT_FREE_PX = 6;
/** What stands nearer than this below a button seems to belong to it. */
const UNDER_PX = 6;
/** Few letters of a name reach down to the end of their line, all that is below begins at the top of its own. */
const MORE_BELOW_PX = 2;
/** Boxes of letters may touch by this, for no letter fills its own. */
const TOUCH_PX = 1;
/** Some letters reach below their line; what a row cuts off must not be they. */
const BENEATH_PX = 1;
/** Sums of fractions are a little less or more than they are. */
const ROUNDING_PX = 0.1;
/** What is no further from the middle of its row than this is meant to stand there. */
const MIDDLE_PX = 2;
/** Between the letters of two lines, as Instagram sets them: 14 px in 18. */
const LEADING_PX = 2;

/**
 * Room for a mark that covers nothing of the page's. Behind the name and what belongs to it; else behind the full name
 * that stands below; else below both. In a list names are of all lengths, and so all marks begin a line of their own, at one
 * height in their rows; only where a row is too low for that, one stands as anywhere. On a card counts may stand below the
 * name, and a mark behind one reads as part of it: there it goes below all rather than behind anything but the name. Words
 * are never cut: where they fit in none of these places there are fewer of them, and at last the sign alone, which tells a
 * newcomer nothing. In a header and on a card fewer words are better than a line of their own against the lower edge. `all`:
 * what the page shows within `within`, texts line by line.
 */
export function findRoom(mark: MarkSize, name: Box, all: readonly Box[], within: Box, at: MarkPlace): Room {
  const things = all.map((thing) => asLetters(thing, name));
  const widthAt = (left: number, top: number, height: number): number => {
    if (top < within.top || top + height > within.bottom + ROUNDING_PX) return 0;
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
  const behindLines = lines.map(behind);
  const end = at === 'rows' ? endInRow(lines, within) : lines.at(-1)!.bottom;
  const top = topBelow(mark, name.left, end, things, within, at);
  const isApart = top >= end - TOUCH_PX;
  const buttons = things.filter(({ top, bottom }) => bottom - top > HIGHEST_IN_LINE * (name.bottom - name.top));
  const own: Place = {
    left: name.left,
    top,
    width: isApart
      ? Math.min(widthAt(name.left, top, mark.ownHeight), besideIn(buttons, name.left, top) - name.left)
      : 0,
    isFirst: true,
  };
  const places = at === 'rows' ? [own, ...behindLines] : [...behindLines, own];
  const sign = mark.widths.length - 1;
  const fits = ({ width, isFirst }: Place, length: number) => width >= mark.widths[length]! - (isFirst ? mark.dot : 0);
  const firstWith = (shortest: number, among: readonly Place[]): Room | null => {
    for (let length = 0; length <= shortest; length++)
      for (const place of among) if (fits(place, length)) return roomIn(place, length);
    return null;
  };
  const isGlued = top + mark.ownHeight + AIR_BELOW_PX > within.bottom + ROUNDING_PX;
  const liked = {
    rows: places,
    profile: isGlued ? behindLines : places,
    hover: isGlued ? [behindLines[0]!] : [behindLines[0]!, own],
  }[at];
  return (
    firstWith(sign - 1, liked) ??
    firstWith(sign - 1, places) ??
    firstWith(sign, places) ??
    roomIn(
      places.reduce((widest, place) => (place.width > widest.width ? place : widest)),
      sign,
    )
  );
}

/** Where the first of these begins on the right of `left` that `top` lies close under: words beneath a button read as its own. */
function besideIn(buttons: readonly Box[], left: number, top: number): number {
  const over = buttons.filter((one) => one.right > left + 1 && one.top < top && one.bottom > top - UNDER_PX);
  return Math.min(...over.map((one) => one.left - KEPT_FREE_PX));
}

const roomIn = ({ left, top, isFirst }: Place, length: number): Room => ({ left, top, length, isFirst });

/** Where the texts of a row end, or would: of somebody without a full name, too, whose name stands alone in its middle. */
function endInRow(lines: readonly Box[], within: Box): number {
  const [name] = lines as readonly [Box, ...Box[]];
  const middle = (within.top + within.bottom) / 2;
  const isAlone = lines.length === 1 && Math.abs((name.top + name.bottom) / 2 - middle) <= MIDDLE_PX;
  return isAlone ? middle + LEADING_PX / 2 + name.bottom - name.top : lines.at(-1)!.bottom;
}

/**
 * The top of a line under all that belongs to the name, which ends at `end`: amid that and what is below it, a little nearer
 * to the name it is of. A row has no edge that is seen: where nothing is below the line in it, the name is left what air there is.
 */
function topBelow(
  { ownHeight, widths }: MarkSize,
  left: number,
  end: number,
  things: readonly Box[],
  within: Box,
  at: MarkPlace,
): number {
  const under = things.filter(
    (thing) => thing.top > end - 1 && thing.left < left + widths[0]! && thing.right > left + 1,
  );
  const free = Math.min(within.bottom, ...under.map((thing) => thing.top)) - end - ownHeight;
  const gap = at === 'rows' && under.length === 0 ? free - BENEATH_PX : Math.max(-TOUCH_PX, (free - MORE_BELOW_PX) / 2);
  return end + Math.min(MOST_GAP_PX, gap);
}

/** A line under the name is as high as the name: Firefox counts in how high emoji could be. */
function asLetters(thing: Box, name: Box): Box {
  const excess = thing.bottom - thing.top - (name.bottom - name.top);
  const isLine = isUnder(thing, name) && excess > 0 && excess < name.bottom - name.top;
  if (!isLine) return thing;
  // One by one: what a browser measured has none of them as its own, so that spreading it would leave it nowhere.
  const { left, right } = thing;
  return { left, right, top: thing.top + excess / 2, bottom: thing.bottom - excess / 2 };
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
