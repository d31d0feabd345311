/**
 * A bucket of a directory, small. Its hashes end alike, for that is why they are in it: the bits they share are kept once.
 * Then, in the order of the account numbers, for each entry a varint of how far its number lies above the one before, and
 * the rest of its hash in whole bytes; up to four bits beyond those ride in the varint. So an entry costs five bytes
 * instead of eight. The order in which entries came is not kept, for it means nothing.
 */
export function packBucket(pairs: Uint32Array): Uint8Array {
  if (pairs.length === 0) return new Uint8Array(0);
  const ordered = inOrder(pairs);
  const sharedBits = sharedBitsOf(ordered);
  const { bytes: hashBytes, riding } = restOf(sharedBits);
  const packed = new Uint8Array(HEAD + (ordered.length / 2) * (hashBytes + LONGEST_VARINT));
  packed[0] = sharedBits;
  for (let byte = 1; byte < HEAD; byte++) packed[byte] = (ordered[0]! & lowBits(sharedBits)) >>> (8 * (byte - 1));
  let end = HEAD;
  let before = 0;
  for (let at = 0; at < ordered.length; at += 2) {
    let rest = ordered[at]! >>> sharedBits;
    const number = ordered[at + 1]!;
    let head = (number - before) * 2 ** riding + (riding === 0 ? 0 : rest >>> (8 * hashBytes));
    before = number;
    while (head >= 128) {
      const next = Math.floor(head / 128);
      packed[end++] = 128 + head - next * 128;
      head = next;
    }
    packed[end++] = head;
    for (let byte = 0; byte < hashBytes; byte++, rest >>>= 8) packed[end++] = rest;
  }
  return packed.slice(0, end);
}

/** The entries again, as pairs of hash and account number, by number. */
export function unpackBucket(packed: Uint8Array): Uint32Array {
  if (packed.length === 0) return EMPTY;
  const sharedBits = packed[0]!;
  const { bytes: hashBytes, riding } = restOf(sharedBits);
  const shared = packed[1]! | (packed[2]! << 8) | (packed[3]! << 16);
  const pairs = new Uint32Array(2 * Math.floor((packed.length - HEAD) / (1 + hashBytes)));
  const scale = 2 ** riding;
  let size = 0;
  let number = 0;
  for (let at = HEAD; at < packed.length; at += hashBytes) {
    let head = packed[at++]!;
    if (head >= 128) {
      head &= 127;
      for (let place = 128, byte = 128; byte >= 128; place *= 128) {
        byte = packed[at++]!;
        head += (byte & 127) * place;
      }
    }
    const gap = riding === 0 ? head : Math.floor(head / scale);
    let hash = riding === 0 ? 0 : head - gap * scale;
    // As a rule there are three: written out, for a million entries are gone through at once.
    if (hashBytes === 3) hash = (hash << 24) | packed[at]! | (packed[at + 1]! << 8) | (packed[at + 2]! << 16);
    else for (let byte = hashBytes - 1; byte >= 0; byte--) hash = (hash << 8) | packed[at + byte]!;
    number += gap;
    pairs[size++] = (hash << sharedBits) | shared;
    pairs[size++] = number;
  }
  return pairs.subarray(0, size);
}

const EMPTY = new Uint32Array(0);
/** How many bits are shared, and these in three bytes. */
const HEAD = 4;
const MOST_SHARED = 24;
/** Numbers have 32 bits, and four may ride along. */
const LONGEST_VARINT = 6;
const MOST_RIDING = 4;

/** How the bits that are not shared are laid: so many whole bytes, and so many bits in the varint. */
function restOf(sharedBits: number): { readonly bytes: number; readonly riding: number } {
  const bits = 32 - sharedBits;
  const over = bits % 8;
  return over <= MOST_RIDING ? { bytes: (bits - over) / 8, riding: over } : { bytes: (bits + 8 - over) / 8, riding: 0 };
}

function lowBits(count: number): number {
  return 2 ** count - 1;
}

/** By how many bits, from the lowest on, all hashes end alike. */
function sharedBitsOf(pairs: Uint32Array): number {
  let different = 0;
  for (let at = 2; at < pairs.length; at += 2) different |= pairs[at]! ^ pairs[0]!;
  return different === 0 ? MOST_SHARED : Math.min(MOST_SHARED, 31 - Math.clz32(different & -different));
}

/** By number; as a rule they are in order, for accounts are added in it. */
function inOrder(pairs: Uint32Array): Uint32Array {
  let isOrdered = true;
  for (let at = 3; at < pairs.length && isOrdered; at += 2) isOrdered = pairs[at - 2]! <= pairs[at]!;
  if (isOrdered) return pairs;
  const entries = Array.from({ length: pairs.length / 2 }, (_, at) => at * 2);
  entries.sort((one, other) => pairs[one + 1]! - pairs[other + 1]!);
  return Uint32Array.from(entries.flatMap((at) => [pairs[at]!, pairs[at + 1]!]));
}
