/** So long the page may stand still; beyond it, what is drawn or clicked comes first. */
const STRETCH_MS = 12;

/** For long work in a page: `await breathe()` between its steps lets the page draw and be clicked, and tells when it did. */
export function breathing(): () => Promise<boolean> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH_MS) return false;
    await nextTask();
    since = performance.now();
    return true;
  };
}

/** Timers are held back by browsers when they follow each other; messages are not. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
