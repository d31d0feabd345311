import { expect } from '@playwright/test';
import { test } from '../harness/journey';
import { type FaultKind, readyFaults } from '../replica/fault-bodies';

const BENT: readonly FaultKind[] = ['truncated', 'no-users', 'empty-page', 'soft-block', 'private'];

test('every error Instagram knows leaves a line in troubleshooting and nothing in the archive', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 10, mutual: 5 } });
  await j.person.visitProfile(j.stranger.username);
  const kinds: FaultKind[] = [...readyFaults, ...BENT];
  for (const kind of kinds) {
    j.replica.switches.faults.push({ kind, list: 'followers', owner: j.viewer.pk });
    // The page asks, as it does when a person scrolls; only the answer matters here.
    await j.page.evaluate(
      (id) =>
        new Promise<void>((done) => {
          const request = new XMLHttpRequest();
          request.open(
            'GET',
            `/api/v1/friendships/${id}/followers/?count=12&max_id=12&search_surface=follow_list_page`,
          );
          request.onloadend = () => done();
          request.send();
        }),
      j.viewer.pk,
    );
  }
  const data = await j.panel.showData('troubleshooting');
  const lines = data.locator('[data-problem]');
  const total = async () => {
    const counts = await data.evaluate(async () => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { get(key: string): Promise<{ problems: { count: number }[] }> } } };
        }
      ).chrome;
      return (await storage.local.get('problems')).problems.map((line) => line.count);
    });
    return counts.reduce((sum, count) => sum + count, 0);
  };
  await expect.poll(total).toBe(kinds.length);
  expect(await lines.count()).toBeGreaterThan(8);
  const now = await j.panel.show('now');
  await expect(now.locator('[data-reading]:not([data-seen="0"])')).toHaveCount(0);
  await j.panel.expectCounts({ mutual: 0, 'only-i-follow': 0, 'only-they-follow': 0, unknown: 0 });
});

test('forged and malformed answers are refused: too large, too many rows, ids that are no digits, junk', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: { followers: 60, following: 10, mutual: 5 } });
  await j.person.visitProfile(j.viewer.username);
  await j.page.evaluate((id) => {
    const row = (pk: string) => ({
      pk,
      id: pk,
      pk_id: pk,
      strong_id__: pk,
      username: `forged${pk}`,
      full_name: '',
      is_private: false,
      is_verified: false,
    });
    const end = { big_list: false, page_size: 1, has_more: false, should_limit_list_of_followers: false, status: 'ok' };
    const tap = (text: string) => {
      const url = `/api/v1/friendships/${id}/followers/?count=12&search_surface=follow_list_page`;
      const about = { endpoint: 'followList', method: 'GET', url, requestBody: null, status: 200, at: Date.now() };
      window.dispatchEvent(new CustomEvent('balik-tap', { detail: `${JSON.stringify(about)}\n${text}` }));
    };
    tap(
      JSON.stringify({ users: Array.from({ length: 20_000 }, (_, at) => row(String(at + 1))), ...end }).slice(
        0,
        2_000_001,
      ),
    );
    tap(JSON.stringify({ users: Array.from({ length: 2_000 }, (_, at) => row(String(at + 1))), ...end }));
    tap(JSON.stringify({ users: ['x1', '-5', '1e9', '12345678901234567890123'].map(row), ...end }));
    tap(JSON.stringify({ users: 'many', ...end }));
    tap('{"users":[{"pk":');
    for (const junk of ['', 'null', '[]\n', '{"endpoint":"followList"}\n{}'])
      window.dispatchEvent(new CustomEvent('balik-tap', { detail: junk }));
    window.dispatchEvent(new CustomEvent('balik-tap', { detail: { not: 'a string' } }));
  }, j.viewer.pk);
  const data = await j.panel.showData('troubleshooting');
  for (const problem of ['too-large', 'too-many-rows', 'bad-ids', 'wrong-shape', 'truncated'])
    await expect(data.locator(`[data-problem="${problem}"]`).first()).toBeVisible();
  await j.panel.expectCounts({ mutual: 0, 'only-i-follow': 0, 'only-they-follow': 0, unknown: 0 });
});
