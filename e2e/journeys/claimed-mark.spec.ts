import { expect } from '@playwright/test';
import { type Journey, test } from '../harness/journey';
import { expectRightMarks, ROWS_WORLD, readBothAndClose } from '../harness/row-marks';

declare global {
  interface Window {
    /** What a class of the page got to see of marks. */
    __peeked: string[];
    /** How often a class of the page was run with a mark, or with anything by that name. */
    __runs: number;
    /** Errors that the page heard of, and in which file. */
    __heard: string[];
    /** Defines `balik-mark` as the page's own. */
    __claim: (how: string) => void;
  }
}

/** Runs in the page. */
function preparePage(): void {
  window.__peeked = [];
  window.__runs = 0;
  window.__heard = [];
  window.addEventListener('error', (event) => window.__heard.push(`${event.message} ${event.filename}`));
  window.__claim = (how) => {
    if (how === 'stops error events')
      window.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
    const lies = /^(?:throws|returns another)/.test(how);
    const isLie = () => lies && (how.endsWith('always') || window.__runs === 1);
    class Claimed extends HTMLElement {
      static disabledFeatures = how === 'forbids shadows' ? ['shadow'] : [];
      static observedAttributes = ['data-status', 'lang', 'style', 'class', 'aria-label', 'title'];
      #inside: ElementInternals | null = null;
      constructor() {
        super();
        window.__runs++;
        if (isLie() && how.startsWith('throws')) throw new Error("the page's own");
        // biome-ignore lint/correctness/noConstructorReturn: a page may, and the browser then says so in an error.
        if (isLie()) return document.createElement('p') as unknown as Claimed;
        if (how === 'has a shadow') this.attachShadow({ mode: 'open' }).textContent = 'hidden';
        if (how === 'looks inside' || lies) this.#inside = this.attachInternals();
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
    const parts = marks.flatMap((mark) => [mark.parentElement!, mark, ...mark.querySelectorAll('*')]);
    const names = parts.flatMap((part) => [...part.attributes]).map(({ name }) => name);
    return {
      attributes: [...new Set(names)].filter((name) => name !== 'style').sort(),
      text: parts.map((part) => (part.textContent ?? '') + (part.shadowRoot?.textContent ?? '')).join(''),
      peeked: [...new Set(window.__peeked)].filter((said) => said !== ''),
      runs: window.__runs,
      heard: window.__heard,
      unseen: marks.filter((mark) => mark.getBoundingClientRect().width < 8).length,
    };
  });

const errors = (j: Journey) =>
  j.page.evaluate(() => [...new Set((window as unknown as { __pageErrors: string[] }).__pageErrors)]);

const WAYS = [
  ...['looks inside', 'has a shadow', 'forbids shadows', 'goes away', 'stops error events'],
  ...['throws always', 'throws the first time', 'returns another always', 'returns another the first time'],
];
/** One that only looks, one that breaks what it is handed, one that leaves no way in: the others are kinds of these. */
const WHERE: Readonly<Record<string, string | string[]>> = {
  'looks inside': [],
  'throws the first time': '@firefox-long',
  'forbids shadows': '@firefox-long',
};
for (const how of WAYS)
  test(`a page whose own balik-mark ${how}: every mark is there, says no more than status and language, and is never handed to it`, {
    tag: WHERE[how] ?? '@long',
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
      .toEqual({ attributes: ['data-status', 'lang'], text: '', peeked: [], runs: 0, heard: [], unseen: 0 });
    expect(await errors(j)).toEqual([]);
    expect(said).toEqual([]);
  });

test('a page that defines balik-mark while marks are there reads nothing of them, and they stay', {
  tag: '@firefox-long',
}, async ({ journey }) => {
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
  expect(await readable(j)).toMatchObject({ peeked: [], runs: 0, heard: [], text: '' });
  expect(await errors(j)).toEqual([]);
});

test('accounts called __proto__ and constructor are marked like everybody', { tag: '@firefox-long' }, async ({
  journey,
}) => {
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
    await expect(j.page.locator(`[role="dialog"] :has(> a[href="/${name}/"]) > * > balik-mark`)).toHaveCount(1);
  const listed = [...(await j.panel.usernames('mutual')), ...(await j.panel.usernames('only-i-follow'))];
  expect(listed).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
});
