import { isCountLink, isOwnMark, type PageRegion } from '../anchors-of-regions';
import type { Replacement } from './replaced';
import { MOST_COUNT_DIGITS } from './replaced-number';

/** Of more children than these only the first and the last are told: rows are alike. */
const MOST_CHILDREN = 14;
const FIRST_CHILDREN = 9;
const LAST_CHILDREN = 3;
const MOST_ELEMENTS = 1_500;
const DEEPEST = 60;

/** Elements as the language of the web names them; any other may be called after somebody. */
const TAGS =
  /^(?:a|article|aside|b|br|button|canvas|circle|dd|details|dialog|div|dl|dt|em|figure|footer|form|g|h[1-6]|header|hr|i|iframe|image|img|input|label|li|line|main|nav|ol|p|path|picture|polygon|polyline|rect|section|select|small|source|span|strong|style|script|summary|svg|table|tbody|td|template|textarea|th|thead|time|title|tr|u|ul|use|video)$/;
/** Of these also the value is told where it is a plain name, or a number of one or two digits. */
const TOLD = /^(?:role|dir|type|tabindex|aria-(?:modal|hidden|expanded|selected|busy))$/;
const COUNT = /^\d[\d.,' ]*(?: ?(?:k|m|rb|jt))?$/i;
const SILENT = /^(?:script|style|template|iframe)$/;

/**
 * What a part of the page is made of, as HTML that can be shown again: tags, names of attributes, roles, patterns of
 * addresses, and texts that are invented, the same ones as in answers. A count in the header stays; so do lengths.
 */
export function skeletonOf({ region, element }: PageRegion, replacement: Replacement): string {
  let left = MOST_ELEMENTS;
  const lines: string[] = [];

  function tell(node: Node, depth: number, isCount: boolean): void {
    const indent = ' '.repeat(depth);
    if (node.nodeType === Node.TEXT_NODE) {
      const words = node.textContent?.trim() ?? '';
      if (words !== '') lines.push(indent + asHtml(textShown(words, isCount, replacement)));
      return;
    }
    const part = node as Element;
    if (isOwnMark(part) || depth > DEEPEST || --left < 0) return;
    const tag = TAGS.test(part.localName) ? part.localName : 'div';
    const holdsCount =
      isCount || (region !== 'dialog' && tag === 'a' && isCountLink(part) && digitsIn(part) <= MOST_COUNT_DIGITS);
    lines.push(`${indent}<${tag}${attributesOf(part, region, holdsCount, replacement)}>`);
    if (!SILENT.test(tag)) tellChildren(part, depth + 1, holdsCount);
    lines.push(`${indent}</${tag}>`);
  }

  function tellChildren(node: Element, depth: number, isCount: boolean): void {
    const children = [...node.childNodes].filter((child) => child.nodeType === 1 || child.nodeType === 3);
    const isLong = children.length > MOST_CHILDREN;
    for (const child of isLong ? children.slice(0, FIRST_CHILDREN) : children) tell(child, depth, isCount);
    if (!isLong) return;
    lines.push(`${' '.repeat(depth)}<!-- ${children.length - FIRST_CHILDREN - LAST_CHILDREN} more -->`);
    for (const child of children.slice(-LAST_CHILDREN)) tell(child, depth, isCount);
  }

  tell(element, 0, false);
  return lines.join('\n');
}

/** The same for two skeletons that differ in whom they show and in how many rows, and in nothing else. */
export function shapeOf(skeleton: string): string {
  return skeleton
    .replace(/^\s*[^<\s].*$/gm, '.')
    .replace(/ (href|title)="[^"]*"/g, ' $1')
    .replace(/<!-- \d+ more -->/g, '');
}

function attributesOf(element: Element, region: string, isCount: boolean, replacement: Replacement): string {
  const told: string[] = [];
  for (const { name, value } of element.attributes) {
    if (!replacement.names.isPlain(name)) continue;
    if (name === 'href') told.push(`href="${asHtml(value === '#' ? '#' : replacement.address(value))}"`);
    else if (name === 'title' && isCount && countShown(value) !== null) told.push(`title="${countShown(value)}"`);
    else if (TOLD.test(name) && ((/^[a-z]+$/i.test(value) && replacement.names.isPlain(value)) || /^-?\d$/.test(value)))
      told.push(`${name}="${value}"`);
    else told.push(name);
  }
  const flow = region === 'dialog' ? getComputedStyle(element).overflowY : '';
  if (/^(?:auto|scroll)$/.test(flow)) told.push(`data-overflow="${flow}"`);
  return told.map((one) => ` ${one}`).join('');
}

/** Of several counts in one link each may be a part of a telephone number. */
function digitsIn(part: Element): number {
  return (part.textContent ?? '').replace(/\D/g, '').length;
}

/** The count as it is shown, in ASCII; null = it is none. */
function countShown(text: string): string | null {
  const plain = text.trim().replace(/\s/g, ' ').replaceAll('’', "'");
  return COUNT.test(plain) && plain.replace(/\D/g, '').length <= MOST_COUNT_DIGITS ? plain : null;
}

function textShown(words: string, isCount: boolean, replacement: Replacement): string {
  return isCount ? (countShown(words) ?? replacement.invented.words(words)) : replacement.shown(words);
}

function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
