import { isExact } from '../../domain/looks/count';
import type { CountSighting } from '../../domain/looks/profile';
import { resolve } from '../accounts/account-store';
import { MEET_STORES, meet, meetAgain } from '../imports/meet';
import { keepCounts } from '../readings/counts';
import type { Archive } from '../store/open';
import type { CountRow } from '../store/schema';
import { writing } from '../store/transaction';
import { judgeAnew, READING_STORES } from './profile';

/**
 * Keeps the counts that a profile's header showed; a reading that waited for them is judged anew. The header tells
 * nothing else of the account, so one that is known already stays as it is.
 */
export function recordCounts(archive: Archive, sighting: CountSighting): Promise<void> {
  return writing(archive, [...MEET_STORES, ...READING_STORES], 'relaxed', async (tx) => {
    const { viewer, owner, username, observedAt } = sighting;
    if (username !== null && (await resolve(tx, { id: owner })) === null) {
      const nameOnly = { id: owner, fbidV2: null, username, fullName: '', isPrivate: null, isVerified: null };
      // The name is all that is kept of this sight.
      await meetAgain(tx, await meet(tx, [nameOnly], observedAt));
    }
    await keepCounts(tx, rowOf(sighting));
    await judgeAnew(tx, viewer, owner, observedAt);
  });
}

function rowOf({ viewer, owner, observedAt, followers, following }: CountSighting): CountRow {
  return {
    viewer,
    owner,
    observedAt,
    followers: followers?.low ?? null,
    following: following?.low ?? null,
    ...(followers && { followersSource: followers.source }),
    ...(following && { followingSource: following.source }),
    ...(followers && !isExact(followers) && { followersTo: followers.high }),
    ...(following && !isExact(following) && { followingTo: following.high }),
  };
}
