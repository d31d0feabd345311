import type { AccountId, AccountNumber } from '../domain/account';
import type { Fact, Look } from '../domain/look';
import { membershipOf, NOBODY } from '../domain/membership';
import { withRecognition } from '../domain/recognition';
import { deletedFacts, deletedFactsOf } from './deleted-accounts';
import { accountRow } from './find-account';
import { dateInSnapshot, datesOfSnapshot } from './imported-dates';
import { importsOf } from './imports-of';
import { LOOK_STORES, sightsOfBoth } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { snapshotRows, storedSnapshots } from './read-readings';
import { USERNAME_STORES } from './reading-summary';
import { identifiedAccounts } from './recognition';
import type { NameSpan, SnapshotRow } from './rows';
import type { CountRow, StoredSnapshot, WordRow } from './schema';
import { type ReadTx, reading, type StoreName } from './transaction';
import { wordsOf } from './words';

/** Everything that tells how one owner's two lists went over time, as the viewer saw them. */
export interface History {
  /** Oldest first. */
  readonly looks: readonly Look[];
  /** What is known besides the lists; empty where the owner is not the viewer. */
  readonly facts: readonly Fact[];
  /** What the owner's profile counted, oldest first. */
  readonly counts: readonly CountRow[];
}

const HISTORY_STORES: readonly StoreName[] = [
  ...LOOK_STORES,
  'names',
  'words',
  'ties',
  'counts',
  'meta',
  'idBuckets',
  'accountChunks',
];

/** Both lists of one owner with all their members. */
export function readHistory(archive: Archive, viewer: AccountId, owner: AccountId = viewer): Promise<History> {
  return reading(archive, HISTORY_STORES, (tx) => historyIn(tx, viewer, owner));
}

/** The viewer's own history, and the snapshots of anybody's lists, newest first: from one and the same reading. */
export function readHistoryAndSnapshots(
  archive: Archive,
  viewer: AccountId,
): Promise<{ readonly history: History; readonly snapshots: readonly SnapshotRow[] }> {
  return reading(archive, [...HISTORY_STORES, ...USERNAME_STORES], async (tx) => {
    const stored = await storedSnapshots(tx, viewer);
    const snapshots = snapshotRows(tx, stored);
    // If the transaction breaks, the await below says so.
    snapshots.catch(() => undefined);
    const history = await historyIn(tx, viewer, viewer, stored);
    return { history, snapshots: await snapshots };
  });
}

async function historyIn(
  tx: ReadTx,
  viewer: AccountId,
  owner: AccountId,
  sealed?: readonly StoredSnapshot[],
): Promise<History> {
  // Asked for first, so that it comes while the sets are being unpacked.
  const beside = Promise.all([
    owner === viewer ? factsAbout(tx, viewer) : [],
    tx.objectStore('counts').getAll(IDBKeyRange.bound([viewer, owner], [viewer, owner, []])),
  ]);
  // If the transaction breaks, the awaits below say so.
  beside.catch(() => undefined);
  const rows = await rowsOf(tx, viewer, owner, sealed);
  const memberships = new Memberships(tx);
  await memberships.gather(rows.map((row) => row.snapshotId));
  const sets = await Promise.all(rows.map((row) => memberships.of(row.snapshotId)));
  const dates = await Promise.all(rows.map((row) => datesOfSnapshot(tx, row)));
  const plain = rows.map((row, at) => lookOf(row, sets[at]!, dates[at]));
  const looks = hasExports(rows) ? withRecognition(plain, await identifiedAccounts(tx)) : plain;
  const [facts, counts] = await beside;
  return { looks, facts, counts };
}

/**
 * The same for one account alone: the looks' members are cut down to it, so that nothing need be unpacked. For its
 * timeline.
 */
