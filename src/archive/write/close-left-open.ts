import { closeOrSeal } from '../readings/close-readings';
import type { Archive } from '../store/open';
import { writing } from '../store/transaction';

const STORES = ['readings', 'captures', 'snapshots', 'memberships'] as const;

/**
 * For when the browser starts: nobody is scrolling any more, so every reading that was left open is sealed as it is,
 * and those that are over are closed. Each in a transaction of its own: whatever stops this, the rest waits for the
 * next start, or for the next reading. A sealed reading of today may still be read on.
 */
export async function closeLeftOpen(archive: Archive, now: number): Promise<void> {
  for (const { readingId } of await archive.db.getAllFromIndex('readings', 'byOpen'))
    await writing(archive, STORES, 'relaxed', (tx) => closeOrSeal(tx, readingId, now));
}
