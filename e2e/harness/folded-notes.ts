/** What can be noted of the profile in sight lies behind one line on Now. */
import { expect, type Page } from '@playwright/test';

/** Opens it, where it is not open yet; rests until what is noted stands there. */
export async function openNotes(now: Page): Promise<void> {
  const line = now.locator('[data-fold="notes"]');
  if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  await expect(now.locator('[data-context]')).toBeVisible();
}
