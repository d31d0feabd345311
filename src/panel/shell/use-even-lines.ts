import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useLetterPx } from '../../ui/letter-size';

/**
 * How many of a list's items stand in a line, so that each line has as many: all where they have room, else half of them,
 * and so on. `words` change with what stands in them.
 */
export function useEvenLines(list: RefObject<HTMLElement | null>, words: unknown): number {
  const letter = useLetterPx();
  const [columns, setColumns] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const look = () => {
      const node = list.current;
      if (node === null) return;
      const widths = [...node.children].map((item) => item.getBoundingClientRect().width);
      setColumns(columnsFor(widths, node.clientWidth));
    };
    const ending = new AbortController();
    look();
    addEventListener('resize', look, { signal: ending.signal });
    return () => ending.abort();
  }, [letter, words]);
  return columns;
}

/** The most columns for which there is room, among those that leave no line shorter than another; a column is as wide as its widest. */
export function columnsFor(widths: readonly number[], room: number): number {
  for (let columns = widths.length; columns > 1; columns--) {
    if (widths.length % columns !== 0) continue;
    let needed = 0;
    for (let at = 0; at < columns; at++) needed += Math.max(...widths.filter((_, place) => place % columns === at));
    if (needed <= room + 1) return columns;
  }
  return 1;
}
