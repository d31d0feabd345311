import type { AccountId, AccountNumber } from '../../domain/account';
import type { Fact, Look } from '../../domain/looks/look';
import type { LookSets } from '../../domain/looks/look-sets';
import type { BoundWorld } from '../../domain/ties/bound';
import { accountRow } from '../accounts/account-store';
import { deletedFacts, deletedFactsOf } from '../imports/deleted-accounts';
import { importsOf } from '../imports/imports-of';
import { LOOK_STORES } from '../readings/looks';
import { snapshotRows, storedSnapshots } from '../readings/read-readings';
import { USERNAME_STORES } from '../readings/reading-summary';
import { relationReportsOf } from '../readings/relation-reports';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { NameSpan, SnapshotRow } from '../store/rows';
import type { CountRow, RelationReportRow, StoredSnapshot } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { BOUND_STORES, boundWorldOf } from './bound-world';
import { fullLooks, lookRows, looksOfOne } from './own-looks';

/** Everything that tells how one owner's two lists went over time, as the viewer saw them. */
export interface History {
  /** Oldest first. */
  readonly looks: readonly Look[];
  /** How the looks' sets are asked. */
  readonly sets: LookSets;
  /** What is known besides the lists; empty where the owner is not the viewer. */
  readonly facts: readonly Fact[];
  /** What the owner's profile counted, oldest first. */
  readonly counts: readonly CountRow[];
  /** What the looks' bounds rest on. */
  readonly world: BoundWorld;
}

const HISTORY_STORES = [...LOOK_STORES, ...BOUND_STORES, 'names', 'meta', 'idBuckets', 'accountChunks'] as const;
type HistoryStore = (typeof HISTORY_STORES)[number];

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
  tx: ReadTx<HistoryStore>,
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
  const memberships = new Memberships(tx);
  const [rows, world] = await Promise.all([
    lookRows(tx, viewer, owner, memberships, sealed),
    boundWorldOf(tx, viewer, owner),
  ]);
  const { looks, sets } = await fullLooks(tx, rows, memberships, world);
  const [facts, counts] = await beside;
  return { looks, sets, facts: [...facts, ...deactivatedFacts(rows)], counts, world };
}

/** Whom Instagram named among the deactivated, by the looks that it stood in. */
function deactivatedFacts(rows: readonly StoredSnapshot[]): Fact[] {
  return rows.flatMap(({ pass }) => {
    const at = pass?.endedAt ?? 0;
    return (pass?.deactivated?.named ?? []).map((number) => ({ kind: 'deactivated' as const, number, at }));
  });
}

/**
 * The same for one account alone: the looks' members are cut down to it, so that nothing need be unpacked. For its
 * timeline.
 */
export function readHistoryOfOne(
  archive: Archive,
  viewer: AccountId,
  number: AccountNumber,
): Promise<Pick<History, 'looks' | 'facts'>> {
  const stores = [...LOOK_STORES, ...BOUND_STORES, 'names', 'accountChunks'] as const;
  return reading(archive, stores, async (tx) => {
    const memberships = new Memberships(tx);
    const [rows, world, names, tie, imports, account] = await Promise.all([
      lookRows(tx, viewer, viewer, memberships),
      boundWorldOf(tx, viewer, viewer),
      tx.objectStore('names').get(number),
      tx.objectStore('ties').index('byNumber').get([viewer, number]),
      importsOf(tx, viewer),
      accountRow(tx, number),
    ]);
    const looks = await looksOfOne(tx, rows, memberships, world, { number, isHeard: tie !== undefined });
    const reports = tie === undefined ? [] : await relationReportsOf(tx, viewer, tie.accountId);
    return {
      looks,
      facts: [
        ...nameFacts(number, names ?? []),
        ...reports.map((report) => relationReportOf(number, report)),
        ...deletedFactsOf(imports, number, account?.fbidV2 ?? null),
        ...deactivatedFacts(rows).filter((fact) => fact.number === number),
      ],
    };
  });
}

/** Names of accounts that ever changed theirs, relation reports, and who left Instagram. */
async function factsAbout(
  tx: ReadTx<'accountChunks' | 'names' | 'ties' | 'words' | 'imports'>,
  viewer: AccountId,
): Promise<Fact[]> {
  const store = tx.objectStore('names');
  const [numbers, histories, reports, ties, deleted] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    relationReportsOf(tx, viewer),
    tx.objectStore('ties').getAll(IDBKeyRange.bound([viewer], [viewer, []])),
    deletedFacts(tx, viewer),
  ]);
  const numberOf = new Map(ties.map((tie) => [tie.accountId, tie.number]));
  const facts: Fact[] = numbers.flatMap((number, at) => nameFacts(number, histories[at]!));
  for (const fact of deleted) facts.push(fact);
  for (const report of reports) {
    const number = numberOf.get(report.accountId);
    // Without a number the archive has not met the account, so no list has it.
    if (number !== undefined) facts.push(relationReportOf(number, report));
  }
  return facts;
}

function nameFacts(number: AccountNumber, spans: readonly NameSpan[]): Fact[] {
  return spans.map(({ from: at, ...name }) => ({ kind: 'name', number, at, ...name }));
}

function relationReportOf(
  number: AccountNumber,
  { observedAt: at, followsYou, youFollow, action }: RelationReportRow,
): Fact {
  return { kind: 'relation-report', number, at, followsYou, youFollow, action };
}
