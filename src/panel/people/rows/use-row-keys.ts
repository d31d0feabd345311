import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextIndex } from '../../../ui/tabs';

const PAGE_ROWS = 10;

interface RowKeys {
  /** The row that Tab stops at. */
  readonly stop: number;
  /** For the list's `onKeyDown`. */
  readonly move: (event: KeyboardEvent) => void;
  /** For the list's `onFocusIn`: wherever the focus came to, Tab comes back there. */
  readonly follow: (event: FocusEvent) => void;
  /** Gives the focus to a row, as soon as it is drawn. */
  readonly focus: (index: number) => void;
}

/** The row that an event came from; null = from none. */
export function rowOf({ target }: Event): number | null {
  const index = (target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** Arrow keys, Home, End and the page keys move a roving stop through rows marked with `data-index`. */
export function useRowKeys(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): RowKeys {
  const [stop, setStop] = useState(0);
  /** A row that shall have the focus as soon as it is drawn. */
  const awaited = useRef<number | null>(null);
  const focusAwaited = () => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${awaited.current}"] .row-open`);
    if (awaited.current === null || row == null) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    focusAwaited();
    // Rows before it may have gone: it is another by its number, and Tab still comes back to it.
    const at = document.activeElement?.closest<HTMLElement>('[data-index]');
    if (at != null && scroller.current?.contains(at)) setStop(Number(at.dataset['index']));
  });
  const focus = (index: number) => {
    awaited.current = index;
    setStop(index);
    scrollTo(index);
    focusAwaited();
  };
  const move = (event: KeyboardEvent) => {
    const next = nextRow(event.key, awaited.current ?? rowOf(event) ?? stop, count);
    if (next === null) return;
    event.preventDefault();
    focus(next);
  };
  const follow = (event: FocusEvent) => {
    const at = rowOf(event);
    if (at !== null) setStop(at);
  };
  return { stop, move, follow, focus };
}

function nextRow(key: string, at: number, count: number): number | null {
  if (key === 'PageDown') return Math.min(count - 1, at + PAGE_ROWS);
  if (key === 'PageUp') return Math.max(0, at - PAGE_ROWS);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return null;
  if ((key === 'ArrowDown' && at === count - 1) || (key === 'ArrowUp' && at === 0)) return at;
  return nextIndex(key, at, count);
}
