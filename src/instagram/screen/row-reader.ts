import { LONGEST_FULL_NAME } from '../../domain/answer-limits';
import type { ScreenRow } from '../../domain/looks/screen-page';
import { nameIn } from '../anchors-of-lists';
import {
  addressOf,
  fullNameIn,
  hasBadge,
  hasNameText,
  isUnderHeading,
  lastNameIn,
  linksIn,
  rowAround,
} from '../anchors-of-rows';

/** The rows of one open list, each told once for as long as its node shows the same person. */
export interface RowReader {
  /** Rows that stand there and were not told yet, from the top down; some of them, where there are many. */
  read(): ScreenRow[];
  /** Whether rows stand there that were not told yet. */
  hasMore(): boolean;
  /** The row at the bottom; null while there is none, or some were not told yet. */
  lastRow(): Element | null;
  /** The first row under a heading within what holds the list: from it on they are suggestions, and nobody; null = none. */
  suggested(): Element | null;
}

/**
 * Up to so many links every one is looked at each time: nodes of a list that keeps only what is in sight change hands.
 * A longer list keeps its rows, and only grows.
 */
const FEW_LINKS = 400;
/** Rows told at once: that bounds what a look costs. */
const MOST_AT_ONCE = 60;

/** `list`: what holds the rows (`open-list.ts`). Looks only; nothing in the page is changed or measured. */
export function openRowReader(list: Element): RowReader {
  const told = new WeakMap<Element, string>();
  let before: Element = list;
  let links = 0;
  let hasMore = true;
  let suggested: Element | null = null;
  /** Looked for once for each time that rows are read: it is asked for again as one scrolls. */
  let last: Element | null | undefined;
  return {
    read() {
      last = undefined;
      const rows: ScreenRow[] = [];
      if (links <= FEW_LINKS || !list.contains(before)) {
        before = list;
        links = 0;
      }
      hasMore = false;
      suggested = null;
      let above: Element | null = null;
      for (const link of linksIn(list, before)) {
        if (rows.length >= MOST_AT_ONCE) {
          hasMore = true;
          break;
        }
        const address = addressOf(link);
        const isNew = told.get(link) !== address;
        const around: Element = isNew ? rowAround(link, list, above) : link;
        // What stands right under a row that was told now is under no heading: the nearest words are that row's.
        const isUnderRow = above !== null && around.previousElementSibling === above;
        if (isNew && !isUnderRow && isUnderHeading(around, list)) {
          suggested = around;
          break;
        }
        before = link;
        links++;
        if (!isNew) continue;
        const row = rowOf(link, around);
        // Of a node that changes hands the address may be new already and the name not yet.
        if (row === null && hasNameText(link)) continue;
        told.set(link, address);
        if (row === null) continue;
        rows.push(row);
        above = around;
      }
      return rows;
    },
    hasMore: () => hasMore,
    lastRow() {
      if (last === undefined) {
        const name = hasMore ? null : lastNameIn(list, suggested);
        last = name && rowAround(name, list);
      }
      return last;
    },
    suggested: () => suggested,
  };
}

function rowOf(link: Element, row: Element): ScreenRow | null {
  const name = nameIn(link);
  if (name === null) return null;
  const fullName = fullNameIn(row).slice(0, LONGEST_FULL_NAME);
  return { username: name.username, fullName, isVerified: hasBadge(link) };
}
