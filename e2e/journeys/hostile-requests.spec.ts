/** The page's own requests end as they would without Balik, also where they go wrong or are made in an odd way. */
import { expect } from '@playwright/test';
import { test } from '../harness/journey';

const WORLD = { followers: 12, following: 10, mutual: 5 };

/** Each browser has its own words for it. */
const NO_NETWORK = expect.stringMatching(
  /^TypeError: (Failed to fetch|NetworkError when attempting to fetch resource\.)$/,
);

test('a request of the page that fails with nobody listening is reported as unhandled, once, as without Balik', async ({
  journey,
}) => {
  const reports: unknown[] = [];
  for (const withBalik of [false, true]) {
    const j = await journey({ world: WORLD, launch: { withBalik } });
    await j.person.visitProfile(j.viewer.username);
    await j.page.context().setOffline(true);
    reports.push(
      await j.page.evaluate(async () => {
        const told: unknown[] = [];
        let held: Promise<Response> | undefined;
        const reported = (kind: 'unhandledrejection' | 'rejectionhandled') =>
          new Promise<void>((done) => {
            addEventListener(kind, (event) => {
              event.preventDefault();
              told.push([kind, String(event.reason), event.promise === held, event.promise instanceof Promise]);
              // In a task of its own: to the browser it counts as reported once its listeners have run.
              setTimeout(done, 0);
            });
          });
        const unhandled = reported('unhandledrejection');
        const handled = reported('rejectionhandled');
        const list = '/api/v1/friendships/1/followers/?count=12';
        held = fetch(list);
        await unhandled;
        await held.catch(() => undefined);
        await handled;
        // A second report of it would have come before these have failed.
        await fetch(list).catch(() => undefined);
        await fetch('/api/v1/feed/timeline/').then(null, () => undefined);
        const closing = new AbortController();
        const closed = fetch(list, { signal: closing.signal });
        closing.abort('mine');
        told.push(await closed.catch((reason) => reason));
        return told;
      }),
    );
  }
  expect(reports[1]).toEqual(reports[0]);
  expect(reports[0]).toEqual([
    ['unhandledrejection', NO_NETWORK, true, true],
    ['rejectionhandled', NO_NETWORK, true, true],
    'mine',
  ]);
});

test('a Request that names its query by header only is read, and leaves as it would without Balik', async ({
  journey,
}) => {
  const bodies: unknown[] = [];
  for (const withBalik of [false, true]) {
    const j = await journey({ world: WORLD, launch: { withBalik } });
    await j.person.visitProfile(j.viewer.username);
    const sent = j.page.waitForRequest((request) => request.url().endsWith('/graphql/query?mine'));
    const taps = await j.page.evaluate(async (hasBalik) => {
      const heard: string[] = [];
      addEventListener('balik-tap', (event) => heard.push((event as CustomEvent<string>).detail));
      const headers = { 'X-FB-Friendly-Name': 'PolarisProfilePageContentQuery', 'Content-Type': 'text/plain' };
      const request = new Request('/graphql/query?mine', { method: 'POST', headers, body: 'some=body' });
      const stream = request.body;
      await fetch(request);
      // What is sent next is copied after it: then one copy of each is one of the first.
      await fetch(new Request('/graphql/query?next', { method: 'POST', headers, body: 'some=more' }));
      if (hasBalik)
        await new Promise<void>((done) => {
          const look = () => (heard.some((one) => one.includes('query?next')) ? done() : requestAnimationFrame(look));
          look();
        });
      return {
        heard: heard.filter((one) => one.includes('query?mine')).length,
        used: request.bodyUsed,
        isSame: request.body === stream,
        locked: stream?.locked,
      };
    }, withBalik);
    expect(taps.heard).toBe(withBalik ? 1 : 0);
    const request = await sent;
    const { 'content-length': length, 'transfer-encoding': coding } = await request.allHeaders();
    bodies.push({ ...taps, heard: 0, sent: request.postData(), length, coding });
  }
  expect(bodies[1]).toEqual(bodies[0]);
  expect(bodies[0]).toMatchObject({ used: true });
});
