/** People: what its jobs cost in acts of a person, what rows tell, and what can be done with a list. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { axeFindings } from '../harness/axe';
import { countActs } from '../harness/clicks';
import { Days } from '../harness/days';
import { test, truth } from '../harness/journey';
import { readBoth, untilActKept } from '../harness/kept';
import { isFirefox } from '../harness/launch';
import { lookAs } from '../harness/looks';

const world = { followers: 24, following: 20, mutual: 10 };
const NARROW = { width: 360, height: 740 };
const ONLY_CHROMIUM = { tag: '@chromium' };

/** The rows in sight, from the top. */
const namesOn = (people: Page) =>
  people.locator('[data-account]').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['account']!));

const focusedRow = (people: Page) =>
  people.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-account]')?.dataset['account'] ?? null);

test(
  'one is hidden from the list by one press, the next by K; the focus goes on, and both come back',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ 'only-i-follow': 10 });
    const people = await j.panel.show('people');
    await people.setViewportSize(NARROW);
    const [first, second, third] = await namesOn(people);
    const acts = await countActs(people);
    await acts.press(people.locator(`[data-account="${first}"] [data-row-hide]`));
    await expect(people.locator('[role="tab"][data-status="only-i-follow"]')).toHaveAttribute('data-status-count', '9');
    expect(await acts.end()).toEqual({ presses: 1, keys: 0, typed: 0, scrolls: 0, dialogs: 0 });
    expect(await focusedRow(people)).toBe(second);
    const more = await countActs(people);
    await people.keyboard.press('k');
    await expect(people.locator('[role="tab"][data-status="only-i-follow"]')).toHaveAttribute('data-status-count', '8');
    await expect(people.locator('[data-kept]')).toHaveAttribute('data-kept', '2');
    expect(await more.clicks()).toBe(1);
    expect(await focusedRow(people)).toBe(third);
    // The arrows go on from there, and Tab comes back there.
    await people.keyboard.press('ArrowUp');
    expect(await focusedRow(people)).toBe(third);
    await more.press(people.locator('[data-undo-button]'));
    await expect.poll(() => namesOn(people)).toContain(second);
    await more.end();
    // Shown among the others, a second press takes it back.
    await people.locator('[data-kept] button').click();
    await people.locator(`[data-account="${first}"] [data-row-hide][aria-pressed="true"]`).click();
    await expect(people.locator('[role="tab"][data-status="only-i-follow"]')).toHaveAttribute(
      'data-status-count',
      '10',
    );
  },
);

test(
  'the last one hidden leaves nobody without a focus, and other lists hide nobody',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world: { followers: 12, following: 9, mutual: 8 } });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ 'only-i-follow': 1 });
    const people = await j.panel.show('people');
    await people.locator('.row-open').focus();
    await people.keyboard.press('k');
    await expect(people.locator('.empty')).toBeVisible();
    expect(await people.evaluate(() => document.activeElement === document.body)).toBe(false);
    await j.panel.show('people', '?status=mutual');
    await expect(people.locator('[data-account]')).toHaveCount(8);
    await expect(people.locator('[data-row-hide]')).toHaveCount(0);
  },
);

test('a CSV of one status is two presses away, and holds just them', ONLY_CHROMIUM, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people');
  await people.setViewportSize(NARROW);
  const acts = await countActs(people);
  const download = people.waitForEvent('download');
  await acts.press(people.locator('.filters .menu > button'));
  await acts.press(people.locator('[data-list-export]'));
  const file = await download;
  expect(await acts.end()).toEqual({ presses: 2, keys: 0, typed: 0, scrolls: 0, dialogs: 0 });
  expect(file.suggestedFilename()).toMatch(/^balik-people-.+-only-i-follow-\d{4}-\d\d-\d\d\.csv$/);
  const [, ...lines] = readFileSync((await file.path())!, 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines.map((line) => line.split(',')[0])).toEqual(await namesOn(people));
  expect(lines.map((line) => line.split(',')[0]).sort()).toEqual(truth(j)['only-i-follow'].sort());
  await expect(people.locator('[data-list-done="exported"]')).toContainText('10 people');
});

