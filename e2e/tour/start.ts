/**
 * `npm start`: a Chromium with Balik beside the replica, for a person to play with.
 * `-- --tour` (or no display): a scripted person does the main job, and what Balik found is told and photographed.
 * `-- --tour --json`: the same; the last line is one JSON object.
 * `-- --live`: the real instagram.com, in a profile that is kept. Balik reads along there as anywhere; it does nothing.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../harness/chromium';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';
import { tour } from './tour';

const has = (flag: string) => process.argv.includes(`--${flag}`);
const hasDisplay =
  process.platform !== 'linux' || process.env['DISPLAY'] !== undefined || process.env['WAYLAND_DISPLAY'] !== undefined;
const ARTIFACTS = resolve(import.meta.dirname, '../../artifacts');
const small = smallWorld({ followers: 124, following: 97, mutual: 58, hiddenFollowers: 1, seed: 'tour' });

if (has('live')) {
  const noRules = { chromiumArgs: () => [], close: async () => {} };
  const profile = join(homedir(), '.balik-live-profile');
  const balik = await launchChromium({ replica: noRules as never, headless: false, profile });
  await balik.page.goto('https://www.instagram.com/');
  console.log(`The real instagram.com, with Balik. The profile is kept in ${profile}. Close the window to end.`);
  await new Promise((done) => balik.context.on('close', done));
} else if (has('tour') || !hasDisplay) {
  const found = await tour(small, ARTIFACTS);
  if (has('json')) console.log(JSON.stringify(found));
} else {
  const replica = await startReplica({ world: small.world, switches: { suggestions: 12 } });
  const balik = await launchChromium({ replica, headless: false });
  await balik.page.goto(`${replica.origin}/${small.viewer.username}/`);
  console.log(`A replica of Instagram is open; you are ${small.viewer.username}, everybody else is invented.`);
  console.log('1. Press the Balik icon in the toolbar (behind the puzzle piece) and press Start in the panel.');
  console.log('2. Open the followers, scroll to the end; open the following list, scroll to the end.');
  console.log('3. Look at the panel. Close the window to end.');
  await new Promise((done) => balik.context.on('close', done));
  await replica.close();
}
