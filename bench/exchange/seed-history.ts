import { flagsOf, packChunk } from '../../src/archive/accounts/account-chunk';
import { putClosedMembership } from '../../src/archive/store/memberships';
import { openArchive } from '../../src/archive/store/open';
import { writing } from '../../src/archive/store/transaction';
import { recordViewer } from '../../src/archive/write/profile';
import type { AccountId } from '../../src/domain/account';
import { emptyMembership, type Membership } from '../../src/domain/membership';
import { inventedAccount } from '../archive/invented-accounts';

const WEEK = 7 * 86_400_000;
/** When the first look was taken. */
export const NOON = Date.UTC(2026, 2, 3, 12);
const STORES = ['accountChunks', 'meta', 'memberships', 'snapshots'] as const;

export interface Seed {
  readonly viewer: AccountId;
  readonly accounts: number;
  readonly weeks: number;
  /** Which of all people the account of this number is; left out: the one of the same number. */
  readonly person?: (number: number) => number;
}

/** Followers of `weeks` weekly looks: everybody was there all the time, but for one in a hundred who came or went. */
export async function seedHistory(name: string, { viewer, accounts, weeks, person }: Seed): Promise<void> {
  const archive = await openArchive({ name });
  await recordViewer(archive, { id: viewer, username: `viewer.${viewer}`, seenAt: NOON });
  await writing(archive, STORES, 'relaxed', async (tx) => {
    for (let from = 0; from < accounts; from += 1000)
      tx.objectStore('accountChunks').put(chunkFrom(from, person ?? ((number) => number)), from / 1000);
    tx.objectStore('meta').put(accounts, 'accounts');
    let before: string | null = null;
    for (let week = 0; week < weeks; week++) {
      const snapshotId = `week-${String(week).padStart(3, '0')}`;
      const set = membersIn(week, accounts);
      await putClosedMembership(tx, snapshotId, set, before);
      before = snapshotId;
      const readAt = NOON + week * WEEK;
      const coverage = { kind: 'whole', seen: accounts, hidden: 0, isConverged: false } as const;
      const list = { viewer, owner: viewer, kind: 'followers', source: 'reading' } as const;
      tx.objectStore('snapshots').put({ snapshotId, ...list, firstAt: readAt, readAt, coverage });
    }
  });
  archive.close();
}

function chunkFrom(from: number, person: (number: number) => number) {
  const some = Array.from({ length: 1000 }, (_, at) => inventedAccount(person(from + at)));
  return packChunk({
    ids: some.map(({ id }) => id as string),
    usernames: some.map(({ username }) => username),
    fbids: some.map(({ fbidV2 }) => fbidV2 ?? ''),
    fullNames: some.map(({ fullName }) => fullName),
    flags: Uint8Array.from(some, ({ isPrivate, isVerified }) => flagsOf(isPrivate, isVerified)),
    firstSeenAt: new Float64Array(some.length).fill(NOON),
  });
}

function membersIn(week: number, accounts: number): Membership {
  const set = emptyMembership(accounts - 1).fill(0xffffffff);
  // Every hundredth is there from, or until, some week.
  for (let number = 0; number < accounts; number += 100) {
    const turn = (number / 100) % 52;
    const isIn = number % 200 === 0 ? week >= turn : week <= turn;
    if (!isIn) set[number >>> 5]! &= ~(1 << (number & 31));
  }
  return set;
}
