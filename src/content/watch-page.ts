/** Long enough for a framework to finish drawing, short enough that nobody waits. */
const QUIET_MS = 80;
/** A page that never rests is looked at all the same, but no more often than this: that bounds our work. */
const AT_LATEST_MS = 300;

/**
 * Calls `onQuiet` after the page has changed (its address, its elements, what is scrolled into sight) and then rested
 * for a moment. One observer for everything: in-app navigation has no event of its own in this world. What `onQuiet`
 * itself changes in the page is no change. `onChange` is called after each change, before it is painted. What is returned
 * says that something else has changed.
 */
export function watchPage(onQuiet: () => void, onChange: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restlessSince = 0;

  function stir(): void {
    const now = performance.now();
    if (timer === undefined) restlessSince = now;
    else if (now - restlessSince > AT_LATEST_MS - QUIET_MS) return;
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  }

  function settle(): void {
    timer = undefined;
    if (signal.aborted) return;
    onQuiet();
    observer.takeRecords();
  }

  const observer = new MutationObserver(() => {
    onChange();
    observer.takeRecords();
    stir();
  });
  // A list that reuses its rows changes addresses and texts only.
  const all = { childList: true, subtree: true, characterData: true, attributeFilter: ['href'] };
  observer.observe(document, all);
  // What happens to the document or to a list in it passes the window first.
  for (const event of ['popstate', 'pageshow', 'resize', 'visibilitychange', 'scroll'])
    window.addEventListener(event, stir, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  stir();
  return stir;
}
