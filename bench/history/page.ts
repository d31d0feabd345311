import { readHistory, readHistoryOfOne } from '../../src/archive/history/looks-over-time';
import { putClosedMembership } from '../../src/archive/store/memberships';
import { type Archive, openArchive } from '../../src/archive/store/open';
import { writing } from '../../src/archive/store/transaction';
import { recordCapture } from '../../src/archive/write/capture';
import { recordProfile, recordViewer } from '../../src/archive/write/profile';
import type { Account, AccountId } from '../../src/domain/account';
import { entriesOf, timelineOf } from '../../src/domain/changes/timeline';
import type { Capture } from '../../src/domain/looks/capture';
import { type Membership, numbersOf } from '../../src/domain/membership';
import { inventedAccounts } from '../archive/invented-accounts';

/** Fills the archive of this origin with a long history: whole followers readings, one a day. */

const VIEWER = '41' as AccountId;
const DAY = 86_400_000;
const SELF: Account = {
  id: VIEWER,
  fbidV2: null,
  username: 'bench.viewer',
  fullName: 'Bench',
  isPrivate: false,
  isVerified: false,
};

interface Past {
  readonly accounts: number;
  readonly days: number;
  /** Share of the list that is another one from one day to the next: half come, half go. */
  readonly dailyChange: number;
}

/**
 * The accounts and today's reading are recorded as captures; the days before it are written as closed readings are,
 * row by row, with the archive's own way of keeping sets: recording a year of captures would take an hour.
 */
async function seedHistory({ accounts, days, dailyChange }: Past): Promise<void> {
  const archive = await openArchive();
  const now = Date.now() - 60_000;
  await recordViewer(archive, { id: VIEWER, username: SELF.username, seenAt: now });
  const turnover = Math.round((accounts * dailyChange) / 2);
  // Everybody who ever was in the list gets a number first, then the sets are drawn from them.
  const everybody = accounts + turnover * days;
  for (let from = 0; from < everybody; from += 50_000)
    await recordCapture(
      archive,
      captureOf(inventedAccounts(from, Math.min(50_000, everybody - from)), 'following', now - 2 * DAY + from, from),
    );
  const count = { followerCount: accounts, followingCount: null };
  const silent = { youFollow: null, followsYou: null, isRequested: null };
  await recordProfile(archive, { viewer: VIEWER, account: SELF, observedAt: now, ...count, ...silent });
  const set = new Uint32Array(Math.ceil(everybody / 32));
  for (let number = 0; number < accounts; number++) set[number >>> 5]! |= 1 << (number & 31);
  let before: string | null = null;
  for (let day = 0; day < days; day++) {
    if (day > 0) turn(set, accounts, turnover, day);
    before = await putDay(archive, set, now - (days - day) * DAY, before);
  }
  archive.close();
}

/** Some go, wherever they are, and as many come who never were there. */
function turn(set: Membership, accounts: number, turnover: number, day: number): void {
  const members = numbersOf(set);
  const step = Math.floor(members.length / turnover);
  for (let at = 0; at < turnover; at++) {
    const leaver = members[(at * step + ((day * 7919) % step)) % members.length]!;
    set[leaver >>> 5]! &= ~(1 << (leaver & 31));
    const comer = accounts + (day - 1) * turnover + at;
    set[comer >>> 5]! |= 1 << (comer & 31);
  }
}

async function putDay(archive: Archive, set: Membership, at: number, baseId: string | null): Promise<string> {
  const id = crypto.randomUUID();
  const seen = numbersOf(set).length;
  const coverage = { kind: 'whole', seen, hidden: 0 } as const;
  const list = { viewer: VIEWER, owner: VIEWER, kind: 'followers' } as const;
  const pass = { startedAt: at - 600_000, finishedAt: at, lastAskedCursor: 'QVFDcursor', nextCursor: null };
  await writing(archive, ['readings', 'snapshots', 'memberships'], 'relaxed', async (tx) => {
    await putClosedMembership(tx, id, set, baseId);
    tx.objectStore('readings').put({
      readingId: id,
      ...list,
      firstAt: at - 600_000,
      lastAt: at,
      lastCaptureId: crypto.randomUUID(),
      captures: Math.ceil(seen / 12),
      strays: 0,
      passes: [{ ...pass, isCapped: false }],
      seen,
      expected: seen,
      expectedAt: at - 600_000,
      coverage,
    });
    const times = { firstAt: at - 600_000, readAt: at, absentAt: at - 600_000, passes: 1 };
    tx.objectStore('snapshots').put({ snapshotId: id, ...list, source: 'reading', ...times, coverage });
  });
  return id;
}

function captureOf(
  accounts: readonly Account[],
  kind: 'followers' | 'following',
  readAt: number,
  part: number,
): Capture {
  const list = { owner: VIEWER, kind };
  const links = { askedCursor: part === 0 ? null : `c${part}`, offeredCursor: 'more', hasMore: true, isCapped: false };
  return { captureId: crypto.randomUUID(), viewer: VIEWER, list, readAt, accounts, ...links };
}

/** What the sets and rows of the history take, as the database stores them: value by value, and the indexes' keys. */
async function historyBytes(): Promise<number> {
  const archive = await openArchive({ mode: 'read' });
  const size = (value: unknown): number => {
    if (value instanceof Uint8Array || value instanceof Uint32Array) return value.byteLength + 24;
    if (typeof value === 'string') return value.length + 4;
    if (typeof value === 'number') return 9;
    if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + size(one) + 2, 8);
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + 3 + size(one), 8);
    return 2;
  };
  let bytes = 0;
  for (const store of ['readings', 'snapshots', 'memberships'] as const)
    for (const row of await archive.db.getAll(store)) bytes += size(row) + 200;
  archive.close();
  return bytes;
}

let asked = 0;

/** One account's timeline after another, each from a fresh look at the archive; accounts of every kind in turn. */
async function timelines(times: number): Promise<number[]> {
  const archive = await openArchive({ mode: 'read' });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const number = (asked++ * 17_351) % 100_000;
    const from = performance.now();
    const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
    const entries = entriesOf(timelineOf(number, [...looks, ...facts]));
    took.push(performance.now() - from);
    if (looks.length === 0 || entries.length === 0) throw new Error('the seeded history is not there');
  }
  archive.close();
  return took;
}

/** What each of these must take at least: the rows of the looks and their sets out of the database, and nothing else. */
async function rowsAlone(times: number): Promise<number[]> {
  const archive = await openArchive({ mode: 'read' });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    const tx = archive.db.transaction(['snapshots', 'memberships']);
    const sets = tx.objectStore('memberships');
    const rows = await Promise.all([tx.objectStore('snapshots').getAll(), sets.getAllKeys(), sets.getAll()]);
    took.push(performance.now() - from);
    if (rows[0].length === 0) throw new Error('the seeded history is not there');
  }
  archive.close();
  return took;
}

/** All looks with their members, each time from a fresh look at the archive. */
async function histories(times: number): Promise<number[]> {
  const archive = await openArchive({ mode: 'read' });
  const took: number[] = [];
  for (let time = 0; time < times; time++) {
    const from = performance.now();
    const { looks } = await readHistory(archive, VIEWER);
    // Members are unpacked when they are asked for.
    const shown = looks.map(({ members }) => members);
    took.push(performance.now() - from);
    if (shown.length === 0) throw new Error('the seeded history is not there');
  }
  archive.close();
  return took;
}

Object.assign(globalThis, { seedHistory, historyBytes, timelines, rowsAlone, histories });
