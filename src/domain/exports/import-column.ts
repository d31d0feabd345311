import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import { INTERACTION_KINDS, type InteractionKind, OTHER_LISTS, type OtherList } from './import';

/**
 * What a list of an export is called on its way into the archive, and the column that is kept of it. Written here and
 * nowhere else:
 * - `since/…`: when the follow began, in epoch seconds;
 * - `list/…`: that the account is in one of the small lists, and since when;
 * - `did/…`: how often the person did this, first and last when.
 * On its way the two lists are called as they are, for they become looks as well.
 */
export type StagedListName = FollowListKind | `list/${OtherList}` | `did/${InteractionKind}`;
export type ImportColumn = `since/${FollowListKind}` | Exclude<StagedListName, FollowListKind>;

export function sinceColumn<Kind extends FollowListKind>(kind: Kind): `since/${Kind}` {
  return `since/${kind}`;
}

export function listColumn<List extends OtherList>(list: List): `list/${List}` {
  return `list/${list}`;
}

const DID = 'did/';

export function didColumn<Kind extends InteractionKind>(kind: Kind): `did/${Kind}` {
  return `${DID}${kind}`;
}

/** It tells what the person did, of people who may be in no list: three values for each. */
export function isDidColumn(list: string): list is `did/${InteractionKind}` {
  return list.startsWith(DID);
}

/** Every list that an export may be staged by. */
export const STAGED_LISTS: readonly StagedListName[] = [
  ...FOLLOW_LIST_KINDS,
  ...OTHER_LISTS.map(listColumn),
  ...INTERACTION_KINDS.map(didColumn),
];

/** The column that is kept of a staged list. */
export function columnOf(list: StagedListName): ImportColumn {
  const kind = FOLLOW_LIST_KINDS.find((one) => one === list);
  return kind === undefined ? (list as Exclude<StagedListName, FollowListKind>) : sinceColumn(kind);
}
