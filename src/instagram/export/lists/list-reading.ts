import type { Coverage, PartialReason } from '../../../domain/looks/coverage';
import type { ExportedList } from '../files/list-names';
import { type ExportProblem, problem } from '../files/problem';
import type { ColumnsBuilder, DeletedAccounts, ListedColumns } from './columns';
import type { Cut, DateWindow } from './window';

/** One list of an export, as columns. */
export interface ListReading {
  readonly list: ExportedList;
  readonly accounts: ListedColumns;
  /** `__deleted__…` rows: accounts that left Instagram, counted apart and never among the accounts. */
  readonly deleted: DeletedAccounts;
  /** Rows in the files, repeated and unreadable ones included. */
  readonly rows: number;
  readonly unreadable: number;
  readonly parts: readonly number[];
  /** Part numbers that are missing. */
  readonly gaps: readonly number[];
  /** First and last follow date in it, epoch ms. */
  readonly oldestAt: number | null;
  readonly newestAt: number | null;
}

/** Followers or following of an export, and how much of the list it holds. */
export interface FollowListReading extends ListReading {
  readonly list: 'followers' | 'following';
  /** The span the list is limited to, where it is or may be; null = not limited. */
  readonly window: DateWindow | null;
  readonly cut: Cut;
  /** What this list amounts to as a snapshot. `possible` cuts are partial until the person says otherwise. */
  readonly coverage: Coverage;
}

export interface ReadList {
  readonly columns: ColumnsBuilder;
  readonly parts: readonly number[];
  readonly gaps: readonly number[];
}

export function listReading(list: ExportedList, { columns, parts, gaps }: ReadList): ListReading {
  return {
    list,
    accounts: columns.accounts(),
    deleted: columns.deleted(),
    rows: columns.rows,
    unreadable: columns.unreadable,
    parts,
    gaps,
    oldestAt: Number.isFinite(columns.oldestAt) ? columns.oldestAt : null,
    newestAt: Number.isFinite(columns.newestAt) ? columns.newestAt : null,
  };
}

export interface ListLimits {
  readonly cut: Cut;
  readonly window: DateWindow | null;
  /** The other list is not in the export. */
  readonly isAlone: boolean;
}

export function followListReading(
  list: 'followers' | 'following',
  read: ReadList,
  { cut, window, isAlone }: ListLimits,
): FollowListReading {
  const { columns, gaps } = read;
  const why: PartialReason[] = [];
  if (cut !== 'no') why.push('date-window');
  if (gaps.length > 0 || columns.unreadable > 0) why.push('parts-missing');
  // Whether its last parts are there, and whether it was cut, only the other list could have shown.
  if (isAlone) why.push('other-list-missing');
  const seen = columns.size;
  const coverage: Coverage =
    why.length === 0 ? { kind: 'whole', seen, hidden: 0 } : { kind: 'partial', seen, expected: null, why };
  return { ...listReading(list, read), list, window: cut === 'no' ? null : window, cut, coverage };
}

/** What the person should know about one list. */
export function problemsOf(list: ExportedList, { columns, gaps }: ReadList): ExportProblem[] {
  const problems: ExportProblem[] = [];
  if (gaps.length > 0) problems.push(problem('parts-missing', { list, detail: gaps }));
  if (columns.unreadable > 0) problems.push(problem('rows-unreadable', { list, count: columns.unreadable }));
  if (columns.undated > 0) problems.push(problem('dates-unreadable', { list, count: columns.undated }));
  if (columns.repeated > 0) problems.push(problem('rows-repeated', { list, count: columns.repeated }));
  return problems;
}
