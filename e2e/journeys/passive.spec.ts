import { expect } from '@playwright/test';
import { VIEWS } from '../../src/panel/shell/views';
import { untilAllHeard } from '../harness/all-heard';
import { untilAtRest } from '../harness/at-rest';
import { extensionRequests } from '../harness/extension-requests';
import { type Journey, type Setting, test, truth } from '../harness/journey';
import { comparable } from '../replica/request-log';

const IS_LONG = process.env['BALIK_LONG'] === '1';
/** The short evening takes half a minute, the long one several minutes. */
const ROUNDS = IS_LONG ? 6 : 1;

/** What a person does on an evening, the same way each time. */
async function anEvening(j: Journey): Promise<string[]> {
  j.replica.clearLog();
  const pauseMs = IS_LONG ? 200 : 40;
  const known = truth(j);
  for (let round = 0; round < ROUNDS; round++) {
    await j.person.readBothLists(j.viewer.username, { pauseMs });
    await j.person.visitProfile(j.openFriend.username);
    await j.person.openList('followers');
    // One letter: of two the page searches both or the last, by how quickly they are typed.
    await j.person.searchInList('r');
    await j.person.closeList();
    await j.person.openList('following');
    await j.person.readToEnd({ pauseMs });
    await j.person.closeList();
    const oneSided = known['only-i-follow'][round]!;
    await j.person.visitProfile(oneSided);
    await j.person.followButton();
    await untilAtRest(j);
    await j.person.followButton();
    await untilAtRest(j);
    await j.person.visitProfile(j.privateStranger.username);
    await untilAtRest(j);
    await j.person.visitProfile(j.viewer.username);
    await j.person.openList('following');
    await j.person.hover(await firstNameIn(j));
    await j.person.closeList();
    await j.person.switchViewer(j.secondViewer.username);
    await j.person.readBothLists(j.secondViewer.username, { pauseMs });
    await j.person.switchViewer(j.viewer.username);
    // Reading is not the only thing people do with a page.
    await j.page.reload();
    await untilAtRest(j);
    await j.page.goBack().catch(() => undefined);
    await untilAtRest(j);
  }
  const report = await j.person.pageReport();
  expect(report.untrusted.total).toBe(0);
  expect(report.errors).toEqual([]);
  return comparable(j.replica.log);
}

async function firstNameIn(j: Journey): Promise<string> {
  const link = j.page.locator('[role="dialog"] a[role="link"][tabindex="0"]').first();
  return (await link.getAttribute('href'))!.replaceAll('/', '');
}

test('the request log is the same with and without Balik, and no hand but the person’s clicks or scrolls', async ({
  journey,
}) => {
  if (IS_LONG) test.setTimeout(1_800_000);
  const setting: Setting = { world: { followers: 60, following: 40, mutual: 20 } };
  const bare = await anEvening(await journey({ ...setting, launch: { withBalik: false } }));
  const withBalik = await journey(setting);
  const extension = await extensionRequests(withBalik);
  // A panel that is open the whole time, and one view of it after the other in the end.
  const beside = await anEvening(withBalik);
  for (const view of VIEWS) await withBalik.panel.show(view);
  const { targets } = await extension.look();
  await withBalik.stopWorker();
  await withBalik.page.reload();
  // The background has been woken and has kept something again.
  await untilAllHeard(withBalik);

  expect(beside).toEqual(bare);
  expect(beside.length).toBeGreaterThan(60);
  expect(beside.filter((line) => line.startsWith('FOREIGN'))).toEqual([]);
  // What was listened to, or the empty list below would prove nothing.
  expect(targets.join()).toContain('page src/panel/index.html');
  expect(targets.join()).toContain('background');
  const heard = await extension.look();
  expect(heard.harmless).toBeGreaterThan(0);
  expect(heard.foreign).toEqual([]);
  await extension.close();
});