export function readHistoryOfOne(
  archive: Archive,
  viewer: AccountId,
  number: AccountNumber,
): Promise<Omit<History, 'counts'>> {
  const stores = [...LOOK_STORES, 'names', 'words', 'ties', 'accountChunks'] as const;
  return reading(archive, stores, async (tx) => {
    const rows = await rowsOf(tx, viewer, viewer);
    const memberships = new Memberships(tx);
    await memberships.gather(rows.map((row) => row.snapshotId));
    const [has, dates, names, tie] = await Promise.all([
      Promise.all(rows.map((row) => memberships.has(row.snapshotId, number))),
      Promise.all(rows.map((row) => dateInSnapshot(tx, row, number))),
      tx.objectStore('names').get(number),
      tx.objectStore('ties').index('byNumber').get([viewer, number]),
    ]);
    const alone = membershipOf([number]);
    const plain = rows.map((row, at) => lookOf(row, has[at] ? alone : NOBODY, dates[at]));
    const imports = await importsOf(tx, viewer);
    const account = imports.length === 0 ? null : await accountRow(tx, number);
    const looks = withRecognition(plain, account?.id == null ? NOBODY : alone);
    const words = tie === undefined ? [] : await wordsOf(tx, viewer, tie.accountId);
    return {
      looks,
      facts: [
        ...nameFacts(number, names ?? []),
        ...words.map((word) => wordFact(number, word)),
        ...deletedFactsOf(imports, number, account?.fbidV2 ?? null),
      ],
    };
  });
}

async function rowsOf(
  tx: ReadTx,
  viewer: AccountId,
  owner: AccountId,
  sealed?: readonly StoredSnapshot[],
): Promise<StoredSnapshot[]> {
  const rows = await sightsOfBoth(tx, viewer, owner, sealed);
  return rows.toSorted((a, b) => a.readAt - b.readAt || (a.snapshotId < b.snapshotId ? -1 : 1));
}

function hasExports(rows: readonly StoredSnapshot[]): boolean {
  return rows.some(({ source }) => source === 'export');
}

function lookOf(
  { owner, kind, absentAt, ...row }: StoredSnapshot,
  members: Look['members'],
  followedAt: Look['followedAt'],
): Look {
  const { snapshotId, viewer, source, firstAt, readAt, coverage, latestAt, isDayOnly } = row;
  const list = { owner, kind };
  const dates = followedAt === undefined ? {} : { followedAt };
  return {
    snapshotId,
    viewer,
    list,
    source,
    firstAt,
    readAt,
    absentAt: absentAt ?? readAt,
    coverage,
    members,
    ...dates,
    ...(latestAt === undefined ? {} : { latestAt }),
    ...(isDayOnly === undefined ? {} : { isDayOnly }),
  };
}

/** Names of accounts that ever changed theirs, words about ties, and who left Instagram. */
async function factsAbout(tx: ReadTx, viewer: AccountId): Promise<Fact[]> {
  const store = tx.objectStore('names');
  const [numbers, histories, words, ties, deleted] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    wordsOf(tx, viewer),
    tx.objectStore('ties').getAll(IDBKeyRange.bound([viewer], [viewer, []])),
    deletedFacts(tx, viewer),
  ]);
  const numberOf = new Map(ties.map((tie) => [tie.accountId, tie.number]));
  const facts: Fact[] = numbers.flatMap((number, at) => nameFacts(number, histories[at]!));
  for (const fact of deleted) facts.push(fact);
  for (const word of words) {
    const number = numberOf.get(word.accountId);
    // Without a number the archive has not met the account, so no list has it.
    if (number !== undefined) facts.push(wordFact(number, word));
  }
  return facts;
}

function nameFacts(number: AccountNumber, spans: readonly NameSpan[]): Fact[] {
  return spans.map(({ username, fullName, from }) => ({ kind: 'name', number, at: from, username, fullName }));
}

function wordFact(number: AccountNumber, { observedAt: at, followsYou, youFollow, action }: WordRow): Fact {
  return { kind: 'word', number, at, followsYou, youFollow, action };
}
