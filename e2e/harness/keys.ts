/** A person without a pointer: Tab, arrows, Enter, Escape and what they type. After each key the focus is somewhere, and seen. */
import { expect, type Page } from '@playwright/test';

interface Focus {
  /** The element in a few words, for messages. */
  readonly what: string;
  readonly isLost: boolean;
  readonly isSeen: boolean;
  /** Under the sticky header, or outside the window. */
  readonly isCovered: boolean;
}

const MOST_STOPS = 80;

export class Keys {
  private readonly page: Page;
  private last = 'nothing';
  private isOutside = false;
  /** Stops where the focus could not be seen, or was covered; empty = none. */
  readonly flaws: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    // Where something is drawn anew because of it, it is by then.
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const isTab = key.endsWith('Tab');
    // What is drawn only once it was asked of the archive takes the focus with it, and gives it back.
    if (!isTab)
      await expect
        .poll(async () => (await this.focus()).isLost, {
          intervals: [20],
          message: `focus after ${key}, which was on ${this.last}`,
        })
        .toBe(false);
    const focus = await this.focus();
    // Past the last stop of a page the browser's own buttons follow; the next Tab comes back.
    if (focus.isLost && isTab && !this.isOutside) {
      this.isOutside = true;
      return;
    }
    expect(focus.isLost, `focus after ${key}, which was on ${this.last}`).toBe(false);
    this.isOutside = false;
    this.last = focus.what;
    if (!focus.isSeen) this.flaws.push(`after ${key}, not seen: ${focus.what}`);
    if (focus.isCovered) this.flaws.push(`after ${key}, covered: ${focus.what}`);
  }

  /** Presses Tab (or Shift+Tab) until what the selector finds has the focus. */
  async to(selector: string, back = false): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await this.isOn(selector)) return;
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`No Tab leads to ${selector}; the focus is on ${(await this.focus()).what}.`);
  }

  async isOn(selector: string): Promise<boolean> {
    return this.page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
  }

  async focus(): Promise<Focus> {
    return this.page.evaluate(() => {
      const node = document.activeElement;
      const isLost = node === null || node === document.body || node === document.documentElement;
      const what = node === null ? 'nothing' : node.outerHTML.slice(0, 120);
      if (isLost) return { what, isLost, isSeen: false, isCovered: false };
      // A switch or a file field may show its focus on what stands around it.
      const around = [node, node.parentElement!];
      const isSeen =
        // A part of the view that stands in for what is gone from it: read on from there.
        node.matches(':is(main, section, article, fieldset, form, li, [role="tabpanel"])[tabindex="-1"]') ||
        around.some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
        });
      const box = node.getBoundingClientRect();
      const header = document.querySelector('.header')?.getBoundingClientRect();
      const isUnderHeader =
        !node.closest('.header, .skip, dialog') && header !== undefined && box.bottom <= header.bottom;
      const isOutside = box.bottom <= 0 || box.top >= innerHeight;
      return { what, isLost, isSeen, isCovered: !node.matches('[tabindex="-1"]') && (isUnderHeader || isOutside) };
    });
  }
}
