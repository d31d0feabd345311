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
  for (const one of all) {
    if (isFromServer(one.after)) textHolder(one.name).append(one.holder);
    else behind.push(one);
  }
  // Everything is read before anything is written, so that the page is laid out twice and not once for each mark.
  const before = behind.map(({ after }) => shapeOf(after.parentElement));
  for (const { holder, after } of behind) after.after(holder);
  const now = behind.map(({ after }) => shapeOf(after.parentElement));
  for (const [at, { holder, name }] of behind.entries()) if (before[at] !== now[at]) textHolder(name).append(holder);
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

/** The sizes of an element and all within it, and where each stands in it; marks apart. */
function shapeOf(element: Element | null): string {
  if (element === null) return '';
  const { left, top, width, height } = element.getBoundingClientRect();
  const shape = [width, height];
  for (const part of ownParts(element)) {
    const box = part.getBoundingClientRect();
    shape.push(box.left - left, box.top - top, box.width, box.height);
  }
  // Where things stand is a sum of fractions: the last digits are nobody's.
  return shape.map((length) => Math.round(length * 16)).join();
}
