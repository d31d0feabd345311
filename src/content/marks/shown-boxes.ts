import { showingParts } from '../../instagram/anchors';
import type { Box } from './mark-room';

/** The boxes of all that is to be seen in an element, texts line by line. Whatever holds `name` is none of them; marks show nothing of their own. */
export function boxesIn(element: Element, name: Element): Box[] {
  const boxes = textBoxes(element);
  for (const part of showingParts(element)) if (!part.contains(name)) addSeen(boxes, [part.getBoundingClientRect()]);
  return boxes;
}

/** The last line of a name; null while it is not to be seen. */
export function lastLine(name: Element): Box | null {
  return textBoxes(name).at(-1) ?? null;
}

/** Each line of each text in an element. What marks say stands in shadows, which are not gone into. */
function textBoxes(element: Element): DOMRect[] {
  const boxes: DOMRect[] = [];
  const range = new Range();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text.nodeValue!.trim()) {
      range.selectNode(text);
      addSeen(boxes, range.getClientRects());
    }
  return boxes;
}

/** What is as good as nothing is for ears only. */
function addSeen(boxes: DOMRect[], some: ArrayLike<DOMRect>): void {
  for (let at = 0; at < some.length; at++) {
    const box = some[at]!;
    if (box.width > 1 && box.height > 1) boxes.push(box);
  }
}
