import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import type { Balik } from '../harness/balik';
import { test } from '../harness/journey';
import { launchBalik } from '../harness/launch';
import { PATIENCE_MS } from '../patience';
import { createPerson } from '../replica/person';

const ROUNDS = process.env['BALIK_LONG'] === '1' ? 12 : 2;

test(`the browser killed midway ${ROUNDS} times and started again: what was shown is still there`, {
  tag: '@firefox-long',
}, async ({ journey }) => {
  test.setTimeout((2 + ROUNDS) * PATIENCE_MS);
  const profile = mkdtempSync(join(tmpdir(), 'balik-kept-'));
  const FOLLOWERS = 150;
  const j = await journey({ world: { followers: FOLLOWERS, following: 20, mutual: 10 }, launch: { profile } });
  let balik: Balik = j;
  try {
    for (let round = 1; round <= ROUNDS; round++) {
      const person = createPerson(balik.page);
      await balik.page.bringToFront();
      await person.visitProfile(j.viewer.username);
      await person.openList('followers');
      await person.readToEnd({ maxPages: 2 + round, pauseMs: 40 });
      const shown = Number(await (await balik.panel.reading('followers')).getAttribute('data-seen'));
      expect(shown).toBeGreaterThan(0);
      await balik.page.bringToFront();
      // Still scrolling when the end comes.
      const answered = j.replica.log.length;
      let isScrolling = true;
      const scrolling = person
        .readToEnd({ maxPages: 4 + round, pauseMs: 10 })
        .catch(() => undefined)
        .finally(() => {
          isScrolling = false;
        });
      const isTime = () => !isScrolling || j.replica.log.length >= answered + round;
      await expect.poll(isTime, { intervals: [5] }).toBe(true);
      balik.kill();
      await scrolling;
      await balik.context.close().catch(() => undefined);

      balik = await launchBalik({ replica: j.replica, profile });
      const after = Number(await (await balik.panel.reading('followers')).getAttribute('data-seen'));
      expect(after).toBeGreaterThanOrEqual(shown);
      expect(await flawsIn(await balik.panel.page())).toEqual([]);
    }
    await balik.page.bringToFront();
    await createPerson(balik.page).readBothLists(j.viewer.username);
    await balik.panel.expectReading('followers', { seen: FOLLOWERS, expected: FOLLOWERS, coverage: 'whole' });
    await balik.panel.expectCounts({ mutual: 10, 'only-i-follow': 10, 'only-they-follow': FOLLOWERS - 10, unknown: 0 });
    expect(await flawsIn(await balik.panel.page())).toEqual([]);
  } finally {
    await balik.context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
