import { test } from '@playwright/test';
import type { Balik, LaunchOptions } from './balik';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

/** Which browser this run of a journey is about. */
export function isFirefox(): boolean {
  return test.info().project.name === 'firefox';
}

/** Starts the browser that this run is about. */
export function launchBalik(options: LaunchOptions): Promise<Balik> {
  return isFirefox() ? launchFirefox(options) : launchChromium(options);
}
