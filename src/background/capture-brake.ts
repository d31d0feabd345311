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
