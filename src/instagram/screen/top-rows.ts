import { nameIn } from '../anchors-of-lists';
import { addressOf, isUnderHeading, linksIn, rowAround } from '../anchors-of-rows';
import type { OpenList } from './open-list';

/** By so many rows a list is known again. */
const TOP_ROWS = 12;

/** Who stands at the top of an open list: by that, one list is told from another that takes its place in the same elements. */
export interface TopRows {
  /**
   * Whether others stand at the very top now than did, most of them: then it is another list. Whoever scrolls past, or
   * takes some of them out, changes nothing.
   */
  haveChanged(open: OpenList): boolean;
}

interface TopRow {
  readonly username: string;
  readonly link: Element;
  readonly address: string;
}

/** Of one opening of one list, which knows nobody yet: whoever stands at the very top first is remembered. */
export function openTopRows(): TopRows {
  let top: readonly TopRow[] = [];
  return {
    haveChanged({ list }) {
      const isMost = (kept: (one: TopRow) => boolean) => top.filter(kept).length * 2 >= top.length;
      const isThere = ({ link, address }: TopRow) => list.contains(link) && addressOf(link) === address;
      // Nearly always so, and the cheapest to ask.
      if (top.length === TOP_ROWS && isMost(isThere)) return false;
      const now = firstRows(list);
      const isNamed = isMost(({ username }) => now.some((one) => one.username === username));
      if (now.length === 0 || (top.length === TOP_ROWS && isNamed)) return false;
      // Of a list that keeps only what is in sight, what was above it has left its room behind.
      const row = rowAround(now[0]!.link, list).getBoundingClientRect();
      if (row.top - list.getBoundingClientRect().top > 2 * row.height) return false;
      if (isNamed) top = now;
      return !isNamed;
    },
  };
}

function firstRows(list: Element): TopRow[] {
  const found: TopRow[] = [];
  let before: Element | null = null;
  for (const link of linksIn(list)) {
    if (isUnderHeading(link, before, list) || found.length === TOP_ROWS) break;
    before = link;
    const name = nameIn(link);
    if (name === null) continue;
    found.push({ username: name.username, link, address: addressOf(link) });
  }
  return found;
}
