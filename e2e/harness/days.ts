/**
 * Simulated days, moved from outside: nothing in Balik knows of it. The page's world reads its clock before its scripts
 * run, so an init script is early enough; the content script's own world is found by the debugger and moved as soon as
 * it exists. The extension's pages and its worker keep the real time, so days lie in the past and end today.
 */
import type { BrowserContext, Page } from '@playwright/test';

const DAY_MS = 86_400_000;

/** The time that passes is real, the hour shown is not. */
const shifted = (byMs: number) =>
  `Date.now = () => Math.floor(performance.timeOrigin + performance.now()) + (${byMs});`;

export class Days {
  private readonly context: BrowserContext;
  private byMs = 0;

  private constructor(context: BrowserContext) {
    this.context = context;
  }

  /** For one tab of one browser; call it before the tab goes anywhere. */
  static async of(context: BrowserContext, page: Page): Promise<Days> {
    const session = await context.newCDPSession(page);
    const days = new Days(context);
    session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (!origin.startsWith('chrome-extension://') || days.byMs === 0) return;
      session.send('Runtime.evaluate', { contextId: id, expression: shifted(days.byMs) }).catch(() => undefined);
    });
    await session.send('Runtime.enable');
    return days;
  }

  /** From the next document on it is so many days (and hours) ago. */
  async ago(days: number, hours = 0): Promise<void> {
    this.byMs = -days * DAY_MS - hours * 3_600_000;
    await this.context.addInitScript(shifted(this.byMs));
  }
}
