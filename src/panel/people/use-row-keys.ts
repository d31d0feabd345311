import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextIndex } from '../../ui/tabs';

const PAGE_ROWS = 10;

/** Arrow keys, Home, End and the page keys move a roving stop through rows marked with `data-index`. */
export function useRowKeys(
  count: number,
  scroller: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): { readonly stop: number; readonly move: (event: KeyboardEvent) => void } {
  const [stop, setStop] = useState(0);
  /** A row that shall have the focus as soon as it is drawn. */
  const awaited = useRef<number | null>(null);
  const focusAwaited = () => {
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${awaited.current}"]`);
    if (awaited.current === null || row == null) return;
    awaited.current = null;
    row.focus({ preventScroll: true });
  };
  useLayoutEffect(focusAwaited);
  const move = (event: KeyboardEvent) => {
    const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    const next = nextRow(event.key, awaited.current ?? Number(focused ?? stop), count);
    if (next === null) return;
    event.preventDefault();
    awaited.current = next;
    setStop(next);
    scrollTo(next);
    focusAwaited();
  };
  return { stop, move };
}

function nextRow(key: string, at: number, count: number): number | null {
  if (key === 'PageDown') return Math.min(count - 1, at + PAGE_ROWS);
  if (key === 'PageUp') return Math.max(0, at - PAGE_ROWS);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return null;
  if ((key === 'ArrowDown' && at === count - 1) || (key === 'ArrowUp' && at === 0)) return at;
  return nextIndex(key, at, count);
}
