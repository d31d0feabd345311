import { recordCapture } from '../archive/write-capture';
import type { Capture } from '../domain/capture';
import { announce } from '../messages/announce';
import type { Sender } from '../platform/message-listen';
import { addProblem } from '../platform/pulse';
import { archiveAtHand } from './archive-at-hand';
import { mustHaveConsent } from './consent';
import { showNewsAfter } from './show-news';

/** A person scrolls at most a few pages a second; a tab that says more than this is not a person reading. */
const MOST_A_MINUTE = 1_500;

const heard = new Map<number, { since: number; count: number }>();

/** Writes one capture and everything that follows from it in one transaction; answers after it is done. */
export async function keepCapture(capture: Capture, sender: Sender): Promise<null> {
  await mustHaveConsent();
  if (isFlood(sender.tabId ?? -1, Date.now())) {
    await addProblem({ endpoint: 'followList', problem: 'too-many-captures', detail: '', at: Date.now() });
    return null;
  }
  await recordCapture(await archiveAtHand(), capture);
  announce({ changed: 'archive' });
  // The capture is kept, whatever becomes of the count on the icon.
  await showNewsAfter(capture).catch((error: unknown) => console.error('No count on the icon', error));
  return null;
}

/** Only a brake against a page that forges: forgetting the counts when the worker stops costs nothing. */
export function isFlood(tabId: number, now: number): boolean {
  const minute = heard.get(tabId);
  if (minute === undefined || now - minute.since > 60_000 || now < minute.since) {
    heard.set(tabId, { since: now, count: 1 });
    return false;
  }
  minute.count += 1;
  return minute.count > MOST_A_MINUTE;
}
