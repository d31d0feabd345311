/** The add-on as Firefox itself holds it: its event page, its reload, and what it asks of the network. */
import { GECKO_ID } from '../../manifest.config';
import type { Params, Wire } from './firefox-go-between';
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
  ask: Wire['ask'],
  deed: (given: never) => unknown,
  given: unknown,
): Promise<unknown> {
  const context = await privileged<string>(
    `${EXTENSION}
     await extension.wakeupBackground?.();
     const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
     return NavigableManager.getIdForBrowsingContext(extension.backgroundContext.xulBrowser.browsingContext);`,
    GECKO_ID,
  );
  const answer = (await ask('script.evaluate', {
    expression: `(async () => JSON.stringify((await (${deed})(${JSON.stringify(given)})) ?? null))()`,
    target: { context },
    awaitPromise: true,
  } as Params)) as { type?: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The event page did not answer.');
  return JSON.parse(String(answer.result?.value));
}
