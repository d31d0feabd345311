import { ownParts } from '../../instagram/anchors';

/** Where a mark may stand. */
export interface MarkPlaces {
  /** What shows the name. */
  readonly name: Element;
  /** Right behind this element, outside whatever cuts off, and outside every link and heading. */
  readonly after: Element;
}

/** A mark that is to be placed. */
interface Unplaced extends MarkPlaces {
  readonly holder: Element;
}

/**
 * Puts marks where nothing of the page minds them. Behind the name's link an element more may make another one no longer
 * the last, or no longer alone, and the page's style sheet may care: where anything is another size then, or elsewhere,
 * the mark goes in with the name's text, where there is no element beside it. So it does where the page may yet take
 * over what the server wrote (`isFromServer`): a framework counts the elements, and of an element with a text only the text.
 */
export function placeMarks(all: readonly Unplaced[], isFromServer: (element: Element) => boolean): void {
  const behind: Unplaced[] = [];
  const moved: [holder: Element, inner: Element][] = [];
  for (const one of all) {
    if (isFromServer(one.after)) textHolder(one.name).append(one.holder);
    else behind.push(one);
  }
  // Everything is read before anything is written, so that the page is laid out twice and not once for each mark.
  const parts = behind.map(({ after }) => partsOf(after.parentElement));
  const before = parts.map(shapeOf);
  for (const { holder, after } of behind) after.after(holder);
  for (const [at, { holder, name }] of behind.entries())
    if (before[at] !== shapeOf(parts[at]!)) moved.push([holder, textHolder(name)]);
  for (const [holder, inner] of moved) inner.append(holder);
}

/** Whether a mark still stands where it was put: the page may have thrown it out, or moved what it stood beside. */
export function isPlaced(holder: Element, { name, after }: MarkPlaces): boolean {
  return holder.previousSibling === after || holder.parentNode === textHolder(name);
}

/** The innermost element with all of the name's text. */
function textHolder(name: Element): Element {
  const [inner] = name.children;
  return inner !== undefined && inner.textContent === name.textContent ? textHolder(inner) : name;
}

/** An element and all within it that is the page's own. */
function partsOf(element: Element | null): readonly Element[] {
  return element === null ? [] : [element, ...ownParts(element)];
}

/** The sizes of the first of some elements and of those within it, and where each stands in it. */
function shapeOf(parts: readonly Element[]): string {
  let shape = '';
  let left = 0;
  let top = 0;
  for (const part of parts) {
    const box = part.getBoundingClientRect();
    if (part === parts[0]) {
      ({ left, top } = box);
      shape = `${inSixteenths(box.width)} ${inSixteenths(box.height)}`;
    } else
      shape += ` ${inSixteenths(box.left - left)} ${inSixteenths(box.top - top)} ${inSixteenths(box.width)} ${inSixteenths(box.height)}`;
  }
  return shape;
}

/** Where things stand is a sum of fractions: the last digits are nobody's. */
const inSixteenths = (length: number) => Math.round(length * 16);
