/**
 * Simulated days, moved from outside: nothing in Balik knows of it. The page's world reads its clock before its scripts
 * run, so an init script is early enough; the content script's own world is found by a debugger and moved as soon as it
 * exists. The extension's pages and its worker keep the real time, so days lie in the past and end today.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { insideOf } from './firefox-inside';
import { privilegedOf } from './firefox-privileged';

const DAY_MS = 86_400_000;

/** The time that passes is real, the hour shown is not. */
const shifted = (byMs: number) =>
  `Date.now = () => Math.floor(performance.timeOrigin + performance.now()) + (${byMs});`;

/** Moves the clock of the content script's world from the next document on. */
type Mover = (source: string) => Promise<void>;

export class Days {
  private readonly page: Page;
  private readonly moveContentWorld: Mover;

  private constructor(page: Page, moveContentWorld: Mover) {
    this.page = page;
    this.moveContentWorld = moveContentWorld;
  }

  /** For one tab of one browser; call it before the tab goes anywhere. */
  static async of(context: BrowserContext, page: Page): Promise<Days> {
    const privileged = privilegedOf(context);
    if (privileged === null) return new Days(page, await moverInChromium(page));
    const inside = insideOf(privileged);
    return new Days(page, (source) => inside.runInContentWorld(GECKO_ID, source));
  }

  /** From the next document on it is so many days (and hours) ago. */
  async ago(days: number, hours = 0): Promise<void> {
    const source = shifted(-days * DAY_MS - hours * 3_600_000);
    await this.moveContentWorld(source);
    // Of this tab only: the panel, opened anew, lives today.
    await this.page.addInitScript(source);
  }
}

async function moverInChromium(page: Page): Promise<Mover> {
  let source: string | null = null;
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (!origin.startsWith('chrome-extension://') || source === null) return;
    session.send('Runtime.evaluate', { contextId: id, expression: source }).catch(() => undefined);
  });
  await session.send('Runtime.enable');
  return async (given) => {
    source = given;
  };
}
