/** Lists that do not come to their end: what the person does until something has happened to them. */
import { expect } from '@playwright/test';
import type { ReadResult } from '../replica/person';
import type { Journey } from './journey';

type Here = Pick<Journey, 'page' | 'person' | 'replica'>;

/** Scrolls on in the open list until something is so, at which the list comes no further; answers what is seen then. */
export async function readUntil({ person }: Here, isSo: () => boolean): Promise<ReadResult> {
  let seen: ReadResult = { usernames: [], reachedEnd: false };
  await expect(async () => {
    seen = await person.readToEnd({ patienceMs: 200 });
    expect(isSo()).toBe(true);
  }).toPass({ intervals: [0] });
  return seen;
}

/** Scrolls on until all that was to go wrong has gone wrong. */
export function readUntilFaults(j: Here): Promise<ReadResult> {
  return readUntil(j, () => haveFaultsHappened(j));
}

export function haveFaultsHappened({ replica }: Pick<Journey, 'replica'>): boolean {
  return replica.switches.faults.every(({ times }) => times === 0);
}

/** Presses the count of a list on the profile that is on show, whatever comes of it. */
export async function pressCount({ page }: Pick<Journey, 'page'>, kind: 'followers' | 'following'): Promise<void> {
  await page
    .locator('header a[role="link"]')
    .filter({ has: page.locator('.html-span') })
    .nth(kind === 'followers' ? 0 : 1)
    .click();
}
