import { useEffect, useState } from 'preact/hooks';
import { useLetterPx } from '../../../ui/letter-size';

/**
 * How people stand in the list: a table with columns; two lines each; or, where a full name would find no room beside a
 * fact, three; and where letters are so large that a name finds none beside what can be done, that under it: three lines
 * and that, or two.
 */
export type RowShape = 'table' | 'two-lines' | 'three-lines' | 'stacked' | 'stacked-two';

/** From which width on, in letters as large as chosen in the browser, so that a larger font gets rows with room for it. */
const FROM: readonly (readonly [RowShape, number])[] = [
  ['table', 43],
  ['two-lines', 30],
  ['three-lines', 18],
];

/** The shape for which a panel has room. */
export function rowShape(widthPx: number, letterPx: number): RowShape {
  return FROM.find(([, letters]) => widthPx >= letters * letterPx)?.[0] ?? 'stacked';
}

/** The same where nobody has both a full name and a fact to tell. */
export function withoutLine(shape: RowShape): RowShape {
  if (shape === 'three-lines') return 'two-lines';
  return shape === 'stacked' ? 'stacked-two' : shape;
}

/** The shape that the panel has room for, a tab more than a side panel; another as soon as width or letters change. */
export function useRowShape(): RowShape {
  const letter = useLetterPx();
  // Drawn anew where it changes. With letters of a size it must never be drawn in the shape of another: rows would lie over each other.
  const [, setShape] = useState(() => rowShape(innerWidth, letter));
  useEffect(() => {
    const ending = new AbortController();
    const look = () => setShape(rowShape(innerWidth, letter));
    look();
    addEventListener('resize', look, { signal: ending.signal });
    return () => ending.abort();
  }, [letter]);
  return rowShape(innerWidth, letter);
}
