/** A browser with Balik in it, whichever browser it is. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { ReplicaAddress } from '../replica/server';
import type { Panel } from './panel';

export interface LaunchOptions {
  replica: ReplicaAddress;
  /** false = the same browser without Balik: the other half of "with and without". */
  withBalik?: boolean;
  locale?: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  /** A kept profile; a fresh one that is thrown away unless told. */
  profile?: string;
  /** Another folder with the unpacked extension than the built one. */
  dist?: string;
  /** Chromium switches on top of the usual ones. */
  switches?: readonly string[];
  /** A browser that nobody used before and nobody will use after: for what a test does to the browser itself. */
  own?: true;
  /** The page that opens after install stays: for journeys about it. */
  keepsWelcome?: true;
  /** Chromium switches that Playwright sets and this run must not have. */
  without?: string[];
}

export interface Balik {
  readonly context: BrowserContext;
  /** The tab on instagram.com. */
  readonly page: Page;
  readonly panel: Panel;
  readonly extensionId: string;
  /** Where the extension's own pages live, without a slash at the end. */
  readonly origin: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** Ends the background at once, as the browser does after 30 s of rest. */
  stopWorker(): Promise<void>;
  /** Runs in the background: Chromium's worker, Firefox's event page. */
  inBackground<Given, Answer>(deed: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  /** Loads the extension anew under open tabs, as an update does. */
  reloadExtension(): Promise<void>;
  /** Ends the whole browser as a power cut of the program would: no chance to write anything more. */
  kill(): void;
  close(): Promise<void>;
}

export function mustBeBuilt(dist: string): void {
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`${dist} is not built: run "npm run build".`);
}
