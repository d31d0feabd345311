import { asUsername } from '../../domain/account';
import type { MarkPlace } from '../../platform/page-settings';
import type { PageWords } from '../../platform/page-words';
import { type KnownAnswer, type MarkKind, measureMark, openMark, openMarkKinds } from './draw-mark';
import { findRoom, mirrored } from './mark-room';
import { isPlaced, type MarkPlaces, placeMarks } from './place-mark';
import { boxesIn } from './shown-boxes';

/** One place where a mark belongs: behind the name. */
export interface Spot extends MarkPlaces {
  readonly username: string;
  /** The row, the card or the header: all that the mark may neither leave nor cover. */
  readonly within: Element;
  readonly place: MarkPlace;
}

interface Drawn extends Spot {
  readonly kind: MarkKind;
  readonly holder: HTMLElement;
  /** How the name looks now: it goes on telling. */
  readonly look: CSSStyleDeclaration;
  /** Those of the name. */
  readonly letters: string;
  /** Where its words stand; null = it only takes its place yet. */
  root: ShadowRoot | null;
  /** What of its kind it shows. */
  shows: DocumentFragment | null;
  x: number;
  y: number;
  /** How it was moved, coloured and worded last. */
  settled: string;
  /** Where the name was in its row, and how it looked, when that was found. */
  seen: string;
}

/** The marks in this page: draws, redraws and takes away, so that there are those asked for and no others. */
export interface Painter {
  fit(spots: readonly (Spot & { readonly answer: KnownAnswer })[]): void;
  /** The page has changed. Takes away at once every mark whose name is another one by now: a list reuses its rows, and a mark is about one person. */
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
  /** Whether nothing in the page has changed since its marks were settled, but for what was scrolled. */
  let isSame = true;
  const take = (one: Drawn) => {
    one.holder.remove();
    drawn.delete(one.after);
  };
  return {
    dropStrays() {
      isSame = false;
      for (const one of drawn.values()) if (asUsername(one.name.textContent) !== one.username) take(one);
    },
    placeAnew() {
      const all = [...drawn.values()];
      for (const { kind } of all) kind.sizes.clear();
      measureSome(all);
      for (const { holder } of all) holder.remove();
      placeMarks(all, isFromServer);
      settle(all, false);
    },
    fit(wanted) {
      const fresh: Drawn[] = [];
      const spoken = wanted.length > 0 ? words() : null;
      const gone = new Set(drawn.values());
      for (const { answer, ...spot } of spoken === null ? [] : wanted) {
        const before = drawn.get(spot.after);
        try {
          const kind = kindOf(answer, spoken!, spot.place);
          const isSame = before?.kind === kind && before.name === spot.name && before.username === spot.username;
          if (isSame && isPlaced(before.holder, before)) {
            gone.delete(before);
            continue;
          }
          const holder = kind.holder.cloneNode(true) as HTMLElement;
          const look = getComputedStyle(spot.name);
          const drawing = { root: null, shows: null, x: 0, y: 0, settled: '', seen: '' };
          fresh.push({ ...spot, kind, holder, look, letters: look.fontFamily, ...drawing });
        } catch {
          // A page can break what draws (a form whose field is called `createElement`): of one mark, not of all.
        }
      }
      measureSome(fresh);
      for (const one of gone) take(one);
      placeMarks(fresh, isFromServer);
      for (const one of fresh) drawn.set(one.after, one);
      settle(drawn.values(), isSame);
      isSame = true;
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
    const { kind, letters, holder, name } = one;
    const ofKind = chosen.get(kind) ?? [];
    if (kind.sizes.has(letters) || ofKind.includes(letters) || boxesIn(name, name) === null) continue;
    chosen.set(kind, [...ofKind, letters]);
    holder.style.setProperty('--letters', letters);
    one.settled = '';
    dress(one, kind.words, false);
  }
}

/** Lets a mark show these of its words. On a line of its own it needs no dot, and is small. */
function dress(one: Drawn, words: readonly string[], isFirst: boolean): void {
  const inside = one.kind.inside(words, isFirst);
  if (one.shows === inside) return;
  one.root ??= openMark(one.holder);
  one.root.replaceChildren(inside.cloneNode(true));
  one.shows = inside;
}

/**
 * Moves each mark to where there is room for it, wherever the page's layout put it, gives it the colour of the name, and
 * the longest words that fit. All boxes are read before anything is written, so that the page is laid out once. `isSame`:
 * no element of the page has changed since the last time.
 */
function settle(all: Iterable<Drawn>, isSame: boolean): void {
  const moves: (() => void)[] = [];
  for (const one of all) {
    try {
      const move = moveOf(one, isSame);
      if (move !== null) moves.push(move);
    } catch {
      // What is read of the page can be broken by it, too.
    }
  }
  for (const move of moves) move();
}

/** Null where there is nothing to do, and nothing to see. */
function moveOf(one: Drawn, isSame: boolean): (() => void) | null {
  const { holder, kind, letters, look, name, within, place } = one;
  const around = within.getBoundingClientRect();
  const ink = look.color;
  const { left, top } = name.getBoundingClientRect();
  const seen = [left - around.left, top - around.top, around.width, around.height, ink].join();
  if (isSame && seen === one.seen) return null;
  const shown = boxesIn(within, name);
  if (shown === null) return null;
  // Of the page around the name, whatever the mark's own words are: Instagram is mirrored in some languages, names are not.
  const isFromRight = getComputedStyle(within).direction === 'rtl';
  if (one.root !== null && one.settled === '' && !kind.sizes.has(letters))
    kind.sizes.set(letters, measureMark(holder, one.root, place, isFromRight));
  const size = kind.sizes.get(letters);
  if (size === undefined) return null;
  const box = holder.getBoundingClientRect();
  const edge = {
    ...{ top: around.top, bottom: around.bottom },
    left: Math.max(0, around.left),
    right: Math.min(document.documentElement.clientWidth, around.right),
  };
  const room = isFromRight
    ? findRoom(size, mirrored(shown.name), shown.all.map(mirrored), mirrored(edge), place)
    : findRoom(size, shown.name, shown.all, edge, place);
  const toRight = isFromRight ? -room.left - box.right : room.left - box.left;
  const down = room.top - box.top;
  if (Math.hypot(toRight, down) >= 0.5) {
    one.x += toRight;
    one.y += down;
  }
  one.seen = seen;
  const at = `translate(${one.x}px,${one.y}px)`;
  const settled = [at, ink, room.length, room.isFirst].join();
  if (settled === one.settled) return null;
  return () => {
    one.settled = settled;
    dress(one, kind.words.slice(room.length, room.length + 1), room.isFirst);
    holder.style.setProperty('transform', at, 'important');
    holder.style.setProperty('--letters', letters);
    holder.style.setProperty('--ink', ink);
  };
}
