import { profileHeader } from './anchors';
import { listDialog } from './anchors-of-lists';
import { pageOf } from './pages';

/** A part of the page that a record tells of. */
export interface PageRegion {
  readonly region: 'header' | 'main' | 'dialog';
  readonly element: Element;
}

const MOST_LAYERS = 3;

/**
 * The parts of the page by which rows, dialog and header are found, also where they are no longer what Balik looks for:
 * the header, or where there is none all that is in the middle; dialogs, or where there are none the layers over the page
 * that lead to profiles. A record is made when something has changed, so it looks wider than whoever reads.
 */
export function pageRegions(root: Document): PageRegion[] {
  const header = profileHeader(root);
  const main = root.querySelector('main');
  const middle: PageRegion[] =
    header !== null
      ? [{ region: 'header', element: header }]
      : main === null
        ? []
        : [{ region: 'main', element: main }];
  const known = listDialog.find(root);
  const dialogs = known === null ? [...root.querySelectorAll('[role="dialog"],dialog,[aria-modal="true"]')] : [known];
  const layers =
    dialogs.length > 0
      ? dialogs.filter((one) => !dialogs.some((other) => other !== one && other.contains(one)))
      : layersOver(root, main);
  return [...middle, ...layers.slice(0, MOST_LAYERS).map((element): PageRegion => ({ region: 'dialog', element }))];
}

function layersOver(root: Document, main: Element | null): Element[] {
  return [...(root.querySelector('body')?.children ?? [])].filter(
    (child) => (main === null || !child.contains(main)) && usernamesLinked(child, 1).length > 0,
  );
}

/** Usernames that the page leads to just now, each once, up to so many: who is on the screen. */
export function usernamesLinked(root: ParentNode, most: number): string[] {
  const found = new Set<string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const page = pageOf(link.getAttribute('href') ?? '');
    if (page.kind === 'profile') found.add(page.username);
    if (found.size >= most) break;
  }
  return [...found];
}

/** Whether a link is one that carries a count in the profile's header; a bare one around the name there is none. */
export function isCountLink(link: Element): boolean {
  const address = link.getAttribute('href');
  if (link.querySelector('h1,h2,h3') !== null) return false;
  return address === '#' || pageOf(address ?? '').kind === 'list';
}

/** Whether an element is a mark of ours, or holds one. */
export function isOwnMark(element: Element): boolean {
  return element.localName === MARK || element.firstElementChild?.localName === MARK;
}

const MARK = 'balik-mark';
