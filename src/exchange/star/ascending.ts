import { type EncodedColumn, NO_LEVELS } from '../parquet-column';

/** Differences to a block, and to each of its four parts, which say by themselves how many bits theirs take. */
const BLOCK = 128;
const PART = 32;
const PARTS = BLOCK / PART;
/** A block takes no more bytes: the least difference, four widths, and four bytes each. */
const MOST_BLOCK_BYTES = 5 + PARTS + BLOCK * 4;

/**
 * Account numbers as the differences between them, as Parquet has it (DELTA_BINARY_PACKED), and as `encodedNumbers` writes
 * any numbers. These ascend by one mostly: a block that does is told by its two ends, and none of it is looked at.
 * `starts`: where they begin anew, in order; no number is below 0.
 */
export function encodedAscending(
  numbers: Int32Array,
  starts: readonly number[],
  span: EncodedColumn['span'],
): EncodedColumn {
  const bytes = new Bytes(32 + Math.ceil(numbers.length / BLOCK) * MOST_BLOCK_BYTES);
  for (const head of [BLOCK, PARTS, numbers.length]) bytes.putVarInt(head);
  bytes.putDifference(numbers[0]!);
  let next = 0;
  for (let from = 1; from < numbers.length; from += BLOCK) {
    const until = Math.min(from + BLOCK, numbers.length);
    while (next < starts.length && starts[next]! < from) next++;
    const isAscending = next === starts.length || starts[next]! >= until;
    if (isAscending && numbers[until - 1]! - numbers[from - 1]! === until - from) bytes.putOnes();
    else bytes.putBlock(numbers, from, until);
  }
  const head = { rows: numbers.length, nulls: 0, levels: NO_LEVELS, dictionary: null };
  return { ...head, encoding: 'DELTA_BINARY_PACKED', page: bytes.all(), span };
}

class Bytes {
  readonly #bytes: Uint8Array;
  readonly #differences = new Int32Array(BLOCK);
  #end = 0;

  constructor(most: number) {
    this.#bytes = new Uint8Array(most);
  }

  all(): Uint8Array {
    return this.#bytes.subarray(0, this.#end);
  }

  putVarInt(value: number): void {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) this.#bytes[this.#end++] = (rest & 0x7f) | 0x80;
    this.#bytes[this.#end++] = rest;
  }

  /** Small ones short, whether below or above 0. */
  putDifference(value: number): void {
    this.putVarInt(((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** A block in which each is one more than that before it. */
  putOnes(): void {
    this.putDifference(1);
    this.#end += PARTS;
  }

  putBlock(numbers: Int32Array, from: number, until: number): void {
    const differences = this.#differences.fill(0);
    let least = numbers[from]! - numbers[from - 1]!;
    for (let at = from; at < until; at++) {
      const difference = numbers[at]! - numbers[at - 1]!;
      differences[at - from] = difference;
      if (difference < least) least = difference;
    }
    this.putDifference(least);
    const widths = this.#end;
    this.#end += PARTS;
    for (let part = 0; part * PART < until - from; part++) {
      const start = part * PART;
      const end = Math.min(start + PART, until - from);
      let all = 0;
      for (let at = start; at < end; at++) all |= differences[at]! - least;
      const width = 32 - Math.clz32(all);
      this.#bytes[widths + part] = width;
      if (width > 0) this.#putBits(start, end, least, width);
    }
  }

  /** So many low bits of each of a part, the lowest first; what is missing of a whole part is 0. */
  #putBits(start: number, end: number, least: number, width: number): void {
    const bytes = this.#bytes;
    let byte = 0;
    let filled = 0;
    for (let at = start; at < start + PART; at++) {
      let rest = at < end ? (this.#differences[at]! - least) >>> 0 : 0;
      for (let left = width; left > 0; ) {
        const taken = Math.min(8 - filled, left);
        byte |= (rest & (0xff >>> (8 - taken))) << filled;
        rest >>>= taken;
        left -= taken;
        filled += taken;
        if (filled < 8) continue;
        bytes[this.#end++] = byte;
        byte = 0;
        filled = 0;
      }
    }
  }
}
