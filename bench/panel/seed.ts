import { openArchive } from '../../src/archive/store/open';
import { recordCapture } from '../../src/archive/write/capture';
import { recordProfile, recordViewer } from '../../src/archive/write/profile';
import type { Account, AccountId } from '../../src/domain/account';
import { inventedAccounts } from '../archive/invented-accounts';

const VIEWER = '41' as AccountId;

/** Fills the archive of this origin: `count` accounts, two whole lists of two thirds each, half of them in both. */
async function seed(count: number): Promise<void> {
  const archive = await openArchive();
  const now = Date.now();
  const accounts = inventedAccounts(0, count);
  const third = Math.floor(count / 3);
  const self: Account = {
    id: VIEWER,
    fbidV2: null,
    username: 'bench.viewer',
    fullName: 'Bench',
    isPrivate: false,
    isVerified: false,
  };
  await recordViewer(archive, { id: VIEWER, username: self.username, seenAt: now });
  const counts = { followerCount: accounts.length - third, followingCount: accounts.length - third };
  const ties = { youFollow: null, followsYou: null, isRequested: null };
  await recordProfile(archive, { viewer: VIEWER, account: self, observedAt: now, ...counts, ...ties });
  const end = { askedCursor: null, offeredCursor: null, hasMore: false, isCapped: false, viewer: VIEWER, readAt: now };
  await recordCapture(archive, {
    ...end,
    captureId: 'seed-followers',
    list: { owner: VIEWER, kind: 'followers' },
    accounts: accounts.slice(third),
  });
  await recordCapture(archive, {
    ...end,
    captureId: 'seed-following',
    list: { owner: VIEWER, kind: 'following' },
    accounts: accounts.slice(0, accounts.length - third),
  });
  archive.close();
}

Object.assign(globalThis, { seed });
