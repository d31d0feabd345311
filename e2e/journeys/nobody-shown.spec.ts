/** Lists of which nobody could be read: Now says what is known, and asks for nothing that Balik knows or that cannot help. */
import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { test } from '../harness/journey';
import { distWith } from '../harness/other-dist';

test('a list whose rows all came without an id came, and nobody could be made out: Now says so, and accuses nobody', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  // Without the second eye: a list that is open for some seconds it reads from the screen, and then they are made out.
  const dist = distWith((manifest) => {
    manifest.content_scripts = manifest.content_scripts.filter(
      ({ js }) => !js.some((path) => path.includes('second-eye')),
    );
  });
  const j = await journey({
    world: { followers: 3, following: 4, mutual: 1 },
    switches: { repeatShare: 0, holeShare: 0 },
    launch: { dist },
  });
  j.replica.switches.faults.push({ kind: 'no-ids', list: 'followers', page: 1, rows: 3, times: 9 });
  await j.person.readBothLists(j.viewer.username);
  await untilAllHeard(j);
  const now = await j.panel.show('now');
  const step = now.locator('[data-next="unidentified"]');
  await expect(step).toContainText('Your followers came, but nobody in the list could be made out');
  await expect(step.locator('a[href*="import"]')).toHaveCount(1);
  await expect(now.locator('main')).toContainText('Opened, but nobody could be made out');
  await expect(now.locator('main')).not.toContainText('Your followers are not read yet');
  expect([...(await j.panel.usernames('only-i-follow'))]).toEqual([]);
  rmSync(dist, { recursive: true });
});

test('an empty list is withheld where the own profile counts somebody: Now says both, and asks nothing that it knows', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 40, mutual: 20 } });
  j.replica.switches.faults.push({ kind: 'empty-page', list: 'followers', times: 9 });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await untilAllHeard(j);
  const now = await j.panel.show('now');
  const step = now.locator('[data-next="withheld"]');
  await expect(step).toContainText('showed nobody, though your profile counts 60 followers');
  await expect(step).not.toContainText('if it counts 0');
  expect([...(await j.panel.usernames('only-i-follow'))]).toEqual([]);
});
