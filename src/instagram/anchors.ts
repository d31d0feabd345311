import type { FollowListKind } from '../domain/follow-list';
import type { ShownCount } from '../domain/looks/count';
import type { ShownCounts } from '../domain/looks/profile';
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
  let place = name;
  for (let at = name; at !== room; at = at.parentElement!) {
    if (at.parentElement === null) return name;
    if (at.matches(SPEAKING) || CUTS.test(getComputedStyle(at).overflowX)) place = at;
  }
  return place;
}

/** The header that `profileName` looks into. */
export function profileHeader(root: ParentNode): Element | null {
  return root.querySelector('main header');
}

/** All that is in an element of the page's own, marks apart. */
export function ownParts(root: ParentNode): Iterable<Element> {
  return root.querySelectorAll(':not(balik-mark,balik-mark *)');
}

/**
 * Marks that an earlier life of Balik left in this page: in Firefox it is gone before it could take them away. What the
 * page itself has defined by that name is the page's own; `namespace` is that of marks in such a page.
 */
export function marksLeftBehind(root: ParentNode, namespace: string): Element[] {
  const isOurs = (mark: Element) => mark.namespaceURI === namespace || !mark.matches(':defined');
  return [...root.querySelectorAll('balik-mark')].filter(isOurs);
}

/**
 * The counts the header shows. The links had addresses until early 2026; since Sept 2026 both are a[href="#"]. Of two
 * such the first counts the followers; the second may count friends (a test since Nov 2025), so it is nobody's.
 */
export const headerCounts: Anchor<ShownCounts> = {
  name: 'header-counts',
  find: (root) => {
    const links = [...root.querySelectorAll('main header a[href]')];
    const named = (kind: FollowListKind) =>
      countIn(
        links.find((link) => listAddressed(link) === kind),
        'link',
      );
    const isBare = (link: Element) => link.getAttribute('href') === '#' && link.querySelector('h1,h2,h3') === null;
    const bare = links.filter((link) => isBare(link) && countText(link) !== null);
    return {
      followers: named('followers') ?? (bare.length === 2 ? countIn(bare[0], 'position') : null),
      following: named('following'),
    };
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

/** "rb", "jt", "K", "M", "mil" … behind a number, often in an element of its own. */
const UNIT = /^\s*(?:[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}(?!\p{L})|[万萬만천億])/u;

function countIn(link: Element | undefined, source: ShownCount['source']): ShownCount | null {
  const element = link === undefined ? null : countText(link);
  if (element === null) return null;
  const shown = element.textContent?.trim() ?? '';
  const whole = link!.textContent ?? '';
  const unit = UNIT.exec(whole.slice(whole.indexOf(shown) + shown.length))?.[0] ?? '';
  const read = readCount(element.getAttribute('title') ?? shown + unit);
  return read && { ...read, source };
}

/** Those that mean the same wherever they are used. ("B" does not: in Turkish it is a thousand.) */
const UNITS: Readonly<Record<string, number>> = { k: 1e3, rb: 1e3, m: 1e6, jt: 1e6 };

/**
 * How many a text says: "1,234", "1.234", "1 234", "12,34,567", "567" exactly; "2.2M" and "12,5 rb" as all that may be
 * shown so, cut off or rounded; anything else is null.
 */
export function readCount(text: string): Pick<ShownCount, 'low' | 'high'> | null {
  const plain = text.trim();
  if (/^\d{1,3}([.,'’\s])(?:\d{2,3}\1)*\d{3}$|^\d{1,15}$/.test(plain)) {
    const count = Number(plain.replace(/\D/g, ''));
    return { low: count, high: count };
  }
  const [, whole, part = '', unit] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*(k|rb|m|jt)$/i.exec(plain) ?? [];
  if (unit === undefined) return null;
  const step = UNITS[unit.toLowerCase()]! / 10 ** part.length;
  const count = Number(`${whole}${part}`) * step;
  return { low: Math.max(0, count - step / 2), high: count + step - 1 };
}
