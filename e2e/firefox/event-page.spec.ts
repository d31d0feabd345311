import { expect } from '@playwright/test';
import { GECKO_ID } from '../../manifest.config';
import { flawsIn } from '../harness/archive-eyes';
import { type Privileged, privilegedOf } from '../harness/firefox-privileged';
import { test } from '../harness/journey';

const stateOf = (privileged: Privileged) =>
  privileged<string>('return WebExtensionPolicy.getByID(given).extension.backgroundState;', GECKO_ID);

test('Firefox puts the event page to sleep by itself, again and again; each capture wakes it and none is lost', async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 60, following: 24, mutual: 12 }, launch: { own: true } });
  const privileged = privilegedOf(j.context)!;
  // 30 s of rest are too long for a test; the browser's own clock is set, nothing of ours.
  await privileged(`Services.prefs.setIntPref('extensions.background.idle.timeout', given);`, 300);
  // The clock that runs already is the old one.
  await j.stopWorker();
  const asleep = () => expect.poll(() => stateOf(privileged)).toBe('stopped');
  await j.page.bringToFront();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  for (const pages of [1, 2, 3, 4]) {
    await asleep();
    await j.person.readToEnd({ maxPages: pages });
  }
  await j.person.readToEnd();
  await j.person.closeList();
  await asleep();
  await j.person.openList('following');
  await j.person.readToEnd();
  await asleep();
  await j.panel.expectReading('followers', { seen: 60, expected: 60, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 24, expected: 24, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 12, 'only-they-follow': 48, unknown: 0 });
  expect(await flawsIn(await j.panel.page())).toEqual([]);
});
