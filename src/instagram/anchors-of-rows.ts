import { linksWithin, nameIn } from './anchors-of-lists';
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

/** The link at a place among all that are in an element; null = there are fewer. */
export function linkAt(element: Element, place: number): Element | null {
  return element.getElementsByTagName('a').item(place);
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
 * Whether words stand right before this link to somebody that are in no row themselves: a heading, so what follows it are
 * suggestions, also where they stand among what holds the list, in a part of their own, or in one cell with their heading.
 * `before`: the link before it; between two of one person stand that person's own words.
 */
export function isUnderHeading(link: Element, before: Element | null, list: Element): boolean {
  const address = addressOf(link);
  if (!isProfile(address) || (before !== null && addressOf(before) === address)) return false;
  for (let at: Element | null = link; at !== list && at !== null; at = at.parentElement) {
    if (at.matches(NAMED_PART)) return true;
    for (let part = at.previousElementSibling; part !== null; part = part.previousElementSibling)
      if (isOfSomebody(part)) return false;
      else if (saysSomething(part)) return true;
  }
  return false;
}

/** A part of the page that says what it holds. */
const NAMED_PART = 'section[aria-label],section[aria-labelledby],[role="region"],[role="group"]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role="heading"]';

function isOfSomebody(part: Element): boolean {
  for (const link of linksIn(part)) if (isProfile(addressOf(link))) return true;
  return part.localName === 'a' && isProfile(addressOf(part));
}

/** A list is looked at again and again: what its addresses are is found out once, for so many of them. */
const MOST_KNOWN = 500;
const known = new Map<string, boolean>();

function isProfile(address: string): boolean {
  const before = known.get(address);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const isOne = pageOf(address).kind === 'profile';
  known.set(address, isOne);
  return isOne;
}

/** In words, or as a heading whose words only a screen reader says. */
function saysSomething(part: Element): boolean {
  return !!part.textContent?.trim() || part.matches(HEADING) || part.querySelector(HEADING) !== null;
}

/** The elements from what holds the list down to a link: rows of one list are all built alike. */
export function wayTo(link: Element, list: Element): string {
  let way = '';
  for (let at: Element | null = link; at !== list && at !== null; at = at.parentElement) way = `${at.localName} ${way}`;
  return way;
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
  const isOfAnother = (other: Element) => addressOf(other) !== address && isProfile(addressOf(other));
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

const TITLE = 'h1,h2,h3,[role="heading"],[aria-selected="true"],[aria-current]:not([aria-current="false"])';

/** What the dialog says above its list of what it is, without the counts in it, and which of its tabs is chosen. */
export function titleOf(dialog: Element, container: Element): string {
  let title = dialog.getAttribute('aria-label') ?? '';
  for (let at = container; at !== dialog && at.parentElement !== null; at = at.parentElement)
    for (let part = at.previousElementSibling; part !== null; part = part.previousElementSibling)
      for (const one of [part, ...part.querySelectorAll(TITLE)]) if (one.matches(TITLE)) title += ` ${one.textContent}`;
  return title.replace(/[^\p{L} ]/gu, '').trim();
}

/** Whether it is in a dialog. */
export function isInDialog(element: Element): boolean {
  return element.closest('[role="dialog"]') !== null;
}
