import { closeLeftOpen } from '../archive/write/close-left-open';
import { announce } from '../messages/announce';
import { archiveConnection } from './archive-connection';
import { mustHaveConsent } from './consent';

/** At start-up nobody is in the middle of a list: readings left open are sealed. */
export async function sealLeftOpen(): Promise<void> {
  await mustHaveConsent();
  const archive = await archiveConnection();
  await closeLeftOpen(archive, Date.now());
  announce({ changed: 'archive' });
}
