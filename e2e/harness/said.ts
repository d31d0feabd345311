/** What the content script says to the background, which every page of the extension hears too. */
import { expect, type Page } from '@playwright/test';

interface Heard {
  readonly type: string;
  readonly body: readonly { readonly type: string }[];
}
interface Runtime {
  onMessage: { addListener(hear: (message: Heard) => void): void };
  sendMessage(message: object): Promise<unknown>;
}

/** From now on the letters are counted that the panel hears, by what they are. */
export async function listenForMessages(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    const letters: string[] = [];
    Object.assign(globalThis, { letters });
    runtime.onMessage.addListener(({ type, body }) => {
      if (type === 'letters') letters.push(...body.map((one) => one.type));
    });
  });
}

/** Rests until such a letter was said, and until the background has done what it had to do by then, one after the other. */
export async function untilDealtWith(panel: Page, letter: string): Promise<void> {
  await expect
    .poll(() => panel.evaluate(() => (globalThis as unknown as { letters: string[] }).letters))
    .toContain(letter);
  await panel.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
    return runtime.sendMessage({ to: 'balik/background', type: 'clearProblems', body: null });
  });
}
