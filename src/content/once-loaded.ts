/** Pictures may go on loading for long; whoever looks at a profile then looks for its mark, too. */
const LOADED_WITHIN_MS = 700;
/** A page that is never idle is gone on with all the same. */
const IDLE_WITHIN_MS = 200;

/**
 * Calls back once the document is loaded, or some 700 ms from now, in an idle moment of the page: while it loads it has the
 * most to do, and nobody waits for anything of ours. At once where the page is out of sight, for it may be thrown away. It
 * may call back more than once.
 */
export function onceLoaded(use: () => void, signal: AbortSignal): void {
  const whenIdle = () => {
    if (!signal.aborted) requestIdleCallback(use, { timeout: IDLE_WITHIN_MS });
  };
  if (document.hidden) use();
  else if (document.readyState === 'complete') whenIdle();
  else {
    window.addEventListener('load', whenIdle, { signal, once: true });
    setTimeout(whenIdle, LOADED_WITHIN_MS);
  }
}
