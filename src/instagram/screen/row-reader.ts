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
  wayTo,
} from '../anchors-of-rows';

/** The rows of one open list, each told once for as long as its node shows the same person. */
export interface RowReader {
  /** Rows that stand there and were not told yet, from the top down; some of them, where there are many. */
  read(): ScreenRow[];
  /** Whether rows stand there that were not told yet. */
  hasMore(): boolean;
  /** The row at the bottom; null while there is none, or some were not told yet. */
  lastRow(): Element | null;
  /** The first link under a heading within what holds the list: from it on they are suggestions, and nobody; null = none. */
  suggested(): Element | null;
  /** Whether a heading ever stood among the rows: then the list is over, and no row is told that does not stand before it. */
  isOver(): boolean;
}

/**
 * Up to so many links every one is looked at each time: nodes of a list that keeps only what is in sight change hands.
 * A longer list keeps its rows, and only grows.
 */
const FEW_LINKS = 400;
/** Rows told at once: that bounds what a look costs. */
const MOST_AT_ONCE = 60;

/**
 * `list`: what holds the rows (`open-list.ts`). `isOver`: the same list, in other elements, was over already. Looks only;
 * nothing in the page is changed or measured.
 */
export function openRowReader(list: Element, isOver = false): RowReader {
  const told = new WeakMap<Element, string>();
  let before: Element = list;
  let links = 0;
  let hasMore = true;
  let suggested: Element | null = null;
  /** Looked for once for each time that rows are read: it is asked for again as one scrolls. */
  let last: Element | null | undefined;
  /** How the first row that was told is built. */
  let way: string | null = null;
  return {
    read() {
      last = undefined;
      const rows: ScreenRow[] = [];
      const fresh: Element[] = [];
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
        if (isNew && isUnderHeading(link, before, list)) {
          suggested = link;
          isOver = true;
          break;
        }
        before = link;
        links++;
        if (!isNew) continue;
        const around: Element = rowAround(link, list, above);
        const row = rowOf(link, around);
        // Of a node that changes hands the address may be new already and the name not yet.
        if (row === null && hasNameText(link)) continue;
        told.set(link, address);
        fresh.push(link);
        if (row === null) continue;
        above = around;
        const itsWay = wayTo(link, list);
        way ??= itsWay;
        if (itsWay === way) rows.push(row);
      }
      if (!isOver || suggested !== null) return rows;
      // Of a list that keeps only what is in sight the heading is gone again: nobody knows who stands on which side of it.
      for (const link of fresh) told.delete(link);
      return [];
    },
    hasMore: () => hasMore,
    lastRow() {
      if (last === undefined) {
        const name = hasMore || (isOver && suggested === null) ? null : lastNameIn(list, suggested);
        last = name && rowAround(name, list);
      }
      return last;
    },
    suggested: () => suggested,
    isOver: () => isOver,
  };
}

function rowOf(link: Element, around: Element): ScreenRow | null {
  const name = nameIn(link);
  if (name === null) return null;
  const fullName = fullNameIn(around).slice(0, LONGEST_FULL_NAME);
  return { username: name.username, fullName, isVerified: hasBadge(link) };
}
