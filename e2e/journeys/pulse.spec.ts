import { expect } from '@playwright/test';
import { type Journey, test } from '../harness/journey';

interface Line {
  what: string;
  name: string;
  expected: number;
  found: number;
  misses: number;
  restingSince: number | null;
}

/** What is stored of the pulse. */
async function pulseOf(j: Journey): Promise<Record<string, Line>> {
  const panel = await j.panel.page();
  const lines = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ pulse?: { lines: Line[] } }> } } };
    };
    return (await chrome.storage.local.get('pulse')).pulse?.lines ?? [];
  });
  return Object.fromEntries(lines.map((line) => [line.name, line]));
}

/** One answer for each list: where its answers lie on both sides of a minute, its rows are expected twice. */
const WORLD = { followers: 10, following: 8, mutual: 5 };

test('what is expected is found, and the pulse names nobody', async ({ journey }) => {
  const j = await journey({ world: WORLD, switches: { build: 'other-names' } });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  // A list that is closed before it was looked at says nothing of where its rows are.
  await expect.poll(() => pulseOf(j), { timeout: 20_000 }).toMatchObject({ 'list-rows': { found: 1 } });
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await expect
    .poll(() => pulseOf(j), { timeout: 20_000 })
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

test('rows that are no longer where they were are missed, and after five misses the reader rests', async ({
  journey,
}) => {
  test.slow();
  const j = await journey({ world: WORLD });
  // The page changes: usernames stand in an element without a direction, so no row is found any more.
  await j.page.addInitScript(() => {
    new MutationObserver(() => {
      for (const span of document.querySelectorAll('[role="dialog"] a span[dir]')) span.removeAttribute('dir');
    }).observe(document, { childList: true, subtree: true });
  });
  for (let visit = 1; visit <= 5; visit++) {
    await j.person.visitProfile(j.viewer.username);
    await j.person.openList('followers');
    await expect
      .poll(() => pulseOf(j), { timeout: 20_000 })
      .toMatchObject({ 'list-dialog': { found: 0, misses: visit } });
  }
  expect(await pulseOf(j)).toMatchObject({ 'list-dialog': { restingSince: expect.any(Number) } });
  // What was read is kept all the same.
  await j.panel.expectReading('followers', { expected: 10 });
});
