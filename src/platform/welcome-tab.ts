import { native } from './native';

/**
 * Opens the page that says how to begin, in a tab of its own. It comes to the front, unless the person has instagram.com
 * before them: they are in the middle of something, and find it beside.
 */
export async function openWelcomeTab(): Promise<void> {
  const inFront = { url: 'https://www.instagram.com/*', active: true, lastFocusedWindow: true };
  const busy = await native.tabs.query(inFront).catch(() => []);
  // Written in one piece: a test lets this one tab be, and no other.
  await native.tabs.create({ url: native.runtime.getURL('src/welcome/index.html'), active: busy.length === 0 });
}
