/** A recording for a report, from the first press to the file, and what a maintainer has of it. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parseRecord } from '../../src/instagram/record/entry';
import { type Journey, test } from '../harness/journey';
import { toldOf } from '../replay/told';

const WORLD = { followers: 60, following: 40, mutual: 25 };

/** Presses Record, and is back in the page. */
async function begin(j: Journey): Promise<void> {
  const panel = await j.panel.showData('troubleshooting');
  await panel.locator('button[data-record="start"]').click();
  await panel.locator('[data-recording="on"]').waitFor();
  await expect(panel.locator('[data-recording-sign]')).toBeVisible();
  await j.page.bringToFront();
}

/** Presses Stop once so many pages of lists and a dialog are in the record, and gives the whole text that stands there. */
async function end(j: Journey, pages: number): Promise<string> {
  await expect.poll(async () => (await soFar(j)).hasDialog).toBe(true);
  await expect.poll(async () => (await soFar(j)).pages).toBeGreaterThanOrEqual(pages);
  const panel = await j.panel.showData('troubleshooting');
  await panel.locator('button[data-record="stop"]').click();
  const text = panel.locator('[data-record-text]');
  await expect(text).toHaveValue(/\n/);
  await expect(panel.locator('[data-recording-sign]')).toHaveCount(0);
  return text.inputValue();
}

/** What lies in the record while it is made. */
async function soFar(j: Journey): Promise<{ pages: number; hasDialog: boolean; chars: number }> {
  return j.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', never>;
    const { storage } = (browser ?? chrome) as { storage: { session: { get(key: null): Promise<object> } } };
    const all = Object.entries(await storage.session.get(null));
    const text = all.flatMap(([key, value]) => (key.startsWith('recordPart') ? [String(value)] : [])).join('');
    const pages = text.match(/friendships\/\d+\/follow(ers|ing)(_list)?\/\?/g)?.length ?? 0;
    return { pages, hasDialog: text.includes('"region":"dialog"'), chars: text.length };
  }, null);
}

/** Everybody's names and ids, as far as they are longer than a record may hold by its allow-list. */
function namesIn(j: Journey): string[] {
  return [...j.world.accounts.values()].flatMap(({ pk, username, fullName, fbidV2 }) => [
    ...[pk, username, fbidV2],
    ...(fullName.length > 5 ? [fullName] : []),
  ]);
}

test('a record holds an address that Balik does not know, and nobody’s name; it is saved by the person’s own click', async ({
  journey,
}) => {
  const j = await journey({ world: WORLD, switches: { tomorrow: 'address' } });
  await begin(j);
  await j.person.readBothLists(j.viewer.username);
  const text = await end(j, 7);

  expect(text).toMatch(/"address":"\/api\/v1\/friendships\/\d+\/followers_list\/\?count=12/);
  expect(text).toContain('"region":"dialog"');
  const { entries } = parseRecord(text);
  expect(toldOf(entries).join('\n')).toContain('no endpoint for GET /api/v1/friendships/…/followers_list/');
  expect(namesIn(j).filter((name) => text.includes(name))).toEqual([]);
  expect(namesIn(j).length).toBeGreaterThan(200);

  const panel = await j.panel.page();
  const [download] = await Promise.all([
    panel.waitForEvent('download'),
    panel.locator('button[data-record="save"]').click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toBe(text);
  await panel.locator('button[data-record="discard"]').click();
  await panel.locator('[data-recording="none"]').waitFor();
  expect((await soFar(j)).chars).toBe(0);
});
