import { DAY_MS } from '../../domain/time';
import type { ColumnsBuilder } from './columns';

/** A span of time an export, or a list in it, is limited to. */
export interface DateWindow {
  readonly from: number;
  readonly to: number;
  /** `header`: the page says so; `rows`: concluded from where the rows begin. */
  readonly basis: 'header' | 'rows';
}

/**
 * Whether a list was cut to the window the export was asked for.
 * `declared`: the export says so and no row is older. `inferred`: the rows say so beyond reasonable doubt.
 * `possible`: a young account looks the same, so the person has to be asked.
 */
export type Cut = 'no' | 'declared' | 'inferred' | 'possible';

/** Longest window Instagram offers short of "All time": the last year. */
const LONGEST_WINDOW_MS = 366 * DAY_MS;
/** Instagram opened in October 2010: a window from before then leaves nothing out. */
const ALL_TIME_BEFORE = Date.UTC(2010, 9, 7);
/** How much further back the other list has to reach before the difference says anything. */
const REACHES_FURTHER_MS = 30 * DAY_MS;

export interface ListSpan {
  readonly rows: number;
  readonly oldestAt: number;
  readonly newestAt: number;
}

export function spanOf(list: ColumnsBuilder): ListSpan {
  return { rows: list.rows, oldestAt: list.oldestAt, newestAt: list.newestAt };
}

/**
 * The rule, from real exports: with a window, `followers` holds only people who followed inside it while `following`
 * is complete since autumn 2025 (3 of 3 exports Oct 2025 – July 2026); in May 2025 both were cut.
 */
export function cutOf(
  list: 'followers' | 'following',
  spans: { readonly followers: ListSpan; readonly following: ListSpan },
  exportedAt: number,
  declared: DateWindow | null,
): Cut {
  const own = spans[list];
  const other = spans[list === 'followers' ? 'following' : 'followers'];
  const isUndated = own.rows > 0 && own.oldestAt === Number.POSITIVE_INFINITY;
  if (declared !== null) {
    if (declared.from < ALL_TIME_BEFORE || own.oldestAt < declared.from - DAY_MS) return 'no';
    return declared.to - declared.from > 2 * LONGEST_WINDOW_MS && other.oldestAt > declared.from
      ? 'possible'
      : 'declared';
  }
  if (isUndated) return 'possible';
  const edge = exportedAt - LONGEST_WINDOW_MS;
  if (own.rows > 0 && own.oldestAt < edge) return 'no';
  if (list === 'following') return other.oldestAt < edge ? 'no' : 'possible';
  // Only follows older than any window prove that one was cut; in the first year of an account everything looks so.
  const reachesFurther = other.oldestAt <= Math.min(own.oldestAt, exportedAt) - REACHES_FURTHER_MS;
  return reachesFurther && other.oldestAt < edge ? 'inferred' : 'possible';
}
