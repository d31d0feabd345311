import type { AccountId } from '../domain/account';
import { HOUR_MS } from '../domain/time';
import { headerCounts, profileName } from '../instagram/anchors';
import { pageOf, profileOf } from '../instagram/pages';
import type { Outbox } from './outbox';
import type { Sightings } from './sightings';

/**
 * The last source of a list's size: the header's own text, when no answer and no preloaded data told the counts in this
 * tab, and the profile on show is surely the owner's. The same text is handed over once an hour.
 */
export function openHeaderCounts(outbox: Outbox, sightings: Sightings) {
  const told = new Map<string, number>();
  return (owner: AccountId, viewer: AccountId, observedAt: number): void => {
    const seen = sightings.byId(owner);
    if (seen !== null && seen.followerCount !== null && seen.followingCount !== null) return;
    const username = profileOf(pageOf(location.href));
    if (username === null || sightings.idOf(username) !== owner) return;
    // In the middle of a navigation the header may still be that of somebody else.
    if (profileName.find(document, username) === null) return;
    const { followers: followerCount, following: followingCount } = headerCounts.find(document);
    const news = [owner, followerCount, followingCount].join();
    if ((followerCount ?? followingCount) === null || observedAt - (told.get(news) ?? 0) < HOUR_MS) return;
    told.set(news, observedAt);
    outbox.put({ type: 'recordCounts', body: { viewer, owner, username, observedAt, followerCount, followingCount } });
  };
}
