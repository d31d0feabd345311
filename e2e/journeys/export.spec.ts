import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { test, truth } from '../harness/journey';

async function exported(panel: Page, table: string, format: string): Promise<string> {
  await panel.locator('select[data-export-format]').selectOption(format);
  const download = panel.waitForEvent('download');
  await panel.locator(`button[data-export="${table}"]`).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toMatch(new RegExp(`^balik-${table}-.*\\.${format}$`));
  return (await saved.path())!;
}

test('people and snapshots leave in every format, and say what the panel says', async ({ journey }) => {
  const j = await journey({ world: { followers: 34, following: 21, mutual: 9 } });
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts({ mutual: 9, 'only-i-follow': 12, 'only-they-follow': 25, unknown: 0 });
  const panel = await j.panel.show('data');
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

test('the list as filtered, one list, and nothing where there is nothing', async ({ journey }) => {
  const j = await journey({ world: { followers: 14, following: 11, mutual: 5 } });
  const empty = await j.panel.show('data');
  await empty.locator('button[data-export="changes"]').click();
  await expect(empty.locator('[data-export-progress="nothing"]')).toBeVisible();

  await j.page.bringToFront();
  await j.person.readBothLists(j.viewer.username);
  await j.panel.expectCounts({ mutual: 5 });
  await j.panel.show('people', '?status=only-i-follow');
  const panel = await j.panel.show('data');
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
