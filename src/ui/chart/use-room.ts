import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The room that a drawing has, in px. */
export interface Room {
  readonly width: number;
  /** How many px one is of a usual 16 px letter: larger where the browser's text is larger. */
  readonly unit: number;
}

/** Before anything is laid out: about a side panel's. */
const USUAL: Room = { width: 336, unit: 1 };

/**
 * The room of what `around` stands for, measured as it changes. Drawn one to one in it a chart keeps its letters' size
 * however wide it is.
 */
export function useRoom(around: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(USUAL);
  useLayoutEffect(() => {
    const node = around.current;
    if (node === null) return;
    const measure = () => {
      const width = Math.floor(node.clientWidth);
      const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
      if (width > 0) setRoom((known) => (known.width === width && known.unit === unit ? known : { width, unit }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return room;
}
