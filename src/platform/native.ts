import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own promise-speaking API: `browser` in Firefox, `chrome` in Chromium since Manifest 3. Enough for
 * asking; listening to messages with promises is what still needs the polyfill (see `message-listen.ts`), and the
 * content script does not listen, so it need not carry it.
 */
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
export const native = (browser ?? chrome) as Browser;
