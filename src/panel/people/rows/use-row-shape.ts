import { useEffect, useState } from 'preact/hooks';

/** How people stand in the list: a table with columns; two lines each; or, where a full name would find no room beside a fact, three. */
export type RowShape = 'table' | 'two-lines' | 'three-lines';

/** From which width on, in em of the font chosen in the browser, so that a larger font gets rows with room for it. */
const FROM: readonly (readonly [RowShape, string])[] = [
  ['table', '(min-width: 43em)'],
  ['two-lines', '(min-width: 30em)'],
];

function shapeNow(): RowShape {
  return FROM.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'three-lines';
}

/** The shape that the panel has room for, a tab more than a side panel. */
export function useRowShape(): RowShape {
  const [shape, setShape] = useState(shapeNow);
  useEffect(() => {
    const ending = new AbortController();
    const look = () => setShape(shapeNow());
    look();
    for (const [, query] of FROM) matchMedia(query).addEventListener('change', look, { signal: ending.signal });
    return () => ending.abort();
  }, []);
  return shape;
}
