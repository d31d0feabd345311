import { DAY_MS } from '../../../domain/time';
import { type ColumnsBuilder, OPENED_AT } from './columns';

/** A span of time an export, or a list in it, is limited to. */
export interface DateWindow {
  readonly from: number;
  readonly to: number;
  /** `header`: the page says so; `rows`: concluded from where the rows begin. */
  readonly basis: 'header' | 'rows';
}

/**
 * Whether a list was cut to the window the export was asked for.
 * `declared`: the export says so and no row is older. `possible`: only the person can tell, for an account that was
 * followed late, or is young, looks the same.
 */
export type Cut = 'no' | 'declared' | 'possible';

/** Longest window of a fixed length that Instagram offers short of "All time": the last year. */
const LONGEST_WINDOW_MS = 366 * DAY_MS;
/** A window from before Instagram's second day leaves nothing out. */
const ALL_TIME_BEFORE = OPENED_AT + DAY_MS;
/** Whoever had followed this many this long before the first follower may have had followers then as well. */
const FOLLOWED_BEFORE = 20;
const LONG_BEFORE_MS = 30 * DAY_MS;
/** Where more than this part of a list has no date, it cannot be told where the list begins. */
const UNDATED_PART = 0.1;

export interface ListSpan {
  readonly rows: number;
  /** Rows whose date is not there or cannot be read, as in a language whose months are not known. */
  readonly undated: number;
  /** Of those with a date. */
  readonly oldestAt: number;
  /** How many of its accounts are, or may be, from no later than a moment. */
  maybeUntil(at: number): number;
}

export interface Spans {
  readonly followers: ListSpan;
  readonly following: ListSpan;
  readonly exportedAt: number;
  /** A moment at which the account was there already, the earliest that the export tells of; null = of none. */
  readonly thereAt: number | null;
}

/**
 * When the account was there: signed up, or with a date in one of the lists beside the two (a block, a request). What
 * is dated before Instagram was is no date.
 */
export function thereAt(signedUpAt: number | null, beside: readonly ColumnsBuilder[]): number | null {
  const dates = [signedUpAt ?? Infinity, ...beside.map(({ oldestAt }) => oldestAt)];
  const earliest = Math.min(...dates.filter((at) => at >= ALL_TIME_BEFORE));
  return earliest === Number.POSITIVE_INFINITY ? null : earliest;
}

export function spanOf(list: ColumnsBuilder): ListSpan {
  const { rows, undated, oldestAt } = list;
  return { rows, undated, oldestAt, maybeUntil: (at) => list.maybeUntil(at) };
}

/**
 * The rule, from real exports: with a window, `followers` holds only people who followed inside it while `following`
 * is complete since autumn 2025 (3 of 3 exports Oct 2025 – July 2026); in May 2025 both were cut. Windows of any length
 * can be asked for, so what tells is the edge: nobody in followers from before it, although there was somebody to follow.
 */
export function cutOf(list: 'followers' | 'following', spans: Spans, declared: DateWindow | null): Cut {
  const own = spans[list];
  const other = spans[list === 'followers' ? 'following' : 'followers'];
  if (declared !== null) {
    if (declared.from < ALL_TIME_BEFORE || own.oldestAt < declared.from - DAY_MS) return 'no';
    return declared.to - declared.from > 2 * LONGEST_WINDOW_MS && other.oldestAt > declared.from
      ? 'possible'
      : 'declared';
  }
  if (isHardlyDated(own) || isHardlyDated(other)) return 'possible';
  if (hasEdge(list, spans)) return 'possible';
  // In the first year of an account everything looks cut, and where both lists are nothing but the person can tell.
  const lastYear = spans.exportedAt - LONGEST_WINDOW_MS;
  if (own.rows > 0 && own.oldestAt < lastYear) return 'no';
  return list === 'following' && other.oldestAt < lastYear ? 'no' : 'possible';
}

/** Nobody in it is from before a day, although the account was there and followed others well before. */
function hasEdge(
  list: 'followers' | 'following',
  { followers, following, exportedAt, thereAt: since }: Spans,
): boolean {
  const edge = Math.min(list === 'followers' ? followers.oldestAt : following.oldestAt, exportedAt) - LONG_BEFORE_MS;
  if (edge < OPENED_AT) return false;
  // Of following alone the other list tells nothing: whoever is followed need not follow.
  if (list === 'followers' && following.maybeUntil(edge) >= FOLLOWED_BEFORE) return true;
  const isCutToo = list === 'followers' || isAlike(followers.oldestAt, following.oldestAt);
  return since !== null && since <= edge && isCutToo;
}

/** So few dates of it are known that its edge may lie anywhere, and whoever is in it may be from before any. */
export function isHardlyDated({ rows, undated }: Pick<ListSpan, 'rows' | 'undated'>): boolean {
  return undated > rows * UNDATED_PART;
}

/** Both lists begin at one edge, as in the exports of May 2025. */
function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= LONG_BEFORE_MS;
}
