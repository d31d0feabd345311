// @own-process: it puts a browser of its own into the globals.
import { expect, test, vi } from 'vitest';

const create = vi.fn(async () => undefined);

/** Opens the page in a browser that answers so when it is asked for instagram.com in front. */
async function openWith(query: () => Promise<unknown[]>): Promise<unknown> {
  const browser = {
    tabs: { create, query },
    runtime: { getURL: (path: string) => `chrome-extension://balik/${path}` },
  };
  Object.assign(globalThis, { browser, chrome: browser });
  vi.resetModules();
  create.mockClear();
  await (await import('./welcome-tab')).openWelcomeTab();
  expect(create).toHaveBeenCalledTimes(1);
  return (create.mock.calls as unknown[][])[0]![0];
}

const PAGE = 'chrome-extension://balik/src/welcome/index.html';

test('the page comes to the front, beside instagram.com it waits behind it', async () => {
  const asked = vi.fn(async () => []);
  expect(await openWith(asked)).toEqual({ url: PAGE, active: true });
  expect(asked).toHaveBeenCalledWith({ url: 'https://www.instagram.com/*', active: true, lastFocusedWindow: true });
  expect(await openWith(async () => [{ id: 7 }])).toEqual({ url: PAGE, active: false });
});

test('where the browser does not say what is in front, it opens all the same', async () => {
  expect(await openWith(() => Promise.reject(new Error('no window')))).toEqual({ url: PAGE, active: true });
});
