import { recordScreenPage } from '../archive/write/screen';
import type { ScreenPage } from '../domain/looks/screen-page';
import { announce } from '../messages/announce';
import type { Sender } from '../platform/sender';
import { archiveConnection } from './archive-connection';
import { mustNotFlood } from './capture-brake';
import { mustHaveConsent } from './consent';
import { showNewsAfter } from './show-news';

/** Writes some rows of the screen and everything that follows from them in one transaction; returns after it is done. */
export async function keepScreen(page: ScreenPage, sender: Sender): Promise<null> {
  await mustHaveConsent();
  await mustNotFlood(sender, 'screen');
  await recordScreenPage(await archiveConnection(), page);
  announce({ changed: 'archive' });
  // The rows are kept, whatever becomes of the count on the icon.
  await showNewsAfter(page).catch((error: unknown) => console.error('No count on the icon', error));
  return null;
}