test('usernames are copied, one a line, as the list stands after a search', ONLY_CHROMIUM, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people');
  await j.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [name] = await namesOn(people);
  await people.locator('input[type="search"]').fill(name!);
  await expect(people.locator('[data-shown]')).toHaveAttribute('data-shown', '1');
  await expect(people.locator('[data-shown]')).toHaveText('1 of 10 shown');
  await people.locator('.filters .menu > button').click();
  await people.locator('[data-list-copy]').click();
  await expect(people.locator('[data-list-done="copied"]')).toHaveText('1 username copied.');
  expect(await people.evaluate(() => navigator.clipboard.readText())).toBe(name);
});

test('on paper stands the whole list, though only what is in sight is drawn', ONLY_CHROMIUM, async ({ journey }) => {
  const j = await journey({ world: { followers: 90, following: 80, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 70 });
  const people = await j.panel.show('people');
  await people.setViewportSize(NARROW);
  expect((await namesOn(people)).length).toBeLessThan(40);
  await people.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const names = await people
    .locator('[data-printed]')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['printed']!));
  expect([...names].sort()).toEqual(truth(j)['only-i-follow'].sort());
  await people.emulateMedia({ media: 'print' });
  const head = people.getByRole('heading', { name: new RegExp(`^Not following back of @${j.viewer.username}, \\d+ `) });
  await expect(head).toBeVisible();
  await expect(people.locator('.print-all')).toHaveText('70 people');
  await expect(people.locator('.print-all')).toBeVisible();
  await expect(people.locator('[data-at-most]')).toBeVisible();
  for (const screen of ['.header', '.tabs', '.filters', '.people-table', '.print-sight'])
    await expect(people.locator(screen), screen).toBeHidden();
  await people.emulateMedia({ media: null });
  await people.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(people.locator('.print-list')).toHaveCount(0);
});

test(
  'a sheet keeps the name, the way to the profile and the way out in sight; K and 1 to 5 work in it',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ 'only-i-follow': 10 });
    const people = await j.panel.show('people');
    await people.setViewportSize({ width: 320, height: 560 });
    const [name] = await namesOn(people);
    await people.locator(`[data-account="${name}"] .row-open`).click();
    const sheet = people.locator('dialog');
    await sheet.locator('[data-context]').waitFor();
    await sheet.evaluate((dialog) => {
      dialog.scrollTop = dialog.scrollHeight;
    });
    await expect(sheet.locator('.sheet-head .username')).toBeInViewport({ ratio: 1 });
    await expect(sheet.locator('.sheet-head a')).toBeInViewport({ ratio: 1 });
    await expect(sheet.locator('.sheet-head a')).toHaveAttribute('href', `https://www.instagram.com/${name}/`);
    await people.keyboard.press('2');
    await expect(sheet.locator('[data-reason="appreciation"]')).toHaveAttribute('aria-pressed', 'true');
    await people.keyboard.press('k');
    await expect(sheet.locator('[role="switch"]')).toBeChecked();
    // Whoever writes means letters.
    await sheet.locator('[data-note]').click();
    await people.keyboard.type('k2');
    await expect(sheet.locator('[data-note]')).toHaveValue('k2');
    await expect(sheet.locator('[role="switch"]')).toBeChecked();
    await sheet.locator('.sheet-head button').click();
    await expect(people.locator('dialog')).toHaveCount(0);
    await expect(people.locator('[data-kept]')).toHaveAttribute('data-kept', '1');
  },
);

