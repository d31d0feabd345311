import { expect, test } from '@playwright/test';
import { exportZip, followedBy } from '../harness/export-files';
import { launchFirefox, until } from '../harness/firefox';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';

test('Firefox: an export is read in the worker and imported', async () => {
  test.setTimeout(120_000);
  const replica = await startReplica({ world: smallWorld().world });
  const firefox = await launchFirefox(replica);
  try {
    const panel = await firefox.openPanel('#/data');
    const isThere = (selector: string) =>
      until(selector, () => panel.evaluate((text) => document.querySelector(text) !== null, selector));
    const press = async (selector: string) => {
      await isThere(selector);
      await panel.evaluate((text) => document.querySelector<HTMLElement>(text)?.click(), selector);
    };
    await press('button[data-consent="start"]');
    await isThere('input[data-import]');
    const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
    const { name, buffer } = await exportZip(
      '2026-07',
      followedBy([...names('both', 8), ...names('they', 4)], 40),
      followedBy([...names('both', 8), ...names('i', 5)], 45),
      'invented.owner',
    );
    await panel.evaluate(
      (fileName, text) => {
        const made: string[] = [];
        const Own = Worker;
        Object.assign(globalThis, {
          made,
          Worker: class extends Own {
            constructor(address: string | URL, options: WorkerOptions) {
              super(address, options);
              made.push(String(address));
              this.addEventListener('message', ({ data }) => made.push(data.kind));
            }
          },
        });
        const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
        const given = new DataTransfer();
        given.items.add(new File([bytes], fileName, { type: 'application/zip' }));
        const input = document.querySelector<HTMLInputElement>('input[data-import]')!;
        input.files = given.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      name,
      buffer.toString('base64'),
    );
    await isThere('[data-import-preview][data-followers="12"][data-following="13"]');
    const made = await panel.evaluate(() => (globalThis as unknown as { made: string[] }).made);
    expect(made[0]).toContain('/assets/reading-worker');
    expect(made).toEqual(expect.arrayContaining(['ready', 'part', 'outcome']));
    await press('[data-import-commit]');
    await isThere('[data-import-done]');
    await panel.evaluate(() => {
      location.hash = '#/people?status=only-i-follow';
    });
    await isThere('[role="tab"][data-status="only-i-follow"][data-status-count="5"]');
  } finally {
    await firefox.close();
    await replica.close();
  }
});
