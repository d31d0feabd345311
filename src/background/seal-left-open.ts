import { closeLeftOpen } from '../archive/close-readings';
import { announce } from '../messages/announce';
import { archiveAtHand } from './archive-at-hand';
import { mustHaveConsent } from './consent';

/** At start-up nobody is in the middle of a list: readings left open are sealed. */
export async function sealLeftOpen(): Promise<void> {
  await mustHaveConsent();
  const archive = await archiveAtHand();
  await closeLeftOpen(archive, Date.now());
  announce({ changed: 'archive' });
}
