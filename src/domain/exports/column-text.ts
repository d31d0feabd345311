/**
 * What is known beside the names of a part, as text on its way to whoever keeps it: eight hexadecimal digits a number.
 * Messages carry text at once, but turn every number of an array into an object of its own, twice.
 */
const DIGITS = 8;
const BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** `value(at)` of each place from one until another: whole numbers below 2 ** 32. */
export function columnText(from: number, until: number, value: (at: number) => number): string {
  const pieces: string[] = [];
  for (let at = from; at < until; at++) {
    const number = value(at);
    for (let shift = 24; shift >= 0; shift -= 8) pieces.push(BYTES[(number >>> shift) & 255]!);
  }
  return pieces.join('');
}

/** The numbers in a text of `columnText`; null where it is none. */
export function numbersInText(column: string): Uint32Array<ArrayBuffer> | null {
  const numbers = new Uint32Array(sizeOfText(column));
  if (column.length !== numbers.length * DIGITS) return null;
  for (let place = 0; place < column.length; place++) {
    const code = column.charCodeAt(place);
    const digit = code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;
    if (digit === -1) return null;
    const at = place >>> 3;
    numbers[at] = (numbers[at]! << 4) | digit;
  }
  return numbers;
}

/** How many numbers are in such a text. */
export function sizeOfText(column: string): number {
  return Math.floor(column.length / DIGITS);
}
