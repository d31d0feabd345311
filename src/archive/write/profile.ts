import type { AccountId } from '../../domain/account';
import type { ProfileSighting, TieSighting } from '../../domain/looks/profile';
import { DAY_MS } from '../../domain/time';
import { ACCOUNT_STORES, resolve } from '../accounts/account-store';
import { VIEWER_STORES } from '../imports/import-viewers';
import { MEET_STORES, meet, meetAgain } from '../imports/meet';
import { keepViewer } from '../imports/viewer-rows';
import { countFor, keepCounts } from '../readings/counts';
import { endOfProof, isOpen, putReading, rejudged } from '../readings/reading-rows';
import { keepTie } from '../readings/tie-rows';
import { weighed } from '../readings/weigh-reading';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import { type WriteTx, writing } from '../store/transaction';

export const READING_STORES = ['readings', 'snapshots', 'memberships', 'counts'] as const;

const PROFILE_STORES = [...MEET_STORES, ...READING_STORES, 'captures', 'actions', 'words', ...VIEWER_STORES] as const;

const TIE_STORES = [...ACCOUNT_STORES, 'ties', 'actions', 'words', 'readings', 'captures', 'memberships'] as const;

/**
 * Keeps what a profile showed: the account, its counts, its ties; a reading that waited for the count is judged anew.
 */
export function recordProfile(archive: Archive, sighting: ProfileSighting): Promise<void> {
  const { viewer, account, observedAt } = sighting;
  return writing(archive, PROFILE_STORES, 'relaxed', async (tx) => {
    const met = await meet(tx, [account], observedAt);
    const { numbers } = met;
    if (account.id === viewer) await keepViewer(tx, { id: viewer, username: account.username, seenAt: observedAt });
    else {
      const { youFollow, followsYou, isRequested } = sighting;
      const report = { viewer, accountId: account.id, observedAt, youFollow, followsYou, isRequested, action: null };
      await keepTie(tx, report, numbers[0]!);
    }
    const { followerCount: followers, followingCount: following } = sighting;
    await keepCounts(tx, {
      viewer,
      owner: account.id,
      observedAt,
      followers,
      following,
      followersSource: 'profile',
      followingSource: 'profile',
    });
    await judgeAnew(tx, viewer, account.id, observedAt);
    await meetAgain(tx, met);
  });
}

/** Keeps a relation report about one account, and the action of the person's own that it answers. */
export function recordTie(archive: Archive, sighting: TieSighting): Promise<void> {
  return writing(archive, TIE_STORES, 'relaxed', async (tx) => {
    const row = await resolve(tx, { id: sighting.accountId });
    await keepTie(tx, sighting, row?.number ?? null);
  });
}

/** Notes who was logged in at `seenAt` (epoch ms); `username` null = not shown. Never overwrites anything newer. */
export function recordViewer(
  archive: Archive,
  viewer: { readonly id: AccountId; readonly username: string | null; readonly seenAt: number },
): Promise<void> {
  return writing(archive, VIEWER_STORES, 'relaxed', (tx) => keepViewer(tx, viewer));
}

/** The count of a profile may make a reading whole that was finished before, or undo that. */
export async function judgeAnew(
  tx: WriteTx<'readings' | 'snapshots' | 'memberships' | 'counts'>,
  viewer: AccountId,
  owner: AccountId,
  observedAt: number,
): Promise<void> {
  const index = tx.objectStore('readings').index('byList');
  for (const kind of ['followers', 'following'] as const) {
    const from = [viewer, owner, kind, observedAt - 3 * DAY_MS] as const;
    const until = [viewer, owner, kind, observedAt + 2 * DAY_MS] as const;
    for (const row of await index.getAll(IDBKeyRange.bound(from, until))) {
      if (!isOpen(row)) continue;
      const now = rejudged(row, await countFor(tx, row, endOfProof(row)));
      if (now.expectedAt !== row.expectedAt || now.expected !== row.expected)
        await putReading(tx, await weighed(tx, now, () => new Memberships(tx).of(row.readingId), row));
    }
  }
}
