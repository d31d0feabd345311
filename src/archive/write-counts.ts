import { isExact, type ShownCount } from '../domain/count';
import type { CountSighting } from '../domain/profile';
import { ENLIST_STORES, enlist } from './enlist';
import { keepCounts } from './expected';
import { accountOfId } from './find-account';
import type { Archive } from './open';
import { writing } from './transaction';
import { judgeAnew, READING_STORES } from './write-profile';

/**
 * Keeps the counts that a profile's header showed; a reading that waited for them is judged anew. The header tells
 * nothing else of the account, so one that is known already stays as it is.
 */
export function recordCounts(archive: Archive, sighting: CountSighting): Promise<void> {
  return writing(archive, [...ENLIST_STORES, ...READING_STORES], 'relaxed', async (tx) => {
    const { viewer, owner, username, observedAt } = sighting;
    const followers = exactly(sighting.followers);
    const following = exactly(sighting.following);
    if (username !== null && (await accountOfId(tx, owner)) === null) {
      const nameOnly = { id: owner, fbidV2: null, username, fullName: '', isPrivate: null, isVerified: null };
      await enlist(tx, [nameOnly], observedAt);
    }
    await keepCounts(tx, { viewer, owner, observedAt, followers, following });
    await judgeAnew(tx, viewer, owner, observedAt);
  });
}

function exactly(count: ShownCount | null): number | null {
  return count !== null && isExact(count) ? count.low : null;
}
