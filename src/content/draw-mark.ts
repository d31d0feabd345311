import type { MarkAnswer } from '../messages/content-messages';
import type { KnownStatus, PageWords } from '../platform/page-words';

export type KnownAnswer = MarkAnswer & { readonly status: KnownStatus };

/** The same signs as in the panel: the status must read without colour. */
const SIGNS: Readonly<Record<KnownStatus, string>> = {
  mutual: '⇄',
  'only-i-follow': '→',
  'only-they-follow': '←',
  neither: '–',
};

/** Out of the flow, so that nothing shifts, and without a pointer, so that nothing is covered that could be pressed. */
const PLACED =
  'all:initial!important;position:absolute!important;transform:var(--at)!important;z-index:1!important;pointer-events:none!important;user-select:none!important';

/** In a `<style>` of the shadow root: Firefox throws on `adoptedStyleSheets` here. `i` is for ears only. */
const STYLE = `
span{display:flex;gap:5px;white-space:nowrap;font:500 12px/18px system-ui;padding:0 8px;border-radius:9px;border:1px solid;background:#f6f1e5;color:#26302c}
.small{gap:3px;font-size:10px;line-height:11px;padding:0 5px;border-radius:7px}
.likely{border-style:dashed;background:#fffdf7}
.old{opacity:.75}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(prefers-color-scheme:dark){span{background:#20272a;color:#efe9dc}.likely{background:#14191b}}
@media(forced-colors:active){span{background:Canvas;color:CanvasText}}`;

export type MarkElement = HTMLElement | MathMLElement;
export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * A mark for `answer`, not yet in the page. Text and shape; nothing in it that Instagram does not know, and nothing that
 * the page can read but status and language: the words stand in a closed shadow. Where the page has an element of its
 * own by the name (`isNameTaken`), its class would be handed the mark and could look into it: then the mark has that name
 * in another of the browser's languages, for which no page can define elements, and a plain element keeps the words.
 */
export function drawMark(answer: KnownAnswer, words: PageWords, isSmall: boolean, isNameTaken: boolean): MarkElement {
  const { status, certainty, isOld } = answer;
  const part = (tag: string, text: string, className = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const isLikely = certainty === 'likely';
  const notes = [isLikely && words.likely, isOld && words.old].filter(Boolean).join(', ');
  const sentence = words.statuses[status] + (notes && ` (${notes})`);
  const pill = part('span', '', [isSmall && 'small', isLikely && 'likely', isOld && 'old'].filter(Boolean).join(' '));
  pill.append(part('b', SIGNS[status]), isSmall ? words.short[status] : sentence);
  pill.ariaHidden = 'true';
  const host = part(isNameTaken ? 'span' : 'balik-mark', '');
  host.lang = words.language;
  const place = `:host{${isNameTaken ? 'all:initial!important;display:block!important' : PLACED}}`;
  host.attachShadow({ mode: 'closed' }).append(part('style', place + STYLE), pill, part('i', sentence));
  const mark = isNameTaken ? around(host) : host;
  mark.dataset['status'] = status;
  return mark;
}

function around(host: HTMLElement): MathMLElement {
  const mark = document.createElementNS(MATHML, 'balik-mark');
  const lang = document.createAttribute('lang');
  lang.value = host.lang;
  mark.attributes.setNamedItem(lang);
  mark.style.cssText = PLACED;
  mark.append(host);
  return mark;
}

let elsewhere: Document | undefined;

/**
 * Whether the page has defined `balik-mark` as an element of its own. Nobody tells a content script; so an empty one is
 * put into `place` and taken out again. The page's class may be run with it, and sees that and no more.
 */
export function isNameTaken(place: Element): boolean {
  let isTaken = false;
  // A class that throws leaves an element as if there were no class; the page hears of its error, and so do we.
  const heard = () => {
    isTaken = true;
  };
  // Made where no definitions hold, so that the class is run in the page and nowhere before.
  elsewhere ??= document.implementation.createHTMLDocument('');
  const empty = elsewhere.createElement('balik-mark');
  window.addEventListener('error', heard, true);
  try {
    place.append(empty);
    isTaken ||= empty.matches(':defined');
  } catch {
    isTaken = true;
  } finally {
    empty.remove();
    window.removeEventListener('error', heard, true);
  }
  return isTaken;
}