test(
  'a note is one press away from its row, which says afterwards what was noted',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ 'only-i-follow': 10 });
    const people = await j.panel.show('people');
    await people.setViewportSize(NARROW);
    const [name] = await namesOn(people);
    const row = people.locator(`[data-account="${name}"]`);
    const acts = await countActs(people);
    await acts.press(row.locator('[data-row-note]'));
    await expect(people.locator('dialog [data-note]')).toBeFocused();
    expect(await acts.clicks()).toBe(1);
    await acts.inSight(people.locator('dialog [data-note]'));
    await people.keyboard.type('Bertemu di pasar');
    expect(await acts.clicks()).toBe(2);
    await acts.end();
    await people.locator('dialog [data-tag="customer"]').click();
    await people.keyboard.press('Escape');
    await expect(row.locator('[data-row-note]')).toHaveAccessibleName(`Note on @${name}: Customer and has a note`);
    await expect(row.locator('.tag-dots')).toHaveAttribute('data-tags', '1');
    await people.setViewportSize({ width: 900, height: 740 });
    await expect(row.locator('.chip')).toHaveText('Customer');
  },
);

test('whom the person followed days ago stands folded, outside the count', ONLY_CHROMIUM, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.stranger.username);
  await j.person.followButton();
  await untilActKept(j, j.stranger);
  await j.panel.expectCounts({ 'only-i-follow': 10, 'too-early': 1 });
  const people = await j.panel.show('people');
  const fold = people.locator('[data-early]');
  await expect(fold.locator('summary')).toHaveText('Followed less than 7 days ago (1)');
  await expect(people.locator('[data-shown]')).toHaveAttribute('data-shown', '10');
  await fold.locator('summary').click();
  await fold.locator(`[data-early-account="${j.stranger.username}"] button`).click();
  await expect(people.locator('dialog [data-why="too-early"]')).toBeVisible();
});

test('wide, people are a table with heads; narrow, a list; axe finds nothing in either', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people');
  const light = { colorScheme: 'light', forcedColors: 'none' } as const;
  await lookAs(people, { width: 360, ...light });
  await expect(people.getByRole('list', { name: 'Not following back' }).getByRole('listitem')).toHaveCount(10);
  expect(await axeFindings(people)).toEqual([]);
  await lookAs(people, { width: 900, ...light });
  const table = people.getByRole('table', { name: 'Not following back' });
  await expect(table.getByRole('row')).toHaveCount(11);
  await expect(table.getByRole('columnheader')).toHaveText(['Name', 'Since', 'Reason and tags', 'Actions']);
  const first = table.getByRole('row').nth(1);
  await expect(first.getByRole('rowheader')).toContainText('@');
  await expect(first.getByRole('cell')).toHaveText([/^first seen /, 'None', /Open @/]);
  expect(await axeFindings(people)).toEqual([]);
  if (!isFirefox()) {
    await lookAs(people, { width: 320, ...light });
    await people.evaluate(() => document.documentElement.style.setProperty('font-size', '32px'));
    const tooWide = await people.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(false);
  }
});

test(
  'a side panel’s first person stands in its upper third (at 320 px a line or two lower), with full names in full',
  ONLY_CHROMIUM,
  async ({ journey }) => {
    const j = await journey({ world });
    await readBoth(j, j.viewer);
    await j.panel.expectCounts({ 'only-i-follow': 10 });
    const people = await j.panel.show('people');
    for (const language of ['en', 'id'])
      for (const width of [320, 360]) {
        await j.panel.choose({ language });
        await people.setViewportSize({ width, height: 740 });
        await expect(people.locator('html')).toHaveAttribute('lang', language);
        // A panel that was wide is drawn anew as a list.
        await expect
          .poll(async () => (await people.locator('.person-row').first().boundingBox())?.y, `${language} ${width}`)
          .toBeLessThanOrEqual(width === 320 ? 305 : 255);
        for (const piece of ['[data-at-most]', '[role="tab"]', 'input[type="search"]', '[data-sort]', 'button.more'])
          await expect(people.locator(piece).first()).toBeVisible();
        const cut = await people
          .locator('.full-name')
          .evaluateAll((names) => names.filter((one) => one.scrollWidth > one.clientWidth).length);
        expect(cut).toBe(0);
      }
  },
);

