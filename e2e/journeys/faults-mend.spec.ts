import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { axeFindings } from '../harness/axe';
import { breakDatabase } from '../harness/broken-database';
import { type Journey, test } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { launchBalik } from '../harness/launch';

const WORLD = { followers: 30, following: 20, mutual: 10 };
const FOUND = { mutual: 10, 'only-i-follow': 10, 'only-they-follow': 20, unknown: 0 };

async function readAndBreak(j: Journey, raw: boolean): Promise<Page> {
  await readBoth(j, j.viewer);
  await j.panel.expectCounts(FOUND);
  const panel = await j.panel.show('now');
  await breakDatabase(panel, raw);
  await panel.reload();
  await expect(panel.locator('[data-trouble="cannot-open"]')).toBeVisible();
  return panel;
}

const databasesIn = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));

test('what still opens is saved into a file, and the file is gone on with; nothing is deleted', async ({ journey }) => {
  const j = await journey({ world: WORLD });
  const panel = await readAndBreak(j, false);
  expect(await axeFindings(panel)).toEqual([]);
  await panel.screenshot({ path: 'artifacts/trouble-cannot-open.png', fullPage: true });
  const download = panel.waitForEvent('download');
  await panel.locator('[data-mend="save"]').click();
  const file = join(mkdtempSync(join(tmpdir(), 'balik-rescued-')), 'rescued.ndjson');
  await (await download).saveAs(file);
  await expect(panel.locator('[data-mend-told="saved"]')).toBeVisible();
  expect(readFileSync(file, 'utf8').split('\n').length).toBeGreaterThan(10);

  const junk = join(file, '..', 'junk.ndjson');
  writeFileSync(junk, '{"format":"something else"}\n');
  await panel.locator('[data-mend-file]').setInputFiles(junk);
  await expect(panel.locator('[data-mend-told="notOurs"]')).toBeVisible();

  await panel.locator('[data-mend-file]').setInputFiles(file);
  await j.panel.untilMended();
  await j.panel.expectCounts(FOUND);
  expect((await databasesIn(panel)).sort()).toEqual(['balik', 'balik-2']);
  // From here on it is the archive: what is read next goes into it.
  await j.page.bringToFront();
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { coverage: 'whole', owner: j.openFriend.username });
  // "Delete everything" means the one that was left behind as well.
  await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({
      to: 'balik/background',
      type: 'deleteEverything',
      body: null,
    }),
  );
  expect(await databasesIn(panel)).toEqual(['balik-2']);
  rmSync(join(file, '..'), { recursive: true, force: true });
});

test('where nothing opens, Balik begins anew beside it, and only when asked', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: WORLD });
  const panel = await readAndBreak(j, true);
  await panel.locator('[data-mend="save"]').click();
  await expect(panel.locator('[data-mend-told="nothing"]')).toBeVisible();
  expect(await databasesIn(panel)).toEqual(['balik']);
  await panel.locator('[data-mend="empty"]').click();
  await j.panel.untilMended();
  await j.panel.expectCounts({ mutual: 0, 'only-i-follow': 0, 'only-they-follow': 0 });
  await j.page.bringToFront();
  // What is kept now lies in another database than the one that broke, so the counts are what tells.
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts(FOUND);
  expect((await databasesIn(panel)).sort()).toEqual(['balik', 'balik-2']);
});

// Where the store lies and how it breaks is Chromium's own.
test('a store on the disk that the browser cannot open: the panel says so, a restart finds all of it again', {
  tag: '@chromium',
}, async ({ journey }) => {
  const profile = mkdtempSync(join(tmpdir(), 'balik-kept-'));
  const j = await journey({ world: WORLD, launch: { profile } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts(FOUND);
  await j.close();
  const folder = join(profile, 'Default', 'IndexedDB', `chrome-extension_${j.extensionId}_0.indexeddb.leveldb`);
  expect(existsSync(folder)).toBe(true);
  renameSync(folder, `${folder}.away`);
  writeFileSync(folder, 'not a folder');

  const broken = await launchBalik({ replica: j.replica, profile });
  const panel = await broken.panel.page();
  await expect(panel.locator('[data-trouble="cannot-open"]')).toBeVisible();
  await panel.locator('[data-mend="empty"]').click();
  await expect(panel.locator('[data-mend-told="failed"]')).toBeVisible();
  await broken.close();
  rmSync(folder, { force: true });
  renameSync(`${folder}.away`, folder);

  const again = await launchBalik({ replica: j.replica, profile });
  try {
    await again.panel.expectCounts(FOUND);
    expect(await flawsIn(await again.panel.page())).toEqual([]);
  } finally {
    await again.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
