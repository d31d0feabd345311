let last: Promise<unknown> = Promise.resolve();

/** Runs deeds strictly one after another: there is one writer, and it does one thing at a time. */
export function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const mine = last.then(deed, deed);
  last = mine.catch(() => undefined);
  return mine;
}
