import type { MarkAnswer } from '../../messages/content-messages';
import type { MarkPlace } from '../../platform/page-settings';
import type { KnownStatus, PageWords } from '../../platform/page-words';
import type { MarkSize } from './mark-room';

export type KnownAnswer = MarkAnswer & { readonly status: KnownStatus };

/** All marks that say the same, and look the same: what they are cloned from, nothing of which is ever in the page. */
export interface MarkKind {
  /** Out of the flow, with nothing to be read but where it stands; nothing is to be seen in it yet. */
  readonly holder: HTMLElement;
  /** How large one is in letters of each kind; empty until one was measured. */
  readonly sizes: Map<string, MarkSize>;
  readonly place: MarkPlace;
  /** Its words, the longest first; one of them is shown, or none. */
  readonly words: readonly string[];
  /** What is seen of one with these of its words; `isFirst`: it begins its line, so that nothing parts it from what is before. */
  readonly inside: (words: readonly string[], isFirst: boolean) => DocumentFragment;
}

export const MATHML = 'http://www.w3.org/1998/Math/MathML';
const SVG = 'http://www.w3.org/2000/svg';

/** The same signs as in the panel, small: the status must read without colour. In a field of 16 by 16, of which the disc is seen. */
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

/**
 * How high a mark is in the page's layout, before its words are in it as after: where the page centres what stands in a
 * row, one that grew would be moved. And it is of no width there, for the same.
 */
const HEIGHT_PX: Readonly<Record<MarkPlace, number>> = { profile: 16, rows: 10, hover: 12 };
/**
 * The same on a line of its own, where letters are as small as in rows. A row leaves 13 px under a full name: two above the
 * mark, and one below it for what of its letters reaches under their line.
 */
const OWN_HEIGHT_PX = 10;
/** As in `STYLE`. */
const LETTERS_PX: Readonly<Record<MarkPlace, number>> = { profile: 14, rows: 11, hover: 12 };
/** Above the middle of a line of letters, and below it: so much of their size lies between it and the line they stand on. */
const BELOW_MIDDLE = 0.35;
/** Between the sign and the words. */
const WORDS_AFTER_PX = 4;

/**
 * In a `<style>` of the shadow root: Firefox throws on `adoptedStyleSheets` here. `i` is for ears only. The line runs as the
 * page does, name first; its words (`u`) as their own language does.
 */
const STYLE = `
:host{${BOX}}
p{margin:0;white-space:nowrap;font:14px/16px system-ui;font-family:var(--letters);color:var(--ink);opacity:.6}
.hover{font-size:12px;line-height:12px}
.first,.rows{font-size:11px;line-height:${OWN_HEIGHT_PX}px}
b{font-weight:400;margin-inline:4px 3px}
u{text-decoration:none}
svg{width:13px;height:13px;margin:1.5px 0;margin-inline-end:${WORDS_AFTER_PX}px;vertical-align:top;fill:currentColor;fill-rule:evenodd}
.hover svg,.first svg,.rows svg{width:12px;height:12px;margin-block:0}
.first svg,.rows svg{margin-block:-1px}
.old svg{opacity:.6}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active),(prefers-contrast:more){p{opacity:1}}`;

