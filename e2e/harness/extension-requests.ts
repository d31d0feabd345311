/**
 * Counts what the extension's own targets ask of the network, by the browser's own word. In Chromium a second debugger
 * connection attaches to every worker and every page of the extension as soon as it exists; Firefox itself says of each
 * request on whose behalf it is made.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Target } from 'puppeteer-core';
import type { Balik } from './balik';
import { privilegedOf } from './firefox-privileged';
import { requestsInFirefox } from './firefox-requests';
import type { ExtensionRequests } from './heard-requests';

export function extensionRequests(balik: Balik): Promise<ExtensionRequests> {
  const privileged = privilegedOf(balik.context);
  return privileged === null ? requestsInChromium(balik) : requestsInFirefox(privileged);
}

async function requestsInChromium({ profile, extensionId }: Balik): Promise<ExtensionRequests> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  const origin = `chrome-extension://${extensionId}/`;
  const browser = await puppeteer.connect({ browserURL: `http://127.0.0.1:${port}`, defaultViewport: null });
  const foreign: string[] = [];
  const targets = new Set<string>();
  let harmless = 0;
  const listen = async (target: Target) => {
    if (!target.url().startsWith(origin)) return;
    const name = target.type() === 'service_worker' ? 'background' : `page ${target.url().slice(origin.length)}`;
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request, documentURL }) => {
      if (/^(data|blob):/.test(request.url)) return;
      if (request.url.startsWith(origin)) harmless += 1;
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
    look: async () => ({ foreign, harmless, targets: [...targets] }),
    close: () => browser.disconnect(),
  };
}
