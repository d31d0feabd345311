import type { PeopleFacts } from '../../archive/facts/for-people';
import { yielding } from '../../archive/store/yielding';
import type { DatesByNumber } from '../../domain/exports/dates-by-number';
import { difference, intersection, type Membership, numbersOf } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import {
  type CertaintyFilter,
  type DatedSort,
  datedSortOf,
  type PeopleChoice,
  type Sort,
} from '../shell/people-choice';
import type { PeopleShown, ShownStatus } from '../shell/router';
import { type Candidates, notedAmong } from './candidates';
import { type FirstSeen, isOneDay } from './first-seen';
import type { NameIndex } from './name-index';
import type { Notes } from './noted';
import { searchNames } from './search';
import { sortedByKey } from './sorted-by-key';
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

/**
 * The order that was chosen; else by when the follow began that the list is about, which is what its rows tell once an
 * export does; else by who was first seen last, or, where everybody was on one day, by username. Null for `facts`: what
 * exports tell is not there yet, or nobody asked; for `firstSeen` the same, or there are too many to ask.
 */
export function sortOf(
  { sort }: PeopleChoice,
  { list, status }: PeopleShown,
  facts: PeopleFacts | null,
  firstSeen: FirstSeen | null,
): Sort {
  if (sort !== null) return sort;
  if (list !== null || facts === null) return 'recent';
  const usual = status === 'only-they-follow' ? 'followed-me' : 'followed-first';
  if (datesBehind(facts, usual) !== null) return usual;
  return firstSeen !== null && isOneDay(firstSeen) ? 'username' : 'recent';
}

function latestFirst(numbers: Uint32Array, since: DatesByNumber): Uint32Array {
  return sortedByKey(
    numbers,
    since.secondsOf(numbers).map((seconds) => LATEST - seconds),
  );
}

function earliestFirst(numbers: Uint32Array, since: DatesByNumber): Uint32Array {
  return sortedByKey(
    numbers,
    since.secondsOf(numbers).map((seconds) => (seconds === 0 ? LATEST : seconds)),
  );
}

/** Later than any second that a column holds. */
const LATEST = 2 ** 32 - 1;

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
  facts: PeopleFacts,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const fitting = await withFlags(numbers, index, choice, signal);
  const found = await searchNames(index, fitting, choice.search, signal);
  if (choice.sort === null || choice.sort === 'recent') return found;
  const dated = datedSortOf(choice);
  if (dated !== null) return byDate(found, facts, dated);
  const keys = choice.sort === 'username' ? index.usernames : index.nameKeys;
  return sortedInSlices(found, (one, other) => compareText(keys[one]!, keys[other]!), signal);
}

/** Those without a date come last, in the order they have. Needs no names. */
export function byDate(numbers: Uint32Array, facts: PeopleFacts, sort: DatedSort): Uint32Array {
  const dates = datesBehind(facts, sort);
  if (dates === null) return numbers;
  return sort === 'followed-first' ? earliestFirst(numbers, dates) : latestFirst(numbers, dates);
}

/** What a sort by dates goes by; null = no export tells it of anybody. */
export function datesBehind({ since, interactedAt }: PeopleFacts, sort: DatedSort): DatesByNumber | null {
  if (sort === 'interacted') return interactedAt;
  const dates = sort === 'followed-me' ? since.followers : since.following;
  return dates.size === 0 ? null : dates;
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