/** The kinds of marks, each made once. */
export function openMarkKinds(): (answer: KnownAnswer, words: PageWords, place: MarkPlace) => MarkKind {
  const kinds = new Map<string, MarkKind>();
  let spoken: PageWords | null = null;
  return (answer, words, place) => {
    if (words !== spoken) kinds.clear();
    spoken = words;
    const key = [answer.status, answer.certainty, answer.isOld, place].join();
    const kind = kinds.get(key) ?? makeKind(answer, words, place);
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
function makeKind(answer: KnownAnswer, words: PageWords, place: MarkPlace): MarkKind {
  const { status, certainty, isOld } = answer;
  const part = (tag: string, text = '', className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const isLikely = certainty === 'likely';
  const ifLikely = isOld ? words.likelyAndOld : words.likely;
  const notes = isLikely ? ifLikely : isOld && words.old;
  const sentence = words.statuses[status] + (notes ? ` (${notes})` : '');
  const inside = (shown: readonly string[], isFirst: boolean) => {
    const line = part('p', '', place);
    line.classList.toggle('old', isOld);
    line.classList.toggle('first', isFirst);
    if (!isFirst) line.append(part('b', '·'));
    line.append(drawSign(status, isLikely));
    for (const text of shown) {
      const words = part('u', text);
      words.dir = 'auto';
      line.append(words);
    }
    line.ariaHidden = 'true';
    const fragment = document.createDocumentFragment();
    fragment.append(part('style', STYLE), line, part('i', sentence));
    return fragment;
  };
  const keeper = part('span');
  keeper.lang = words.language;
  const mark = document.createElementNS(MATHML, 'balik-mark');
  attach(mark, 'lang', words.language);
  mark.dataset['status'] = status;
  mark.style.cssText = `${BOX};width:max-content!important`;
  // Nothing of it is laid out before it has its words.
  mark.style.setProperty('display', 'none', 'important');
  mark.append(keeper);
  const holder = part('span');
  holder.style.cssText = `${PLACED}width:0!important;height:${HEIGHT_PX[place]}px!important`;
  holder.append(mark);
  return { holder, sizes: new Map(), place, words: lengthsOf(answer, words, place), inside: madeOnce(inside) };
}

/**
 * What is said in one place, the longest first. A status has one wording wherever it stands. What is only likely is said so
 * in each of its lengths: bare words would accuse where the sign alone hedges. How old it is the sign tells in a row, where
 * many would say so in words.
 */
function lengthsOf({ status, certainty, isOld }: KnownAnswer, words: PageWords, place: MarkPlace): string[] {
  const { likely, old, likelyAndOld } = words;
  const [whole, short] = [words.statuses[status], words.short[status]];
  const withAge = (age: string) => (isOld && place !== 'rows' ? [`${whole} · ${age}`] : []);
  const said =
    certainty === 'likely'
      ? [...withAge(likelyAndOld), `${whole} · ${likely}`, `${short} · ${likely}`, words.likelyShort[status]]
      : [...withAge(old), whole, short];
  return [...new Set(said)];
}

/** What `make` makes, made once for the same of what it is made of. */
function madeOnce(make: MarkKind['inside']): MarkKind['inside'] {
  const made = new Map<string, DocumentFragment>();
  return (words, isFirst) => {
    const key = [isFirst, ...words].join();
    const fragment = made.get(key) ?? make(words, isFirst);
    made.set(key, fragment);
    return fragment;
  };
}

/** Lets a mark be seen, and answers the shadow in which its words will stand, closed to the page; once for each. */
export function openMark(holder: Element): ShadowRoot {
  const mark = holder.firstElementChild as HTMLElement;
  mark.style.setProperty('display', 'flow-root', 'important');
  return mark.firstElementChild!.attachShadow({ mode: 'closed' });
}

/**
 * How large a mark is with each of its words, all of which are shown in it now, behind something, and by its sign alone.
 * `isFromRight`: the line begins there.
 */
export function measureMark(holder: Element, root: ShadowRoot, place: MarkPlace, isFromRight: boolean): MarkSize {
  const { left, right, height } = holder.getBoundingClientRect();
  const [, sign, ...words] = root.children[1]!.children as unknown as Iterable<Element>;
  const ofSign = sign!.getBoundingClientRect();
  const alone = isFromRight ? right - ofSign.left : ofSign.right - left;
  const widths = words.map((some) => alone + WORDS_AFTER_PX + some.getBoundingClientRect().width);
  return {
    widths: [...widths, alone],
    dot: alone - ofSign.width,
    height,
    rise: HEIGHT_PX[place] / 2 + BELOW_MIDDLE * LETTERS_PX[place],
    ownHeight: (height * OWN_HEIGHT_PX) / HEIGHT_PX[place],
  };
}

function drawSign(status: KnownStatus, isLikely: boolean): SVGElement {
  const sign = document.createElementNS(SVG, 'svg');
  attach(sign, 'viewBox', '.5 .5 15 15');
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
