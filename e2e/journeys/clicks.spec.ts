/** The count of a person's acts, on which every promise of "one click" rests: no script is taken for a hand. */
import { expect, type Page } from '@playwright/test';
import { countActs } from '../harness/clicks';
import { test } from '../harness/journey';

const FILE = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') };

const PARTS = `<a href="#there">There</a><button>Press</button><input type="text"><input type="checkbox">
  <select><option>one<option>two</select><input type="file" hidden id="file">
  <button id="dialog" onclick="document.querySelector('#file').click()">File</button>`;

const CHEATS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a click by code': (page) =>
    page
      .locator('button')
      .first()
      .evaluate((button: HTMLElement) => button.click()),
  'a click told to the page': (page) => page.locator('button').first().dispatchEvent('click'),
  'a press told to the page': (page) => page.locator('button').first().dispatchEvent('pointerdown'),
  'a key told to the page': (page) => page.locator('button').first().dispatchEvent('keydown', { key: 'k' }),
  'an option by code': (page) => page.locator('select').selectOption('two'),
  'a file without a dialog': (page) => page.locator('#file').setInputFiles(FILE),
  'a dialog by code': (page) => page.locator('#file').evaluate((field: HTMLElement) => field.click()),
  'another view by code': (page) =>
    page.evaluate(() => {
      const gone = new Promise((done) => addEventListener('hashchange', done, { once: true }));
      location.hash = '#elsewhere';
      return gone;
    }),
};

test('presses, keys, words and dialogs are counted, each as what it is', { tag: '@chromium' }, async ({ journey }) => {
  const page = await (await journey({ consent: false })).context.newPage();
  await page.setContent(PARTS);
  const acts = await countActs(page);
  await page.locator('button').first().click();
  await page.locator('a').click();
  await page.locator('input[type=text]').click();
  await page.keyboard.type('three words here');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Enter');
  await page.locator('input[type=text]').fill('told at once');
  await acts.choose(page.locator('select'), 'two');
  await page.mouse.wheel(0, 1);
  await page.mouse.wheel(0, 1);
  await expect.poll(async () => (await acts.soFar()).scrolls).toBe(1);
  const dialog = page.waitForEvent('filechooser');
  await acts.press(page.locator('#dialog'));
  await (await dialog).setFiles(FILE);
  expect(await acts.clicks()).toBe(10);
  expect(await acts.end()).toEqual({ presses: 6, keys: 2, typed: 2, scrolls: 1, dialogs: 1 });
  await page.goto('about:blank');
});

test('what a script does in their place is named, and nothing is counted', { tag: '@chromium' }, async ({
  journey,
}) => {
  const { context } = await journey({ consent: false });
  for (const [what, cheat] of Object.entries(CHEATS)) {
    const page = await context.newPage();
    await page.setContent(PARTS);
    const acts = await countActs(page);
    await cheat(page);
    await expect(acts.clicks(), what).rejects.toThrow('Done by no person');
    await page.close();
  }
});

test('an address, a page loaded anew and what is out of sight are no way of a person', {
  tag: '@chromium',
}, async ({ journey }) => {
  const page = await (await journey({ consent: false })).context.newPage();
  await page.setContent(`<p style="height: 9000px"></p>${PARTS}`);
  const acts = await countActs(page);
  await expect(page.goto('about:blank')).rejects.toThrow('goto');
  await expect(page.reload()).rejects.toThrow('reload');
  await expect(acts.press(page.locator('#dialog'), 100)).rejects.toThrow('seen without scrolling');
  await page.setContent(PARTS);
  await page.evaluate(() => {
    Reflect.deleteProperty(window, 'balikActs');
  });
  await expect(acts.soFar()).rejects.toThrow('loaded anew');
});
