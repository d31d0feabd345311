import { showingParts } from '../../instagram/anchors';
import type { Box } from './mark-room';

/** What the page shows around a name. */
export interface ShownBoxes {
  /** The last line of the name. */
  readonly name: Box;
  /** All that is to be seen, texts line by line. Whatever holds the name is none of them; marks show nothing of their own. */
  readonly all: readonly Box[];
}

/** What is to be seen within an element that holds `name`; null while the name is not. */
export function boxesIn(element: Element, name: Element): ShownBoxes | null {
  const all: Box[] = [];
  let shown: Box | null = null;
  // What marks say stands in shadows, which are not gone into.
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (!text.nodeValue!.trim()) continue;
    const before = all.length;
    addSeen(all, linesOf(text));
    if (all.length > before && name.contains(text)) shown = all.at(-1)!;
  }
  if (shown === null) return null;
  for (const part of showingParts(element)) if (!part.contains(name)) addSeen(all, [part.getBoundingClientRect()]);
  return { name: shown, all };
}

/** One for all: each that is left lying about is kept up to date by the browser with every change of the page. */
let range: Range | null = null;

function linesOf(text: Node): DOMRectList {
  range ??= new Range();
  range.selectNode(text);
  const lines = range.getClientRects();
  range.setStart(document, 0);
  range.collapse(true);
  return lines;
}

/** What is as good as nothing is for ears only. */
function addSeen(boxes: Box[], some: ArrayLike<DOMRect>): void {
  for (let at = 0; at < some.length; at++) {
    const box = some[at]!;
    if (box.width > 1 && box.height > 1) boxes.push(box);
  }
}
