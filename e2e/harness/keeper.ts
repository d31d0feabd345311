/** Keeps the browser of a worker between its journeys, and starts another one where that is of no more use. */
import { type ReplicaServer, startServer } from '../replica/server';
import type { Balik, LaunchOptions } from './balik';
import { launchShared } from './launch';
import type { SharedBrowser } from './shared-browser';

/** All that can be chosen on a browser that runs already. Whatever else a journey asks for takes a launch of its own. */
const LIVE: readonly string[] = ['withBalik', 'dist', 'viewport', 'colorScheme'] satisfies (keyof LaunchOptions)[];

export interface Keeper {
  /** The replica's socket and the browser behind it, unless they are lent already or the options need others. */
  lend(options: Partial<LaunchOptions>): Promise<{ server: ReplicaServer; start(): Promise<Balik> } | null>;
  /** After the journey; all its pages are closed then. */
  giveBack(): Promise<void>;
  close(): Promise<void>;
}

export function createKeeper(): Keeper {
  let server: ReplicaServer | null = null;
  let browser: SharedBrowser | null = null;
  let isLent = false;
  return {
    async lend(options) {
      if (isLent || Object.keys(options).some((name) => !LIVE.includes(name))) return null;
      isLent = true;
      server ??= await startServer();
      browser ??= await launchShared(server);
      const lent = browser;
      return { server, start: () => lent.lend(options) };
    },
    async giveBack() {
      if (!isLent) return;
      isLent = false;
      if (browser?.isSpent === false) await browser.clear();
      if (browser?.isSpent === false) return;
      // What is left of one that was killed may not even close.
      await browser?.close().catch(() => undefined);
      browser = null;
    },
    async close() {
      await browser?.close();
      await server?.close();
    },
  };
}
