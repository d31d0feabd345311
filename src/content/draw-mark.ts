import type { FollowBackStatus } from '../domain/follow-back';
import type { MarkWords } from '../i18n/marks';
import type { MarkAnswer } from '../messages/protocol';

const TAG = 'balik-mark';

/** The same signs as in the panel: the status must read without colour. */
const SIGNS: Readonly<Record<FollowBackStatus, string>> = {
  mutual: '⇄',
  'only-i-follow': '→',
  'only-they-follow': '←',
  neither: '–',
  unknown: '·',
};

/**
 * Out of the flow, so that nothing shifts; above the name, so that nothing is covered that could be pressed; and it
 * takes no pointer. In a `<style>` of the shadow root: Firefox throws on `adoptedStyleSheets` here.
 */
const STYLE = `
:host{all:initial!important;position:absolute!important;z-index:1!important;transform:translateY(calc(-100% - 3px))!important;pointer-events:none!important}
span{display:inline-flex;gap:5px;align-items:center;white-space:nowrap;font:500 12px/18px system-ui,sans-serif;padding:0 8px;border-radius:9px;border:1px solid #26302c;background:#f6f1e5;color:#26302c}
.likely{border-style:dashed;background:#fffdf7}
.old{opacity:.75}
b{font-weight:700}
@media (prefers-color-scheme:dark){span{background:#20272a;color:#efe9dc;border-color:#efe9dc}.likely{background:#14191b}}
@media (forced-colors:active){span{border-color:CanvasText;background:Canvas;color:CanvasText}}`;

/** A mark for `answer`, not yet in the page. Text and shape; nothing in it that Instagram does not know. */
export function drawMark(answer: MarkAnswer, words: MarkWords, language: string): HTMLElement {
  const mark = document.createElement(TAG);
  mark.dataset['status'] = answer.status;
  mark.lang = language;
  const root = mark.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const pill = document.createElement('span');
  pill.className = `${answer.certainty === 'likely' ? 'likely' : ''} ${answer.isOld ? 'old' : ''}`;
  const sign = document.createElement('b');
  sign.textContent = SIGNS[answer.status];
  sign.ariaHidden = 'true';
  const notes = [answer.certainty === 'likely' ? words.likely : '', answer.isOld ? words.old : ''].filter(Boolean);
  pill.append(sign, words.statuses[answer.status] + (notes.length > 0 ? ` (${notes.join(', ')})` : ''));
  root.append(style, pill);
  return mark;
}
