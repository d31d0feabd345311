import { expect, test } from '@playwright/test';
import { launchFirefox, until } from '../harness/firefox';
import { createPerson, puppeteerHands } from '../replica/person';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';

test('Firefox: both lists read, the statuses stand in the panel', async () => {
  test.setTimeout(120_000);
  const small = smallWorld({ followers: 40, following: 30, mutual: 18 });
  const replica = await startReplica({ world: small.world, switches: { suggestions: 8 } });
  const firefox = await launchFirefox(replica);
  try {
    const panel = await firefox.openPanel();
    await until('the Start button', () =>
      panel.evaluate(() => document.querySelector('button[data-consent="start"]') !== null),
    );
    await panel.evaluate(() => document.querySelector<HTMLElement>('button[data-consent="start"]')?.click());
    await until('the first view', () => panel.evaluate(() => document.querySelector('[data-ready]') !== null));
    await firefox.page.bringToFront();
    const person = createPerson(puppeteerHands(firefox.page));
    await person.readBothLists(small.viewer.username);
    const report = await person.pageReport();
    expect(report.untrusted.total).toBe(0);
    expect(report.errors).toEqual([]);

    await panel.bringToFront();
    await panel.evaluate(() => {
      location.hash = '#/people';
    });
    const counts = () =>
      panel.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLElement>('[role="tab"][data-status]')].map((tab) => [
            tab.dataset['status'],
            Number(tab.dataset['statusCount']),
          ]),
        ),
      );
    await until('the counts', async () => (await counts())['mutual'] === 18);
    expect(await counts()).toMatchObject({ mutual: 18, 'only-i-follow': 12, 'only-they-follow': 22, unknown: 0 });
  } finally {
    await firefox.close();
    await replica.close();
  }
});
