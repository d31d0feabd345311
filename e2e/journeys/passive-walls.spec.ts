import { rmSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { extensionRequests, LISTENABLE } from '../harness/extension-requests';
import { test } from '../harness/journey';
import { distWith } from '../harness/other-dist';
import { comparable } from '../replica/request-log';

const ADDRESS = 'https://www.instagram.com/api/v1/users/web_profile_info/?username=balik';

/** Runs in a page or worker of the extension: every way out there is. Each ends in "through" or "refused". */
async function tryEveryWay(address: string): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  const within = (name: string, way: Promise<unknown>) =>
    Promise.race([way, new Promise((_, fail) => setTimeout(() => fail(new Error('silence')), 3_000))]).then(
      () => {
        said[name] = 'through';
      },
      () => {
        said[name] = 'refused';
      },
    );
  await within('fetch', fetch(address, { mode: 'no-cors' }));
  if (typeof XMLHttpRequest === 'function')
    await within(
      'xhr',
      new Promise((done, fail) => {
        const request = new XMLHttpRequest();
        request.onload = done;
        request.onerror = fail;
        request.open('GET', address);
        request.send();
      }),
    );
  await within(
    'socket',
    new Promise((done, fail) => {
      const socket = new WebSocket(address.replace('https', 'wss'));
      socket.onopen = done;
      socket.onerror = fail;
    }),
  );
  if (typeof EventSource === 'function')
    await within(
      'events',
      new Promise((done, fail) => {
        const source = new EventSource(address);
        source.onopen = done;
        source.onerror = fail;
      }),
    );
  if (typeof document === 'object') {
    await within(
      'picture',
      new Promise((done, fail) => {
        const image = new Image();
        image.onload = done;
        image.onerror = fail;
        image.src = address;
      }),
    );
    await within(
      'frame',
      new Promise((done, fail) => {
        document.addEventListener('securitypolicyviolation', fail, { once: true });
        const frame = document.createElement('iframe');
        frame.onload = done;
        frame.src = address;
        document.body.append(frame);
      }),
    );
  }
  return said;
}

const violations = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective));
    Object.assign(window, { heard });
  });

const IN_PAGE = ['fetch', 'xhr', 'socket', 'events', 'picture', 'frame'];

test('the walls hold: no way out of the panel or the worker, by whatever call', async ({ journey }) => {
  const j = await journey({ launch: { switches: LISTENABLE } });
  const panel = await j.panel.page();
  await j.person.visitProfile(j.viewer.username);
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
  await panel.waitForTimeout(500);
  expect(j.replica.log).toEqual([]);
  const { foreign } = await extension.look();
  expect(foreign.filter((line) => !/^(page|background).*: (https|wss):/.test(line))).toEqual([]);
  await extension.close();
});

test('the proofs can fail: with the walls taken down, each of them notices one request', async ({ journey }) => {
  const dist = distWith((manifest) => {
    manifest.content_security_policy = { extension_pages: "script-src 'self'; object-src 'none'" };
  });
  const j = await journey({ launch: { switches: LISTENABLE, dist } });
  const panel = await j.panel.page();
  const extension = await extensionRequests(j);
  j.replica.clearLog();
  expect((await panel.evaluate(tryEveryWay, ADDRESS))['fetch']).toBe('through');
  expect((await j.inBackground(tryEveryWay, ADDRESS))['fetch']).toBe('through');
  expect(comparable(j.replica.log).some((line) => line.startsWith('FOREIGN GET /api/v1/users'))).toBe(true);
  const { foreign } = await extension.look();
  expect(foreign.some((line) => line.startsWith('page '))).toBe(true);
  expect(foreign.some((line) => line.startsWith('background'))).toBe(true);
  await extension.close();
  rmSync(dist, { recursive: true, force: true });
});
