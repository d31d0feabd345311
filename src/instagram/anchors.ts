import { asUsername } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import { pageOf } from './pages';

/**
 * The only places where Balik looks at the page's elements. None acts on them. All rest on roles, addresses and order,
 * never on hashed class names and never on words, which change with the language.
 * Source: shapes of Sept 2026, section 9 (written down Nov 2026).
 */
export interface Anchor<Found, Given extends unknown[] = []> {
  readonly name: string;
  /** Where the knowledge comes from (a section of the shapes of Sept 2026), for the report when it is no longer true. */
  readonly why: string;
  /** null or empty = not there; never a guess. */
  readonly find: (root: ParentNode, ...given: Given) => Found;
}

/**
 * The element in the profile's header that shows this username: found by its text, so in any language and in the
 * layouts of 2022–24 (h2), 2025 (a > h2 > span) and Sept 2026.
 */
export const profileName: Anchor<Element | null, [username: string]> = {
  name: 'profile-name',
  why: '9.2',
  find: (root, username) => {
    const header = root.querySelector('main header');
    if (header === null) return null;
    const shows = (element: Element) => element.textContent?.trim().toLowerCase() === username;
    const heading = [...header.querySelectorAll('h1,h2,h3')].find(shows);
    const within = heading ?? header;
    // The innermost element with that text: a mark placed after it stands beside the name.
    const inner = [...within.querySelectorAll('span,a,div')].find(
      (element) => shows(element) && ![...element.children].some(shows),
    );
    return inner ?? heading ?? null;
  },
};

export type HeaderCounts = Readonly<Record<FollowListKind, number | null>>;

/**
 * The exact counts the header shows. Abbreviated ones are null: "2.2M" is not a count. The links had addresses until
 * early 2026; since Sept 2026 both are a[href="#"].
 */
export const headerCounts: Anchor<HeaderCounts> = {
  name: 'header-counts',
  why: '9.2',
  find: (root) => {
    const links = [...root.querySelectorAll('main header a[href]')];
    const named = (kind: FollowListKind) => links.find((link) => listAddressed(link) === kind);
    const isBare = (link: Element) => link.getAttribute('href') === '#' && link.querySelector('h1,h2,h3') === null;
    const bare = links.filter((link) => isBare(link) && countText(link) !== null);
    // Without addresses only their order tells them apart, and only when there are exactly the two.
    const [first, second] = bare.length === 2 ? bare : [];
    return { followers: countIn(named('followers') ?? first), following: countIn(named('following') ?? second) };
  },
};

function listAddressed(link: Element): FollowListKind | null {
  const page = pageOf(link.getAttribute('href') ?? '');
  return page.kind === 'list' ? page.list : null;
}

const BEGINS_WITH_DIGIT = /^\p{Nd}/u;

/** The innermost element whose text begins like a number, or carries one in its title. */
function countText(link: Element): Element | null {
  const spans = [...link.querySelectorAll('span')];
  const isCount = (span: Element) => BEGINS_WITH_DIGIT.test(span.textContent?.trim() ?? '');
  const innermost = spans.find((span) => span.children.length === 0 && isCount(span));
  return spans.find((span) => span.hasAttribute('title') && isCount(span)) ?? innermost ?? null;
}

/** "rb", "jt", "K", "M", "mil" … behind a number, set in an element of their own. */
const UNIT = /^[\s\u00a0]*[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?!\p{L})/u;

function countIn(link: Element | undefined): number | null {
  const element = link === undefined ? null : countText(link);
  if (element === null) return null;
  const title = element.getAttribute('title');
  if (title !== null) return exactCount(title);
  const shown = element.textContent?.trim() ?? '';
  const whole = link?.textContent ?? '';
  const rest = whole.slice(whole.indexOf(shown) + shown.length);
  return UNIT.test(rest) ? null : exactCount(shown);
}

