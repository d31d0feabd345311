import type { AccountNumber } from './account';

/**
 * A set of account numbers as a bitset, 32 to a word, lowest bit first. Plain data: sets of different lengths may
 * meet, missing words are empty. Functions return new sets unless their name says `into`.
 */
export type Membership = Uint32Array;

/** The empty set. Shared, so never to be written into. */
export const NOBODY: Membership = new Uint32Array(0);

/** Room for the numbers 0 … highest. */
export function emptyMembership(highest: AccountNumber): Membership {
  return new Uint32Array((highest >>> 5) + 1);
}

/** The set of these numbers, in any order; repeated ones count once. */
export function membershipOf(numbers: Iterable<AccountNumber>): Membership {
  return withNumbers(NOBODY, numbers);
}

/** A copy of `set` with the numbers added, grown where needed. */
export function withNumbers(set: Membership, numbers: Iterable<AccountNumber>): Membership {
  const list = new Uint32Array(numbers);
  const words = withRoomFor(list, set);
  for (let at = 0; at < list.length; at++) words[list[at]! >>> 5]! |= 1 << (list[at]! & 31);
  return words;
}

/** The set with the numbers added, and how many of them it did not have; the same set where it had them all. */
export function withFresh(
  set: Membership,
  numbers: readonly AccountNumber[] | Uint32Array,
): { readonly members: Membership; readonly fresh: number } {
  if (!numbers.some((number: AccountNumber) => !hasNumber(set, number))) return { members: set, fresh: 0 };
  const members = withRoomFor(numbers, set);
  let fresh = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at]!;
    if (hasNumber(members, number)) continue;
    members[number >>> 5]! |= 1 << (number & 31);
    fresh += 1;
  }
  return { members, fresh };
}

function withRoomFor(numbers: readonly AccountNumber[] | Uint32Array, set: Membership): Membership {
  let length = 0;
  for (let at = 0; at < numbers.length; at++) length = Math.max(length, (numbers[at]! >>> 5) + 1);
  return ofLength(length, set);
}

/** A copy of the set, of that many words at the least. */
export function ofLength(length: number, set: Membership): Membership {
  const words = new Uint32Array(Math.max(length, set.length));
  words.set(set);
  return words;
}

/** Whether the number is in the set; a number beyond its end is not. */
export function hasNumber(set: Membership, number: AccountNumber): boolean {
  return ((set[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

function popCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many are in the set. */
export function countOf(set: Membership): number {
  let count = 0;
  for (let at = 0; at < set.length; at++) count += popCount(set[at]!);
  return count;
}

/** How many are only in `one`, and how many only in `other`; makes no set. */
export function countsOfDifference(one: Membership, other: Membership): readonly [number, number] {
  const shared = Math.min(one.length, other.length);
  let onlyOne = countOf(one.subarray(shared));
  let onlyOther = countOf(other.subarray(shared));
  for (let at = 0; at < shared; at++) {
    const differ = one[at]! ^ other[at]!;
    // As a rule two looks at one list are the same here.
    if (differ === 0) continue;
    onlyOne += popCount(differ & one[at]!);
    onlyOther += popCount(differ & other[at]!);
  }
  return [onlyOne, onlyOther];
}

/** Who is in one of the two or in both. */
export function union(one: Membership, other: Membership): Membership {
  const words = ofLength(other.length, one);
  for (let at = 0; at < other.length; at++) words[at]! |= other[at]!;
  return words;
}

/** Who is in any of these. */
export function unionOf(sets: readonly Membership[]): Membership {
  const all = new Uint32Array(sets.reduce((length, set) => Math.max(length, set.length), 0));
  for (const set of sets) for (let at = 0; at < set.length; at++) all[at]! |= set[at]!;
  return all;
}

/** Adds whoever is in `one` and not in `other`. `set` must be as long as `one` at the least. */
export function addDifferenceInto(set: Membership, one: Membership, other: Membership): void {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const word = one[at]!;
    if (word !== other[at]) set[at]! |= word & ~other[at]!;
  }
  for (let at = shared; at < one.length; at++) set[at]! |= one[at]!;
}

/** How many are in both; makes no set. */
export function countOfBoth(one: Membership, other: Membership): number {
  const shared = Math.min(one.length, other.length);
  let count = 0;
  for (let at = 0; at < shared; at++) count += popCount(one[at]! & other[at]!);
  return count;
}

/** Who is in both. */
export function intersection(one: Membership, other: Membership): Membership {
  const words = new Uint32Array(Math.min(one.length, other.length));
  for (let at = 0; at < words.length; at++) words[at] = one[at]! & other[at]!;
  return words;
}

/** Who is in `one` and not in `other`. */
export function difference(one: Membership, other: Membership): Membership {
  const words = new Uint32Array(one);
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) words[at]! &= ~other[at]!;
  return words;
}

/** Who is in exactly one of the two. */
export function symmetricDifference(one: Membership, other: Membership): Membership {
  const words = ofLength(other.length, one);
  for (let at = 0; at < other.length; at++) words[at]! ^= other[at]!;
  return words;
}

/** Whether nobody is in the set; cheaper than counting. */
export function isEmpty(set: Membership): boolean {
  return set.every((word) => word === 0);
}

/** The numbers of the set in ascending order. */
export function numbersOf(set: Membership): Uint32Array {
  const numbers = new Uint32Array(countOf(set));
  let filled = 0;
  for (let at = 0; at < set.length; at++) {
    let word = set[at]!;
    while (word !== 0) {
      const lowest = word & -word;
      numbers[filled++] = at * 32 + (31 - Math.clz32(lowest));
      word ^= lowest;
    }
  }
  return numbers;
}
