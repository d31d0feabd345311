import { asUsername } from '../domain/account';
import type { Anchor } from './anchors';
import { pageOf } from './pages';

export interface ListRow {
  readonly username: string;
  readonly element: Element;
  /** What shows the username. */
  readonly name: Element;
}

/** The open dialog that holds a list of people; null while it is a placeholder, or where there are two. */
export const listDialog: Anchor<Element | null> = {
  name: 'list-dialog',
  find: (root) => {
    const listing = dialogsIn(root).filter((dialog) => isModal(dialog) && !nameLinks(dialog).next().done);
    return listing.length === 1 ? listing[0]! : null;
  },
};

const DIALOG = '[role="dialog"]';

/**
 * The outermost dialogs. Not all by one selector over the document: that would go through every row of an open list, which
 * may be thousands, each time the page has changed. The first comes before its rows; mostly there is none.
 */
function dialogsIn(root: ParentNode): Element[] {
  return root.querySelector(DIALOG) === null ? [] : outermostIn(root);
}

function outermostIn(root: ParentNode): Element[] {
  return [...root.children].flatMap((child) => {
    if (child.matches(DIALOG)) return [child];
    return child.localName === 'main' ? [...child.querySelectorAll(DIALOG)] : outermostIn(child);
  });
}

function isModal(dialog: Element): boolean {
  return dialog.getAttribute('aria-modal') === 'true';
}

/** What scrolls inside the dialog: the nearest ancestor of the rows with overflow-y auto or scroll. */
export const scrollContainer: Anchor<Element | null> = {
  name: 'scroll-container',
  find: (dialog) => {
    const [name] = nameLinks(dialog as Element);
    for (let at = name?.link.parentElement ?? null; at !== null && at !== dialog; at = at.parentElement)
      if (/^(auto|scroll)$/.test(getComputedStyle(at).overflowY)) return at;
    return null;
  },
};

/** Rows this far outside the scroll container are found too: they are there before they come into sight. */
const MARGIN_PX = 400;

/**
 * The rows of the list itself that are in sight, or nearly: a list may have 50,000 and a look must stay cheap.
 * "Suggested for you" has the very same rows and is never among them; what the search box found is.
 */
export const listRows: Anchor<readonly ListRow[]> = {
  name: 'list-rows',
  find: (dialog) => {
    const container = scrollContainer.find(dialog);
    const list = container && listIn(container);
    if (list === null) return [];
    const { top, bottom } = container!.getBoundingClientRect();
    return rowsIn(list, { top: top - MARGIN_PX, bottom: bottom + MARGIN_PX }, 0);
  },
};

/** What holds the rows of the list itself inside its scroll container; null where there are none. */
export function listIn(container: Element): Element | null {
  for (const child of container.children) {
    if (!nameLinks(child).next().done) return child;
    // Words before the first rows: a heading, so what follows it are suggestions under an empty list.
    if (child.textContent?.trim()) return null;
  }
  return null;
}

/**
 * The card that opens over a name; null unless it shows exactly one person. Inferred: no recording of it was found. So
 * it is looked for in two ways: as a dialog that is not modal, and as a layer of the page's body that holds the name
 * which the page was just answered about.
 */
export const hoverCard: Anchor<
  (Omit<ListRow, 'element'> & { readonly element: Element }) | null,
  [asked: string | null]
> = {
  name: 'hover-card',
  find: (root, asked) => {
    for (const element of dialogsIn(root)) {
      if (isModal(element)) continue;
      const names = [...nameLinks(element)];
      const [name] = names;
      if (name !== undefined && names.every((one) => one.username === name.username)) return { ...name, element };
    }
    if (asked === null) return null;
    for (const element of root.querySelector('body')?.children ?? []) {
      if (element.querySelector('main,[role="dialog"]') !== null) continue;
      const parts = element.getElementsByTagName('*');
      if (parts.length > MOST_PARTS) continue;
      const name = [...parts].find((part) => part.children.length === 0 && asUsername(part.textContent) === asked);
      if (name !== undefined) return { username: asked, name, element };
    }
    return null;
  },
};

/** A card is small; what has more elements is something else. */
const MOST_PARTS = 400;

/** A link that shows a username and leads to that profile. */
export interface NameLink {
  readonly username: string;
  readonly link: Element;
  readonly name: Element;
}

/** Links that lead to a profile and show its username. One by one: of a long list only the first may be wanted. */
function* nameLinks(root: Element): Generator<NameLink, undefined> {
  for (const link of linksWithin(root)) {
    const found = nameIn(link);
    if (found !== null) yield found;
  }
}

/** All links in an element, one by one: of a long list only the first may be wanted. */
export function* linksWithin(element: Element): Generator<Element, undefined> {
  const links = element.getElementsByTagName('a');
  // `item`, because an index makes the browser count them all first.
  for (let at = 0, link = links.item(0); link !== null; link = links.item(++at)) yield link;
}

/** Whose name a link shows, if it leads to that person's profile; the link around a picture shows none. */
export function nameIn(link: Element): NameLink | null {
  const page = pageOf(link.getAttribute('href') ?? '');
  if (page.kind !== 'profile') return null;
  for (const name of link.querySelectorAll('span[dir="auto"]'))
    if (asUsername(name.textContent) === page.username) return { username: page.username, link, name };
  return null;
}

const DEEPEST_ROW = 30;

interface Strip {
  readonly top: number;
  readonly bottom: number;
}

/** A row is the highest element with exactly one person in it. */
function rowsIn(element: Element, strip: Strip, depth: number): ListRow[] {
  let first: NameLink | null = null;
  let isOne = true;
  for (const name of nameLinks(element)) {
    first ??= name;
    isOne = name.username === first.username;
    if (!isOne) break;
  }
  if (first === null || depth > DEEPEST_ROW) return [];
  if (isOne) return [{ username: first.username, element, name: first.name }];
  let holder = element;
  while (holder.children.length === 1) holder = holder.children[0]!;
  return beforeHeading(within(holder.children, strip)).flatMap((child) => rowsIn(child, strip, depth + 1));
}

/** Words that stand by themselves: a row has a picture in it, or at least somebody's name. */
function isHeading(part: Element): boolean {
  return (
    part.querySelector('img,canvas') === null && nameLinks(part).next().done === true && !!part.textContent?.trim()
  );
}

/** Suggestions are fewer, so that far above them their heading is found. */
const MOST_SUGGESTED = 100;

/** Those of some children that stand under no heading among their siblings: suggestions may stand among what holds the list. */
function beforeHeading(children: readonly Element[]): readonly Element[] {
  let left = MOST_SUGGESTED;
  for (let at = children[0]?.previousElementSibling; at && left > 0; at = at.previousElementSibling, left--)
    if (isHeading(at)) return [];
  const heading = children.findIndex(isHeading);
  return heading < 0 ? children : children.slice(0, heading);
}

/** A list that keeps only what is in sight may have its rows in any order; a long one has them from top to bottom. */
const ANY_ORDER = 100;

function within(children: HTMLCollection, { top, bottom }: Strip): Element[] {
  let from = 0;
  for (let until = children.length - 1; children.length > ANY_ORDER && from < until; ) {
    const middle = (from + until) >> 1;
    if (children[middle]!.getBoundingClientRect().bottom < top) from = middle + 1;
    else until = middle;
  }
  const found: Element[] = [];
  for (; from < children.length; from++) {
    const child = children[from]!;
    const box = child.getBoundingClientRect();
    if (box.bottom >= top && box.top <= bottom) found.push(child);
    else if (children.length > ANY_ORDER) break;
  }
  return found;
}
