import type { IdColumn } from './schema';

/**
 * Ids of Instagram are numbers of up to 20 digits, which the archive hands about as texts. Stored they are numbers again:
 * how far each lies above the least of them, plus one, in as few bytes as the farthest needs; 0 = none known. So ten or
 * seventeen digits cost five bytes, where the database's own compression saves nothing of digits. A column where one is no
 * such number, or lies too far off, stays a text.
 */
export function packIds(ids: readonly string[]): IdColumn {
  const high = new Float64Array(ids.length);
  const low = new Float64Array(ids.length);
  let least = -1;
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === '') continue;
    const id = halvesOf(ids[at]!);
    if (id === null) return ids.join('\n');
    high[at] = id.high;
    low[at] = id.low;
    if (least === -1 || id.high < high[least]! || (id.high === high[least] && id.low < low[least]!)) least = at;
  }
  const distances = new Float64Array(ids.length);
  let farthest = 0;
  for (let at = 0; at < ids.length; at++) {
    if (ids[at] === '') continue;
    const distance = (high[at]! - high[least]!) * LOW + low[at]! - low[least]! + 1;
    if (distance >= TOO_FAR) return ids.join('\n');
    distances[at] = distance;
    if (distance > farthest) farthest = distance;
  }
  return { least: ids[least] ?? '0', bytes: toPlanes(distances, farthest) };
}

/** All of a column of so many. */
export function unpackIds(column: IdColumn, count: number): string[] {
  if (typeof column === 'string') return column.split('\n');
  const least = halvesOf(column.least)!;
  return Array.from({ length: count }, (_, at) => textOf(least, distanceAt(column.bytes, count, at)));
}

/** One of so many, without taking the others apart. */
export function idAt(column: IdColumn, count: number, at: number): string {
  if (typeof column === 'string') return column.split('\n')[at]!;
  return textOf(halvesOf(column.least)!, distanceAt(column.bytes, count, at));
}

const ZERO = 48;
const MOST_DIGITS = 20;
const LOW_DIGITS = 9;
const LOW = 10 ** LOW_DIGITS;
/** Six bytes: farther than ids of one kind lie apart, and near enough to be added without loss. */
const TOO_FAR = 2 ** 48;

/** A number of more digits than fit into one: the last nine of them, and those before. */
interface Halves {
  readonly high: number;
  readonly low: number;
}

/** null where the text is no number, or would not come back digit for digit. */
function halvesOf(text: string): Halves | null {
  if (text.length > MOST_DIGITS || (text.length > 1 && text.charCodeAt(0) === ZERO)) return null;
  let high = 0;
  let low = 0;
  for (let place = 0; place < text.length; place++) {
    const digit = text.charCodeAt(place) - ZERO;
    if (digit < 0 || digit > 9) return null;
    if (place < text.length - LOW_DIGITS) high = high * 10 + digit;
    else low = low * 10 + digit;
  }
  return { high, low };
}

function textOf(least: Halves, distance: number): string {
  if (distance === 0) return '';
  const sum = least.low + distance - 1;
  const over = Math.floor(sum / LOW);
  const [high, low] = [least.high + over, sum - over * LOW];
  return high === 0 ? `${low}` : `${high}${`${low}`.padStart(LOW_DIGITS, '0')}`;
}

/** All lowest bytes, then all next ones, and so on: those that say nothing lie side by side, and that compresses. */
function toPlanes(values: Float64Array, highest: number): Uint8Array {
  let width = 0;
  while (256 ** width <= highest) width += 1;
  const bytes = new Uint8Array(values.length * width);
  for (let at = 0; at < values.length; at++)
    for (let place = at, value = values[at]!; value > 0; place += values.length) {
      const rest = Math.floor(value / 256);
      bytes[place] = value - rest * 256;
      value = rest;
    }
  return bytes;
}

function distanceAt(bytes: Uint8Array, count: number, at: number): number {
  let distance = 0;
  for (let place = bytes.length - count + at; place >= 0; place -= count) distance = distance * 256 + bytes[place]!;
  return distance;
}
