import { expect, type Page } from '@playwright/test';
import { untilAllHeard } from '../harness/all-heard';
import { type Journey, test, truth } from '../harness/journey';

/** What is in the archive, by the panel: only people of this world, and none but well-formed usernames. */
async function expectCleanArchive(j: Journey): Promise<void> {
  const names = new Set([...j.world.accounts.values()].map((account) => account.username));
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow'] as const)
    for (const name of await j.panel.usernames(status)) {
      expect(name).toMatch(/^[a-z0-9._]{1,30}$/);
      expect(names).toContain(name);
    }
}

async function expectCalmPage(page: Page): Promise<void> {
  const report = await page.evaluate(() => {
    const { __untrusted, __pageErrors } = window as unknown as {
      __untrusted: { total: number };
      __pageErrors: string[];
    };
    return { untrusted: __untrusted.total, errors: __pageErrors };
  });
  expect(report).toEqual({ untrusted: 0, errors: [] });
}

const WORLD = { followers: 40, following: 26, mutual: 15 };

test('built-ins replaced before and after load: the page works as before and both lists are read whole', async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  await j.page.addInitScript(() => {
    const shout = () => {
      throw new Error('poisoned');
    };
    // After the page's scripts have begun, so that only what looks a built-in up late meets these.
    window.addEventListener('DOMContentLoaded', () => {
      Response.prototype.clone = shout as never;
      WeakMap.prototype.get = shout as never;
      WeakMap.prototype.set = shout as never;
      JSON.stringify = (
        (original) =>
        (value: unknown, ...rest: never[]) => {
          if (typeof value === 'object' && value !== null && 'endpoint' in value) shout();
          return original(value, ...rest);
        }
      )(JSON.stringify) as never;
      Object.assign(window, { CustomEvent: shout });
      window.dispatchEvent = shout as never;
      Reflect.apply = shout as never;
      XMLHttpRequest.prototype.addEventListener = shout as never;
      const { slice } = String.prototype;
      String.prototype.slice = function (from, to) {
        if (to !== undefined && to > 1e6) shout();
        return slice.call(this, from, to);
      };
      Object.defineProperty(Object.prototype, 'toJSON', { get: () => undefined, set() {}, configurable: true });
    });
  });
  await j.person.readBothLists(j.viewer.username);
  await expectCalmPage(j.page);
  await j.panel.expectReading('followers', { seen: 40, coverage: 'whole' });
  await j.panel.expectReading('following', { seen: 26, coverage: 'whole' });
  await expectCleanArchive(j);
});

test('getters that throw, lying answers, calls from inside a built-in: nothing is thrown into the page', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await j.person.visitProfile(j.viewer.username);
  const outcome = await j.page.evaluate(async () => {
    const list = `/api/v1/friendships/1/followers/?count=12`;
    const said: string[] = [];
    const attempt = async (name: string, deed: () => unknown) => {
      try {
        const value = await deed();
        said.push(`${name}: ${value instanceof Response ? 'Response' : typeof value}`);
      } catch (error) {
        said.push(`${name}: ${(error as Error).name}`);
      }
    };
    let looks = 0;
    const counted = {
      get method() {
        looks++;
        return 'GET';
      },
    };
    await attempt('getter', () => fetch(list, counted));
    await attempt('throwing getter', () =>
      fetch(list, {
        get method(): string {
          throw new RangeError('mine');
        },
      }),
    );
    await attempt('own converter', () => fetch({ toString: () => list } as never));
    await attempt('bad method', () => fetch(list, { method: 'NO GOOD' }));
    await attempt('closed', () => new XMLHttpRequest().send());
    const { clone } = Response.prototype;
    Response.prototype.clone = () =>
      new Response('{"users":[{"pk":"1","username":"lied.to"}],"status":"ok","has_more":false}');
    await attempt('lying clone', () => fetch(list));
    Response.prototype.clone = clone;
    let asked = 0;
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (text: string) {
      if (asked++ < 200) void fetch('/nothing-here').catch(() => 0);
      return exec.call(this, text);
    };
    await attempt('from inside', () => fetch(list));
    RegExp.prototype.exec = exec;
    return {
      said,
      looks,
      names: [
        fetch.name,
        fetch.length,
        XMLHttpRequest.prototype.open.name,
        XMLHttpRequest.prototype.open.length,
        XMLHttpRequest.prototype.send.name,
        XMLHttpRequest.prototype.send.length,
      ],
      keys: Object.keys(XMLHttpRequest.prototype).includes('open'),
      own: 'prototype' in fetch,
    };
  });
  expect(outcome.said).toEqual([
    'getter: Response',
    'throwing getter: RangeError',
    'own converter: Response',
    'bad method: TypeError',
    'closed: InvalidStateError',
    'lying clone: Response',
    'from inside: Response',
  ]);
  // Once by the browser itself.
  expect(outcome.looks).toBe(1);
  expect(outcome.names).toEqual(['fetch', 1, 'open', 2, 'send', 0]);
  expect([outcome.keys, outcome.own]).toEqual([true, false]);
  await expectCalmPage(j.page);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: 40, coverage: 'whole' });
  await expectCleanArchive(j);
});

