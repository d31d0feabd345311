let last: Promise<unknown> = Promise.resolve();

/** Runs handlers strictly one after another: there is one writer, and it does one thing at a time. */
export function inQueue<T>(task: () => Promise<T>): Promise<T> {
  const mine = last.then(task, task);
  last = mine.catch(() => undefined);
  return mine;
}
