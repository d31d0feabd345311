/**
 * Fetches the code of the views one after another, while the person and the panel do nothing else: then a view that is
 * opened stands there at once, and the first load stays small. Answers how to end it.
 */
export function fetchAhead(loads: readonly (() => Promise<unknown>)[]): () => void {
  const [load, ...rest] = loads;
  if (load === undefined) return () => undefined;
  let end = () => cancelIdleCallback(waiting);
  let isOver = false;
  const waiting = requestIdleCallback(() => {
    const next = () => {
      if (!isOver) end = fetchAhead(rest);
    };
    // What cannot be fetched now is said when the person opens it.
    load().then(next, next);
  });
  return () => {
    isOver = true;
    end();
  };
}
