import { expect, type Page } from '@playwright/test';
import { TAGS } from '../../src/i18n/languages';
import { DATA_PARTS } from '../../src/panel/shell/router';
import { VIEWS } from '../../src/panel/shell/views';
import { test } from '../harness/journey';
import { illFitting, signHeights, staySmall } from '../harness/large-letters';
import { illegible } from '../harness/legible';
import { liveAWhile } from '../harness/lived';
import { openMenu } from '../harness/panel';

/** Long words, and letters from the right. */
const USUAL = ['de', 'ar'];
/** A narrow panel; and letters twice as large in it, as somebody chose in the browser. */
const LETTERS_PX = [16, 32] as const;

for (const [languages, tag] of [
  [USUAL, '@firefox-long'],
  [TAGS.filter((one) => !USUAL.includes(one)), '@long'],
] as const)
  test(`in a panel of 320 px, and with letters twice as large, every word of every view can be read: ${languages.join(', ')}`, {
    tag,
  }, async ({ journey }) => {
    const j = await journey({ world: { followers: 20, following: 12, mutual: 8 }, consent: false });
    const panel = await j.panel.page();
    await panel.setViewportSize({ width: 320, height: 740 });
    const found: string[] = [];
    const read = async (where: string) => {
      const signs: ReadonlyMap<string, number>[] = [];
      for (const px of LETTERS_PX) {
        await lettersOf(panel, px);
        const wrong = [...(await illegible(panel)), ...(await illFitting(panel))];
        found.push(...wrong.map((line) => `${where} ${px}: ${line}`));
        signs.push(await signHeights(panel));
      }
      found.push(...staySmall(signs[0]!, signs[1]!).map((line) => `${where}: ${line}`));
      await lettersOf(panel, 16);
    };
    for (const language of languages) {
      await j.panel.choose({ language });
      await panel.locator('[data-consent="start"]').waitFor();
      await read(`consent ${language}`);
    }
    await j.panel.consent(j.page);
    await liveAWhile(j);
    for (const language of languages) {
      await j.panel.choose({ language });
      for (const view of VIEWS) {
        await j.panel.show(view);
        await read(`${view} ${language}`);
      }
      for (const part of DATA_PARTS) {
        await j.panel.showData(part);
        await read(`data ${part} ${language}`);
      }
      await j.panel.show('people', '?status=only-i-follow');
      await openMenu(panel);
      await read(`menu ${language}`);
      await panel.keyboard.press('Escape');
      await panel.locator('button.more').click();
      await read(`filters ${language}`);
      await panel.locator('button.more').click();
      await panel.locator('.row-open').first().click();
      await panel.locator('dialog [data-verdict]').waitFor();
      await read(`sheet ${language}`);
      await panel.keyboard.press('Escape');
      await expect(panel.locator('dialog')).toHaveCount(0);
    }
    expect(found).toEqual([]);
    await j.panel.choose({ language: 'en' });
    await j.panel.show('now');
    expect(await seenWith(panel, '.header nav a { width: 12px; overflow: hidden }')).toContain('cut');
    expect(await seenWith(panel, '.answer-count.is-part > .answer-words { margin-top: -1.5rem !important }')).toContain(
      'over each',
    );
    expect(await seenWith(panel, '.news { width: 30rem }')).toContain('wider than the window');
    expect(await seenWith(panel, 'h2 { position: relative; right: 20rem }')).toContain('out of sight');
    expect(
      await seenWith(panel, '.answer-count.is-part > .answer-words { flex: none !important; width: 1rem }'),
    ).toContain('broken within');
    const signs = await signHeights(panel);
    expect(signs.size).toBeGreaterThan(3);
    expect(staySmall(signs, signs)).toHaveLength(signs.size);
    await j.panel.show('people');
    expect(await seenWith(panel, '.person-row { height: 6rem !important }')).toContain('px to spare');
    expect(await seenWith(panel, '.sort { width: 4rem !important }')).toContain('cut: select');
    expect(await seenWith(panel, 'input[type="search"] { flex: 0 0 2rem !important }')).toContain('cut: placeholder');
  });

/** Waits until drawings that follow the size of letters have done so. */
async function lettersOf(panel: Page, px: number): Promise<void> {
  await panel.evaluate((size) => {
    document.documentElement.style.setProperty('font-size', `${size}px`);
    return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }, px);
}

/** What is found where a rule of our styles is wrong. */
async function seenWith(panel: Page, rule: string): Promise<string> {
  const put = (css: string | null) =>
    panel.evaluate((wrong) => {
      const sheet = [...document.styleSheets].at(-1)!;
      if (wrong === null) sheet.deleteRule(sheet.cssRules.length - 1);
      else sheet.insertRule(wrong, sheet.cssRules.length);
    }, css);
  await put(rule);
  const found = [...(await illegible(panel)), ...(await illFitting(panel))];
  await put(null);
  return found.join('\n');
}
