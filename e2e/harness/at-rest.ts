/** A page of the replica that has all it asked for and has drawn it. */
import { expect, type Page } from '@playwright/test';
import { PATIENCE_MS } from '../patience';
import type { LoggedRequest } from '../replica/request-log';
import type { Journey } from './journey';

/** How long a browser is given for two frames before they are asked for anew: it loses one now and then. */
const FRAMES_MS = 3_000;

/** Two frames from now, at a moment when the page has nothing else to do; it must be in front. */
export async function drawn(page: Page): Promise<void> {
  const options = { intervals: [0], timeout: PATIENCE_MS, message: 'The page draws nothing.' };
  await expect.poll(async () => (await page.evaluate(areFramesDrawn, FRAMES_MS)) || wake(page), options).toBe(true);
}

/** A browser on a busy machine may stop drawing a page until a picture of it is asked for. */
async function wake(page: Page): Promise<false> {
  await page.bringToFront();
  await page.screenshot();
  return false;
}

/** Runs in the page. */
function areFramesDrawn(withinMs: number): Promise<boolean> {
  return new Promise<boolean>((done) => {
    setTimeout(() => done(false), withinMs);
    requestIdleCallback(() => requestAnimationFrame(() => requestAnimationFrame(() => done(true))));
  });
}

/** Rests until nothing that the page asked for is open, its pictures stand, and after that it asks for nothing more. */
export async function untilAtRest({ page, replica }: Pick<Journey, 'page' | 'replica'>): Promise<void> {
  await expect(async () => {
    const before = replica.log.length;
    for (let round = 0; round < 2; round++) {
      expect(await page.evaluate(isLoaded)).toBe(true);
      await drawn(page);
    }
    expect(openIn(replica.log)).toEqual([]);
    expect(replica.log.length).toBe(before);
  }).toPass({ intervals: [50], timeout: 2 * PATIENCE_MS });
}

/** Runs in the page. */
function isLoaded(): boolean {
  return document.readyState === 'complete' && [...document.images].every((image) => image.complete);
}

/** What was asked and not answered, and, by the page's own counting, what it sent and has not arrived. */
function openIn(log: readonly LoggedRequest[]): string[] {
  const open = log.filter((entry) => entry.status === 0).map((entry) => entry.url);
  const newest = Math.max(0, ...log.map((entry) => entry.document));
  const turns = log.filter((entry) => entry.document === newest && entry.turn > 0).map((entry) => entry.turn);
  const missing = Math.max(0, ...turns) - new Set(turns).size;
  // A log that was cleared midway begins with a later turn.
  return missing > 0 && turns.includes(1) ? [...open, `${missing} on their way`] : open;
}
