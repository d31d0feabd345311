import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { extensionRequests } from '../harness/extension-requests';
import { test } from '../harness/journey';
import { distWith } from '../harness/other-dist';
import { reachedUntilNow } from '../harness/reached';
import { tryEveryWay } from '../harness/ways-out';
import { comparable } from '../replica/request-log';

const ADDRESS = 'https://www.instagram.com/api/v1/users/web_profile_info/?username=balik';

const violations = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
    Object.assign(window, { heard });
  });

const IN_PAGE = ['fetch', 'xhr', 'socket', 'events', 'picture', 'frame'];

test('the walls hold: no way out of the panel or the worker, by whatever call', async ({ journey }) => {
  const j = await journey();
  const panel = await j.panel.page();
  await j.person.visitProfile(j.viewer.username);
  await untilAtRest(j);
  const extension = await extensionRequests(j);
  j.replica.clearLog();
  await violations(panel);
  const fromPanel = await panel.evaluate(tryEveryWay, ADDRESS);
  expect(fromPanel).toEqual(Object.fromEntries(IN_PAGE.map((way) => [way, 'refused'])));
  const heard = await panel.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  // Beacons say "taken" even when they are not sent: only the server knows.
  await panel.evaluate((address) => navigator.sendBeacon(address, 'x'), ADDRESS);
  const fromWorker = await j.inBackground(tryEveryWay, ADDRESS);
  expect(Object.values(fromWorker)).toEqual(Object.values(fromWorker).map(() => 'refused'));
  expect(await reachedUntilNow(j)).toEqual([]);
  const { foreign } = await extension.look();
  expect(foreign.filter((line) => !/^(page|background).*: (https|wss):/.test(line))).toEqual([]);
  await extension.close();
});

test('the proofs can fail: with the walls taken down, each of them notices one request', async ({ journey }) => {
  const dist = distWith((manifest) => {
    manifest.content_security_policy = { extension_pages: "script-src 'self'; object-src 'none'" };
  });
  const j = await journey({ launch: { dist } });
  const panel = await j.panel.page();
  const extension = await extensionRequests(j);
  j.replica.clearLog();
  expect((await panel.evaluate(tryEveryWay, ADDRESS))['fetch']).toBe('through');
  expect((await j.inBackground(tryEveryWay, ADDRESS))['fetch']).toBe('through');
  expect(comparable(j.replica.log).some((line) => line.startsWith('FOREIGN GET /api/v1/users'))).toBe(true);
  const isHeardFrom = async (target: string) =>
    (await extension.look()).foreign.some((line) => line.startsWith(target));
  await expect.poll(() => isHeardFrom('page ')).toBe(true);
  await expect.poll(() => isHeardFrom('background')).toBe(true);
  await extension.close();
  rmSync(dist, { recursive: true, force: true });
});
