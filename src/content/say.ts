import { say as sayToBackground } from '../messages/call';

/** How to give up each message that is on its way. */
const onTheirWay = new Set<() => void>();
let isListening = false;

// One listener for all: one for each message would cost the page's time as often.
function listen(): void {
  if (isListening) return;
  isListening = true;
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) for (const giveUp of onTheirWay) giveUp();
  });
}

/** Longer than the background takes for anything but a large import, behind which the same, said again, changes nothing. */
const LONGEST_MS = 10_000;

/**
 * Says one thing to the background; undefined where nobody answered. Chromium may never answer what was on its way when the
 * worker was stopped, or when the page went into the back/forward cache, and whoever waits would wait for good: so after a
 * while, and when the page comes back, nobody did.
 */
export const sayFromPage: typeof sayToBackground = (type, body) =>
  new Promise((resolve) => {
    listen();
    const end = (reply?: Parameters<typeof resolve>[0]) => {
      onTheirWay.delete(end);
      resolve(reply);
    };
    // Where the answer came before, this changes nothing any more.
    setTimeout(end, LONGEST_MS);
    onTheirWay.add(end);
    sayToBackground(type, body).then(end, () => end());
  });
