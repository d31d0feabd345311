import { asUsername } from '../domain/account';
import type { PageWords } from '../platform/page-words';
import { drawMark, isNameTaken, type KnownAnswer } from './draw-mark';
import { isPlaced, type MarkPlaces, placeMarks, textHolder, type Unplaced } from './place-mark';

/** One place where a mark belongs: the mark stands above the name. */
export interface Spot extends MarkPlaces {
  readonly username: string;
  readonly isSmall: boolean;
}

interface Drawn extends Unplaced {
  readonly username: string;
  readonly isSmall: boolean;
  readonly drawnAs: string;
  x: number;
  y: number;
}

/** The marks in this page: draws, redraws and takes away, so that there are those asked for and no others. */
export interface Painter {
  fit(spots: readonly (Spot & { readonly answer: KnownAnswer })[]): void;
  /** Takes away at once every mark whose name is another one by now: a list reuses its rows, and a mark is about one person. */
  dropStrays(): void;
  /** Places all marks as if for the first time: in a window of another size the page may have other rules. */
  placeAnew(): void;
}

export interface PainterWorld {
  /** What marks say; null = not handed over yet, and then none is drawn. */
  readonly words: () => PageWords | null;
  /** Whether the page may yet take this over as the server wrote it, and count its elements. */
  readonly isFromServer: (element: Element) => boolean;
}

export function openPainter({ words, isFromServer }: PainterWorld): Painter {
  const drawn = new Map<Element, Drawn>();
  let isTaken = false;

  /** A page may define marks as elements of its own before the first is drawn, or any time later. */
  function updateName(spots: readonly Spot[]): void {
    const first = spots.find(({ after }) => !drawn.has(after));
    isTaken ||= [...drawn.values()].some(({ mark }) => mark.matches(':defined'));
    try {
      if (first) isTaken ||= isNameTaken(textHolder(first.name));
    } catch {
      // A page can break what asks, too.
      isTaken = true;
    }
  }

  return {
    dropStrays() {
      for (const [after, { mark, name, username }] of drawn)
        if (asUsername(name.textContent) !== username) {
          mark.remove();
          drawn.delete(after);
        }
    },
    placeAnew() {
      for (const { mark } of drawn.values()) mark.remove();
      placeMarks([...drawn.values()], isFromServer);
      settle(drawn.values());
    },
    fit(wanted) {
      const fresh: Drawn[] = [];
      const spoken = wanted.length > 0 ? words() : null;
      const spots = spoken === null ? [] : wanted;
      const kept = new Set<Element>();
      updateName(spots);
      for (const { after, name, answer, isSmall, username } of spots) {
        const { status, certainty, isOld } = answer;
        const drawnAs = [username, status, certainty, isOld, isSmall, spoken!.language, isTaken].join();
        const before = drawn.get(after);
        kept.add(after);
        if (before?.drawnAs === drawnAs && before.name === name && isPlaced(before.mark, before)) continue;
        before?.mark.remove();
        drawn.delete(after);
        try {
          const mark = drawMark(answer, spoken!, isSmall, isTaken);
          fresh.push({ mark, name, after, username, isSmall, drawnAs, x: 0, y: 0 });
        } catch {
          // A page can break what draws (a form whose field is called `createElement`): of one mark, not of all.
        }
      }
      placeMarks(fresh, isFromServer);
      for (const one of fresh) drawn.set(one.after, one);
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
