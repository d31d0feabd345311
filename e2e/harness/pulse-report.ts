import { expect, type Page } from '@playwright/test';
import type { Journey } from './journey';

/** The text of the report that troubleshooting offers, once it is seen that it names no one. */
export async function reportWithoutNames(j: Journey, panel: Page): Promise<string> {
  const report = panel.locator('[data-report] textarea.report');
  await panel.locator('[data-report] summary').click();
  await expect(report).toBeVisible();
  const text = await report.inputValue();
  for (const { username, pk, fullName } of j.world.accounts.values())
    for (const name of [username, pk, fullName].filter(Boolean)) expect(text).not.toContain(name);
  return text;
}
