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
:host{all:initial!important;display:block!important}
span{display:flex;gap:5px;white-space:nowrap;font:500 12px/18px system-ui;padding:0 8px;border-radius:9px;border:1px solid;background:#f6f1e5;color:#26302c}
.small{gap:3px;font-size:10px;line-height:11px;padding:0 5px;border-radius:7px}
.likely{border-style:dashed;background:#fffdf7}
.old{opacity:.75}
i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(prefers-color-scheme:dark){span{background:#20272a;color:#efe9dc}.likely{background:#14191b}}
@media(forced-colors:active){span{background:Canvas;color:CanvasText}}`;

export const MATHML = 'http://www.w3.org/1998/Math/MathML';

/**
 * A mark for `answer`, not yet in the page. Text and shape; nothing in it that Instagram does not know, and nothing that
 * the page can read but status and language: the words stand in a closed shadow. A class that the page defines for
 * `balik-mark` would be handed an element of that name and could look into its shadow, and nobody tells a content script
 * whether there is one. So the mark has that name in MathML, where no page can define elements, and has a plain element
 * keep the words, which no page can define either.
 */
export function drawMark(answer: KnownAnswer, words: PageWords, isSmall: boolean): MathMLElement {
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
  const keeper = part('span', '');
  keeper.lang = words.language;
  keeper.attachShadow({ mode: 'closed' }).append(part('style', STYLE), pill, part('i', sentence));
  const mark = document.createElementNS(MATHML, 'balik-mark');
  const lang = document.createAttribute('lang');
  lang.value = words.language;
  mark.attributes.setNamedItem(lang);
  mark.dataset['status'] = status;
  mark.style.cssText = PLACED;
  mark.append(keeper);
  return mark;
}
