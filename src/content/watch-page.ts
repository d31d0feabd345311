/** Long enough for a framework to finish drawing, short enough that nobody waits. */
const QUIET_MS = 120;
/** A page that never rests is looked at all the same. */
const AT_LATEST_MS = 600;

/**
 * Calls `onQuiet` after the page has changed (its address or its elements) and then rested for a moment.
 * One observer for everything: in-app navigation has no event of its own in this world.
 */
export function watchPage(onQuiet: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restlessSince = 0;

  function stir(): void {
    const now = performance.now();
    if (timer === undefined) restlessSince = now;
    else if (now - restlessSince > AT_LATEST_MS) return;
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  }

  function settle(): void {
    timer = undefined;
    if (!signal.aborted) onQuiet();
  }

  const observer = new MutationObserver(stir);
  observer.observe(document, { childList: true, subtree: true });
  for (const event of ['popstate', 'pageshow']) window.addEventListener(event, stir, { signal });
  document.addEventListener('visibilitychange', stir, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  stir();
}