test('when most were first seen is said once above the list, and in a row only where it was another day; a table says it in each row', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  const days = await Days.of(j.context, j.page);
  await days.ago(9);
  await readBoth(j, j.viewer);
  j.world.follow(j.stranger, j.viewer);
  await days.ago(0);
  await readBoth(j, j.viewer);
  const people = await j.panel.show('people', '?status=only-they-follow');
  await people.setViewportSize({ width: 320, height: 740 });
  const usual = people.locator('[data-usual-first-seen]');
  await expect(usual).toHaveText(/^First seen .+, unless a row says otherwise\.$/);
  const facts = people.locator('.person-row .row-fact');
  await expect(facts).toHaveText([/first seen/]);
  await expect(people.locator(`[data-account="${j.stranger.username}"] .row-fact`)).toHaveCount(1);
  // Shorter than the line under it, and yet it begins where that does.
  const name = people.locator(`[data-account="${j.stranger.username}"] .name`);
  const [whole, username] = [await name.boundingBox(), await name.locator('.username bdi').boundingBox()];
  expect(username!.width).toBeLessThan(whole!.width);
  expect(username!.x).toBeCloseTo(whole!.x, 0);
  await people.setViewportSize({ width: 900, height: 740 });
  await expect(usual).toHaveCount(0);
  const rows = await namesOn(people);
  await expect(people.locator('[data-fact="first-seen"]')).toHaveText(rows.map(() => /^first seen /));
});

test('a list of people first seen on one day says so once, and stands by username; its frame ends with its last row', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people', '?status=only-i-follow');
  await people.setViewportSize({ width: 360, height: 900 });
  await expect(people.locator('[data-usual-first-seen]')).toHaveText(/^All first seen .+\.$/);
  await expect(people.locator('[data-sort]')).toHaveValue('username');
  expect(await namesOn(people)).toEqual(truth(j)['only-i-follow'].sort());
  const endOf = async (piece: string) => {
    const box = await people.locator(piece).boundingBox();
    return box === null ? Number.NaN : box.y + box.height;
  };
  // A panel that was wide is drawn anew as a list.
  await expect
    .poll(async () => (await endOf('.people-table')) - (await endOf('.person-row:last-child')))
    .toBeLessThanOrEqual(2);
});

test('undo goes back step by step, by Ctrl+Z as well, and whoever came back last has the focus', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people');
  const count = (wanted: number) =>
    expect(people.locator('[role="tab"][data-status="only-i-follow"]')).toHaveAttribute(
      'data-status-count',
      String(wanted),
    );
  const [first] = await namesOn(people);
  await people.locator(`[data-account="${first}"] .row-open`).focus();
  for (const left of [9, 8, 7]) {
    await people.keyboard.press('k');
    await count(left);
  }
  await people.locator('[data-undo-button]').click();
  await count(8);
  await people.locator('[data-undo-button]').click();
  await count(9);
  await people.keyboard.press('Control+z');
  await count(10);
  await expect.poll(() => focusedRow(people)).toBe(first);
});

test('what is written of somebody is kept when the panel is loaded anew or the sheet left, and can be taken back', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ 'only-i-follow': 10 });
  const people = await j.panel.show('people');
  const [name] = await namesOn(people);
  const note = people.locator('dialog [data-note]');
  const openNote = async () => {
    await people.locator(`[data-account="${name}"] [data-row-note]`).click();
    await expect(note).toBeFocused();
  };
  await openNote();
  await people.keyboard.type('Bertemu di pasar');
  await people.reload();
  await people.locator('[data-view="people"][data-ready]').waitFor();
  await openNote();
  await expect(note).toHaveValue('Bertemu di pasar');
  await note.fill('Lain');
  await people.keyboard.press('Escape');
  await people.locator('[data-undo-button]').click();
  await expect(people.locator('[data-undo="0"]')).toBeVisible();
  await openNote();
  await expect(note).toHaveValue('Bertemu di pasar');
});
