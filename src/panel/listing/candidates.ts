import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import type { AccountNumber } from '../../domain/account';
import type { OtherList } from '../../domain/exports/import';
import { countOf, difference, hasNumber, intersection, type Membership, NOBODY, union } from '../../domain/membership';
import { type Classification, classifyAmong, classOf } from '../../domain/ties/classify';
import { FOLLOW_BACK_STATUSES } from '../../domain/ties/follow-back';
import { ANYBODY, type PeopleChoice } from '../shell/people-choice';
import type { PeopleShown, PersonStatus, ShownStatus } from '../shell/router';
import type { Knowledge } from '../shell/store';
import { type Notes, withNotes } from './noted';

/** Whom People may show: everybody of the two follow lists, or everybody in one of the lists beside them. */
export interface Candidates {
  readonly classification: Classification;
  /** The list beside the two that they are of; null = they are of the two follow lists. */
  readonly list: OtherList | null;
  /** That list as the newest export has it; null where it has none. */
  readonly listed: OtherListOfViewer | null;
}

export function candidatesOf(
  {
    classification,
    followers,
    following,
    fresh,
  }: Pick<Knowledge, 'classification' | 'followers' | 'following' | 'fresh'>,
  list: OtherList | null,
  lists: readonly OtherListOfViewer[],
): Candidates {
  if (list === null) return { classification, list, listed: null };
  const listed = lists.find((one) => one.list === list) ?? null;
  return { classification: classifyAmong(listed?.members ?? NOBODY, followers, following, fresh), list, listed };
}

export function membersOf(classification: Classification, status: ShownStatus): Membership {
  const { classes, tooEarly, notFound } = classification;
  if (status === 'all') return FOLLOW_BACK_STATUSES.map((one) => classes[one]).reduce(union);
  if (status === 'too-early') return tooEarly;
  const unfound = () =>
    difference(intersection(classes.unknown, union(notFound.followers, notFound.following)), tooEarly);
  if (status === 'not-found') return unfound();
  return status === 'unknown' ? difference(difference(classes.unknown, unfound()), tooEarly) : classes[status];
}

export function statusOfPerson(classification: Classification, number: AccountNumber): PersonStatus {
  const status = classOf(classification.classes, number);
  if (status !== 'unknown') return status;
  if (hasNumber(classification.tooEarly, number)) return 'too-early';
  const { followers, following } = classification.notFound;
  return hasNumber(followers, number) || hasNumber(following, number) ? 'not-found' : status;
}

/** Who has the status and fits the notes. Nobody is left out of a list that the person made. */
export function notedAmong(
  { classification, list }: Candidates,
  status: ShownStatus,
  choice: Pick<PeopleChoice, 'reason' | 'tag' | 'kept'>,
  notes: Notes | null,
): Membership {
  const kept = list !== null && choice.kept === 'left-out' ? 'shown' : choice.kept;
  return withNotes(membersOf(classification, status), status, { ...choice, kept }, notes);
}

/** How many each tab shows. */
export function countsOf(
  candidates: Candidates,
  statuses: readonly ShownStatus[],
  notes: Notes | null,
): readonly number[] {
  return statuses.map((status) => countOf(notedAmong(candidates, status, ANYBODY, notes)));
}

/** How many are kept quietly, and so left out of the status. */
export function keptCount(candidates: Candidates, { list, status }: PeopleShown, notes: Notes | null): number {
  return list === null ? countOf(notedAmong(candidates, status, { ...ANYBODY, kept: 'only' }, notes)) : 0;
}
