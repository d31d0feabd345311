import { expect } from '@playwright/test';
import { type Journey, test } from '../harness/journey';
import { expectRightMarks, ROWS_WORLD, readBothAndClose } from '../harness/row-marks';

declare global {
  interface Window {
    /** What a class of the page got to see of marks. */
    __peeked: string[];
    /** Defines `balik-mark` as the page's own. */
    __claim: (how: string) => void;
  }
}

/** Runs in the page. */
function preparePage(): void {
  window.__peeked = [];
  window.__claim = (how) => {
    class Claimed extends HTMLElement {
      static disabledFeatures = how === 'forbids shadows' ? ['shadow'] : [];
      static observedAttributes = ['data-status', 'lang', 'style', 'class', 'aria-label', 'title'];
      #inside: ElementInternals | null = null;
      constructor() {
        super();
        if (how === 'throws') throw new Error("the page's own");
        if (how === 'has a shadow') this.attachShadow({ mode: 'open' }).textContent = 'hidden';
        if (how === 'looks inside') this.#inside = this.attachInternals();
      }
      attributeChangedCallback(name: string, _: string | null, value: string) {
        window.__peeked.push(`${name}=${value}`);
      }
      connectedCallback() {
        if (how === 'goes away') this.remove();
        const look = () => window.__peeked.push(this.#inside?.shadowRoot?.textContent ?? '', this.textContent ?? '');
        look();
        setTimeout(look, 0);
      }
    }
    customElements.define('balik-mark', Claimed);
  };
}

/** What the page can read of the marks, beside where they stand. */
const readable = (j: Journey) =>
  j.page.evaluate(() => {
    const marks = [...document.querySelectorAll('balik-mark')];
    const parts = marks.flatMap((mark) => [mark, ...mark.querySelectorAll('*')]);
    const names = parts.flatMap((part) => [...part.attributes]).map(({ name }) => name);
    return {
      attributes: [...new Set(names)].filter((name) => name !== 'style').sort(),
      text: parts.map((part) => (part.textContent ?? '') + (part.shadowRoot?.textContent ?? '')).join(''),
      peeked: [...new Set(window.__peeked)].filter((said) => said !== ''),
      unseen: marks.filter((mark) => mark.getBoundingClientRect().width < 8).length,
    };
  });

const errors = (j: Journey) =>
  j.page.evaluate(() => [...new Set((window as unknown as { __pageErrors: string[] }).__pageErrors)]);

for (const how of ['looks inside', 'has a shadow', 'forbids shadows', 'goes away', 'throws'])
  test(`a page whose own balik-mark ${how}: every mark is there, says no more than status and language, and throws nothing`, {
    tag: how === 'looks inside' ? [] : ['@firefox-long'],
  }, async ({ journey }) => {
    const j = await journey({ world: ROWS_WORLD });
    const said: string[] = [];
    j.page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    await j.page.addInitScript(preparePage);
    await j.page.addInitScript((way) => window.__claim(way), how);
    await readBothAndClose(j);
    await j.person.openList('following');
    await expectRightMarks(j, 6);
    await expect
      .poll(() => readable(j))
      .toEqual({ attributes: ['data-status', 'lang'], text: '', peeked: [], unseen: 0 });
    expect((await errors(j)).filter((error) => !error.includes("the page's own"))).toEqual([]);
    expect(said.filter((line) => !line.includes("the page's own"))).toEqual([]);
  });

test('a page that defines balik-mark while marks are there reads nothing of them, and they come back', async ({
  journey,
}) => {
  const j = await journey({ world: ROWS_WORLD });
  await j.page.addInitScript(preparePage);
  await readBothAndClose(j);
  await j.person.openList('following');
  const before = await expectRightMarks(j, 6);
  await j.page.evaluate(() => window.__claim('looks inside'));
  await j.page.mouse.move(3, 3);
  await j.page.evaluate(() => window.dispatchEvent(new Event('resize')));
  await expect.poll(async () => (await readable(j)).unseen).toBe(0);
  expect(await expectRightMarks(j, Object.keys(before).length)).toEqual(before);
  const { peeked, text } = await readable(j);
  expect(peeked.filter((one) => !/^(data-status|lang|style)=/.test(one))).toEqual([]);
  expect(text).toBe('');
  expect(await errors(j)).toEqual([]);
});

test('accounts called __proto__ and constructor are marked like everybody', async ({ journey }) => {
  const j = await journey({ world: ROWS_WORLD });
  const following = j.world.listed(j.viewer, 'following');
  for (const [at, name] of ['__proto__', 'constructor'].entries()) j.world.rename(following[at]!.pk, name);
  await readBothAndClose(j);
  for (const name of ['__proto__', 'constructor']) {
    await j.person.visitProfile(name);
    await expect(j.page.locator('main header balik-mark')).toHaveAttribute('data-status', /mutual|only-i-follow/);
  }
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('following');
  for (const name of ['__proto__', 'constructor'])
    await expect(j.page.locator(`[role="dialog"] :has(> a[href="/${name}/"]) > balik-mark`)).toHaveCount(1);
  const listed = [...(await j.panel.usernames('mutual')), ...(await j.panel.usernames('only-i-follow'))];
  expect(listed).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
});
