import { flagsOf, packChunk } from '../../src/archive/accounts/account-chunk';
import { putClosedMembership } from '../../src/archive/store/memberships';
import { openArchive } from '../../src/archive/store/open';
import { writing } from '../../src/archive/store/transaction';
import { recordViewer } from '../../src/archive/write/profile';
import type { AccountId } from '../../src/domain/account';
import { emptyMembership, type Membership } from '../../src/domain/membership';
import { writeBackup } from '../../src/exchange/backup-writer';
import { orderOf } from '../../src/exchange/export-order';
import type { TableName } from '../../src/exchange/table';
import { type TableFormat, writeTable } from '../../src/exchange/write-table';
import { inventedAccount } from '../archive/invented-accounts';

/** Writing files out of a large archive, as it runs inside the panel. */
const VIEWER = '41' as AccountId;
const WEEK = 7 * 86_400_000;
const NOON = Date.UTC(2026, 2, 3, 12);
const STORES = ['accountChunks', 'meta', 'memberships', 'snapshots'] as const;
const ALL = { owner: null, kind: null, fromAt: null, untilAt: null, accounts: null };

/** Followers of `weeks` weekly looks: everybody was there all the time, but for one in a hundred who came or went. */
async function seed(name: string, accounts: number, weeks: number): Promise<void> {
  const archive = await openArchive({ name });
  await recordViewer(archive, { id: VIEWER, username: 'viewer', seenAt: NOON });
  await writing(archive, STORES, 'relaxed', async (tx) => {
    for (let from = 0; from < accounts; from += 1000) tx.objectStore('accountChunks').put(chunkFrom(from), from / 1000);
    tx.objectStore('meta').put(accounts, 'accounts');
    let before: string | null = null;
    for (let week = 0; week < weeks; week++) {
      const snapshotId = `week-${String(week).padStart(3, '0')}`;
      const set = membersIn(week, accounts);
      await putClosedMembership(tx, snapshotId, set, before);
      before = snapshotId;
      const readAt = NOON + week * WEEK;
      const coverage = { kind: 'whole', seen: accounts, hidden: 0, isConverged: false } as const;
      const list = { viewer: VIEWER, owner: VIEWER, kind: 'followers', source: 'reading' } as const;
      tx.objectStore('snapshots').put({ snapshotId, ...list, firstAt: readAt, readAt, coverage });
    }
  });
  archive.close();
}

function chunkFrom(from: number) {
  const some = Array.from({ length: 1000 }, (_, at) => inventedAccount(from + at));
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

interface Written {
  readonly ms: number;
  readonly rows: number;
  readonly bytes: number;
}

async function write(name: string, table: TableName, format: TableFormat): Promise<Written> {
  const archive = await openArchive({ name, mode: 'read' });
  const scope = { ...ALL, viewers: [{ id: VIEWER, username: 'viewer' }] };
  const { signal } = new AbortController();
  const from = performance.now();
  const wish = { archive, scope, format, delimiter: ',', now: NOON, order: null } as const;
  const { blob, rows } = await writeTable(orderOf(table, wish, signal), () => undefined, signal);
  const ms = performance.now() - from;
  archive.close();
  return { ms, rows, bytes: blob.size };
}

async function backUp(name: string): Promise<Written> {
  const archive = await openArchive({ name, mode: 'read' });
  const from = performance.now();
  let rows = 0;
  const order = { archive, choices: {}, madeBy: 'bench', now: NOON, passphrase: null };
  const blob = await writeBackup(order, (parts) => (rows = parts), new AbortController().signal);
  const ms = performance.now() - from;
  archive.close();
  return { ms, rows, bytes: blob.size };
}

Object.assign(globalThis, { exchange: { seed, write, backUp } });

export type ExchangeBench = { seed: typeof seed; write: typeof write; backUp: typeof backUp };
