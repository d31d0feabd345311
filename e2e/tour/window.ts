/**
 * A Chromium window for a person. Other than in a journey, a page is as wide as the window leaves it, so it gives way
 * to the side panel, and the whole window fits a laptop's screen.
 */
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { CHROMIUM_DIST, chromiumPath } from '../harness/chromium';

/** Fits a screen that is 900 pixels high and has a task bar. */
const SIZE = '1280,840';

export interface PersonWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Resolves when the person closed it. */
  readonly closed: Promise<void>;
}

/** `profile`: a folder that is kept; by itself a fresh one that the browser throws away. */
export async function openWindow(given: { switches: readonly string[]; profile?: string }): Promise<PersonWindow> {
  const context = await chromium.launchPersistentContext(given.profile ?? '', {
    executablePath: chromiumPath(),
    headless: false,
    viewport: null,
    acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      `--disable-extensions-except=${CHROMIUM_DIST}`,
      `--load-extension=${CHROMIUM_DIST}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--window-size=${SIZE}`,
      '--window-position=0,0',
      // Without the bar about switches that only developers set.
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...given.switches,
    ],
  });
  const closed = new Promise<void>((done) => context.on('close', () => done()));
  return { context, page: context.pages()[0] ?? (await context.newPage()), closed };
}

/** What a person sees there and may wonder about, and what to do first. */
export function tellWhatToDo(username: string): void {
  console.log(`A replica of Instagram is open; you are ${username}, everybody else is invented.`);
  console.log('The address bar says "Not secure": the replica runs on this machine and made its own certificate.');
  console.log(
    '1. Press the puzzle piece in the toolbar, then Balik (the pin beside it keeps its icon in the toolbar).',
  );
  console.log('   The panel opens beside the page: press Start in it.');
  console.log('2. Open the followers, scroll to the end; open the following list, scroll to the end.');
  console.log('3. Look at the panel. Close the window to end.');
}
