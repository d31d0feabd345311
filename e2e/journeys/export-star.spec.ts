import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { Duck } from '../../src/exchange/fixtures/duck';
import { filesIn } from '../../src/exchange/fixtures/starred';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

/** Folded until it is asked for. */
const FOLD = 'details:has([data-star]) > summary';
const WORLD = { followers: 34, following: 21, mutual: 9 };

async function starOf(panel: Page, duck: Duck, name: RegExp): Promise<readonly string[]> {
  const download = panel.waitForEvent('download');
  await panel.locator('button[data-export="star"]').click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(name);
  const files = await filesIn(new Blob([readFileSync((await saved.path())!)]));
  for (const [path, blob] of files) await duck.put(path, blob);
  return [...files.keys()].sort();
}

test('the history leaves as a star, and says whom the panel says not to follow back', async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 9, 'only-i-follow': 12, 'only-they-follow': 25, unknown: 0 });
  const panel = await j.panel.showData('export');
  await panel.locator(FOLD).click();
  const duck = new Duck();
  try {
    const paths = await starOf(panel, duck, /^balik-star-.+-\d{4}-\d\d-\d\d\.zip$/);
    await expect(panel.locator('[data-star="done"]')).toContainText('55 rows');
    expect(paths.filter((path) => !path.startsWith('members/'))).toEqual([
      'accounts.parquet',
      'snapshots.parquet',
      'spells.parquet',
    ]);
    const in_ = (list: string) =>
      `SELECT account FROM 'members/*/*/*.parquet' m JOIN 'snapshots.parquet' s USING (snapshot) WHERE s.list = '${list}'`;
    const only = await duck.ask(
      `SELECT username FROM 'accounts.parquet' WHERE account IN (${in_('following')}) AND account NOT IN (${in_('followers')})`,
    );
    expect(only.map((row) => row['username']).sort()).toEqual(truth(j)['only-i-follow'].sort());
  } finally {
    duck.end();
  }
});

test('by pseudonyms: nobody is named in any of its files, and the same key gives the same ones', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 9 });
  const panel = await j.panel.showData('export');
  await panel.locator(FOLD).click();
  await panel.locator('[data-star-pseudonyms]').check();
  const key = panel.locator('[data-star-key]');
  await expect(key).toHaveValue(/^(\w{5}-){4}\w{5}$/);
  await key.fill('too short');
  await expect(panel.locator('button[data-export="star"]')).toHaveAttribute('aria-disabled', 'true');
  await key.fill('salak-durian-manggis-rambutan');
  const duck = new Duck();
  try {
    const paths = await starOf(panel, duck, /^balik-star-\d{4}-\d\d-\d\d\.zip$/);
    const names = [...j.world.listed(j.viewer, 'followers'), ...j.world.listed(j.viewer, 'following'), j.viewer];
    for (const path of paths) {
      const text = readFileSync(`${duck.folder}/${path}`, 'latin1');
      for (const { pk, username } of names) {
        expect(text.includes(username), `${username} in ${path}`).toBe(false);
        expect(text.includes(pk), `${pk} in ${path}`).toBe(false);
      }
    }
    const codes = "SELECT account_id, username, full_name FROM 'accounts.parquet' ORDER BY account";
    const first = await duck.ask(codes);
    expect(first).toHaveLength(46);
    for (const row of first)
      expect(row).toMatchObject({ account_id: expect.stringMatching(/^[\da-f]{32}$/), full_name: null });
    await expect(panel.locator('[data-star="done"]')).toBeVisible();
    await starOf(panel, duck, /^balik-star-/);
    expect(await duck.ask(codes)).toEqual(first);
  } finally {
    duck.end();
  }
});

test('into a folder that the person chooses, beside what is there', { tag: '@chromium' }, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 9 });
  const panel = await j.panel.showData('export');
  // The dialogue itself is the browser's: here a folder of the extension's own stands for what is chosen in it.
  await panel.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await panel.locator(FOLD).click();
  const button = panel.locator('button[data-export="star-folder"]');
  for (const _ of [1, 2]) {
    await button.click();
    await expect(panel.locator('[data-star="done"]')).toBeVisible();
  }
  const stars = await panel.evaluate(async () => {
    const found: Record<string, string[]> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string, into: string[]) => {
      for await (const [name, one] of folder.entries())
        if (one instanceof FileSystemDirectoryHandle) await walk(one, `${path}${name}/`, into);
        else into.push(`${path}${name} ${await (await one.getFile()).slice(0, 4).text()}`);
    };
    for await (const [name, one] of (await navigator.storage.getDirectory()).entries())
      if (one instanceof FileSystemDirectoryHandle) {
        found[name] = [];
        await walk(one, '', found[name]);
      }
    return found;
  });
  const year = new Date().getUTCFullYear();
  const files = [
    'accounts.parquet PAR1',
    `members/list=followers/year=${year}/part-0.parquet PAR1`,
    `members/list=following/year=${year}/part-0.parquet PAR1`,
    'snapshots.parquet PAR1',
    'spells.parquet PAR1',
  ];
  const names = Object.keys(stars).sort();
  expect(names).toHaveLength(2);
  expect(names[1]).toBe(`${names[0]}-2`);
  for (const name of names) expect(stars[name]!.sort()).toEqual(files);
});
