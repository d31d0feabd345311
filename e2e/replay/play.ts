/** Plays a record to the built extension, and tells what the panel says of it. */
import type { Page } from '@playwright/test';
import type { RecordEntry } from '../../src/instagram/record/entry';
import { launchChromium } from '../harness/chromium';
import type { Panel } from '../harness/panel';
import { legsOf, serveRecord } from './site';

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
      // Whoever leaves a page lets it tell all that it holds.
      await balik.page.goto('about:blank');
      await untilQueueIsDone(await balik.panel.page());
    }
    return await panelLines(balik.panel);
  } finally {
    await balik.close();
    await site.close();
  }
}

/** The background does one thing after another: once it answers this, which changes nothing, it has done all before. */
async function untilQueueIsDone(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    return chrome.runtime.sendMessage({ to: 'balik/background', type: 'stopRecording', body: null });
  });
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
