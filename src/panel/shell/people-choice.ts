import type { Certainty } from '../../domain/certainty';
import type { FollowReason, Tag } from '../../domain/context';

/** `plain`: not certain, though nothing is hidden by the count. */
export type CertaintyFilter = Certainty | 'plain';

export type Sort = 'recent' | 'username' | 'name';
export const SORTS: readonly Sort[] = ['recent', 'username', 'name'];

/** What the person asked People to show, besides the status. */
export interface PeopleChoice {
  readonly search: string;
  readonly sort: Sort;
  readonly isVerified: boolean | null;
  readonly isPrivate: boolean | null;
  readonly certainty: CertaintyFilter | null;
  readonly reason: FollowReason | 'none' | null;
  /** `NO_TAG` = those without any. */
  readonly tag: Tag | null;
  /** `left-out` = out of the list of who doesn't follow back, in all others. */
  readonly kept: 'left-out' | 'shown' | 'only';
}

export const NO_TAG: Tag = '';

export const ANYBODY: PeopleChoice = {
  search: '',
  sort: 'recent',
  isVerified: null,
  isPrivate: null,
  certainty: null,
  reason: null,
  tag: null,
  kept: 'left-out',
};

/** Names and flags are needed for this choice; without, account numbers alone answer it. */
export function needsColumns(choice: PeopleChoice): boolean {
  return choice.search.trim() !== '' || choice.sort !== 'recent' || needsFlags(choice);
}

function needsFlags(choice: PeopleChoice): boolean {
  return choice.isVerified !== null || choice.isPrivate !== null;
}

export function filtersOn(choice: PeopleChoice): number {
  const { isVerified, isPrivate, certainty, reason, tag, kept } = choice;
  const filters = [isVerified, isPrivate, certainty, reason, tag, kept === 'only' ? kept : null];
  return filters.filter((filter) => filter !== null).length;
}
