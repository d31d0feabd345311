import { expect } from '@playwright/test';
import { type Journey, type Setting, test, truth } from '../harness/journey';
import { comparable } from '../replica/request-log';

/** What a person does in a few minutes, the same way each time. */
async function anEvening(j: Journey): Promise<string[]> {
  j.replica.clearLog();
  await j.person.readBothLists(j.viewer.username, { pauseMs: 40 });
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.searchInList('ra');
  await j.person.closeList();
  const known = truth(j);
  await j.person.visitProfile(known['only-i-follow'][0]!);
  await j.person.followButton();
  await j.page.waitForTimeout(400);
  await j.person.visitProfile(j.privateStranger.username);
  await j.page.waitForTimeout(400);
  const report = await j.person.pageReport();
  expect(report.untrusted.total).toBe(0);
  expect(report.errors).toEqual([]);
  return comparable(j.replica.log);
}

test('the request log is the same with and without Balik, and no hand but the person’s clicks or scrolls', async ({
  journey,
}) => {
  const setting: Setting = { world: { followers: 60, following: 40, mutual: 20 } };
  const bare = await anEvening(await journey({ ...setting, launch: { withBalik: false } }));
  const withBalik = await journey(setting);
  const strays: string[] = [];
  withBalik.context.on('request', (request) => {
    if (request.serviceWorker() !== null || /^chrome-extension:/.test(request.frame()?.url() ?? ''))
      if (!/^(chrome-extension|blob|data):/.test(request.url())) strays.push(request.url());
  });
  const beside = await anEvening(withBalik);
  expect(beside).toEqual(bare);
  expect(beside.length).toBeGreaterThan(30);
  expect(strays).toEqual([]);
});
