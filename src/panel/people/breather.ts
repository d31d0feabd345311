/** Work done in one go never takes longer than this. */
const AT_MOST_MS = 10;

/** Call the returned function often in long work: it gives way to the page when the time is up, and ends on abort. */
export function createBreather(signal?: AbortSignal): () => Promise<void> | undefined {
  let startedAt = performance.now();
  return () => {
    signal?.throwIfAborted();
    if (performance.now() - startedAt < AT_MOST_MS) return undefined;
    return pause().then(() => {
      startedAt = performance.now();
      signal?.throwIfAborted();
    });
  };
}

/** Lets input and painting go first. */
function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