/** "1,234", "1.234", "1 234", "12,34,567", "567"; anything else, "2.2M" and "1,2 rb" among it, is null. */
export function exactCount(text: string): number | null {
  const plain = text.trim();
  const grouped = /^\d{1,3}([.,'’\s\u00a0\u202f])(?:\d{2,3}\1)*\d{3}$/.test(plain);
  if (!grouped && !/^\d{1,15}$/.test(plain)) return null;
  const count = Number(plain.replace(/\D/g, ''));
  return Number.isSafeInteger(count) ? count : null;
}

export interface ListRow {
  readonly username: string;
  readonly element: Element;
  /** A mark may be put right after this element: beside the name, outside its link. */
  readonly markAfter: Element;
}

/** The open dialog that holds a list of people; null while it is a placeholder, or where there are two. */
export const listDialog: Anchor<Element | null> = {
  name: 'list-dialog',
  why: '9.1',
  find: (root) => {
    const dialogs = [...root.querySelectorAll('[role="dialog"][aria-modal="true"]')];
    const listing = dialogs.filter((dialog) => nameLinks(dialog).length > 0);
    return listing.length === 1 ? listing[0]! : null;
  },
};

/** What scrolls inside the dialog: the nearest ancestor of the rows with overflow-y auto or scroll. */
export const scrollContainer: Anchor<Element | null> = {
  name: 'scroll-container',
  why: '9.1',
  find: (dialog) => {
    const link = nameLinks(dialog)[0]?.link ?? null;
    for (let at = link?.parentElement ?? null; at !== null && at !== dialog; at = at.parentElement)
      if (/^(auto|scroll)$/.test(overflowOf(at))) return at;
    return null;
  },
};

/** The rows of the list itself. "Suggested for you" has the very same rows and is never among them. */
export const listRows: Anchor<readonly ListRow[]> = {
  name: 'list-rows',
  why: '9.1',
  find: (dialog) => {
    const container = scrollContainer.find(dialog);
    for (const child of container?.children ?? []) {
      if (nameLinks(child).length > 0) return rowsIn(child, 0);
      // Words before the first rows: a heading, so what follows it are suggestions under an empty list.
      if (child.textContent?.trim()) return [];
    }
    return [];
  },
};

/** The card that opens over a name; null unless it shows exactly one person. Inferred: no recording of it was found. */
export const hoverCard: Anchor<{ readonly username: string; readonly element: Element } | null> = {
  name: 'hover-card',
  why: 'inferred',
  find: (root) => {
    for (const element of root.querySelectorAll('[role="dialog"]:not([aria-modal="true"])')) {
      const usernames = new Set(nameLinks(element).map((name) => name.username));
      const [username] = usernames;
      if (usernames.size === 1 && username !== undefined) return { username, element };
    }
    return null;
  },
};

interface NameLink {
  readonly username: string;
  readonly link: Element;
}

/** Links that lead to a profile and show its username; the link around a picture shows none. */
function nameLinks(root: ParentNode): NameLink[] {
  const links: NameLink[] = [];
  for (const link of root.querySelectorAll('a[href^="/"]')) {
    const page = pageOf(link.getAttribute('href') ?? '');
    if (page.kind !== 'profile') continue;
    const shown = [...link.querySelectorAll('span[dir="auto"]')].some(
      (span) => asUsername(span.textContent) === page.username,
    );
    if (shown) links.push({ username: page.username, link });
  }
  return links;
}

const DEEPEST_ROW = 30;

/** A row is the highest element with exactly one person in it. */
function rowsIn(element: Element, depth: number): ListRow[] {
  const names = nameLinks(element);
  const [name] = names;
  if (name === undefined || depth > DEEPEST_ROW) return [];
  if (names.every((one) => one.username === name.username))
    return [{ username: name.username, element, markAfter: name.link }];
  let holder = element;
  while (holder.children.length === 1) holder = holder.children[0]!;
  return [...holder.children].flatMap((child) => rowsIn(child, depth + 1));
}

function overflowOf(element: Element): string {
  const view = element.ownerDocument.defaultView;
  return view === null ? '' : view.getComputedStyle(element).overflowY;
}
