import { recordCapture } from '../archive/write/capture';
import type { Capture } from '../domain/looks/capture';
import { announce } from '../messages/announce';
import type { Sender } from '../platform/message-listen';
import { addProblem } from '../platform/pulse';
import { archiveConnection } from './archive-connection';
import { isFlood } from './capture-brake';
import { mustHaveConsent } from './consent';
import { showNewsAfter } from './show-news';

/** Nothing is answered for that was not kept: what comes too fast is said again by the tab, a while later. */
class TooFast extends Error {}

/** Writes one capture and everything that follows from it in one transaction; returns after it is done. */
export async function keepCapture(capture: Capture, sender: Sender): Promise<null> {
  await mustHaveConsent();
  if (isFlood(sender.tabId ?? -1, Date.now())) {
    await addProblem({ endpoint: 'followList', problem: 'too-many-captures', detail: '', at: Date.now() });
    throw new TooFast();
  }
  await recordCapture(await archiveConnection(), capture);
  announce({ changed: 'archive' });
  // The capture is kept, whatever becomes of the count on the icon.
  await showNewsAfter(capture).catch((error: unknown) => console.error('No count on the icon', error));
  return null;
}
