import type { MarkAnswer } from '../messages/content-messages';
import type { KnownStatus, PageWords } from '../platform/page-words';

export type KnownAnswer = MarkAnswer & { readonly status: KnownStatus };

/** A mark as it stands in the page, and of it what only we can reach. */
export interface MarkElement {
  /** Out of the flow, with nothing to be read but where it stands. */
  readonly holder: HTMLElement;
  /** The words, in a shadow that is closed to the page. */
  readonly line: HTMLElement;
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
  'all:initial!important;position:absolute!important;transform:var(--at)!important;z-index:1!important;pointer-events:none!important;user-select:none!important;';
/** What `all` resets, the pointer's too, is to be said again of what stands within. */
const BOX = 'all:initial!important;display:flow-root!important;pointer-events:none!important';

/** From the top of a mark down to the line its letters stand on, in px, by `STYLE`: half its height and 0.35 of its letters'. */
export const RISE_PX = { small: 10.2, large: 12.9 } as const;

/** In a `<style>` of the shadow root: Firefox throws on `adoptedStyleSheets` here. `i` is for ears only. */
const STYLE = `
:host{${BOX}}
p{margin:0 0 -3px;padding-bottom:3px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;max-width:var(--room);font:14px/16px system-ui;font-family:var(--letters);color:var(--ink);opacity:.6}
.small{font-size:12px;line-height:12px}
.first b{display:none}
b{font-weight:400;margin:0 4px 0 5px}
svg{width:12px;height:12px;margin-right:4px;vertical-align:-2px;fill:currentColor;fill-rule:evenodd}
.small svg{width:11px;height:11px}
.old svg{opacity:.6}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active),(prefers-contrast:more){p{opacity:1}}`;

/**
 * A mark for `answer`, not yet in the page. Text and shape; nothing in it that Instagram does not know, and nothing that
 * the page can read but status and language: the words stand in a closed shadow. A class that the page defines for
 * `balik-mark` would be handed an element of that name and could look into its shadow, and nobody tells a content script
 * whether there is one. So the mark has that name in MathML, where no page can define elements, and has a plain element
 * keep the words, which no page can define either. Firefox takes no MathML out of the flow: so a plain one is around it.
 */
export function drawMark(answer: KnownAnswer, words: PageWords, isSmall: boolean): MarkElement {
  const { status, certainty, isOld } = answer;
  const part = (tag: string, text = '', className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const isLikely = certainty === 'likely';
  const notes = [isLikely && words.likely, isOld && words.old].filter(Boolean).join(', ');
  const sentence = words.statuses[status] + (notes && ` (${notes})`);
  const line = part('p', '', [isSmall && 'small', isOld && 'old'].filter(Boolean).join(' '));
  line.append(part('b', '·'), drawSign(status, isLikely), isSmall ? words.short[status] : sentence);
  line.ariaHidden = 'true';
  const keeper = part('span');
  keeper.lang = words.language;
  keeper.attachShadow({ mode: 'closed' }).append(part('style', STYLE), line, part('i', sentence));
  const mark = document.createElementNS(MATHML, 'balik-mark');
  attach(mark, 'lang', words.language);
  mark.dataset['status'] = status;
  mark.style.cssText = BOX;
  mark.append(keeper);
  const holder = part('span');
  holder.style.cssText = `${PLACED}--room:none`;
  holder.append(mark);
  return { holder, line };
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
