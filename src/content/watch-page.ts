/** Long enough for a framework to finish drawing, short enough that nobody waits. */
const QUIET_MS = 80;
/** A page that never rests is looked at all the same, but no more often than this: that bounds our work. */
const AT_LATEST_MS = 300;

export interface PageEars {
  /** The page has changed, and then rested for a moment. */
  readonly onQuiet: () => void;
  /** After each change, before it is painted. */
  readonly onChange: () => void;
  /** The window has another size: once for each frame that is drawn meanwhile, before it is painted. */
  readonly onResize: () => void;
}

export interface PageWatch {
  /** Something else has changed. */
  readonly stir: () => void;
  /** Whether the page has changed and not rested yet: `onQuiet` is about to be called. */
  readonly isRestless: () => boolean;
}

/**
 * Calls `onQuiet` after the page has changed (its address, its elements, what is scrolled into sight) and then rested
 * for a moment. One observer for everything: in-app navigation has no event of its own in this world. What `onQuiet`
 * or `onResize` itself changes in the page is no change.
 */
export function watchPage({ onQuiet, onChange, onResize }: PageEars, signal: AbortSignal): PageWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restlessSince = 0;
  let stirredAt = 0;
  let isFrameAsked = false;

  // Called with each event of a list that scrolls: a timer that is set stays, and looks at what came meanwhile.
  function stir(): void {
    stirredAt = performance.now();
    if (timer !== undefined) return;
    restlessSince = stirredAt;
    timer = setTimeout(settle, QUIET_MS);
  }

  function settle(): void {
    const left = Math.min(stirredAt + QUIET_MS, restlessSince + AT_LATEST_MS) - performance.now();
    timer = left >= 1 ? setTimeout(settle, left) : undefined;
    if (timer !== undefined || signal.aborted) return;
    onQuiet();
    observer.takeRecords();
  }

  function askFrame(): void {
    if (isFrameAsked) return;
    isFrameAsked = true;
    requestAnimationFrame(() => {
      isFrameAsked = false;
      if (signal.aborted) return;
      onResize();
      observer.takeRecords();
    });
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
  window.addEventListener('resize', askFrame, { signal, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  stir();
  return { stir, isRestless: () => timer !== undefined };
}
