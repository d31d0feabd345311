import { openArchive } from '../../src/archive/store/open';
import { recordCapture } from '../../src/archive/write/capture';
import { recordProfile, recordViewer } from '../../src/archive/write/profile';
import type { Account, AccountId } from '../../src/domain/account';
import { inventedAccounts } from '../archive/invented-accounts';

const VIEWER = '41' as AccountId;
/** So many in one answer: a million at once would take more memory than a page has. */
const PART = 100_000;

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
  const lists = [
    ['followers', accounts.slice(third)],
    ['following', accounts.slice(0, accounts.length - third)],
  ] as const;
  for (const [kind, members] of lists)
    for (let from = 0; from < members.length; from += PART) {
      const isLast = from + PART >= members.length;
      await recordCapture(archive, {
        captureId: `seed-${kind}-${from}`,
        viewer: VIEWER,
        list: { owner: VIEWER, kind },
        readAt: now + from / PART,
        accounts: members.slice(from, from + PART),
        askedCursor: from === 0 ? null : `c${from}`,
        offeredCursor: isLast ? null : `c${from + PART}`,
        hasMore: !isLast,
        isCapped: false,
      });
    }
  archive.close();
}

Object.assign(globalThis, { seed });
