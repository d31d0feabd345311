import { asUsername } from '../domain/account';
import type { PageWords } from '../platform/page-words';
import { drawMark, type KnownAnswer, type MarkElement, RISE_PX } from './draw-mark';
import { findRoom } from './mark-room';
import { isPlaced, type MarkPlaces, placeMarks } from './place-mark';
import { boxesIn, lastLine } from './shown-boxes';

/** One place where a mark belongs: behind the name. */
export interface Spot extends MarkPlaces {
  readonly username: string;
  /** The row, the card or the header: all that the mark may neither leave nor cover. */
  readonly within: Element;
  readonly isSmall: boolean;
}

interface Drawn extends MarkElement, Spot {
  readonly drawnAs: string;
  /** Of the whole words; 0 = not measured yet. */
  width: number;
  x: number;
  y: number;
  /** How it was moved and coloured last. */
  settled: string;
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
  return {
    dropStrays() {
      for (const [after, { holder, name, username }] of drawn)
        if (asUsername(name.textContent) !== username) {
          holder.remove();
          drawn.delete(after);
        }
    },
    placeAnew() {
      for (const { holder } of drawn.values()) holder.remove();
      placeMarks([...drawn.values()], isFromServer);
      settle(drawn.values());
    },
    fit(wanted) {
      const fresh: Drawn[] = [];
      const spoken = wanted.length > 0 ? words() : null;
      const spots = spoken === null ? [] : wanted;
      const kept = new Set<Element>();
      for (const { answer, ...spot } of spots) {
        const { after, name, isSmall, username } = spot;
        const { status, certainty, isOld } = answer;
        const drawnAs = [username, status, certainty, isOld, isSmall, spoken!.language].join();
        const before = drawn.get(after);
        kept.add(after);
        if (before?.drawnAs === drawnAs && before.name === name && isPlaced(before.holder, before)) continue;
        before?.holder.remove();
        drawn.delete(after);
        try {
          const mark = drawMark(answer, spoken!, isSmall);
          mark.holder.style.setProperty('--letters', getComputedStyle(name).fontFamily);
          fresh.push({ ...spot, ...mark, drawnAs, width: 0, x: 0, y: 0, settled: '' });
        } catch {
          // A page can break what draws (a form whose field is called `createElement`): of one mark, not of all.
        }
      }
      placeMarks(fresh, isFromServer);
      for (const one of fresh) drawn.set(one.after, one);
      for (const [after, { holder }] of drawn)
        if (!kept.has(after)) {
          holder.remove();
          drawn.delete(after);
        }
      settle(drawn.values());
    },
  };
}

/**
 * Moves each mark to where there is room for it, wherever the page's layout put it, and gives it the colour of the name.
 * All boxes are read before anything is written, so that the page is laid out once.
 */
function settle(all: Iterable<Drawn>): void {
  const moves = [...all].map((one) => {
    try {
      return moveOf(one);
    } catch {
      // What is read of the page can be broken by it, too.
      return null;
    }
  });
  for (const move of moves) move?.();
}

/** Null where there is nothing to do, and nothing to see. */
function moveOf(one: Drawn): (() => void) | null {
  const { holder, line, name, within, isSmall } = one;
  const shown = lastLine(name);
  if (shown === null) return null;
  const box = holder.getBoundingClientRect();
  one.width ||= box.width;
  const { left, top, right, bottom } = within.getBoundingClientRect();
  const edge = { left, top, right: Math.min(document.documentElement.clientWidth, right), bottom };
  const size = { width: one.width, height: box.height, rise: isSmall ? RISE_PX.small : RISE_PX.large };
  const room = findRoom(size, shown, boxesIn(within, name), edge);
  const toRight = room.left - box.left;
  const down = room.top - box.top;
  if (Math.hypot(toRight, down) >= 0.5) {
    one.x += toRight;
    one.y += down;
  }
  const style = {
    '--at': `translate(${one.x}px,${one.y}px)`,
    '--room': one.width > room.width ? `${room.width}px` : 'none',
    '--ink': getComputedStyle(name).color,
  };
  const settled = JSON.stringify(style);
  if (settled === one.settled) return null;
  return () => {
    one.settled = settled;
    line.classList.toggle('first', room.isFirst);
    for (const [property, value] of Object.entries(style)) holder.style.setProperty(property, value);
  };
}
