import type { AccountId } from '../domain/account';
import { headerCounts, profileName } from '../instagram/anchors';
import type { Outbox } from './outbox';
import type { Sightings } from './sightings';

/**
 * The last source of a list's size: the header's own text, when no answer and no preloaded data told the counts in this
 * tab, and the profile on show is surely that of somebody whose list was read here. The same counts are handed over once
 * for each visit: those seen before a reading and those seen after it are two.
 */
export function openHeaderCounts(outbox: Outbox, sightings: Sightings, onShow: () => string | null) {
  const readHere = new Set<AccountId>();
  let shown: string | null = null;
  let told = '';
  return (viewer: AccountId, observedAt: number, justRead?: AccountId): void => {
    if (justRead) readHere.add(justRead);
    const username = onShow();
    if (username !== shown) told = '';
    shown = username;
    const owner = username === null ? null : sightings.idOf(username);
    if (owner === null || !readHere.has(owner)) return;
    const seen = sightings.byId(owner);
    if (seen && seen.followerCount !== null && seen.followingCount !== null) return;
    // In the middle of a navigation the header may still be that of somebody else.
    if (profileName.find(document, username!) === null) return;
    const counts = headerCounts.find(document);
    const news = JSON.stringify(counts);
    if ((counts.followers ?? counts.following) === null || news === told) return;
    told = news;
    outbox.put({ type: 'recordCounts', body: { viewer, owner, username, observedAt, ...counts } });
  };
}
