import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { launchFirefox, until } from '../harness/firefox';
import { createPerson, puppeteerHands } from '../replica/person';
import { startReplica } from '../replica/replica';
import { smallWorld } from '../replica/small-world';

const VIEWS = ['now', 'people', 'history', 'insights', 'manners', 'data'] as const;

test('Firefox: every view can be saved as a picture that shows it', async () => {
  test.setTimeout(180_000);
  const small = smallWorld({ followers: 40, following: 30, mutual: 18 });
  const replica = await startReplica({ world: small.world, switches: { suggestions: 8 } });
  const firefox = await launchFirefox(replica);
  try {
    const panel = await firefox.openPanel();
    await panel.setViewport({ width: 360, height: 740 });
    const press = (selector: string) =>
      until(selector, () =>
        panel.evaluate((wanted) => {
          const node = document.querySelector<HTMLElement>(wanted);
          node?.click();
          return node !== null;
        }, selector),
      );
    await press('button[data-consent="start"]');
    await firefox.page.bringToFront();
    await createPerson(puppeteerHands(firefox.page)).readBothLists(small.viewer.username);
    await panel.bringToFront();
    // What would go to the downloads is looked at here instead.
    await panel.evaluate(() => {
      const { toBlob } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
        const { width, height } = this;
        const pixels = this.getContext('2d')!.getImageData(0, 0, width, height).data;
        const colours = new Set<number>();
        for (let at = 0; at < pixels.length; at += 4 * 37)
          colours.add((pixels[at]! << 16) | (pixels[at + 1]! << 8) | pixels[at + 2]!);
        Object.assign(window, { drawn: { width, height, colours: colours.size, url: this.toDataURL() } });
        toBlob.call(this, done, ...rest);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    for (const view of VIEWS) {
      await panel.evaluate((name) => {
        location.hash = `#/${name}`;
      }, view);
      await until(view, () =>
        panel.evaluate((name) => document.querySelector(`[data-view="${name}"][data-ready]`) !== null, view),
      );
      await press('[data-picture-open]');
      await press('[data-picture-save]');
      await until(`the picture of ${view}`, () =>
        panel.evaluate(() => document.querySelector('[data-picture="done"]') !== null),
      );
      const drawn = await panel.evaluate(() => {
        document.querySelector<HTMLDialogElement>('dialog')?.close();
        const { drawn: it } = window as unknown as {
          drawn: { width: number; height: number; colours: number; url: string };
        };
        return { ...it, wanted: document.querySelector<HTMLElement>('[data-view]')!.offsetHeight + 62 };
      });
      writeFileSync(`artifacts/picture-firefox-${view}.png`, Buffer.from(drawn.url.split(',')[1]!, 'base64'));
      await until('the sheet to go', () => panel.evaluate(() => document.querySelector('dialog') === null));
      expect.soft(drawn.width, view).toBeGreaterThanOrEqual(640);
      expect.soft(drawn.colours, view).toBeGreaterThan(20);
      if (view !== 'people')
        expect.soft(Math.abs(drawn.height / 2 - Math.min(8_000, drawn.wanted)), view).toBeLessThan(40);
    }
  } finally {
    await firefox.close();
    await replica.close();
  }
});
