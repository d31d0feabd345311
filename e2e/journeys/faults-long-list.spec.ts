import { expect } from '@playwright/test';
import { flawsIn } from '../harness/archive-eyes';
import { test } from '../harness/journey';

const ROWS = Number(process.env['BALIK_ROWS'] ?? (process.env['BALIK_LONG'] === '1' ? 50_000 : 1_204));

test(`a list of ${ROWS} rows, scrolled as fast as the page can follow, is read whole`, { tag: '@long' }, async ({
  journey,
}) => {
  // Four thousand answers, one after the other.
  test.setTimeout(2_400_000);
  const j = await journey({
    world: { followers: ROWS, following: 12, mutual: 6 },
    switches: { latencyMs: 2, windowing: true },
  });
  const startedAt = Date.now();
  await j.person.visitProfile(j.viewer.username);
  await j.person.openList('followers');
  const { reachedEnd } = await j.person.readToEnd({ pauseMs: 4 });
  expect(reachedEnd).toBe(true);
  console.info(`${ROWS} rows in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  await j.person.closeList();
  await j.person.openList('following');
  await j.person.readToEnd();
  await j.panel.expectReading('followers', { seen: ROWS, expected: ROWS, coverage: 'whole' });
  await j.panel.expectCounts({ mutual: 6, 'only-i-follow': 6, 'only-they-follow': ROWS - 6, unknown: 0 });
  expect(await flawsIn(await j.panel.page())).toEqual([]);
});
