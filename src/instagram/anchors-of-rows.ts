import { isHeading, nameIn } from './anchors-of-lists';
import { pageOf } from './pages';

/** What stands in the rows of an open list, and around them. None of it is acted on; see `anchors.ts` for what all rest on. */

/**
 * The links in an element from the top down, one by one: of a long list only some are wanted, and to ask how many there
 * are would make the browser go through all of them. What is no link is passed over by the browser itself: each element
 * that a script is handed costs the page's time. `after`: those that follow this one.
 */
export function* linksIn(element: Element, after: Element = element): Generator<Element, undefined> {
  yield* linksWithin(after);
  for (let at: Element | null = after; at !== element && at !== null; at = at.parentElement)
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (next.localName === 'a') yield next;
      yield* linksWithin(next);
    }
}

function* linksWithin(element: Element): Generator<Element, undefined> {
  const links = element.getElementsByTagName('a');
  // `item`, because an index makes the browser count them all first.
  for (let at = 0, link = links.item(0); link !== null; link = links.item(++at)) yield link;
}

/** The last link in an element that shows somebody's name, of those before a part of it where one is given; null = there is none. */
export function lastNameIn(element: Element, until: Element | null = null): Element | null {
  let found = until === null ? lastNameFrom(element.lastElementChild) : null;
  for (let at = until; found === null && at !== null && at !== element; at = at.parentElement)
    found = lastNameFrom(at.previousElementSibling);
  return found;
}

function lastNameFrom(last: Element | null): Element | null {
  for (let part = last; part !== null; part = part.previousElementSibling) {
    if (part.localName === 'a' && nameIn(part) !== null) return part;
    const inside = lastNameFrom(part.lastElementChild);
    if (inside !== null) return inside;
  }
  return null;
}

/**
 * Whether words stand right before this row that are in no row themselves: a heading, so what follows it are suggestions,
 * also where they stand among what holds the list.
 */
export function isUnderHeading(row: Element, list: Element): boolean {
  for (let at: Element | null = row; at !== list && at !== null; at = at.parentElement)
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling)
      if (before.textContent?.trim()) return isHeading(before);
  return false;
}

export const addressOf = (link: Element) => link.getAttribute('href') ?? '';

/** Whether a link has a text at all where names stand; the link around a picture has none. */
export function hasNameText(link: Element): boolean {
  return link.querySelector('span[dir="auto"]') !== null;
}

/**
 * A row is the highest element in the list with exactly one person in it. `above`: the row before, where it is known: in
 * one element with that there are two people already, so it is looked for right under it.
 */
export function rowAround(link: Element, list: Element, above: Element | null = null): Element {
  const address = addressOf(link);
  const isOfAnother = (other: Element) => addressOf(other) !== address && pageOf(addressOf(other)).kind === 'profile';
  const hasAnother = (element: Element) => {
    for (const other of linksIn(element)) if (isOfAnother(other)) return true;
    return false;
  };
  const beside = above?.nextElementSibling;
  if (beside?.contains(link) && !hasAnother(beside)) return beside;
  let row = link;
  for (let at = link.parentElement; at !== null && at !== list; at = at.parentElement) {
    if (hasAnother(at)) return row;
    row = at;
  }
  return row;
}

/** The name that people give themselves: it stands in a row outside its link and its button. '' = none. */
export function fullNameIn(row: Element): string {
  for (const text of row.querySelectorAll('span[dir="auto"]')) {
    const shown = text.textContent?.trim();
    if (shown && text.closest('a,button') === null) return shown;
  }
  return '';
}

/** Whether a badge stands beside the name. */
export function hasBadge(link: Element): boolean {
  return link.querySelector('svg') !== null;
}

/** Whether somebody has written into a dialog's search box. */
export function isSearched(dialog: Element): boolean {
  return !!dialog.querySelector('input')?.value;
}

const LOADING = 'svg,[role="progressbar"]';

/** Whether nothing is loading behind this row, up to `container`: a spinner stands by itself, without a word. */
export function isLastIn(container: Element, row: Element): boolean {
  for (let at: Element | null = row; at !== container; at = at.parentElement) {
    if (at === null) return false;
    // Words behind the rows are the heading of suggestions.
    for (let next = at.nextElementSibling; next !== null && !next.textContent?.trim(); next = next.nextElementSibling)
      if (next.matches(LOADING) || next.querySelector(LOADING) !== null) return false;
  }
  return true;
}

/** Whether it is in a dialog. */
export function isInDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null;
}
