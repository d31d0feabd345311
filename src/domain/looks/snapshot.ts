import type { AccountId } from '../account';
import type { FollowList } from '../follow-list';
import type { Coverage } from './coverage';
import type { ListWindow } from './list-window';

/**
 * What brought a look: answers that the page was given, rows that it showed (where no answer could be read), or an
 * official export.
 */
export type LookSource = 'reading' | 'screen' | 'export';

/** It knows people by name alone, each by the name of its day: a rename would look like an absence. */
export function isOfNames({ source }: { readonly source: LookSource }): boolean {
  return source !== 'reading';
}

/** A sealed reading, or one list of an imported export. Its members are kept beside it, as a bitset. */
export interface Snapshot {
  /** The reading's id, or one made from the export's list and date. */
  readonly snapshotId: string;
  readonly viewer: AccountId;
  readonly list: FollowList;
  readonly source: LookSource;
  readonly firstAt: number;
  /** The moment it stands for: the reading's newest capture, or the export's date. */
  readonly readAt: number;
  readonly coverage: Coverage;
  /** Of an export whose date is only known to be no earlier than `readAt`: the latest it can be of. */
  readonly latestAt?: number;
  /** Of an export: the third newest follow date over both its lists; absent = there are not so many, or an older version kept it. */
  readonly thirdNewestAt?: number;
  /** Of an export: tells it apart from others of its moment, by what is in it; absent = kept by an older version. */
  readonly digest?: number;
  /** Of an export of which the day is known and no time. */
  readonly isDayOnly?: boolean;
  /** Of an export whose list is limited to some dates, or may be. */
  readonly window?: ListWindow;
}
