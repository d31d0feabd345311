import { expect } from '@playwright/test';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

// In Firefox it hung once, without a word, and in none of 38 runs on busy cores since: in the long run there, until it says why.
test('the card over a name carries a mark, which goes with the card', { tag: '@firefox-long' }, async ({ journey }) => {
  const j = await journey({ world: { followers: 20, following: 14, mutual: 8 } });
  await readBoth(j, j.viewer);
  await j.person.openList('following');
  const someone = truth(j).mutual.find(Boolean)!;
  await j.person.readToEnd();
  await j.person.hover(someone);
  const onCard = j.page.locator('body > div:not(:has([role="dialog"])):not(:has(main)) balik-mark');
  await expect(onCard).toHaveAttribute('data-status', 'mutual');
  await expect(onCard).toHaveCount(1);
  await j.page.mouse.move(5, 5);
  await j.page.mouse.move(9, 9);
  await expect(onCard).toHaveCount(0);
});
