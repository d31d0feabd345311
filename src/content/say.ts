import { say as sayToBackground } from '../messages/call';

/**
 * Says one thing to the background. Rejects also when the page comes back out of the back/forward cache meanwhile:
 * Chromium may never answer what was on its way when the page went in, and whoever waits would wait for good.
 */
export const sayFromPage: typeof sayToBackground = (type, body) =>
  new Promise((resolve, reject) => {
    const settled = new AbortController();
    const lose = ({ persisted }: PageTransitionEvent) => persisted && reject(new Error('Put away'));
    window.addEventListener('pageshow', lose, { signal: settled.signal });
    sayToBackground(type, body)
      .then(resolve, reject)
      .finally(() => settled.abort());
  });
