import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { untilAtRest } from '../harness/at-rest';
import { CHROMIUM_DIST } from '../harness/chromium';
import { FIREFOX_DIST } from '../harness/firefox';
import { type Journey, test } from '../harness/journey';
import { isFirefox } from '../harness/launch';
import { poisonOneByOne } from '../harness/poison';
import { namesIn } from '../harness/script-parts';

/** The observer as it was built for this browser. */
function builtObserver(): string {
  const dist = isFirefox() ? FIREFOX_DIST : CHROMIUM_DIST;
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  return readFileSync(join(dist, manifest.content_scripts[0].js[0]), 'utf8');
}

const SETTING = { world: { followers: 12, following: 9, mutual: 6 }, switches: { latencyMs: 0 }, consent: false };

async function poisonedPage(j: Journey, copies: boolean) {
  await j.person.visitProfile(j.viewer.username);
  await untilAtRest(j);
  const list = `/api/v1/friendships/${j.viewer.pk}/followers/?count=12`;
  const all = await poisonOneByOne(j.page, namesIn(builtObserver()), list, copies);
  const errors = await j.page.evaluate(() => (window as unknown as { __pageErrors: string[] }).__pageErrors);
  return { all, errors };
}

test('whatever built-in the page replaces, one by one: it is called as often as without Balik, and every answer is copied', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  test.slow();
  const bare = await poisonedPage(await journey({ ...SETTING, launch: { withBalik: false } }), false);
  const beside = await poisonedPage(await journey(SETTING), true);
  const without = new Map(bare.all.map((one) => [one.what, one]));
  // All that the observer uses is among them.
  for (const what of [
    'Promise.prototype.then',
    'RegExp.prototype.exec',
    'JSON.stringify',
    '{}.toJSON',
    '{}.then',
    'Request.hasInstance',
  ])
    expect(without.has(what), what).toBe(true);
  for (const { what, seen, outcomes, copied } of beside.all) {
    const alone = without.get(what);
    const answered = outcomes.filter((one) => one === 'answered').length;
    expect({ what, seen, outcomes, copied }).toEqual({
      what,
      seen: alone?.seen,
      outcomes: alone?.outcomes,
      copied: answered,
    });
  }
  expect(beside.all.length).toBe(bare.all.length);
  expect(beside.errors).toEqual(bare.errors);
});
