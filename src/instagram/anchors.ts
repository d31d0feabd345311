import type { FollowListKind } from '../domain/follow-list';
import type { ShownCount } from '../domain/looks/count';
import type { ShownCounts } from '../domain/looks/profile';
import { pageOf } from './pages';
import { readCount } from './read-count';
import { countShown } from './shown-count';

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

const MARK = 'balik-mark';

/** All that is in the page as it is now, to go through later. */
export function allParts(root: ParentNode): Iterable<Element> {
  return root.querySelectorAll('*');
}

/** All that is in an element of the page's own: marks apart, what holds them and what they hold. */
export function ownParts(root: ParentNode): Element[] {
  const isOwn = (part: Element) => part.firstElementChild?.localName !== MARK && part.closest(MARK) === null;
  return [...root.querySelectorAll('*')].filter(isOwn);
}

/** All in an element that shows something without a text. */
export function showingParts(root: ParentNode): Iterable<Element> {
  return root.querySelectorAll('img,svg,canvas,video,input,button,[role="button"]');
}

/**
 * Marks that an earlier life of Balik left in this page, with what holds them: in Firefox it is gone before it could take
 * them away. `namespace` is that of marks. Those of the first versions were HTML, as an element of the page's own would be:
 * that is the page's where it has defined it.
 */
export function marksLeftBehind(root: ParentNode, namespace: string): Element[] {
  const isOurs = (mark: Element) => mark.namespaceURI === namespace || !mark.matches(':defined');
  return [...root.querySelectorAll(MARK)]
    .filter(isOurs)
    .map((mark) => mark.closest('span[style*="--letters"]') ?? mark);
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
    const bare = links.filter(isBareCount);
    return {
      followers: named('followers') ?? (bare.length === 2 ? countIn(bare[0], 'position') : null),
      following: named('following'),
    };
  },
};

/** Since Sept 2026 a count is a link without an address of its own. */
function isBareCount(link: Element): boolean {
  return link.getAttribute('href') === '#' && link.querySelector('h1,h2,h3') === null && countText(link) !== null;
}

/**
 * Which list of the profile on show a count in its header opens; null = `pressed` is in none, or nobody knows. The second
 * of two bare counts may count friends: it opens the following list only where it shows `following`, which the profile's
 * own answer told. (As many friends as one follows are the same people.)
 */
export function listOpenedBy(pressed: Element, following: number | null): FollowListKind | null {
  const link = pressed.closest(HEADER_LINK);
  if (link === null) return null;
  const bare = [...link.closest('header')!.querySelectorAll('a[href]')].filter(isBareCount);
  const addressed = listAddressed(link);
  if (addressed !== null || bare.length !== 2) return addressed;
  if (link === bare[0]) return 'followers';
  const element = link === bare[1] ? countText(link) : null;
  // Without the words around it: nobody has so many more friends than people they follow that a unit would be missed here.
  const shown = element && readCount(element.getAttribute('title') ?? element.textContent ?? '');
  return shown !== null && shown.low === following && shown.high === following ? 'following' : null;
}

const HEADER_LINK = 'main header a[href]';

/** Whether it is in a link of a profile's header, as counts are. */
export function isInHeader(element: Element): boolean {
  return element.closest(HEADER_LINK) !== null;
}

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

function countIn(link: Element | undefined, source: ShownCount['source']): ShownCount | null {
  const element = link === undefined ? null : countText(link);
  if (element === null) return null;
  const shown = element.textContent?.trim() ?? '';
  const whole = link!.textContent ?? '';
  const at = whole.indexOf(shown);
  const title = element.getAttribute('title');
  const read =
    title === null ? countShown(shown, whole.slice(0, at), whole.slice(at + shown.length)) : readCount(title);
  return read && { ...read, source };
}
