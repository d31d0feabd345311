import type { Certainty } from '../../domain/tie';

export type Sort = 'recent' | 'username' | 'name';
export const SORTS: readonly Sort[] = ['recent', 'username', 'name'];

/** What the person asked People to show, besides the status. */
export interface PeopleChoice {
  readonly search: string;
  readonly sort: Sort;
  readonly isVerified: boolean | null;
  readonly isPrivate: boolean | null;
  readonly certainty: Certainty | null;
}

export const ANYBODY: PeopleChoice = {
  search: '',
  sort: 'recent',
  isVerified: null,
  isPrivate: null,
  certainty: null,
};

/** Names and flags are needed for this choice; without, account numbers alone answer it. */
export function needsColumns(choice: PeopleChoice): boolean {
  return choice.search.trim() !== '' || choice.sort !== 'recent' || needsFlags(choice);
}

function needsFlags(choice: PeopleChoice): boolean {
  return choice.isVerified !== null || choice.isPrivate !== null;
}

export function filtersOn(choice: PeopleChoice): number {
  return [choice.isVerified, choice.isPrivate, choice.certainty].filter((filter) => filter !== null).length;
}
