import type { Classification } from '../../domain/classify';
import { difference, intersection, type Membership, numbersOf } from '../../domain/membership';
import type { Certainty } from '../../domain/tie';
import type { ListedStatus } from '../router';
import { createBreather } from './breather';
import type { NameIndex } from './name-index';
import { type Notes, withNotes } from './noted';
import type { PeopleChoice } from './people-choice';
import { searchNames } from './search';
import { sortedInSlices } from './sorted-in-slices';

/**
 * Who has the status, the certainty and the notes asked for, the last first-seen first. Needs no names, so it is there
 * at once.
 */
export function newestFirst(
  classification: Classification,
  status: ListedStatus,
  choice: PeopleChoice,
  notes: Notes | null,
): Uint32Array {
  const members = withCertainty(classification, classification.classes[status], choice.certainty);
  return numbersOf(withNotes(members, status, choice, notes)).reverse();
}

function withCertainty({ likely }: Classification, members: Membership, certainty: Certainty | null): Membership {
  if (certainty === null) return members;
  return certainty === 'likely' ? intersection(members, likely) : difference(members, likely);
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
  const breathe = createBreather(signal);
  const fitting: number[] = [];
  for (const number of numbers) {
    const isFitting =
      (isVerified === null || index.isVerified[number] === isVerified) &&
      (isPrivate === null || index.isPrivate[number] === isPrivate);
    if (isFitting) fitting.push(number);
    if (number % 1_024 === 0) await breathe();
  }
  return Uint32Array.from(fitting);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
