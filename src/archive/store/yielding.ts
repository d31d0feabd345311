/** So long a page may stand still; beyond it, what is drawn or clicked comes first. */
const STRETCH_MS = 10;

/**
 * For long work in a page: `await yieldNow()` often between its steps lets the page draw and be clicked, tells whether it
 * did, and ends the work on abort. Costs next to nothing while the time is not up.
 */
export function yielding(signal?: AbortSignal): () => Promise<true> | false {
  let since = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - since < STRETCH_MS) return false;
    return nextTask().then(() => {
      since = performance.now();
      signal?.throwIfAborted();
      return true;
    });
  };
}

/** Timers are held back by browsers when they follow each other; messages are not. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
