import { expect } from '@playwright/test';
import { type Journey, test } from '../harness/journey';

/** Start is pressed while the profile is open already: its answers are gone by, only the header tells the counts. */
async function readBothFromAnOpenProfile(j: Journey): Promise<void> {
  await j.person.visitProfile(j.viewer.username);
  await j.panel.consent(j.page);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
}

test('counts that only the header tells make a reading whole', { tag: '@firefox-long' }, async ({ journey }) => {
  const world = { followers: 40, following: 26, mutual: 15 };
  const j = await journey({ world, switches: { countLinks: 'href' }, consent: false });
  await readBothFromAnOpenProfile(j);
  const owner = j.viewer.username;
  await j.panel.expectReading('followers', { seen: 40, expected: 40, coverage: 'whole', owner });
  await j.panel.expectReading('following', { seen: 26, expected: 26, coverage: 'whole', owner });
});

test('without an address the second count may be one of friends: how many are followed stays unknown', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const world = { followers: 40, following: 26, mutual: 15 };
  // The header says "15 friends" where it said "26 following" before.
  const j = await journey({ world, switches: { secondCount: 'friends' }, consent: false });
  await readBothFromAnOpenProfile(j);
  const owner = j.viewer.username;
  await j.panel.expectReading('followers', { seen: 40, expected: 40, coverage: 'whole', owner });
  await j.panel.expectReading('following', { seen: 26, coverage: 'partial', owner });
  await expect(await j.panel.reading('following', owner)).not.toHaveAttribute('data-expected', /\d/);
});

test('an abbreviated count is no exact one: the reading stays partial', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const world = { followers: 40, following: 26, mutual: 15 };
  const j = await journey({ world, switches: { countLinks: 'href' }, consent: false });
  j.openFriend.extraFollowing = 23_400;
  await j.person.visitProfile(j.openFriend.username);
  await j.panel.consent(j.page);
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.panel.expectReading('following', { coverage: 'partial', owner: j.openFriend.username });
  const reading = await j.panel.reading('following', j.openFriend.username);
  await expect(reading).not.toHaveAttribute('data-expected', /\d/);
});
