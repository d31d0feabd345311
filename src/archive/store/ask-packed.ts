import type { AccountNumber } from '../../domain/account';
import { type BetweenLooks, betweenSets } from '../../domain/looks/look-sets';
import {
  hasNumber,
  type Membership,
  membershipOf,
  NOBODY,
  ofLength,
  symmetricDifference,
  unionOf,
} from '../../domain/membership';
import { eachRun, fill, isInPacked, reachOf, runsIn } from './membership-codec';
import type { PackedMembership } from './schema';
import type { SetsAtHand } from './sets-at-hand';

/**
 * Who is in any of these. A set kept as the difference to another of them brings no more than that difference: so it is
 * not unpacked.
 */
export function unionAmong(sets: SetsAtHand, ids: readonly string[]): Membership {
  const united = new Set(ids);
  const whole: Membership[] = [];
  const differences: PackedMembership[] = [];
  for (const id of ids) {
    const row = sets.rowOf(id);
    if (row !== undefined && row.baseId !== null && united.has(row.baseId)) differences.push(row.packed);
    else whole.push(sets.of(id));
  }
  return unionOf([...whole, unionOfPacked(differences)]);
}

/** Who is in any of these, without unpacking each. */
function unionOfPacked(sets: readonly PackedMembership[]): Membership {
  let all: Membership = new Uint32Array(0);
  let reach = 0;
  const makeRoom = (words: number) => {
    reach = Math.max(reach, words);
    if (words <= all.length) return;
    const larger = new Uint32Array(Math.max(words, all.length * 2));
    larger.set(all);
    all = larger;
  };
  for (const packed of sets) {
    if (!(packed instanceof Uint8Array)) {
      makeRoom(packed.length);
      for (let at = 0; at < packed.length; at++) all[at]! |= packed[at]!;
      continue;
    }
    const runs = runsIn(packed);
    makeRoom(((runs.at(-1) ?? 0) + 31) >>> 5);
    for (let at = 0; at < runs.length; at += 2) fill(all, runs[at]!, runs[at + 1]!);
  }
  return all.subarray(0, reach);
}

/**
 * Who is in one alone of two sets. Whoever goes through a history from its beginning has none unpacked for it but those
 * that are kept alone.
 */
export function openBetween(sets: SetsAtHand): (before: string, after: string) => BetweenLooks {
  /** The set that was come to last; nobody else has it. */
  let reached: { readonly id: string; readonly words: Membership } | null = null;
  return (before, after) => {
    const row = sets.rowOf(after);
    if (row?.baseId !== before || !(row.packed instanceof Uint8Array))
      return betweenSets(sets.of(before), sets.of(after));
    const length = (reachOf(row.packed) + 31) >>> 5;
    const words = reached?.id === before ? withRoom(reached.words, length) : ofLength(length, sets.of(before));
    const [came, went]: [AccountNumber[], AccountNumber[]] = [[], []];
    eachRun(row.packed, (start, end) => {
      for (let number = start; number < end; number++) {
        (hasNumber(words, number) ? went : came).push(number);
        words[number >>> 5]! ^= 1 << (number & 31);
      }
      return true;
    });
    reached = { id: after, words };
    return { came, went };
  };
}

function withRoom(words: Membership, length: number): Membership {
  // As a rule the next one reaches a little further still.
  return words.length >= length ? words : ofLength(length + (length >>> 3), words);
}

/**
 * Whether some accounts (ascending) are in a set, for who asks of many sets: none is unpacked for it. Of anybody else it
 * says nothing.
 */
export function among(sets: SetsAtHand, numbers: Uint32Array): (id: string, number: AccountNumber) => boolean {
  const placeOf = new Map(Array.from(numbers, (number, place) => [number, place]));
  /** Of each set, who is in it, by their places among these accounts. */
  const cuts = new Map<string, Membership>();
  const cutOf = (id: string): Membership => {
    const row = sets.rowOf(id);
    if (row === undefined) return NOBODY;
    const base = row.baseId === null ? NOBODY : known(row.baseId);
    const own = placesIn(row.packed, numbers);
    // Most sets differ from the one before by others.
    return own.length === 0 ? base : symmetricDifference(base, membershipOf(own));
  };
  const known = (id: string): Membership => {
    const cut = cuts.get(id) ?? cutOf(id);
    cuts.set(id, cut);
    return cut;
  };
  return (id, number) => hasNumber(known(id), placeOf.get(number)!);
}

function placesIn(packed: PackedMembership, numbers: Uint32Array): number[] {
  const places: number[] = [];
  if (!(packed instanceof Uint8Array)) {
    for (let at = 0; at < numbers.length; at++) if (isInPacked(packed, numbers[at]!)) places.push(at);
    return places;
  }
  let next = 0;
  eachRun(packed, (start, end) => {
    while (next < numbers.length && numbers[next]! < start) next++;
    while (next < numbers.length && numbers[next]! < end) places.push(next++);
    return next < numbers.length;
  });
  return places;
}
