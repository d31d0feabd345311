/** What of a page's words a person could not read as they stand: cut off, out of sight, or lying over each other. */
import type { Page } from '@playwright/test';

/**
 * Words that end in an ellipsis on purpose: names, which are as long as somebody chose, whole in the sheet and by `title`;
 * and notes of a person's own in two lines.
 */
const MAY_BE_CUT = '.username, .full-name, .viewer-name, .viewer select, .row-tags .chip, .chip-words';

/** What is wrong with the page as it stands, one line each; empty = nothing. */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate((mayBeCut) => {
    /** Boxes of letters are higher than letters, and may touch: of the lower of two so much lies under the other. */
    const OVER_SHARE = 0.4;
    const root = document.querySelector('dialog[open]') ?? document.body;
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`wider than the window by ${scrollWidth - clientWidth} px`);
    const told = (text: string) => `“${text.trim().replace(/\s+/g, ' ').slice(0, 60)}”`;

    interface Piece {
      readonly node: Node;
      readonly box: DOMRect;
      /** What it moves with while the rest is scrolled under it. */
      readonly floats: Element | null;
    }
    const floatOf = (node: Element | null): Element | null => {
      for (let at = node; at !== null; at = at.parentElement) {
        const { position } = getComputedStyle(at);
        if (position === 'sticky' || position === 'fixed' || at.matches('.menu-list')) return at;
      }
      return null;
    };
    const pieces: Piece[] = [];
    const cut = new Set<Element>();
    const range = new Range();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      const parent = text.parentElement!;
      if (text.nodeValue!.trim() === '' || parent.closest('.unseen, select, textarea, title, script, style')) continue;
      if (!parent.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNode(text);
      const floats = floatOf(parent);
      let clip = null as Record<'left' | 'right' | 'top' | 'bottom', number> | null;
      let isScrolled = false;
      for (let at: Element | null = parent; at !== null && at !== document.documentElement; at = at.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(at);
        if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) isScrolled = true;
        const hides = /hidden|clip/.test(overflowX) || at instanceof SVGSVGElement || isScrolled;
        if (!hides) continue;
        const box = at.getBoundingClientRect();
        clip = {
          left: Math.max(clip?.left ?? box.left, box.left),
          right: Math.min(clip?.right ?? box.right, box.right),
          top: Math.max(clip?.top ?? box.top, box.top),
          bottom: Math.min(clip?.bottom ?? box.bottom, box.bottom),
        };
        if (isScrolled) break;
        if (at.scrollWidth - at.clientWidth > 1 && at instanceof HTMLElement) cut.add(at);
      }
      for (const box of range.getClientRects()) {
        if (box.width < 1 || box.height < 1) continue;
        if (clip !== null && (box.bottom <= clip.top || box.top >= clip.bottom)) continue;
        if (clip !== null && (box.right <= clip.left || box.left >= clip.right)) continue;
        const isOut = box.left < -1 || box.right > innerWidth + 1;
        const isAside = clip !== null && !isScrolled && (box.left < clip.left - 1 || box.right > clip.right + 1);
        if ((isOut || (isAside && parent instanceof SVGElement)) && !parent.closest(mayBeCut))
          found.push(`out of sight: ${told(text.nodeValue!)}`);
        const seen =
          clip === null
            ? box
            : DOMRect.fromRect({
                x: Math.max(box.left, clip.left),
                y: Math.max(box.top, clip.top),
                width: Math.min(box.right, clip.right) - Math.max(box.left, clip.left),
                height: Math.min(box.bottom, clip.bottom) - Math.max(box.top, clip.top),
              });
        pieces.push({ node: text, box: seen, floats });
      }
    }
    for (const node of cut)
      if (!node.matches(mayBeCut) && node.closest(mayBeCut) === null && !node.querySelector(mayBeCut))
        found.push(`cut: ${node.className || node.tagName} ${told(node.textContent ?? '')}`);

    for (const [at, one] of pieces.entries())
      for (const other of pieces.slice(at + 1)) {
        // What is cut by an ellipsis has a box for that, too.
        if (one.floats !== other.floats || one.node === other.node) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 1 && high > OVER_SHARE * Math.min(one.box.height, other.box.height))
          found.push(`over each other: ${told(one.node.nodeValue!)} ${told(other.node.nodeValue!)}`);
      }

    // Where a field has all the width that there is, more of its words can be shown nowhere.
    const hasTheLine = (field: HTMLElement) => {
      const around = field.parentElement!;
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(around);
      const room = around.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      return field.offsetWidth >= room - 1;
    };
    // What fields show is no text of the page: as wide as it asks to be, it is measured beside.
    const asksFor = (field: HTMLElement, fill: (copy: HTMLElement) => void) => {
      const copy = field.cloneNode(false) as HTMLElement;
      copy.removeAttribute('id');
      fill(copy);
      copy.style.cssText = 'position:absolute;visibility:hidden;min-width:0;max-width:none';
      copy.style.setProperty('width', 'max-content', 'important');
      field.after(copy);
      const { width } = copy.getBoundingClientRect();
      copy.remove();
      return width;
    };
    for (const field of root.querySelectorAll<HTMLSelectElement>('select')) {
      if (!field.checkVisibility() || field.matches(mayBeCut) || hasTheLine(field)) continue;
      const words = field.selectedOptions[0]?.textContent ?? '';
      const wanted = asksFor(field, (copy) => copy.append(new Option(words)));
      const has = field.getBoundingClientRect().width;
      if (wanted > has + 1) found.push(`cut: select ${told(words)} by ${Math.ceil(wanted - has)} px`);
    }
    for (const field of root.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
      if (!field.checkVisibility() || hasTheLine(field)) continue;
      const { paddingInlineStart, paddingInlineEnd, font } = getComputedStyle(field);
      const pen = document.createElement('canvas').getContext('2d')!;
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      const wanted = pen.measureText(field.placeholder).width;
      if (wanted > room + 1)
        found.push(`cut: placeholder ${told(field.placeholder)} by ${Math.ceil(wanted - room)} px`);
    }
    return [...new Set(found)];
  }, MAY_BE_CUT);
}
