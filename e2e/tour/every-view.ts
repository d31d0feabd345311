/**
 * Every view in every state a person meets it in, at each width, light and dark, in each finished language: to be looked
 * at with fresh eyes after each change of the look. A page beside the pictures shows them in rows.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { exportFiles } from '../../src/instagram/export/fixtures/build-export';
import { VIEWS } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { launchChromium } from '../harness/chromium';
import { deedFiles } from '../harness/export-acts';
import { followedBy, giveFiles, includeBeside, zipped } from '../harness/export-files';
import { createPerson, type Person } from '../replica/person';
import { startReplica } from '../replica/replica';
import { type SmallWorld, smallWorld } from '../replica/small-world';
import { noteTwoThings, oneWhoDoesNotFollowBack, readWeekByWeek } from './weeks';

const WIDTHS = [320, 360, 900] as const;
const HEIGHT = 740;
const LANGUAGES = ['en', 'id'] as const;
const THEMES = ['light', 'dark'] as const;

/** One thing that is photographed: a view, or what lies over it. */
interface Sight {
  readonly name: string;
  /** Brings the panel there. */
  go(balik: Balik): Promise<unknown>;
}

const views: readonly Sight[] = VIEWS.map((name) => ({ name, go: (balik) => balik.panel.show(name) }));
const [now] = views as [Sight, ...Sight[]];

interface State {
  readonly name: string;
  readonly sights: readonly Sight[];
  /** What happens before; each state goes on from the one before it. */
  begin(balik: Balik, person: Person, small: SmallWorld): Promise<unknown>;
}

const STATES: readonly State[] = [
  { name: '1-asked', sights: [{ ...now, go: openPanel }], begin: openPanel },
  { name: '2-nothing-read', sights: views, begin: (balik) => balik.panel.consent(balik.page) },
  {
    name: '3-half-read',
    sights: views,
    begin: async (_, person, { viewer }) => {
      await person.visitProfile(viewer.username);
      await person.openList('followers');
      await person.readToEnd({ maxPages: 3 });
    },
  },
  {
    name: '4-read-once',
    sights: views,
    begin: (_, person, { viewer }) => person.readBothLists(viewer.username),
  },
];

/** Weeks of an archive of their own, for what was read above lies in no past. */
const LATER: readonly State[] = [
  {
    name: '5-weeks',
    sights: views,
    begin: async (balik, person, small) => {
      await balik.panel.consent(balik.page);
      await readWeekByWeek(small, balik, person);
    },
  },
  {
    name: '6-on-a-profile',
    // The sheet last: it would lie over what comes after.
    sights: [now, { name: 'sheet', go: openSheet }],
    begin: async (balik, person) => noteTwoThings(balik, person, await oneWhoDoesNotFollowBack(balik)),
  },
];

/** Somebody who never scrolls, and brings what Instagram makes. */
const BY_FILE: readonly State[] = [
  {
    name: '7-by-file',
    sights: views,
    begin: async (balik) => {
      await balik.panel.consent(balik.page);
      const followers = followedBy(smallNames('kedai', 40), 20);
      const following = followedBy([...smallNames('kedai', 24), ...smallNames('studio', 18)], 21);
      const panel = await balik.panel.show('data');
      const deeds = deedFiles({ liked: smallNames('kedai', 12), commented: smallNames('kedai', 5) });
      const files = [...exportFiles('2026-07', followers, following, 'lintang.pagi'), ...deeds];
      await giveFiles(panel, [await zipped(files, 'instagram-lintang.pagi-2026-07-22-AbCdEf12.zip')]);
      await includeBeside(panel, ['likes', 'comments']);
      await panel.locator('[data-import-commit]').click();
      await panel.locator('[data-import-done]').waitFor();
    },
  },
];

const smallNames = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}.${at + 1}`);

/** Writes them below `folder`, which is emptied first; answers how many. */
export async function photographEveryView(folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const [part, states] of [STATES, LATER, BY_FILE].entries()) {
    const small = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: `views ${part}` });
    const replica = await startReplica({ world: small.world });
    const balik = await launchChromium({ replica });
    try {
      const person = createPerson(balik.page);
      for (const { name, sights, begin } of states) {
        await balik.page.bringToFront();
        await begin(balik, person, small);
        for (const sight of sights) files.push(...(await photographSight(balik, sight, name, folder)));
        await balik.panel.choose({ language: 'auto', theme: 'auto' });
      }
    } finally {
      await balik.close();
      await replica.close();
    }
  }
  writeFileSync(join(folder, 'index.html'), pageOf(files));
  return files.length;
}

async function photographSight(balik: Balik, sight: Sight, state: string, folder: string): Promise<string[]> {
  const panel = await balik.panel.page();
  const files: string[] = [];
  for (const language of LANGUAGES)
    for (const theme of THEMES) {
      await balik.panel.choose({ language, theme });
      await panel.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
      await sight.go(balik);
      for (const width of WIDTHS) {
        await panel.setViewportSize({ width, height: HEIGHT });
        await panel.mouse.move(0, 0);
        await untilDrawn(panel);
        const file = `${state}-${sight.name}-${language}-${theme}-${width}.png`;
        await panel.screenshot({ path: join(folder, file), fullPage: true });
        files.push(file);
      }
    }
  return files;
}

async function openPanel(balik: Balik): Promise<void> {
  const panel = await balik.panel.page();
  await panel.bringToFront();
  await panel.locator('button[data-consent="start"]').waitFor();
}

async function openSheet(balik: Balik): Promise<void> {
  // Opened anew: in the language before, the sheet lies over the list.
  const panel = await balik.panel.open('people', '?status=only-i-follow');
  await panel.locator('[data-account] button').first().click();
  await panel.locator('dialog [data-verdict]').waitFor();
}

async function untilDrawn(panel: Page): Promise<void> {
  await panel.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** One row a view and state, its pictures beside each other. */
function pageOf(files: readonly string[]): string {
  const rowOf = (file: string) => file.replace(/-(en|id)-(light|dark)-\d+\.png$/, '');
  const rows = [...new Set(files.map(rowOf))].map((row) => {
    const pictures = files.filter((file) => rowOf(file) === row);
    const images = pictures.map(
      (file) => `<figure><img src="${file}" loading="lazy"><figcaption>${file}</figcaption></figure>`,
    );
    return `<h2>${row}</h2><div>${images.join('')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Balik, every view</title>
<style>body{font:14px sans-serif;background:#999}div{display:flex;gap:8px;overflow-x:auto;align-items:start}figure{margin:0}</style>
${rows.join('\n')}`;
}
