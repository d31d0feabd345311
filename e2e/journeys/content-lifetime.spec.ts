import { expect } from '@playwright/test';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

const WORLD = { followers: 40, following: 26, mutual: 15 };

// Firefox loads a content script anew into open tabs: see e2e/firefox/update.spec.ts.
test('an extension that is reloaded under an open tab takes its marks away and stays silent', {
  tag: '@chromium',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.person.openList('following');
  await expect(j.page.locator('balik-mark').first()).toBeAttached();
  const said: string[] = [];
  j.page.on('console', (message) => said.push(message.text()));
  j.page.on('pageerror', (error) => said.push(String(error)));
  const panel = await j.panel.page();
  await panel
    .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => undefined);
  // Nobody touches the page: it must notice by itself.
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
  await j.person.readToEnd();
  await j.person.closeList();
  await j.person.openList('followers');
  await j.person.readToEnd();
  await expect(j.page.locator('balik-mark')).toHaveCount(0);
  const report = await j.person.pageReport();
  expect(report.errors).toEqual([]);
  expect(said).toEqual([]);
});

test('back and forward out of the cache: the page is read along with as before', async ({ journey }) => {
  // The documents forbid the cache; browsers put some such pages into it all the same. Here they say nothing of it.
  const j = await journey({
    world: WORLD,
    switches: { noStore: false },
    launch: { without: ['--disable-back-forward-cache'] },
  });
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  await j.person.readToEnd({ maxPages: 2 });
  await j.person.closeList();
  await j.page.evaluate(() => {
    Object.assign(window, { __kept: false });
    window.addEventListener('pageshow', (event) => Object.assign(window, { __kept: event.persisted }));
  });
  await j.page.goto('https://www.instagram.com/accounts/edit/');
  // Not `goBack`: it waits for a load, and what comes out of the cache is loaded already.
  await j.page.evaluate(() => void setTimeout(() => history.back(), 0));
  const path = () => j.page.evaluate(() => location.pathname).catch(() => null);
  await expect.poll(path).toBe(`/${j.viewer.username}/`);
  expect(await j.page.evaluate(() => (window as unknown as { __kept: boolean }).__kept)).toBe(true);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 40, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 26, coverage: 'whole' });
  await j.page.bringToFront();
  await j.page.reload();
  await j.person.visitProfile(truth(j).mutual[0]!);
  await expect(j.page.locator('balik-mark')).toHaveAttribute('data-status', 'mutual');
});
