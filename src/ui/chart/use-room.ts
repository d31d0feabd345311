import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { letterPx, onLetterSize } from '../letter-size';
import { aboutAsWide, measureOf, type Wide } from './wide';

/** The room that a drawing has, in px. */
export interface Room {
  readonly width: number;
  /** How many px one is of a usual 16 px letter: larger where the browser's text is larger. */
  readonly unit: number;
  /** How wide words are in it. */
  readonly wide: Wide;
}

/** Before anything is laid out: about a side panel's. */
const USUAL: Room = { width: 336, unit: 1, wide: aboutAsWide(1) };

/**
 * The room of what `around` stands for, measured as it changes. Drawn one to one in it a chart keeps its letters' size
 * however wide it is; where the browser's letters change, it is drawn anew. Its words have the font of what is around it.
 */
export function useRoom(around: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const node = around.current;
    if (node === null) return;
    const measure = () => {
      const width = Math.floor(node.clientWidth);
      const unit = letterPx() / 16;
      const wide = measureOf(node, unit);
      if (width > 0)
        setRoom((known) =>
          known.width === width && known.unit === unit && known.wide === wide ? known : { width, unit, wide },
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    const ending = new AbortController();
    onLetterSize(measure, ending.signal);
    return () => {
      observer.disconnect();
      ending.abort();
    };
  }, []);
  return room;
}
