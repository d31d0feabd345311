import { recordCapture } from '../archive/write/capture';
import type { Capture } from '../domain/looks/capture';
import { announce } from '../messages/announce';
import type { Sender } from '../platform/sender';
import { archiveConnection } from './archive-connection';
import { mustNotFlood } from './capture-brake';
import { mustHaveConsent } from './consent';
import { showNewsAfter } from './show-news';

/** Writes one capture and everything that follows from it in one transaction; returns after it is done. */
export async function keepCapture(capture: Capture, sender: Sender): Promise<null> {
  await mustHaveConsent();
  await mustNotFlood(sender, 'followList');
  await recordCapture(await archiveConnection(), capture);
  announce({ changed: 'archive' });
  // The capture is kept, whatever becomes of the count on the icon.
  await showNewsAfter({ ...capture, isEnd: !capture.hasMore && capture.offeredCursor === null }).catch(
    (error: unknown) => console.error('No count on the icon', error),
  );
  return null;
}
