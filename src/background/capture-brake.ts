import { addProblem } from '../platform/pulse';
import type { Sender } from '../platform/sender';

/** A person scrolls at most a few pages a second; a tab that says more than this must wait for the next minute. */
export const MOST_A_MINUTE = 1_500;

const heard = new Map<number, { since: number; count: number }>();

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

/** Nothing is answered for that was not kept: what comes too fast is said again by the tab, a while later. */
class TooFast extends Error {}

/** Throws, and notes it, where a tab hands over more than a person can scroll. `endpoint`: what it was of. */
export async function mustNotFlood({ tabId = -1 }: Sender, endpoint: string): Promise<void> {
  if (!isFlood(tabId, Date.now())) return;
  await addProblem({ endpoint, problem: 'too-many-captures', detail: '', at: Date.now() });
  throw new TooFast();
}
