import { expect } from '@playwright/test';
import { exportZip, followedBy, giveFiles } from '../harness/export-files';
import { test } from '../harness/journey';

const names = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}_${at}`);
const BOTH = names('both', 12);
const THEY = names('they', 7);
const I = names('only_i', 5);
const FOLLOWERS = followedBy([...BOTH, ...THEY], 40);
const FOLLOWING = followedBy([...BOTH, ...I], 45);

test('a whole export: preview, import, everybody where they belong', async ({ journey }) => {
  const j = await journey();
  const page = await j.panel.show('data');
  await giveFiles(page, [await exportZip('2026-07', FOLLOWERS, FOLLOWING, 'invented.owner')]);
  const preview = page.locator('[data-import-preview]');
  await expect(preview).toHaveAttribute('data-owner', 'invented.owner');
  await expect(preview).toHaveAttribute('data-followers', '19');
  await expect(preview).toHaveAttribute('data-following', '17');
  await expect(preview).toHaveAttribute('data-coverage', 'whole');
  await page.locator('[data-import-commit]').click();
  await page.locator('[data-import-done]').waitFor();
  await j.panel.expectCounts({ mutual: 12, 'only-i-follow': 5, 'only-they-follow': 7, unknown: 0 });
  expect([...(await j.panel.usernames('only-i-follow'))].sort()).toEqual([...I].sort());
});
