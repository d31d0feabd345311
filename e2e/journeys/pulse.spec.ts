import { expect } from '@playwright/test';
import { test } from '../harness/journey';
import { pulseOf } from '../harness/pulse-kept';

/** One answer for each list: where its answers lie on both sides of a minute, its rows are expected twice. */
const WORLD = { followers: 10, following: 8, mutual: 5 };

test('what is expected is found, and the pulse names nobody', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: WORLD, switches: { build: 'other-names' } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  // A list that is closed before it was looked at says nothing of where its rows are.
  await expect.poll(() => pulseOf(j)).toMatchObject({ 'list-rows': { found: 1 } });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await expect
    .poll(() => pulseOf(j))
    .toMatchObject({
      'profile-name': { expected: 1, found: 1 },
      'header-counts': { expected: 1, found: 1 },
      'list-rows': { found: 2, misses: 0, restingSince: null },
      followList: { misses: 0, restingSince: null },
      profileQuery: { misses: 0 },
    });
  const stored = JSON.stringify(await pulseOf(j));
  for (const { username, pk } of j.world.accounts.values()) {
    expect(stored).not.toContain(username);
    expect(stored).not.toContain(`"${pk}"`);
  }
});
