import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import pkg from '../../package.json' with { type: 'json' };
import { NEWEST } from '../../src/i18n/whats-new';
import { axeFindings } from '../harness/axe';
import { test } from '../harness/journey';
import { isFirefox } from '../harness/launch';
import { changeManifest, distWith } from '../harness/other-dist';
import { storedIn } from '../harness/stored';

test('what is new stands in Now after an update and not after install, and once read it is gone for good', async ({
  journey,
}) => {
  const dist = distWith((manifest) => {
    manifest.version = '0.0.9';
  });
  const becomes = (version: string) =>
    changeManifest(dist, (manifest) => {
      manifest.version = version;
    });
  try {
    const j = await journey({ launch: { own: true, dist } });
    const news = async () => (await j.panel.show('now')).locator('[data-new]');
    await expect(await news()).toHaveCount(0);
    expect(await storedIn(await j.panel.page())).not.toHaveProperty('versionTold');

    becomes(pkg.version);
    await j.reloadExtension();
    await expect(await news()).toHaveAttribute('data-new', NEWEST.version);
    const panel = await j.panel.page();
    for (const language of ['en', 'id'] as const) {
      await j.panel.choose({ language });
      await expect(panel.locator('[data-new]')).toContainText(NEWEST.texts[language]![0]!);
    }
    await panel.setViewportSize({ width: 320, height: 740 });
    for (const theme of ['light', 'dark']) {
      await j.panel.choose({ theme });
      // The process of an add-on that was loaded anew ends with signal 11 in Firefox 153 while axe looks, every other time (MOZ_CRASHREPORTER_SHUTDOWN then ends all of it).
      if (!isFirefox()) expect(await axeFindings(panel)).toEqual([]);
    }
    await panel.locator('[data-new-read]').click();
    await expect(panel.locator('[data-new]')).toHaveCount(0);
    expect(await storedIn(panel)).toHaveProperty('versionTold', NEWEST.version);

    // Another update, of which there is nothing to tell: the one that was read does not come back.
    becomes(`${pkg.version}.1`);
    await j.reloadExtension();
    await j.panel.open('now');
    await expect(await news()).toHaveCount(0);
    expect(await storedIn(await j.panel.page())).toHaveProperty('versionTold', NEWEST.version);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
});
