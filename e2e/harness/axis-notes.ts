/** Notes on History's time axis, as a person writes them. */
import type { Page } from '@playwright/test';

/** Writes a note in History, which is open; of a day ("2026-11-03") or of today. */
export async function writeNote(page: Page, text: string, day?: string): Promise<void> {
  const form = page.locator('[data-annotation-form="new"]');
  if (!(await form.isVisible())) await page.locator('.fold:has([data-add-annotation]) > summary').click();
  await form.locator('input[name="text"]').fill(text);
  if (day !== undefined) await form.locator('input[name="day"]').fill(day);
  await form.locator('button[type="submit"]').click();
}
