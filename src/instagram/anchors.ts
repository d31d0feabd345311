import type { FollowListKind } from '../domain/follow-list';
import { pageOf } from './pages';

/**
 * With `anchors-of-lists.ts` the only places where Balik looks at the page's elements. None acts on them. All rest on
 * roles, addresses and order, never on hashed class names and never on words, which change with the language.
 * Source: shapes of Sept 2026, section 9 (written down Nov 2026).
 */
export interface Anchor<Found, Given extends unknown[] = []> {
  /** What the pulse calls it. */
  readonly name: string;
  /** null or empty = not there; never a guess. */
  readonly find: (root: ParentNode, ...given: Given) => Found;
}

/**
 * The element in the profile's header that shows this username: found by its text, so in any language and in the
 * layouts of 2022–24 (h2), 2025 (a > h2 > span) and Sept 2026.
 */
export const profileName: Anchor<Element | null, [username: string]> = {
  name: 'profile-name',
  find: (root, username) => {
    const header = profileHeader(root);
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

const CUTS = /^(hidden|clip|auto|scroll)$/;
const SPEAKING = 'a,button,h1,h2,h3,[role="link"],[role="button"],[role="heading"]';

/**
 * After which element a mark for this name may stand: outside every link, button and heading, so that it becomes part
 * of no name a screen reader speaks, and outside whatever cuts off what overflows it. Never outside `room`.
 */
export function markPlace(name: Element, room: Element): Element {
  const view = name.ownerDocument.defaultView!;
  let place = name;
  for (let at = name; at !== room; at = at.parentElement!) {
    if (at.parentElement === null) return name;
    if (at.matches(SPEAKING) || CUTS.test(view.getComputedStyle(at).overflowX)) place = at;
  }
  return place;
}

/** The header that `profileName` looks into. */
export function profileHeader(root: ParentNode): Element | null {
  return root.querySelector('main header');
}

/** Marks that an earlier life of Balik left in this page: in Firefox it is gone before it could take them away. */
export function marksLeftBehind(root: ParentNode): Iterable<Element> {
  return root.querySelectorAll('balik-mark');
}

export type HeaderCounts = Readonly<Record<FollowListKind, number | null>>;

/**
 * The exact counts the header shows. Abbreviated ones are null: "2.2M" is not a count. The links had addresses until
 * early 2026; since Sept 2026 both are a[href="#"].
 */
export const headerCounts: Anchor<HeaderCounts> = {
  name: 'header-counts',
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
