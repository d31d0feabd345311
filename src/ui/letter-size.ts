import { useEffect, useState } from 'preact/hooks';

/** What a usual letter is in browsers that nobody has told otherwise. */
const USUAL_PX = 16;

/** How many px a usual letter is: as large as the person chose in the browser. */
export function letterPx(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_PX;
}

/**
 * Calls back each time that choice changes. No event tells of it, and what is drawn in px need not change its own size
 * with it: so something that is as wide as a letter, and not seen, is watched.
 */
export function onLetterSize(listener: () => void, signal: AbortSignal): void {
  const probe = document.createElement('i');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, { position: 'absolute', width: '1rem', height: '1px', visibility: 'hidden' });
  document.body.append(probe);
  let known = letterPx();
  const observer = new ResizeObserver(() => {
    const px = letterPx();
    if (px === known) return;
    known = px;
    listener();
  });
  observer.observe(probe);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    probe.remove();
  });
}

/** The same for what is drawn: drawn anew as soon as it changes. */
export function useLetterPx(): number {
  const [px, setPx] = useState(letterPx);
  useEffect(() => {
    const ending = new AbortController();
    setPx(letterPx());
    onLetterSize(() => setPx(letterPx()), ending.signal);
    return () => ending.abort();
  }, []);
  return px;
}
