import { MARK_WORDS } from '../i18n/marks';
import { drawMark, type KnownAnswer } from './draw-mark';

/** One place where a mark belongs. */
export interface Spot {
  readonly username: string;
  /** What shows the name: the mark stands above it. */
  readonly name: Element;
  /** The mark goes right behind this element. */
  readonly after: Element;
  readonly isSmall: boolean;
}

interface Drawn {
  readonly mark: HTMLElement;
  readonly name: Element;
  readonly isSmall: boolean;
  readonly look: string;
  x: number;
  y: number;
}

/** The marks in this page: draws, redraws and takes away, so that there are those asked for and no others. */
export interface Painter {
  fit(spots: readonly (Spot & { readonly answer: KnownAnswer })[]): void;
}

export function openPainter(language: () => 'en' | 'id'): Painter {
  const drawn = new Map<Element, Drawn>();
  return {
    fit(spots) {
      const spoken = spots.length > 0 ? language() : 'en';
      const kept = new Set<Element>();
      for (const { after, name, answer, isSmall, username } of spots) {
        const { status, certainty, isOld } = answer;
        const look = [username, status, certainty, isOld, isSmall, spoken].join();
        const before = drawn.get(after);
        kept.add(after);
        if (before?.look === look && before.name === name && before.mark.previousSibling === after) continue;
        before?.mark.remove();
        const mark = drawMark(answer, MARK_WORDS[spoken], spoken, isSmall);
        after.after(mark);
        drawn.set(after, { mark, name, isSmall, look, x: 0, y: 0 });
      }
      for (const [after, { mark }] of drawn)
        if (!kept.has(after)) {
          mark.remove();
          drawn.delete(after);
        }
      settle(drawn.values());
    },
  };
}

/** In a row there is just room: the mark hangs over the top of the name's box, where letters do not reach. */
const OVERLAP_SMALL_PX = 1;
const GAP_PX = 2;

/**
 * Moves each mark to the left upper corner of its name, wherever the page's layout put it, and as far back as a narrow
 * window asks for: beyond its edge the page would become wider. All boxes are read before anything is written, so that
 * the page is laid out once.
 */
function settle(all: Iterable<Drawn>): void {
  const boxes = [...all].map(
    (one) => [one, one.mark.getBoundingClientRect(), one.name.getBoundingClientRect()] as const,
  );
  const { clientWidth } = document.documentElement;
  for (const [one, box, name] of boxes) {
    const right = Math.min(name.left, clientWidth - box.width) - box.left;
    const down = name.top + (one.isSmall ? OVERLAP_SMALL_PX : -GAP_PX) - box.bottom;
    if (Math.hypot(right, down) < 1 || name.height === 0) continue;
    one.x += right;
    one.y += down;
    one.mark.style.setProperty('--at', `translate(${one.x}px,${one.y}px)`);
  }
}
