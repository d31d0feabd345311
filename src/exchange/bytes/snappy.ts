/** Matches are sought this far back, as two bytes tell. */
const FARTHEST = 0xffff;
const TABLE_BITS = 14;
/** Nothing is sought in the last bytes, so that what is looked at is always there. */
const MARGIN = 15;
/** Up to so many bytes are copied one by one: to ask the engine takes longer. */
const SHORT = 24;

const places = new Int32Array(1 << TABLE_BITS);

/** Bytes packed with Snappy, as Parquet packs its pages: what was there before is said as how far back and how long. */
export function snappy(input: Uint8Array): Uint8Array {
  const size = input.length;
  const out = new Uint8Array(size + Math.ceil(size / 6) + 32);
  let end = 0;
  for (let rest = size; ; rest >>>= 7) {
    out[end++] = rest < 0x80 ? rest : (rest & 0x7f) | 0x80;
    if (rest < 0x80) break;
  }
  let told = 0;
  if (size > MARGIN) {
    places.fill(0);
    const limit = size - MARGIN;
    let at = 1;
    // The longer nothing is found, the larger the steps.
    for (let tries = 32; at < limit; ) {
      const word = wordAt(input, at);
      const slot = Math.imul(word, 0x1e35a7bd) >>> (32 - TABLE_BITS);
      const before = places[slot]!;
      places[slot] = at;
      if (at - before > FARTHEST || wordAt(input, before) !== word) {
        at += tries++ >>> 5;
        continue;
      }
      let until = at + 4;
      for (let other = before + 4; until < size && input[until] === input[other]; other++) until++;
      end = putLiteral(out, end, input, told, at);
      end = putCopy(out, end, at - before, until - at);
      places[Math.imul(wordAt(input, until - 1), 0x1e35a7bd) >>> (32 - TABLE_BITS)] = until - 1;
      at = until;
      told = until;
      tries = 32;
    }
  }
  return out.subarray(0, putLiteral(out, end, input, told, size));
}

/** Four bytes as one number; those beyond the end count as none. */
function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
}

/** Bytes as they are. */
function putLiteral(out: Uint8Array, start: number, input: Uint8Array, from: number, until: number): number {
  const length = until - from;
  if (length === 0) return start;
  let end = start;
  const told = length - 1;
  if (told < 60) out[end++] = told << 2;
  else {
    const width = told < 0x100 ? 1 : told < 0x1_0000 ? 2 : told < 0x100_0000 ? 3 : 4;
    out[end++] = (59 + width) << 2;
    for (let byte = 0; byte < width; byte++) out[end++] = told >>> (byte * 8);
  }
  if (length > SHORT) {
    out.set(input.subarray(from, until), end);
    return end + length;
  }
  for (let at = from; at < until; at++) out[end++] = input[at]!;
  return end;
}

/** Bytes that stood so far back. No piece is longer than 64, and none shorter than 4. */
function putCopy(out: Uint8Array, start: number, back: number, length: number): number {
  let end = start;
  let rest = length;
  while (rest > 0) {
    const piece = rest < 65 ? rest : rest < 68 ? 60 : 64;
    if (piece < 12 && back < 2048) {
      out[end++] = 1 | ((piece - 4) << 2) | ((back >>> 8) << 5);
      out[end++] = back;
    } else {
      out[end++] = 2 | ((piece - 1) << 2);
      out[end++] = back;
      out[end++] = back >>> 8;
    }
    rest -= piece;
  }
  return end;
}
