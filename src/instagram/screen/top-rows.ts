import { nameIn } from '../anchors-of-lists';
import { addressOf, isUnderHeading, linkAt, linksIn, rowAround, titleOf } from '../anchors-of-rows';
import type { OpenList } from './open-list';

/** By so many rows a list is known again. */
const TOP_ROWS = 12;

/** Newcomers above those who stood there. */
const MOST_NEW = 2;

/**
 * Who stands at the top of an open list, and what its dialog calls itself: by that, one list is told from another that
 * takes its place in the same elements.
 */
export interface TopRows {
  /**
   * Whether others stand at the very top now than did, in another order, or with somebody among them: then it is another
   * list. Whoever scrolls past, takes some of them out, or sees one or two come above them changes nothing.
   */
  haveChanged(open: OpenList): boolean;
}

interface TopRow {
  readonly username: string;
  readonly link: Element;
  readonly address: string;
  /** Which of the list's links it is. */
  readonly place: number;
  readonly row: Element;
  /** What stood before the row: no heading has come in between. */
  readonly before: Element | null;
}

/** Of one opening of one list, which knows nobody yet: whoever stands at the very top first is remembered. */
export function openTopRows(): TopRows {
  let top: readonly TopRow[] = [];
  let title: string | null = null;
  return {
    haveChanged({ dialog, container, list }) {
      const titleNow = titleOf(dialog, container);
      title ||= titleNow;
      if (titleNow !== title) return true;
      // Nearly always so, and the cheapest to ask.
      if (top.length === TOP_ROWS && areIn(list, top)) return false;
      const now = firstRows(list);
      if (now.length === 0) return false;
      const isOne = goesOn(top, now);
      if (top.length === TOP_ROWS && isOne) return false;
      // Of a list that keeps only what is in sight, what was above it has left its room behind.
      const row = now[0]!.row.getBoundingClientRect();
      if (row.top - list.getBoundingClientRect().top > 2 * row.height) return false;
      if (isOne) top = now;
      return !isOne;
    },
  };
}

/** Whether these rows stand where they stood, each with the same person, and none has come between them. */
function areIn(list: Element, rows: readonly TopRow[]): boolean {
  return rows.every(
    ({ link, address, place, row, before }) =>
      linkAt(list, place) === link && addressOf(link) === address && row.previousElementSibling === before,
  );
}

/** Whether most of those who stood at the top stand there still, in their order, and nobody new among them. */
function goesOn(top: readonly TopRow[], now: readonly TopRow[]): boolean {
  const places = now.map(({ username }) => top.findIndex((one) => one.username === username));
  const from = places.findIndex((place) => place >= 0);
  const kept = places.filter((place) => place >= 0);
  const isInOrder = places.slice(from, from + kept.length).every((place, at) => place >= 0 && place === kept[at]);
  const isRising = kept.every((place, at) => at === 0 || place > kept[at - 1]!);
  return top.length === 0 || (from <= MOST_NEW && isInOrder && isRising && kept.length * 2 >= top.length);
}

function firstRows(list: Element): TopRow[] {
  const found: TopRow[] = [];
  let last: Element | null = null;
  let place = -1;
  for (const link of linksIn(list)) {
    place++;
    if (isUnderHeading(link, last, list) || found.length === TOP_ROWS) break;
    last = link;
    const name = nameIn(link);
    if (name === null) continue;
    const row = rowAround(link, list, found.at(-1)?.row ?? null);
    const before = row.previousElementSibling;
    found.push({ username: name.username, link, address: addressOf(link), place, row, before });
  }
  return found;
}
