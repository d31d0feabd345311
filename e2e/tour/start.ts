/**
 * `npm start`: a Chromium with Balik beside the replica, for a person to play with.
 * `-- --tour` (or no display): a scripted person does the main job, and what Balik found is told and photographed.
 * `-- --tour --json`: the same; the last line is one JSON object.
 * `-- --tour --pictures`: also renews the README's pictures in docs/pictures and the stores' in docs/store/pictures, and
 * photographs every view in every state into artifacts/views (index.html shows them in rows). `-- --views`: those alone;
 * `-- --views=8-hundreds,5-weeks-people`: of these only those whose names begin so; `--languages=ar,hi`: in these languages.
 * `-- --live`: the real instagram.com, in a profile that is kept. Balik reads along there as anywhere; it does nothing.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';
import { photographEveryView } from './every-view';
import { withLegibleNames } from './legible-names';
import { photographMarks } from './mark-pictures';
import { storePictures } from './store-pictures';
import { tour } from './tour';
import { openWindow, tellWhatToDo } from './window';

const has = (flag: string) => process.argv.includes(`--${flag}`);
/** What is named behind a flag: "--views=5-weeks,7-by-file". Undefined = not asked for; none named = all. */
const namedBehind = (flag: string) =>
  process.argv
    .find((one) => one === `--${flag}` || one.startsWith(`--${flag}=`))
    ?.split(/[=,]/)
    .slice(1);
const views = namedBehind('views');
const hasDisplay =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
const ARTIFACTS = resolve(import.meta.dirname, '../../artifacts');
const small = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: 'tour' });

if (has('live')) {
  const profile = join(homedir(), '.balik-live-profile');
  const { page, closed } = await openWindow({ switches: [], profile });
  await page.goto('https://www.instagram.com/');
  console.log(`The real instagram.com, with Balik. The profile is kept in ${profile}. Close the window to end.`);
  await closed;
} else if (views !== undefined) {
  await everyView(views);
} else if (has('tour') || !hasDisplay) {
  if (has('pictures')) withLegibleNames(small.world);
  const found = await tour(small, ARTIFACTS);
  if (has('pictures')) {
    keepPictures();
    await storePictures(resolve(ARTIFACTS, '../docs/store/pictures'));
    await everyView();
  }
  if (has('json')) console.log(JSON.stringify(found));
} else {
  const replica = await startReplica({ world: small.world, switches: { suggestions: 12 } });
  const { page, closed } = await openWindow({ switches: replica.chromiumArgs() });
  await page.goto(`${replica.origin}/${small.viewer.username}/`);
  tellWhatToDo(small.viewer.username);
  await closed;
  await replica.close();
}

/** The README's pictures are the tour's own, so that they never show what Balik no longer looks like. */
function keepPictures(): void {
  const folder = resolve(ARTIFACTS, '../docs/pictures');
  mkdirSync(folder, { recursive: true });
  for (const [from, to] of [
    ['now-en-light', 'now'],
    ['people-en-light', 'people'],
    ['manners-id-dark', 'manners-id'],
  ])
    copyFileSync(join(ARTIFACTS, `${from}.png`), join(folder, `${to}.png`));
}

async function everyView(only: readonly string[] = []): Promise<void> {
  const folder = join(ARTIFACTS, 'views');
  console.log(
    `${await photographEveryView(folder, only, namedBehind('languages'))} pictures of every view: ${join(folder, 'index.html')}`,
  );
  if (only.length > 0 && !only.includes('marks')) return;
  const marks = join(ARTIFACTS, 'marks');
  console.log(`${await photographMarks(marks)} pictures of marks in the page: ${marks}`);
}
