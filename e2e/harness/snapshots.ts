/** Snapshots in History, as a person gets at what stands behind their rows. */
import type { Locator, Page } from '@playwright/test';

/** Deletes a snapshot by the menu of its day. */
export async function deleteSnapshot(page: Page, snapshot: Locator): Promise<void> {
  const id = await snapshot.getAttribute('data-snapshot');
  const day = page.locator('.snapshot-day').filter({ has: page.locator(`[data-snapshot="${id}"]`) });
  await day.locator('.menu > button').click();
  await day.locator(`[data-delete-snapshot="${id}"]`).click();
}

/** Unfolds all that is folded, also within what was folded. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary:visible');
  while ((await folded.count()) > 0) await folded.first().click();
}
