/**
 * Counts what the extension's own targets ask of the network, by the browser's own word: a second debugger connection
 * attaches to every worker and every page of the extension as soon as it exists.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Target } from 'puppeteer-core';

export interface ExtensionRequests {
  /** Addresses outside the extension's own package, with the target that asked. */
  readonly foreign: readonly string[];
  /** How many of its own files were asked for: proof that the counting works. */
  readonly own: number;
  /** Targets that were listened to. */
  readonly targets: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Switches a browser needs to be listened to. */
export const LISTENABLE = ['--remote-debugging-port=0'];

/** For a browser that was started with the switches `LISTENABLE` on this profile. */
export async function extensionRequests(profile: string, extensionId: string): Promise<ExtensionRequests> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const origin = `chrome-extension://${extensionId}/`;
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const foreign: string[] = [];
  const targets = new Set<string>();
  let own = 0;
  const listen = async (target: Target) => {
    if (!target.url().startsWith(origin)) return;
    const name = `${target.type()} ${target.url().slice(origin.length)}`;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request, documentURL }) => {
      if (/^(data|blob):/.test(request.url)) return;
      if (request.url.startsWith(origin)) own += 1;
      // A tab that left the extension for a web page is no longer the extension.
      else if (!documentURL || documentURL.startsWith(origin)) foreign.push(`${name}: ${request.url}`);
    });
    await session.send('Network.enable');
    targets.add(name);
  };
  const hear = (target: Target) => void listen(target).catch(() => undefined);
  browser.on('targetcreated', hear);
  browser.on('targetchanged', hear);
  await Promise.all(browser.targets().map((target) => listen(target).catch(() => undefined)));
  return {
    foreign,
    targets,
    get own() {
      return own;
    },
    close: () => browser.disconnect(),
  };
}
