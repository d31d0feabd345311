/** The page that opens after install, in each browser that a journey begins with: closed, but for journeys about it. */
import type { BrowserContext, Page } from '@playwright/test';

const PATH = '/src/welcome/index.html';

export const isWelcome = (page: Page) => page.url().endsWith(PATH);

/** Answers the page once it is there. Begin before what installs, or it could come and be missed. */
export function welcomeTab(context: BrowserContext): Promise<Page> {
  return new Promise((found) => {
    const look = (page: Page) => {
      if (!isWelcome(page)) return;
      context.off('page', watch);
      found(page);
    };
    const watch = (page: Page) => {
      page.on('framenavigated', () => look(page));
      look(page);
    };
    context.on('page', watch);
    context.pages().forEach(watch);
  });
}

/**
 * Waits for the page after install and closes it. Every browser of a journey has it once: what is loaded for a test is
 * installed anew each time that a browser begins, also on a kept profile.
 */
export async function closeWelcome(context: BrowserContext, install: () => Promise<unknown> = async () => undefined) {
  const opening = welcomeTab(context);
  await install();
  await (await opening).close();
}
