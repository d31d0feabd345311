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

/**
 * Says one thing to the background. Rejects also when the page comes back out of the back/forward cache meanwhile:
 * Chromium may never answer what was on its way when the page went in, and whoever waits would wait for good.
 */
export const sayFromPage: typeof sayToBackground = (type, body) =>
  new Promise((resolve, reject) => {
    listen();
    const giveUp = () => reject(new Error('Put away'));
    onTheirWay.add(giveUp);
    sayToBackground(type, body)
      .then(resolve, reject)
      .finally(() => onTheirWay.delete(giveUp));
  });
