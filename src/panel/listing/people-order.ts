import { yielding } from '../../archive/store/yielding';
import type { DatesByNumber } from '../../domain/exports/dates-by-number';
import { difference, intersection, type Membership, numbersOf } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import type { CertaintyFilter, PeopleChoice } from '../shell/people-choice';
import type { ShownStatus } from '../shell/router';
import { type Candidates, notedAmong } from './candidates';
import type { NameIndex } from './name-index';
import type { Notes } from './noted';
import { searchNames } from './search';
import { sortedInSlices } from './sorted-in-slices';

/**
 * Who has the status, the certainty and the notes asked for, the last first-seen first; of a list with dates the last
 * that came into it. Needs no names, so it is there at once.
 */
export function newestFirst(
  candidates: Candidates,
  status: ShownStatus,
  choice: PeopleChoice,
  notes: Notes | null,
): Uint32Array {
  const { classification, listed } = candidates;
  const members = notedAmong(candidates, status, choice, notes);
  const numbers = numbersOf(withCertainty(classification, members, choice.certainty)).reverse();
  return listed === null ? numbers : latestFirst(numbers, listed.since);
}

/** Those without a date come last, in the order they have. */
function latestFirst(numbers: Uint32Array, since: DatesByNumber): Uint32Array {
  // Date and place in one double: typed arrays of doubles are sorted by the engine itself, without calls.
  const SCALE = 2 ** 21;
  const last = numbers.length - 1;
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at <= last; at++) keys[at] = ((since.get(numbers[at]!) ?? 0) / 1000) * SCALE + (last - at);
  keys.sort();
  const ordered = new Uint32Array(numbers.length);
  for (let at = 0; at <= last; at++) ordered[last - at] = numbers[last - (keys[at]! % SCALE)]!;
  return ordered;
}

function withCertainty(
  { likely, outlined }: Classification,
  members: Membership,
  certainty: CertaintyFilter | null,
): Membership {
  if (certainty === null) return members;
  if (certainty === 'certain') return difference(members, likely);
  return intersection(members, certainty === 'likely' ? outlined : difference(likely, outlined));
}

/** The rest of the person's choice, in slices: filters by flag, search, sort. */
export async function arrange(
  numbers: Uint32Array,
  index: NameIndex,
  choice: PeopleChoice,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const fitting = await withFlags(numbers, index, choice, signal);
  const found = await searchNames(index, fitting, choice.search, signal);
  if (choice.sort === 'recent') return found;
  const keys = choice.sort === 'username' ? index.usernames : index.nameKeys;
  return sortedInSlices(found, (one, other) => compareText(keys[one]!, keys[other]!), signal);
}

async function withFlags(
  numbers: Uint32Array,
  index: NameIndex,
  { isVerified, isPrivate }: PeopleChoice,
  signal: AbortSignal,
): Promise<Uint32Array> {
  if (isVerified === null && isPrivate === null) return numbers;
  const yieldNow = yielding(signal);
  const fitting: number[] = [];
  for (const number of numbers) {
    const isFitting =
      (isVerified === null || index.isVerified[number] === isVerified) &&
      (isPrivate === null || index.isPrivate[number] === isPrivate);
    if (isFitting) fitting.push(number);
    if (number % 1_024 === 0) await yieldNow();
  }
  return Uint32Array.from(fitting);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
