import { countOf, type Membership, ofLength } from '../../domain/membership';
import type { PackedMembership } from './schema';

/**
 * Sets, small. Two forms, the smaller is taken:
 * - the words themselves, without empty ones at the end;
 * - bytes: for each run of members a varint `gap × 2 + isLong`, where gap is the distance from the end of the run
 *   before; a long run is followed by a varint of its length less two, any other is a single member.
 * So one member that changed costs a byte or two, and a thousand newcomers in a row cost four.
 * Synchronous on purpose: a transaction would not survive waiting for the browser's own compression.
 */
export function packMembership(set: Membership): PackedMembership {
  const words = trimmed(set);
  const bytes = toRuns(words, words.byteLength);
  return bytes ?? words.slice();
}

export function unpackMembership(packed: PackedMembership): Membership {
  return packed instanceof Uint8Array ? fromRuns(packed) : packed;
}

/**
 * A set from one that it was packed as a difference to, or as a difference to another that was, and so on: the nearest to
 * `base` first. As a rule few differ, so only those are touched.
 */
export function unpackOnto(base: Membership, differences: readonly PackedMembership[]): Membership {
  const unpacked = differences.map((packed) => (packed instanceof Uint8Array ? runsIn(packed) : packed));
  // At once as long as it will be: in a long history of a growing list copying each set twice took most of the time.
  const words = ofLength(Math.max(...unpacked.map(wordsFor)), base);
  for (const one of unpacked) {
    if (one instanceof Uint32Array) for (let at = 0; at < one.length; at++) words[at]! ^= one[at]!;
    else
      for (let at = 0; at < one.length; at += 2)
        for (let number = one[at]!, end = one[at + 1]!; number < end; number++)
          words[number >>> 5]! ^= 1 << (number & 31);
  }
  return words;
}

function wordsFor(unpacked: Membership | readonly number[]): number {
  return unpacked instanceof Uint32Array ? unpacked.length : ((unpacked.at(-1) ?? 0) + 31) >>> 5;
}

/**
 * Where each run begins and ends. As `eachRun`, written out: in a long history these are a million steps, most of them
 * before the engine warms to them.
 */
export function runsIn(packed: Uint8Array): readonly number[] {
  const runs: number[] = [];
  let end = 0;
  for (let at = 0; at < packed.length; ) {
    let head = packed[at++]!;
    if (head >= 128) {
      head &= 127;
      for (let scale = 128, byte = 128; byte >= 128; scale *= 128) {
        byte = packed[at++]!;
        head += (byte & 127) * scale;
      }
    }
    const start = end + Math.floor(head / 2);
    end = start + 1;
    if (head % 2 === 1) {
      end += 1;
      for (let scale = 1, byte = 128; byte >= 128; scale *= 128) {
        byte = packed[at++]!;
        end += (byte & 127) * scale;
      }
    }
    runs.push(start, end);
  }
  return runs;
}

/** Whether a packed set has the number; nothing is unpacked for it. */
export function isInPacked(packed: PackedMembership, number: number): boolean {
  if (!(packed instanceof Uint8Array)) return ((packed[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  let isIn = false;
  eachRun(packed, (start, end) => {
    isIn = number >= start && number < end;
    return number >= end;
  });
  return isIn;
}

/** One more than the highest member, without unpacking: a set from elsewhere may claim any. */
export function reachOf(packed: PackedMembership): number {
  if (!(packed instanceof Uint8Array)) return packed.length * 32;
  let reach = 0;
  eachRun(packed, (_, end) => {
    reach = end;
    return true;
  });
  return reach;
}

/** Goes through the runs in their order, for as long as `take` returns true; `end` is the first number after one. */
export function eachRun(bytes: Uint8Array, take: (start: number, end: number) => boolean): void {
  let at = 0;
  // Most numbers fit into one byte, and this is gone through millions of times.
  const value = () => {
    let byte = bytes[at++]!;
    if (byte < 128) return byte;
    let sum = byte & 127;
    for (let scale = 128; ; scale *= 128) {
      byte = bytes[at++]!;
      sum += (byte & 127) * scale;
      if (byte < 128) return sum;
    }
  };
  for (let end = 0; at < bytes.length; ) {
    const head = value();
    const start = end + Math.floor(head / 2);
    end = start + (head % 2 === 1 ? value() + 2 : 1);
    if (!take(start, end)) return;
  }
}

function trimmed(set: Membership): Membership {
  let length = set.length;
  while (length > 0 && set[length - 1] === 0) length--;
  return set.subarray(0, length);
}

/** The runs as bytes, or null once they are no smaller than `limit`. */
function toRuns(words: Membership, limit: number): Uint8Array | null {
  if (limit === 0) return new Uint8Array(0);
  const bytes = new Uint8Array(limit + 20);
  const total = words.length * 32;
  let size = 0;
  let end = 0;
  const put = (value: number) => {
    let rest = value;
    while (rest >= 128) {
      bytes[size++] = (rest % 128) | 128;
      rest = Math.floor(rest / 128);
    }
    bytes[size++] = rest;
  };
  for (let at = nextMember(words, 0, total); at < total; at = nextMember(words, end, total)) {
    const until = nextGap(words, at, total);
    const length = until - at;
    put((at - end) * 2 + (length > 1 ? 1 : 0));
    if (length > 1) put(length - 2);
    end = until;
    if (size >= limit) return null;
  }
  return bytes.slice(0, size);
}

function nextMember(words: Membership, from: number, total: number): number {
  let at = from >>> 5;
  let word = from < total ? words[at]! & (-1 << (from & 31)) : 0;
  while (word === 0) {
    if (++at >= words.length) return total;
    word = words[at]!;
  }
  return at * 32 + lowestBit(word);
}

function nextGap(words: Membership, from: number, total: number): number {
  let at = from >>> 5;
  let word = ~words[at]! & (-1 << (from & 31));
  while (word === 0) {
    if (++at >= words.length) return total;
    word = ~words[at]!;
  }
  return at * 32 + lowestBit(word);
}

function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}

function fromRuns(bytes: Uint8Array): Membership {
  let highest = 0;
  eachRun(bytes, (_, end) => {
    highest = end;
    return true;
  });
  const words = new Uint32Array(Math.ceil(highest / 32));
  eachRun(bytes, (start, end) => {
    fill(words, start, end);
    return true;
  });
  return words;
}

export function fill(words: Membership, start: number, end: number): void {
  const first = start >>> 5;
  const last = (end - 1) >>> 5;
  const head = -1 << (start & 31);
  const tail = -1 >>> (31 - ((end - 1) & 31));
  if (first === last) {
    words[first]! |= head & tail;
    return;
  }
  words[first]! |= head;
  words.fill(0xffffffff, first + 1, last);
  words[last]! |= tail;
}

/** Whether packing a set as it is pays at all; for sets rewritten with every capture. */
export function isSparse(set: Membership): boolean {
  return countOf(set) < set.length;
}
