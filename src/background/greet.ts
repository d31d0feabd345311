import { readSettings } from '../platform/settings';
import { onArrival } from '../platform/start-up';
import { noteUpdate } from '../platform/version-told';
import { openWelcomeTab } from '../platform/welcome-tab';
import { inQueue } from './queue';

/**
 * After the person installed Balik, once, the page that says how to begin; nothing is stored for it. After an update a note
 * of the version before, by which the panel tells what is new. Call it synchronously.
 */
export function greetArrivals(): void {
  onArrival({
    installed: () =>
      void openWelcomeTab().catch((error) => console.error('The page after install did not open', error)),
    updated: (versionBefore) =>
      void inQueue(() => keepUpdate(versionBefore)).catch((error) => console.error('An update was not noted', error)),
  });
}

/** Before Start nothing at all is stored. */
async function keepUpdate(versionBefore: string): Promise<void> {
  if ((await readSettings()).hasConsented) await noteUpdate(versionBefore);
}
