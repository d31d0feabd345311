import { asUsername } from '../../domain/account';
import type { PageWords } from '../../platform/page-words';
import { fillMark, type KnownAnswer, type MarkInside, type MarkKind, measureMark, openMarkKinds } from './draw-mark';
import { findRoom } from './mark-room';
import { isPlaced, type MarkPlaces, placeMarks } from './place-mark';
import { boxesIn, lastLine } from './shown-boxes';

/** One place where a mark belongs: behind the name. */
export interface Spot extends MarkPlaces {
  readonly username: string;
  /** The row, the card or the header: all that the mark may neither leave nor cover. */
  readonly within: Element;
  readonly isSmall: boolean;
  /** One of many: all of them stand in the same place of their lines. */
  readonly isRow: boolean;
}

interface Drawn extends Spot {
  readonly kind: MarkKind;
  readonly holder: HTMLElement;
  /** Those of the name. */
  readonly letters: string;
  /** null = it only takes its place yet. */
  inside: MarkInside | null;
  x: number;
  y: number;
  /** How it was moved, coloured and worded last. */
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
  const kindOf = openMarkKinds();
  const take = (one: Drawn) => {
    one.holder.remove();
    drawn.delete(one.after);
  };
  return {
    dropStrays() {
      for (const one of drawn.values()) if (asUsername(one.name.textContent) !== one.username) take(one);
    },
    placeAnew() {
      const all = [...drawn.values()];
      for (const { kind } of all) kind.sizes.clear();
      measureSome(all);
      for (const { holder } of all) holder.remove();
      placeMarks(all, isFromServer);
      settle(all);
    },
    fit(wanted) {
      const fresh: Drawn[] = [];
      const spoken = wanted.length > 0 ? words() : null;
      const gone = new Set(drawn.values());
      for (const { answer, ...spot } of spoken === null ? [] : wanted) {
        const before = drawn.get(spot.after);
        try {
          const kind = kindOf(answer, spoken!, spot.isSmall);
          const isSame = before?.kind === kind && before.name === spot.name && before.username === spot.username;
          if (isSame && isPlaced(before.holder, before)) {
            gone.delete(before);
            continue;
          }
          const holder = kind.holder.cloneNode(true) as HTMLElement;
          const letters = getComputedStyle(spot.name).fontFamily;
          fresh.push({ ...spot, kind, holder, letters, inside: null, x: 0, y: 0, settled: '' });
        } catch {
          // A page can break what draws (a form whose field is called `createElement`): of one mark, not of all.
        }
      }
      measureSome(fresh);
      for (const one of gone) take(one);
      placeMarks(fresh, isFromServer);
      for (const one of fresh) drawn.set(one.after, one);
      settle(drawn.values());
    },
  };
}

/**
 * Of each kind that was not measured yet one mark shows all that it may say, for that; the others only take their places
 * until they have their words.
 */
function measureSome(all: Iterable<Drawn>): void {
  const chosen = new Map<MarkKind, string[]>();
  for (const one of all) {
    const { kind, letters, holder } = one;
    const ofKind = chosen.get(kind) ?? [];
    if (kind.sizes.has(letters) || ofKind.includes(letters) || lastLine(one.name) === null) continue;
    chosen.set(kind, [...ofKind, letters]);
    holder.style.setProperty('--letters', letters);
    one.inside ??= fillMark(holder, kind);
    one.settled = '';
    dress(one, false);
    for (const words of one.inside.words) words.hidden = false;
  }
}

/** On a line of its own a mark needs no dot, and is small. */
function dress({ inside, isSmall }: Drawn, isFirst: boolean): void {
  inside!.line.classList.toggle('first', isFirst);
  inside!.line.classList.toggle('small', isSmall || isFirst);
}

/**
 * Moves each mark to where there is room for it, wherever the page's layout put it, gives it the colour of the name, and
 * the longest words that fit. All boxes are read before anything is written, so that the page is laid out once.
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
  const { holder, kind, letters, name, within, isRow } = one;
  const shown = lastLine(name);
  if (shown === null) return null;
  if (one.inside !== null && one.settled === '' && !kind.sizes.has(letters))
    kind.sizes.set(letters, measureMark(holder, one.inside, one.isSmall));
  const size = kind.sizes.get(letters);
  if (size === undefined) return null;
  const box = holder.getBoundingClientRect();
  const { left, top, right, bottom } = within.getBoundingClientRect();
  const edge = { left, top, right: Math.min(document.documentElement.clientWidth, right), bottom };
  const room = findRoom(size, shown, boxesIn(within, name), edge, isRow);
  const toRight = room.left - box.left;
  const down = room.top - box.top;
  if (Math.hypot(toRight, down) >= 0.5) {
    one.x += toRight;
    one.y += down;
  }
  const at = `translate(${one.x}px,${one.y}px)`;
  const ink = getComputedStyle(name).color;
  const settled = [at, ink, room.length, room.isFirst].join();
  if (settled === one.settled) return null;
  return () => {
    one.settled = settled;
    one.inside ??= fillMark(holder, kind);
    dress(one, room.isFirst);
    for (const [length, words] of one.inside.words.entries()) words.hidden = length !== room.length;
    holder.style.setProperty('transform', at, 'important');
    holder.style.setProperty('--letters', letters);
    holder.style.setProperty('--ink', ink);
  };
}
