/**
 * The one-way tube from the MAIN world to the content script: strings only (Firefox throws on objects), as events on
 * the window. Anybody in the page can forge one, so what comes out is hostile text until the dialect has parsed it.
 * No imports: bundled into the page script.
 */
export const TAP_EVENT = 'balik-tap';

/**
 * The one message the observer takes: a bare event on the window, without data. For `WIDE_FOR_MS` it then also copies what
 * only a recording may hold, as `WIDE_TAP_EVENT`; nobody listens to that but a recording that runs. Anybody in the page
 * can forge it, and then hears copies of what the page was answered, as it may at any time.
 */
export const WIDEN_EVENT = 'balik-widen';
/** What only a recording may hold comes as this event. */
export const WIDE_TAP_EVENT = 'balik-wide-tap';
/** How long one such event lasts; a recording says it again before that. */
export const WIDE_FOR_MS = 10_000;

/** Longest string that is listened to: a line of JSON about a 2 MB answer, and the answer itself. */
const LONGEST = 2_500_000;

/**
 * Calls back with each string that comes from the page's own world, as the named event. Anybody on the page may send one:
 * it is untrusted.
 */
export function onTap(
  listener: (detail: string) => void,
  signal: AbortSignal,
  event: typeof TAP_EVENT | typeof WIDE_TAP_EVENT = TAP_EVENT,
): void {
  window.addEventListener(
    event,
    (event) => {
      const detail = (event as CustomEvent<unknown>).detail;
      if (typeof detail === 'string' && detail.length <= LONGEST) listener(detail);
    },
    { signal },
  );
}