const forged = (answer: unknown, more: object = {}) => {
  const url = 'https://www.instagram.com/api/v1/friendships/1/followers/';
  const about = { endpoint: 'followList', method: 'GET', url, requestBody: null, status: 200, at: Date.now(), ...more };
  return `${JSON.stringify(about)}\n${JSON.stringify(answer)}`;
};

test('forged taps: odd ones vanish, a flood is cut and shown in troubleshooting, nothing breaks the rules', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await j.person.visitProfile(j.viewer.username);
  const users = [
    { pk: '7', username: '<img src=x onerror=alert(1)>', full_name: 'x' },
    { pk: '8', username: '__proto__', full_name: 'x' },
    { pk: 'drop table', username: 'fine.name', full_name: 'x' },
  ];
  const page = { users, status: 'ok', has_more: false, big_list: false, page_size: 12 };
  const odd = [
    'not json',
    '[]',
    'null',
    forged(page),
    forged(page, { url: 'https://evil.example/api/v1/friendships/1/followers/' }),
    forged(page, { endpoint: 'constructor' }),
    forged(page, { status: -1 }),
    forged({ users: 'many', status: 'ok' }),
    '{"__proto__":{"endpoint":"followList"}}\n{}',
    `{"endpoint":"followList"}\n${'x'.repeat(1000)}`,
  ];
  await j.page.evaluate((details) => {
    for (const detail of details) window.dispatchEvent(new CustomEvent('balik-tap', { detail }));
    window.dispatchEvent(new CustomEvent('balik-tap', { detail: { a: 'object' } }));
    window.dispatchEvent(new Event('balik-tap'));
    for (let i = 0; i < 3_000; i++) window.dispatchEvent(new CustomEvent('balik-tap', { detail: `flood ${i}` }));
  }, odd);
  // Once the flood's second is over, what the page is answered is heard again.
  await untilAllHeard(j);
  await j.person.readBothLists(j.viewer.username);
  await expectCalmPage(j.page);
  await j.panel.expectReading('followers', { seen: 40, coverage: 'whole' });
  await expectCleanArchive(j);
  const data = await j.panel.showData('troubleshooting');
  await expect(data.locator('[data-problem="flood"]')).toHaveCount(1);
  await expect(data.locator('[data-problem="bad-ids"], [data-problem="wrong-shape"]').first()).toBeAttached();
});

test('names with markup, bidi, zalgo, emoji and formulas are text everywhere', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { ...WORLD, hostileNames: true } });
  const dialogs: string[] = [];
  j.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await j.person.readBothLists(j.viewer.username);
  await j.person.openList('followers');
  await expect(j.page.locator('balik-mark').first()).toBeAttached();
  await expectCalmPage(j.page);
  const known = truth(j);
  await j.panel.expectCounts({ mutual: known.mutual.length, 'only-i-follow': known['only-i-follow'].length });
  await expectCleanArchive(j);
  const panel = await j.panel.show('people', '?status=mutual');
  expect(await panel.locator('[data-account] img, [data-account] script').count()).toBe(0);
  expect(dialogs).toEqual([]);
});
