/**
 * The one-way tube from the MAIN world to the content script: strings only (Firefox throws on objects), as events on
 * the window. Anybody in the page can forge one, so what comes out is hostile text until the dialect has parsed it.
 * No imports: bundled into the page script.
 */
export const TAP_EVENT = 'balik-tap';

/** Longest string that is listened to: a line of JSON about a 2 MB answer, and the answer itself. */
const LONGEST = 2_500_000;

/**
 * Calls back with each string that comes from the page's own world. Anybody on the page may send one: it is untrusted.
 */
export function onTap(listener: (detail: string) => void, signal: AbortSignal): void {
  window.addEventListener(
    TAP_EVENT,
    (event) => {
      const detail = (event as CustomEvent<unknown>).detail;
      if (typeof detail === 'string' && detail.length <= LONGEST) listener(detail);
    },
    { signal },
  );
}
