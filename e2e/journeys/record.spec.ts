/** A recording for a report, from the first press to the file, and what a maintainer has of it. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parseRecord } from '../../src/instagram/record/entry';
import { type Journey, test } from '../harness/journey';
import { toldOf } from '../replay/told';
import { createPerson } from '../replica/person';

const WORLD = { followers: 60, following: 40, mutual: 25 };

/** Presses Record, and is back in the page. */
async function begin(j: Journey): Promise<void> {
  const panel = await j.panel.showData('troubleshooting');
  await panel.locator('details:has([data-recording]) > summary').click();
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

/** Leaves of what a recording may last or hold only so much: as if it had gone on for long. */
async function leave(j: Journey, left: { ms: number } | { chars: number }): Promise<void> {
  await j.inBackground(async (left) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', never>;
    const { storage } = (browser ?? chrome) as {
      storage: { session: { get(key: string): Promise<{ recording: object }>; set(values: object): Promise<void> } };
    };
    const { recording } = await storage.session.get('recording');
    const limit = 'ms' in left ? { until: Date.now() + left.ms } : { chars: 5_000_000 - left.chars };
    await storage.session.set({ recording: { ...recording, ...limit } });
  }, left);
}

/** How it ended, and whether the key by which names are invented is still there. */
async function ending(j: Journey): Promise<{ endedBy: string | null; hasKey: boolean }> {
  return j.inBackground(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', never>;
    const { storage } = (browser ?? chrome) as {
      storage: {
        session: { get(key: string): Promise<{ recording: { endedBy: string | null; key: string | null } }> };
      };
    };
    const { recording } = await storage.session.get('recording');
    return { endedBy: recording.endedBy, hasKey: recording.key !== null };
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

// On busy cores no dialog was in the record twice, without a word: in the long run until it says why.
test('two tabs are in one record, a person of both by one name; a worker that is stopped midway leaves no gap', {
  tag: '@long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await begin(j);
  const other = await j.context.newPage();
  const second = createPerson(other);
  for (const person of [j.person, second]) {
    await person.visitProfile(j.viewer.username);
    await person.openList('following');
    await j.stopWorker();
    await person.readToEnd();
    await j.stopWorker();
  }
  const text = await end(j, 8);
  const { entries } = parseRecord(text);
  const loads = entries.filter((entry) => entry.what === 'page' && entry.isLoaded);
  expect(loads.length).toBeGreaterThanOrEqual(2);
  expect(new Set(loads.map((entry) => entry.what === 'page' && entry.cookie)).size).toBe(1);
  const pages = entries.flatMap((entry) =>
    entry.what === 'answer' && /\/following\/\?/.test(entry.address) ? [entry] : [],
  );
  const named = pages.map(({ body }) => [...body.matchAll(/"username":"([^"]+)"/g)].map(([, name]) => name!));
  // Each page of the list twice, and in both the same people by the same names.
  const times = new Map<string, number>();
  for (const name of named.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  expect(times.size).toBe(WORLD.following);
  expect([...times.values()].every((count) => count >= 2)).toBe(true);
  expect(namesIn(j).filter((name) => text.includes(name))).toEqual([]);
});

for (const [by, left] of [
  ['time', { ms: 1_500 }],
  ['size', { chars: 3_000 }],
] as const)
  test(`a recording ends by itself by its ${by}: the tab tells no more, the key is gone, and what there is stays`, {
    tag: by === 'time' ? '@firefox-long' : '@long',
  }, async ({ journey }) => {
    const j = await journey({ world: WORLD });
    await begin(j);
    await j.person.visitProfile(j.viewer.username);
    await expect.poll(async () => (await soFar(j)).chars).toBeGreaterThan(500);
    await leave(j, left);
    await j.person.readBothLists(j.viewer.username, { pauseMs: 150 });
    await expect.poll(() => ending(j)).toEqual({ endedBy: by, hasKey: false });
    const { chars } = await soFar(j);
    await j.person.readBothLists(j.viewer.username);
    const panel = await j.panel.showData('troubleshooting');
    await expect(panel.locator('[data-recording-sign]')).toHaveCount(0);
    await expect(panel.locator('[data-record-text]')).toHaveValue(/\n/);
    expect((await soFar(j)).chars).toBe(chars);
  });
