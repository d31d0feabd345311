import { listDialog, listIn, scrollContainer } from '../anchors-of-lists';
import { isLastIn, isSearched } from '../anchors-of-rows';

/**
 * A list of people as it stands open in the page: where it scrolls, and what holds the rows of the list itself, without
 * the suggestions that follow it.
 */
export interface OpenList {
  readonly dialog: Element;
  readonly container: Element;
  readonly list: Element;
}

/**
 * The list that is open; null where there is none, or it is a placeholder. A list that somebody searches is none either:
 * what it shows was found, and stands in no order of the list's.
 */
export function findOpenList(root: ParentNode): OpenList | null {
  const dialog = listDialog.find(root);
  if (dialog === null || isSearched(dialog)) return null;
  const container = scrollContainer.find(dialog);
  const list = container && listIn(container);
  return list && { dialog, container: container!, list };
}

const ROUNDING_PX = 2;

/** Whether the end of the list is in sight, and nothing is loading any more. `suggested`: what stands in it under a heading. */
export function isEndInSight({ container, list }: OpenList, lastRow: Element, suggested: Element | null): boolean {
  // What costs is asked last: boxes make the browser lay the page out.
  if (!isLastIn(container, lastRow)) return false;
  let own = suggested === null ? list : lastRow;
  for (let at = own.parentElement; at !== null && at !== container && !at.contains(suggested); at = at.parentElement)
    own = at;
  return own.getBoundingClientRect().bottom <= container.getBoundingClientRect().bottom + ROUNDING_PX;
}
