import type { Certainty } from '../../domain/certainty';
import type { FollowReason, Tag } from '../../domain/context';

/** `plain`: not certain, though nothing is hidden by the count. */
export type CertaintyFilter = Certainty | 'plain';

/** By names, which are always known. */
export const SORTS = ['recent', 'username', 'name'] as const;
/** By what exports alone tell; whoever they tell nothing of comes last. */
export const DATED_SORTS = ['followed-first', 'followed-last', 'followed-me', 'interacted'] as const;
export type DatedSort = (typeof DATED_SORTS)[number];
export type Sort = (typeof SORTS)[number] | DatedSort;

/** What the person asked People to show, besides the status. */
export interface PeopleChoice {
  readonly search: string;
  /** Null = none was chosen: by what the list tells of people (`sortOf`). */
  readonly sort: Sort | null;
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
  sort: null,
  isVerified: null,
  isPrivate: null,
  certainty: null,
  reason: null,
  tag: null,
  kept: 'left-out',
};

/** Names and flags are needed for this choice; without, account numbers answer it, and dates where the sort is by them. */
export function needsColumns(choice: PeopleChoice): boolean {
  return choice.search.trim() !== '' || choice.sort === 'username' || choice.sort === 'name' || needsFlags(choice);
}

/** The sort by dates of exports that is asked for; null = none is. */
export function datedSortOf({ sort }: PeopleChoice): DatedSort | null {
  return DATED_SORTS.find((one) => one === sort) ?? null;
}

function needsFlags(choice: PeopleChoice): boolean {
  return choice.isVerified !== null || choice.isPrivate !== null;
}

/** A search or a filter leaves some of the list out. */
export function isNarrowed(choice: PeopleChoice): boolean {
  return choice.search.trim() !== '' || filtersOn(choice) > 0;
}

export function filtersOn(choice: PeopleChoice): number {
  const { isVerified, isPrivate, certainty, reason, tag, kept } = choice;
  const filters = [isVerified, isPrivate, certainty, reason, tag, kept === 'only' ? kept : null];
  return filters.filter((filter) => filter !== null).length;
}
