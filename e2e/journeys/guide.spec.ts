import { expect } from '@playwright/test';
import { test } from '../harness/journey';
import { readBoth } from '../harness/kept';

test('the guide: six folded chapters, each link leads to where it lives in the panel', { tag: '@long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 12, following: 10, mutual: 6 } });
  await readBoth(j, j.viewer);
  const page = await j.panel.show('manners');
  await expect(page.locator('[data-chapter]')).toHaveCount(6);
  // Hints come first: of the guide there is a line a chapter until one is opened.
  await expect(page.locator('.guide article').first()).toBeHidden();
  const openAll = async () => {
    // A link to Manners itself leaves them as they are.
    for (const chapter of await page.locator('[data-chapter]').all())
      if ((await chapter.getAttribute('open')) === null) await chapter.locator('summary').click();
    await expect(page.locator('[data-chapter]:not([open])')).toHaveCount(0);
  };
  await openAll();
  const links = page.locator('.guide article a');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
  expect(hrefs.length).toBeGreaterThan(20);
  for (const chapter of await page.locator('[data-chapter]').all())
    expect(await chapter.locator('article a').count()).toBeGreaterThan(0);
  for (const [at, href] of hrefs.entries()) {
    await links.nth(at).click();
    const [, view, status] = /^#\/(\w+)(?:\?status=(.+))?$/.exec(href)!;
    await expect(page.locator(`[data-view="${view}"][data-ready]`)).toBeVisible();
    if (status !== undefined)
      await expect(page.locator(`[role="tab"][data-status="${status}"]`)).toHaveAttribute('aria-selected', 'true');
    await j.panel.show('manners');
    await openAll();
  }
});

test('a line of the guide has 45 to 75 letters where there is room for more, and what is around it ends where the view does', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 3, following: 3, mutual: 3 } });
  const page = await j.panel.show('manners');
  await page.setViewportSize({ width: 900, height: 740 });
  for (const language of ['en', 'id']) {
    await j.panel.choose({ language });
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('[data-chapter]').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    // The first line of each that has more than one: the last is as long as it happens to be.
    const lines = await page.locator('.chapter-body article > p:not(.small)').evaluateAll((all) =>
      all.flatMap((one) => {
        const text = one.firstChild as Text;
        const range = document.createRange();
        const topAt = (at: number) => {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          return range.getBoundingClientRect().top;
        };
        const last = text.data.length - 1;
        if (topAt(last) === topAt(0)) return [];
        let letters = 0;
        while (topAt(letters) === topAt(0)) letters++;
        return [letters];
      }),
    );
    expect(lines.length).toBeGreaterThan(3);
    // One may end early, so that the next is no single word.
    expect(lines.reduce((sum, letters) => sum + letters, 0) / lines.length).toBeGreaterThanOrEqual(45);
    expect(Math.max(...lines)).toBeLessThanOrEqual(75);
    const [guide, view] = await page.evaluate(() =>
      ['.chapter', '[data-view="manners"]'].map((one) => document.querySelector(one)!.getBoundingClientRect().right),
    );
    expect(guide).toBe(view);
  }
});

test('what a chapter is about begins where its title does, whatever the size of letters', async ({ journey }) => {
  const j = await journey({ world: { followers: 3, following: 3, mutual: 3 } });
  const page = await j.panel.show('manners');
  for (const size of ['100%', '200%']) {
    await page.evaluate((all) => document.documentElement.style.setProperty('font-size', all), size);
    const apart = await page.locator('.chapter > summary').evaluateAll((all) =>
      all.map((one) => {
        const [title, lead] = ['h3', '.chapter-lead'].map((part) => {
          const range = new Range();
          range.selectNodeContents(one.querySelector(part)!);
          return range.getClientRects()[0]!.left;
        });
        return Math.abs(title! - lead!) / Number.parseFloat(getComputedStyle(one).fontSize);
      }),
    );
    expect(apart).toHaveLength(6);
    expect(Math.max(...apart)).toBeLessThan(0.25);
  }
});

test('in a wide panel a switch and what it is called are no further apart than 560 px', async ({ journey }) => {
  const j = await journey({ world: { followers: 3, following: 3, mutual: 3 } });
  const page = await j.panel.show('settings');
  await page.setViewportSize({ width: 900, height: 740 });
  const wide = (what: string) => page.locator(what).evaluate((node) => node.getBoundingClientRect().width);
  expect(await wide('.settings')).toBeLessThanOrEqual(560);
  await j.panel.showData('storage');
  expect(await wide('[data-part="storage"]')).toBeLessThanOrEqual(560);
});
