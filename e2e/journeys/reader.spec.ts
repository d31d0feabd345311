import { expect, type Page } from '@playwright/test';
import { VIEWS } from '../../src/panel/shell/views';
import { test } from '../harness/journey';

/** What a screen reader says without being asked, in order. */
async function listen(panel: Page): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const said = new Map<Element, string>();
    const LIVE = '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])';
    const hear = () => {
      for (const region of document.querySelectorAll(LIVE)) {
        const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (said.get(region) === words) continue;
        said.set(region, words);
        if (words !== '') heard.push(words);
      }
    };
    hear();
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => panel.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Headings as a reader lists them: "1 Now". */
async function headings(panel: Page): Promise<{ level: number; name: string }[]> {
  const tree = await panel.locator('body').ariaSnapshot();
  return [...tree.matchAll(/- heading "((?:[^"\\]|\\.)*)" \[level=(\d)\]/g)].map((found) => ({
    name: found[1]!,
    level: Number(found[2]),
  }));
}

const WORDS = {
  en: {
    views: 'Views',
    now: 'Now',
    followers: /^Followers: \d+ of 36$/,
    whole: 'Followers: read to the end, 36 accounts',
    more: 'More',
    settings: 'Settings',
    found: '1 person',
    search: 'Search by username or name',
    status: 'Follow-back status',
    undo: 'Undo',
    exported: /^Done\. \d+ rows written\.$/,
    parts: 'Parts of Data',
  },
  id: {
    views: 'Tampilan',
    now: 'Sekarang',
    followers: /^Pengikut: \d+ dari 36$/,
    whole: 'Pengikut: terbaca sampai akhir, 36 akun',
    more: 'Lainnya',
    settings: 'Pengaturan',
    found: '1 orang',
    search: 'Cari nama pengguna atau nama',
    status: 'Status ikuti balik',
    undo: 'Urungkan',
    exported: /^Selesai\. \d+ baris ditulis\.$/,
    parts: 'Bagian Data',
  },
} as const;

/** The tree itself is asked by Chromium's own way. What it holds does not change with the language, its words do. */
const TAGS = { en: '@chromium', id: ['@chromium', '@long'] };

for (const language of ['en', 'id'] as const)
  test(`the main job as a screen reader tells it, ${language}`, { tag: TAGS[language] }, async ({ journey }) => {
    const words = WORDS[language];
    const j = await journey({ world: { followers: 36, following: 20, mutual: 10 } });
    const panel = await j.panel.show('now');
    await j.panel.choose({ language });
    const heard = await listen(panel);

    // Reading along is told while it goes on, and that the list is whole.
    await j.page.bringToFront();
    await j.person.visitProfile(j.viewer.username);
    await j.person.openList('followers');
    await j.person.readToEnd({ maxPages: 2 });
    const progress = async () => (await heard()).filter((said) => words.followers.test(said)).length;
    await expect.poll(progress).toBeGreaterThan(0);
    await j.person.readToEnd();
    await expect.poll(heard).toContain(words.whole);
    await j.person.closeList();
    await j.person.openList('following');
    await j.person.readToEnd();
    await j.person.closeList();

    // Landmarks, one first heading, and no level left out, in every view.
    for (const view of VIEWS) {
      await j.panel.show(view);
      await expect(panel.getByRole('banner')).toHaveCount(1);
      await expect(panel.getByRole('main')).toHaveCount(1);
      await expect(panel.getByRole('navigation', { name: words.views })).toHaveCount(1);
      await expect(panel.getByRole('banner').locator('[aria-current="page"]')).toHaveCount(1);
      const found = await headings(panel);
      expect(
        found.filter(({ level }) => level === 1),
        view,
      ).toHaveLength(1);
      expect(found[0]?.level, view).toBe(1);
      for (const [at, { level, name }] of found.entries())
        expect(level - (found[at - 1]?.level ?? 0), `${view}: "${name}"`).toBeLessThanOrEqual(1);
      expect(await namelessIn(panel), view).toEqual([]);
    }

    // The head of the panel, word for word.
    await j.panel.show('now');
    await expect(panel.getByRole('banner')).toMatchAriaSnapshot(`
      - banner:
        - paragraph
        - button "${words.more}"
        - link "${words.settings}"
        - navigation "${words.views}":
          - list:
            - listitem:
              - link "${words.now}"
    `);

    // People: tabs with their counts, a search that tells what it finds, rows with name and status.
    await j.panel.show('people', '?status=only-i-follow');
    const tabs = panel.getByRole('tablist', { name: words.status });
    await expect(tabs.getByRole('tab')).toHaveCount(4);
    await expect(tabs.getByRole('tab', { selected: true })).toHaveAccessibleName(/10/);
    const first = await panel.locator('[data-account]').first().getAttribute('data-account');
    await panel.getByRole('searchbox', { name: words.search }).fill(first!);
    await expect.poll(heard).toContain(words.found);
    const row = panel.locator('.row-open');
    await expect(row).toHaveAccessibleName(new RegExp(`@${first}`));

    // A reason noted is told, with the way back.
    await row.click();
    const sheet = panel.getByRole('dialog');
    await expect(sheet).toHaveAccessibleName(/.+/);
    await sheet.locator('[data-reason="network"]').click();
    await expect(sheet.locator('[data-reason="network"]')).toHaveAttribute('aria-pressed', 'true');
    const toast = sheet.locator('[data-undo]').getByRole('status');
    await expect(toast).not.toBeEmpty();
    const noted = (await toast.textContent())!.replace(/\s+/g, ' ').trim();
    await expect.poll(heard).toContain(noted);
    const before = (await heard()).length;
    await sheet.getByRole('button', { name: words.undo }).click();
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(before);
    await panel.keyboard.press('Escape');

    // An export tells that it is done.
    await j.panel.showData('export');
    await expect(panel.getByRole('navigation', { name: words.parts }).getByRole('link')).toHaveCount(5);
    await panel.locator('button[data-export="people"]').click();
    await expect.poll(async () => (await heard()).filter((said) => words.exported.test(said))).toHaveLength(1);
  });

/** Whatever can be worked and has no name, by the browser's own tree. */
async function namelessIn(panel: Page): Promise<string[]> {
  const session = await panel.context().newCDPSession(panel);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const WORKED = ['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'switch', 'tab', 'slider', 'Date'];
  return nodes
    .filter(({ ignored, role, name }) => !ignored && WORKED.includes(role?.value) && !name?.value?.trim())
    .map(({ role, backendDOMNodeId }) => `${role?.value} ${backendDOMNodeId}`);
}
