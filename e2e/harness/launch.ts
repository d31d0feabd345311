import { test } from '@playwright/test';
import type { ReplicaAddress } from '../replica/server';
import type { Balik, LaunchOptions } from './balik';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { SharedBrowser } from './shared-browser';
import { sharedChromium } from './shared-chromium';
import { sharedFirefox } from './shared-firefox';

/** Which browser this run of a journey is about. */
export function isFirefox(): boolean {
  return test.info().project.name === 'firefox';
}

/** Starts the browser that this run is about. */
export function launchBalik(options: LaunchOptions): Promise<Balik> {
  return isFirefox() ? launchFirefox(options) : launchChromium(options);
}

/** Starts one that is to serve many journeys. */
export function launchShared(replica: ReplicaAddress): Promise<SharedBrowser> {
  return isFirefox() ? sharedFirefox(replica) : sharedChromium(replica);
}
