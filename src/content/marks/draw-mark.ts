import type { MarkAnswer } from '../../messages/content-messages';
import type { KnownStatus, PageWords } from '../../platform/page-words';
import type { MarkSize } from './mark-room';

export type KnownAnswer = MarkAnswer & { readonly status: KnownStatus };

/** All marks that say the same, and look the same: what they are cloned from, nothing of which is ever in the page. */
export interface MarkKind {
  /** Out of the flow, with nothing to be read but where it stands; nothing is to be seen in it yet. */
  readonly holder: HTMLElement;
  readonly inside: DocumentFragment;
  /** How large one is in letters of each kind; empty until one was measured. */
  readonly sizes: Map<string, MarkSize>;
  readonly isSmall: boolean;
}

/** What is seen of a mark, in a shadow that is closed to the page. */
export interface MarkInside {
  readonly line: HTMLElement;
  /** What parts the mark from what it follows is before it. */
  readonly sign: Element;
  /** Its words, the longest first; one of them is shown, or none. At first all are. */
  readonly words: readonly HTMLElement[];
}

export const MATHML = 'http://www.w3.org/1998/Math/MathML';
const SVG = 'http://www.w3.org/2000/svg';

/** The same signs as in the panel, small: the status must read without colour. In a field of 16 by 16. */
const ARROWS: Readonly<Record<KnownStatus, string>> = {
  mutual: 'M4 4.9h4.5V3L12 5.6 8.5 8.2V6.3H4zM12 9.7H7.5V7.8L4 10.4 7.5 13v-1.9H12z',
  'only-i-follow': 'M3.5 7H8V4l4.5 4L8 12V9H3.5z',
  'only-they-follow': 'M12.5 7H8V4L3.5 8 8 12V9h4.5z',
  neither: 'M4.5 7h2v2h-2zM9.5 7h2v2h-2z',
};
/** Certain is a disc with the sign cut out of it; likely is hollow: a ring around the sign. */
const DISC = 'M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z';
const HOLE = 'M8 1.9a6.1 6.1 0 1 0 0 12.2a6.1 6.1 0 1 0 0-12.2z';

/** Out of the flow, so that nothing shifts, and without a pointer, so that nothing is covered that could be pressed. */
const PLACED =
  'all:initial!important;position:absolute!important;z-index:1!important;pointer-events:none!important;user-select:none!important;';
/** What `all` resets, the pointer's too, is to be said again of what stands within. */
const BOX = 'all:initial!important;display:flow-root!important;pointer-events:none!important';

/** From the top of a mark down to the line its letters stand on, in px, by `STYLE`: half its height and 0.35 of its letters'. */
const RISE_PX = { small: 10.2, large: 12.9 } as const;
/** How high a small mark is, as a share of a large one. */
const SMALL_SHARE = 0.75;
/** Between the sign and the words. */
const WORDS_AFTER_PX = 4;

/** In a `<style>` of the shadow root: Firefox throws on `adoptedStyleSheets` here. `i` is for ears only. */
const STYLE = `
:host{${BOX}}
p{margin:0;white-space:nowrap;font:14px/16px system-ui;font-family:var(--letters);color:var(--ink);opacity:.6}
.small{font-size:12px;line-height:12px}
.first b{display:none}
b{font-weight:400;margin:0 3px 0 4px}
u{margin-left:${WORDS_AFTER_PX}px;text-decoration:none}
svg{width:12px;height:12px;vertical-align:-2px;fill:currentColor;fill-rule:evenodd}
.small svg{width:11px;height:11px}
.old svg{opacity:.6}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active),(prefers-contrast:more){p{opacity:1}}`;

/** The kinds of marks, each made once. */
export function openMarkKinds(): (answer: KnownAnswer, words: PageWords, isSmall: boolean) => MarkKind {
  const kinds = new Map<string, MarkKind>();
  let spoken: PageWords | null = null;
  return (answer, words, isSmall) => {
    if (words !== spoken) kinds.clear();
    spoken = words;
    const key = [answer.status, answer.certainty, answer.isOld, isSmall].join();
    const kind = kinds.get(key) ?? makeKind(answer, words, isSmall);
    kinds.set(key, kind);
    return kind;
  };
}

/**
 * Text and shape; nothing in it that Instagram does not know, and nothing that the page can read but status and language:
 * the words stand in a closed shadow. A class that the page defines for `balik-mark` would be handed an element of that
 * name and could look into its shadow, and nobody tells a content script whether there is one. So the mark has that name
 * in MathML, where no page can define elements, and has a plain element keep the words, which no page can define either.
 * Firefox takes no MathML out of the flow: so a plain one is around it.
 */
function makeKind({ status, certainty, isOld }: KnownAnswer, words: PageWords, isSmall: boolean): MarkKind {
  const part = (tag: string, text = '', className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const isLikely = certainty === 'likely';
  const notes = [isLikely && words.likely, isOld && words.old].filter(Boolean).join(', ');
  const sentence = words.statuses[status] + (notes && ` (${notes})`);
  const line = part('p', '', isOld ? 'old' : '');
  const said = isSmall ? [words.short[status]] : [sentence, words.short[status]];
  line.append(part('b', '·'), drawSign(status, isLikely), ...said.map((one) => part('u', one)));
  line.classList.toggle('small', isSmall);
  line.ariaHidden = 'true';
  const inside = document.createDocumentFragment();
  inside.append(part('style', STYLE), line, part('i', sentence));
  const keeper = part('span');
  keeper.lang = words.language;
  const mark = document.createElementNS(MATHML, 'balik-mark');
  attach(mark, 'lang', words.language);
  mark.dataset['status'] = status;
  mark.style.cssText = BOX;
  mark.append(keeper);
  const holder = part('span');
  holder.style.cssText = PLACED;
  holder.append(mark);
  return { holder, inside, sizes: new Map(), isSmall };
}

/** Lets a mark of that kind be seen; once for each. */
export function fillMark(holder: Element, kind: MarkKind): MarkInside {
  const inside = kind.inside.cloneNode(true) as DocumentFragment;
  const line = inside.children[1] as HTMLElement;
  const [, sign, ...words] = line.children as unknown as Iterable<HTMLElement>;
  holder.firstElementChild!.firstElementChild!.attachShadow({ mode: 'closed' }).append(inside);
  return { line, sign: sign!, words };
}

/** How large a mark is with each of its words, all of which are shown now, and by its sign alone. */
export function measureMark(holder: Element, { sign, words }: MarkInside, isSmall: boolean): MarkSize {
  const { left, height } = holder.getBoundingClientRect();
  const { left: dotUntil, right } = sign.getBoundingClientRect();
  const alone = right - left;
  const widths = words.map((some) => alone + WORDS_AFTER_PX + some.getBoundingClientRect().width);
  return {
    widths: [...widths, alone],
    dot: dotUntil - left,
    height,
    rise: isSmall ? RISE_PX.small : RISE_PX.large,
    ownHeight: isSmall ? height : height * SMALL_SHARE,
  };
}

function drawSign(status: KnownStatus, isLikely: boolean): SVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  attach(sign, 'viewBox', '0 0 16 16');
  const path = document.createElementNS(SVG, 'path');
  attach(path, 'd', DISC + (isLikely ? HOLE : '') + ARROWS[status]);
  sign.append(path);
  return sign;
}

/** An attribute that is no property; not set by the usual call, with which a script could also make a page load something. */
function attach(element: Element, name: string, value: string): void {
  const attribute = document.createAttributeNS(null, name);
  attribute.value = value;
  element.attributes.setNamedItem(attribute);
}
