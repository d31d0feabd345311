import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { writeNote } from '../harness/axis-notes';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

async function exported(panel: Page, table: string, format: string): Promise<string> {
  await panel.locator('select[data-export-format]').selectOption(format);
  const button = panel.locator(`button[data-export="${table}"]`);
  // The file is saved a moment before the panel says that it is: until then a press is not heard.
  await expect(button).not.toHaveAttribute('aria-disabled', 'true');
  const download = panel.waitForEvent('download');
  await button.click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^balik-${table}-.*\\.${format}$`));
  return (await saved.path())!;
}

test('people and snapshots leave in every format, and say what the panel says', async ({ journey }) => {
  const j = await journey({ world: { followers: 34, following: 21, mutual: 9 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 9, 'only-i-follow': 12, 'only-they-follow': 25, unknown: 0 });
  const panel = await j.panel.showData('export');
  const known = truth(j);

  const csv = readFileSync(await exported(panel, 'people', 'csv'), 'utf8');
  expect(csv.startsWith('\ufeffusername,')).toBe(true);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + 46);

  const people = readFileSync(await exported(panel, 'people', 'ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const status of ['mutual', 'only-i-follow', 'only-they-follow'] as const)
    expect(
      people
        .filter((one) => one.status === status)
        .map((one) => one.username)
        .sort(),
    ).toEqual(known[status].sort());

  const snapshots = JSON.parse(readFileSync(await exported(panel, 'snapshots', 'json'), 'utf8'));
  expect(snapshots.format).toBe('balik-snapshots');
  expect(snapshots.snapshots).toHaveLength(34 + 21);

  const parquet = readFileSync(await exported(panel, 'snapshots', 'parquet'));
  expect(parquet.subarray(0, 4).toString()).toBe('PAR1');
  expect(parquet.subarray(-4).toString()).toBe('PAR1');
});

test('the list as filtered, one list, and nothing where there is nothing', { tag: '@firefox-long' }, async ({
  journey,
}) => {
  const j = await journey({ world: { followers: 14, following: 11, mutual: 5 } });
  const empty = await j.panel.showData('export');
  await expect(empty.locator('button[data-export="changes"]')).toHaveAttribute('aria-disabled', 'true');

  await j.page.bringToFront();
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 5 });
  await j.panel.show('people', '?status=only-i-follow');
  const panel = await j.panel.showData('export');
  await panel.locator('select[data-export-who]').selectOption('current');
  const current = readFileSync(await exported(panel, 'people', 'ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(current.map((line) => JSON.parse(line).username).sort()).toEqual(truth(j)['only-i-follow'].sort());
  await panel.locator('select[data-export-who]').selectOption('following');
  const following = readFileSync(await exported(panel, 'snapshots', 'ndjson'), 'utf8')
    .trimEnd()
    .split('\n');
  expect(following).toHaveLength(11);
});

test('one list of somebody else, and the list exactly as People shows it', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 24, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { coverage: 'whole', owner: j.openFriend.username });
  const panel = await j.panel.showData('export');
  const rows = async (table: string) =>
    readFileSync(await exported(panel, table, 'ndjson'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const theirs = j.world.listed(j.openFriend, 'followers').map(({ username }) => username);
  await panel.locator('select[data-export-who]').selectOption({ label: `Followers of ${j.openFriend.username}` });
  const people = await rows('people');
  expect(people.map((row) => row.username).sort()).toEqual([...theirs].sort());
  const known = truth(j);
  for (const { username, status } of people) {
    const own = (['mutual', 'only-i-follow', 'only-they-follow'] as const).find((one) => known[one].includes(username));
    expect([username, status]).toEqual([username, username === j.viewer.username ? status : (own ?? 'unknown')]);
  }
  const snapshots = await rows('snapshots');
  expect(snapshots).toHaveLength(theirs.length);
  expect(new Set(snapshots.map((row) => row.owner_username))).toEqual(new Set([j.openFriend.username]));

  // A search, a filter and an order in People are obeyed, in every table that has people in it.
  const view = await j.panel.show('people', '?status=only-they-follow');
  await view.locator('button.more').click();
  await view.locator('[data-sort]').selectOption('username');
  await view.locator('[data-filter="private"]').selectOption('no');
  const wanted = known['only-they-follow'].filter((name) => !j.world.find(name)!.isPrivate).sort();
  await expect(view.locator('[data-shown]')).toHaveAttribute('data-shown', String(wanted.length));
  await j.panel.showData('export');
  await panel.locator('select[data-export-who]').selectOption('current');
  expect((await rows('people')).map((row) => row.username)).toEqual(wanted);
  expect(new Set((await rows('snapshots')).map((row) => row.username))).toEqual(new Set(wanted));
});

test('of two accounts of the person’s own: the one shown, or both', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 11, mutual: 5 } });
  await readBoth(j, j.viewer);
  await j.person.switchViewer(j.secondViewer.username);
  await readBoth(j, j.secondViewer);
  const panel = await j.panel.showData('export');
  await panel.locator('select[data-viewer]').selectOption({ label: j.viewer.username });
  await expect(panel.locator('select[data-export-whose] option').first()).toHaveText(j.viewer.username);
  const viewersIn = async () => {
    const lines = readFileSync(await exported(panel, 'snapshots', 'ndjson'), 'utf8')
      .trimEnd()
      .split('\n');
    return [...new Set(lines.map((line) => JSON.parse(line).viewer_username as string))].sort();
  };
  const names = [j.viewer, j.secondViewer].map(({ username }) => username);
  expect(await viewersIn()).toEqual(names.slice(0, 1));
  await panel.locator('select[data-export-whose]').selectOption('all');
  expect(await viewersIn()).toEqual(names.sort());
});

test('every table leaves in every format, or says that there is nothing', { tag: '@long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 11, mutual: 5 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 5 });
  const history = await j.panel.show('history');
  await writeNote(history, 'Started a campaign');
  await history.locator('[data-annotation]').waitFor();
  const panel = await j.panel.showData('export');
  for (const format of ['csv', 'json', 'ndjson', 'parquet'])
    for (const table of ['people', 'snapshots', 'annotations'])
      expect(readFileSync(await exported(panel, table, format)).length, `${table} ${format}`).toBeGreaterThan(60);
  for (const table of ['changes', 'interactions']) {
    await expect(panel.locator(`button[data-export="${table}"]`)).not.toHaveAttribute('aria-disabled', 'true');
    await panel.locator(`button[data-export="${table}"]`).click();
    await expect(panel.locator('[data-export-progress="nothing"]')).toBeVisible();
  }
  // A range of days that holds nothing.
  await panel.locator('details:has([data-export-dates]) > summary').click();
  await panel.locator('[data-export-date="until"]').fill('2020-01-01');
  await panel.locator('button[data-export="snapshots"]').click();
  await expect(panel.locator('[data-export-progress="nothing"]')).toBeVisible();
});

test('an export can be stopped, and no file is left behind', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 24, following: 20, mutual: 10 } });
  await readBoth(j, j.viewer);
  await j.panel.expectCounts({ mutual: 10 });
  const panel = await j.panel.showData('export');
  // A quick hand: the way to stop is taken as soon as it is there.
  await panel.evaluate(() => {
    new MutationObserver(() => document.querySelector<HTMLElement>('[data-export-cancel]')?.click()).observe(
      document.body,
      { subtree: true, childList: true },
    );
  });
  let files = 0;
  panel.on('download', () => files++);
  await panel.locator('button[data-export="people"]').click();
  await expect(panel.locator('[data-export-progress="cancelled"]')).toBeVisible();
  await expect(panel.getByText('Stopped. No file was written.')).toBeVisible();
  expect(files).toBe(0);
});
