import { LONGEST_FULL_NAME } from '../../domain/answer-limits';
import type { ScreenRow } from '../../domain/looks/screen-page';
import { nameIn } from '../anchors-of-lists';
import { addressOf, fullNameIn, hasBadge, hasNameText, linksIn, rowAround } from '../anchors-of-rows';

/** The rows of one open list, each told once for as long as its node shows the same person. */
export interface RowReader {
  /** Rows that stand there and were not told yet, from the top down; some of them, where there are many. */
  read(): ScreenRow[];
  /** Whether rows stand there that were not told yet. */
  hasMore(): boolean;
  /** The row at the bottom; null while there is none, or some were not told yet. */
  lastRow(): Element | null;
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
  const links = linksIn(list);
  const told = new WeakMap<Element, string>();
  let next = 0;
  let before: Element | null = null;
  return {
    read() {
      const rows: ScreenRow[] = [];
      if (links.length <= FEW_LINKS || links.item(next - 1) !== before) next = 0;
      for (let link = links.item(next); link !== null && rows.length < MOST_AT_ONCE; link = links.item(++next)) {
        before = link;
        const address = addressOf(link);
        if (told.get(link) === address) continue;
        const row = rowOf(link, list);
        // Of a node that changes hands the address may be new already and the name not yet.
        if (row === null && hasNameText(link)) continue;
        told.set(link, address);
        if (row !== null) rows.push(row);
      }
      return rows;
    },
    hasMore: () => next < links.length,
    lastRow() {
      if (next < links.length) return null;
      for (let at = links.length - 1; at >= 0; at--)
        if (nameIn(links.item(at)!) !== null) return rowAround(links.item(at)!, list);
      return null;
    },
  };
}

function rowOf(link: Element, list: Element): ScreenRow | null {
  const name = nameIn(link);
  if (name === null) return null;
  const fullName = fullNameIn(rowAround(link, list)).slice(0, LONGEST_FULL_NAME);
  return { username: name.username, fullName, isVerified: hasBadge(link) };
}
