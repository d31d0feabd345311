/** A record is of use: played to the built extension it reads as the page did that it was made of. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openRecord } from '../replay/open-record';
import { playRecord } from '../replay/play';

const RECORDS = join(import.meta.dirname, '../replay/records');

// `npm run replay` plays in Chromium; what is recorded in Firefox is the same text.
test('a record played again ends as the reading did: both lists whole, the counts of who follows back @chromium', async () => {
  const { entries } = openRecord(join(RECORDS, 'autumn-2026.txt'));
  const lines = await playRecord(entries, true);
  expect(lines.slice(0, 2)).toEqual(['followers: 24 of 24 (whole)', 'following: 21 of 21 (whole)']);
  expect(lines.join('\n')).toMatch(/only-i-follow 9 [\s\S]*mutual 12 [\s\S]*only-they-follow 12 /);
});
