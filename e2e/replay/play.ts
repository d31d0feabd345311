/** Plays a record to the built extension, and tells what the panel says of it. */
import type { Page } from '@playwright/test';
import type { RecordEntry } from '../../src/instagram/record/entry';
import { launchChromium } from '../harness/chromium';
import type { Panel } from '../harness/panel';
import { legsOf, serveRecord } from './site';

/** The last of a document's answers are read, told and kept within this time. */
const KEPT_WITHIN_MS = 4_000;
const LONGEST_LEG_MS = 16 * 60_000;

/** Lines of what the panel shows once the whole record was played. */
export async function playRecord(entries: readonly RecordEntry[], fast: boolean): Promise<string[]> {
  const site = await serveRecord(entries, fast);
  const balik = await launchChromium({ replica: site.server });
  try {
    await balik.panel.consent(balik.page);
    for (const leg of legsOf(entries)) {
      site.play(leg);
      await balik.page.goto(`https://www.instagram.com${leg.address}`);
      await balik.page.locator('html[data-played]').waitFor({ state: 'attached', timeout: LONGEST_LEG_MS });
      await balik.page.waitForTimeout(KEPT_WITHIN_MS);
    }
    return await panelLines(balik.panel);
  } finally {
    await balik.close();
    await site.close();
  }
}

async function panelLines(panel: Panel): Promise<string[]> {
  const now = await panel.open('now');
  const readings = await now.locator('[data-reading]').evaluateAll((all) =>
    all.map((one) => {
      const { reading, seen, expected, coverage } = (one as unknown as HTMLElement).dataset;
      return `${reading}: ${seen} of ${expected || '?'} (${coverage})`;
    }),
  );
  const counts = await now
    .locator('[data-status-count]')
    .evaluateAll((all) =>
      all.map(
        (one) =>
          `${(one as unknown as HTMLElement).dataset['status'] ?? ''} ${one.textContent?.replace(/\s+/g, ' ').trim()}`,
      ),
    );
  const help = await panel.showData('troubleshooting');
  return [
    ...(readings.length === 0 ? ['no list was read'] : readings),
    ...counts,
    ...(await texts(help, '[data-pulse-line]')),
    ...(await texts(help, '[data-problem]')),
  ];
}

function texts(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((all) => all.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim()));
}
