import { expect } from '@playwright/test';
import { test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';

/** Two followers are deactivated: the profile counts them and the list never shows them. */
const WORLD = { followers: 30, following: 20, mutual: 10, hiddenFollowers: 2 };

test('whoever may be among the hidden ones is accused of nothing for sure, in the headline neither, in both languages', {
  tag: '@firefox-long',
}, async ({ journey }) => {
  const j = await journey({ world: WORLD });
  await readBoth(j, j.viewer);
  const [name] = truth(j)['only-i-follow'];
  for (const [language, word] of [
    ['en', 'likely'],
    ['id', 'kemungkinan'],
  ] as const)
    await test.step(language, async () => {
      await j.panel.choose({ language });
      const people = await j.panel.open('people', '?status=only-i-follow');
      await people.locator(`[data-account="${name}"] button`).first().click();
      const verdict = people.locator(`dialog [data-verdict-account="${name}"]`);
      await expect(verdict.locator('[data-certainty]').first()).toHaveAttribute('data-certainty', 'likely');
      await expect(verdict.locator('h2').first()).toContainText(word);
    });
});
