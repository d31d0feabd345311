import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { type InView, type RowSpan, rowsAround, topToShow } from './row-span';

interface VirtualRows extends RowSpan {
  /** Brings a row into sight, by no more than it takes. */
  readonly scrollTo: (index: number) => void;
}

/**
 * Rows of one height, of which only those in sight are drawn. Where a row stands is its number times that height, so
 * nothing is kept for each: a list of hundreds of thousands is there as soon as one of ten.
 */
export function useVirtualRows(count: number, rowHeight: number, scroller: RefObject<HTMLElement | null>): VirtualRows {
  const [sight, setSight] = useState({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current!;
    const look = () => {
      const { top, height } = sightOf(element);
      setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const resizing = new ResizeObserver(look);
    resizing.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      resizing.disconnect();
    };
  }, []);
  const scrollTo = (index: number) => {
    const sight = sightOf(scroller.current!);
    const top = topToShow(index, rowHeight, sight);
    if (top !== sight.top) scroller.current!.scrollTop = top;
  };
  return { ...rowsAround(sight, rowHeight, count), scrollTo };
}

/** Heads stay at the top, and rows go by below them. */
function sightOf(scroller: HTMLElement): InView {
  const heads = scroller.querySelector<HTMLElement>('.column-heads')?.offsetHeight ?? 0;
  return { top: scroller.scrollTop, height: Math.max(0, scroller.clientHeight - heads) };
}
