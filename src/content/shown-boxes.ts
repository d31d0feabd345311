import { ownParts } from '../instagram/anchors';
import type { Box } from './mark-room';

/** What shows something without a text. */
const SHOWING = 'img,svg,canvas,video,input,button,[role="button"]';

/** The boxes of all that is to be seen in an element but marks, texts line by line. Whatever holds `name` is none of them. */
export function boxesIn(element: Element, name: Element): Box[] {
  return ownParts(element).flatMap((part) => [
    ...textBoxes(part),
    ...(part.matches(SHOWING) && !part.contains(name) ? seen([part.getBoundingClientRect()]) : []),
  ]);
}

/** The last line of a name; null while it is not to be seen. */
export function lastLine(name: Element): Box | null {
  const boxes = [name, ...ownParts(name)].flatMap(textBoxes);
  return boxes.at(-1) ?? null;
}

/** Each line of an element's own text. */
function textBoxes(part: Element): Box[] {
  const texts = [...part.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  return texts.flatMap((text) => {
    const range = new Range();
    range.selectNode(text);
    return seen(range.getClientRects());
  });
}

/** What is as good as nothing is for ears only. */
const seen = (boxes: Iterable<DOMRect>): DOMRect[] => [...boxes].filter(({ width, height }) => width > 1 && height > 1);
