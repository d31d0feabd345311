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
  const list = Array.isArray(numbers) || numbers instanceof Uint32Array ? numbers : [...numbers];
  let highest = set.length * 32 - 1;
  for (const number of list) if (number > highest) highest = number;
  const words = new Uint32Array(highest < 0 ? 0 : (highest >>> 5) + 1);
  words.set(set);
  for (const number of list) words[number >>> 5]! |= 1 << (number & 31);
  return words;
}

/** The set with the numbers added, and how many of them it did not have; the same set where it had them all. */
export function withFresh(
  set: Membership,
  numbers: readonly AccountNumber[] | Uint32Array,
): { readonly members: Membership; readonly fresh: number } {
  const first = numbers.findIndex((number: AccountNumber) => !hasNumber(set, number));
  if (first === -1) return { members: set, fresh: 0 };
  let highest = set.length * 32 - 1;
  for (let at = first; at < numbers.length; at++) if (numbers[at]! > highest) highest = numbers[at]!;
  const members = new Uint32Array((highest >>> 5) + 1);
  members.set(set);
  let fresh = 0;
  for (let at = first; at < numbers.length; at++) {
    const number = numbers[at]!;
    const bit = 1 << (number & 31);
    if ((members[number >>> 5]! & bit) !== 0) continue;
    members[number >>> 5]! |= bit;
    fresh += 1;
  }
  return { members, fresh };
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
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  let onlyLong = 0;
  let onlyShort = 0;
  for (let at = 0; at < short.length; at++) {
    const differ = long[at]! ^ short[at]!;
    if (differ === 0) continue;
    onlyLong += popCount(differ & long[at]!);
    onlyShort += popCount(differ & short[at]!);
  }
  for (let at = short.length; at < long.length; at++) if (long[at] !== 0) onlyLong += popCount(long[at]!);
  return long === one ? [onlyLong, onlyShort] : [onlyShort, onlyLong];
}

/** Who is in one of the two or in both. */
export function union(one: Membership, other: Membership): Membership {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const words = new Uint32Array(long);
  for (let at = 0; at < short.length; at++) words[at]! |= short[at]!;
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
    // As a rule two looks at one list are the same here.
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
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  const words = new Uint32Array(long);
  for (let at = 0; at < short.length; at++) words[at]! ^= short[at]!;
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
