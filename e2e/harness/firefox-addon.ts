/** The add-on as Firefox itself holds it: its event page, its reload, and what it asks of the network. */
import { GECKO_ID } from '../../manifest.config';
import { insideOf } from './firefox-inside';
import type { Privileged } from './firefox-privileged';

const EXTENSION = 'const { extension } = WebExtensionPolicy.getByID(given);';

/** Ends the event page at once, as Firefox does after 30 s of rest; says whether there was one. */
export function terminateBackground(privileged: Privileged): Promise<boolean> {
  return privileged<boolean>(
    `${EXTENSION}
     const wasRunning = extension.backgroundState === 'running';
     await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
     return wasRunning;`,
    GECKO_ID,
  );
}

export function reloadAddon(privileged: Privileged): Promise<void> {
  return privileged(
    `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
     await (await AddonManager.getAddonByID(given)).reload();`,
    GECKO_ID,
  );
}

/** Wakes the event page where it sleeps, and runs something in it. */
export async function inEventPage(
  privileged: Privileged,
  deed: (given: never) => unknown,
  given: unknown,
): Promise<unknown> {
  const context = await privileged<number>(
    `${EXTENSION}
     await extension.wakeupBackground?.();
     return extension.backgroundContext.xulBrowser.browsingContext.id;`,
    GECKO_ID,
  );
  const source = `(async () => JSON.stringify((await (${deed})(${JSON.stringify(given)})) ?? null))()`;
  return JSON.parse(await insideOf(privileged).runInWindow(context, source));
}
