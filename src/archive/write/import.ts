import type { AccountId } from '../../domain/account';
import type { ImportedListHead, ImportOwner } from '../../domain/exports/import';
import { columnOf, type ImportColumn, isDidColumn } from '../../domain/exports/import-column';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Coverage } from '../../domain/looks/coverage';
import { NOBODY, withNumbers } from '../../domain/membership';
import { ACCOUNT_STORES } from '../accounts/account-store';
import { addNames, type MetNames, meetNames, NO_ACCOUNT, numbersAt } from '../accounts/meet-names';
import { putImportColumn } from '../imports/import-columns';
import { VIEWER_STORES, viewerOf } from '../imports/import-viewers';
import { importedSnapshotId, rangeOf } from '../imports/imports-of';
import { keepRenames } from '../imports/keep-renames';
import { putListedNames } from '../imports/listed-names';
import { metAnew } from '../imports/met-anew';
import { setAside } from '../imports/replaced-import';
import { importsOfDate, importsReplacedBy } from '../imports/same-export';
import {
  digestOf,
  HEAD,
  type StagedImport,
  type StagedList,
  stagedImport,
  thirdNewestIn,
} from '../imports/staged-import';
import { toldAccounts } from '../imports/told-accounts';
import { NotesToUnite } from '../imports/united-notes';
import { keepViewer } from '../imports/viewer-rows';
import { weighPartsAnew } from '../imports/weigh-parts';
import { packMembership } from '../store/membership-codec';
import type { Archive } from '../store/open';
import type { ImportRow } from '../store/schema';
import { reading, type WriteTx, writing } from '../store/transaction';

export interface CommitOrder {
  readonly importId: string;
  readonly owner: ImportOwner;
  /** Lists of which the person says that they reach back over all time, where only they can tell. */
  readonly vouched: readonly FollowListKind[];
  readonly importedAt: number;
}

export interface DoneImport {
  readonly importId: string;
  readonly viewer: AccountId;
  readonly newAccounts: number;
}

const STORES = [
  ...ACCOUNT_STORES,
  'imports',
  'importNames',
  'importColumns',
  'staging',
  'bin',
  'snapshots',
  'memberships',
  'readings',
  'captures',
  'ties',
  'words',
  ...VIEWER_STORES,
] as const;

/**
 * Makes the staged export part of the archive: accounts, two snapshots, dates, the lists beside them. One transaction,
 * so all of it or nothing. The same export again takes the place of the one before, until it is undone; another of the
 * same date stays beside it. Kept already, by another hand at the same moment or before an answer got lost, it stays as
 * it is. Null = nothing was staged. `atHand`: what was staged, for a caller who still has it; else it is read.
 */
export async function commitImport(
  archive: Archive,
  order: CommitOrder,
  atHand: StagedImport | null = null,
): Promise<DoneImport | null> {
  const staged = atHand ?? (await reading(archive, ['staging'], (tx) => stagedImport(tx, order.importId)));
  return writing(archive, STORES, 'strict', async (tx) => {
    const kept = await tx.objectStore('imports').get(order.importId);
    if (kept !== undefined) return doneBy(kept);
    // Whatever was forgotten since took along what was put aside.
    const isAside = (await tx.objectStore('staging').getKey([order.importId, HEAD, 0])) !== undefined;
    if (staged === null || !isAside) return null;
    const { head, table, listed } = staged;
    const viewer = await viewerOf(tx, order.owner);
    const before = await importsOfDate(tx, viewer, head.exportedAt);
    const replaced = await importsReplacedBy(tx, viewer, staged);
    await setAside(tx, replaced, order.importId, order.importedAt);
    const first = await meetNames(tx, table, listed, head.exportedAt);
    const { importId } = order;
    const { exportedAt, lists } = head;
    const digest = digestOf(staged);
    const among = { importId, viewer, exportedAt, lists, digest, names: table.size };
    const { met, told } = metAnew(
      first,
      await toldAccounts(tx, { row: among, staged, met: first, replaced: [] }),
      staged,
    );
    await addNames(tx, table, met, head.exportedAt);
    const meta = tx.objectStore('meta');
    const newestAt = (await meta.get('newestAt')) ?? null;
    if (newestAt === null || head.exportedAt > newestAt) meta.put(head.exportedAt, 'newestAt');
    const newestBefore = newestAt === head.exportedAt && before.length > 0 ? before[0]!.newestBefore : newestAt;
    const row: ImportRow = {
      ...head,
      lists: vouchedFor(head.lists, order.vouched),
      importId: order.importId,
      viewer,
      importedAt: order.importedAt,
      digest,
      names: table.size,
      accountsBefore: met.known,
      accountsAfter: met.known + met.fresh.length,
      newestBefore,
    };
    putLists(tx, row, staged, met);
    tx.objectStore('imports').put(row);
    const notes = new NotesToUnite(viewer);
    await keepRenames(tx, told, notes);
    const united = [...replaced.flatMap((one) => one.united ?? []), ...notes.all];
    if (united.length > 0) tx.objectStore('imports').put({ ...row, united });
    await weighPartsAnew(tx);
    tx.objectStore('staging').delete(rangeOf(order.importId));
    if ((await tx.objectStore('viewers').getKey(viewer)) === undefined) {
      const username = 'username' in order.owner ? order.owner.username : null;
      await keepViewer(tx, { id: viewer, username, seenAt: head.exportedAt });
    }
    return doneBy(row);
  });
}

function doneBy({ importId, viewer, accountsBefore, accountsAfter }: ImportRow): DoneImport {
  return { importId, viewer, newAccounts: accountsAfter - accountsBefore };
}

function putLists(
  tx: WriteTx<'snapshots' | 'memberships' | 'importNames' | 'importColumns'>,
  row: ImportRow,
  staged: StagedImport,
  met: MetNames,
): void {
  const { importId, viewer, exportedAt, isDateSure, isDayOnly, importedAt, digest } = row;
  const thirdNewestAt = thirdNewestIn(staged);
  const memberships = tx.objectStore('memberships');
  for (const [list, { places, values }] of staged.lists) {
    const kind = FOLLOW_LIST_KINDS.find((one) => one === list);
    if (isDidColumn(list)) {
      putCounts(tx, importId, list, { places, values }, met);
      continue;
    }
    const numbers = numbersAt(places, met);
    putImportColumn(tx, importId, columnOf(list), numbers, values);
    if (kind === undefined || row.lists[kind].isMissing === true) continue;
    const snapshotId = importedSnapshotId(importId, kind);
    const { coverage, window } = row.lists[kind];
    const packed = packMembership(withNumbers(NOBODY, numbers));
    memberships.put({ baseId: null, steps: 0, packed }, snapshotId);
    const sureness = isDateSure ? { isDayOnly } : { latestAt: importedAt };
    const span = { firstAt: exportedAt, readAt: exportedAt, ...sureness };
    tx.objectStore('snapshots').put({
      snapshotId,
      viewer,
      owner: viewer,
      kind,
      source: 'export',
      ...span,
      coverage,
      ...(window === null ? {} : { window }),
      ...(digest === undefined ? {} : { digest }),
      ...(thirdNewestAt === null ? {} : { thirdNewestAt }),
    });
  }
  const everybody = withNumbers(
    NOBODY,
    met.numbers.filter((number) => number !== NO_ACCOUNT),
  );
  memberships.put({ baseId: null, steps: 0, packed: packMembership(everybody) }, importId);
  putListedNames(tx, importId, staged.table.hashes, met.numbers);
}

/** Counts of one kind may come from several files; an account's counts are added up. */
function putCounts(
  tx: WriteTx<'importColumns'>,
  importId: string,
  column: ImportColumn,
  list: StagedList,
  met: MetNames,
): void {
  const totals = new Map<number, [count: number, first: number, last: number]>();
  for (let at = 0; at < list.places.length; at++) {
    const number = met.numbers[list.places[at]!]!;
    if (number === NO_ACCOUNT) continue;
    const [count, first, last] = list.values.map((column_) => column_[at]!) as [number, number, number];
    const before = totals.get(number) ?? [0, 0, 0];
    // 0 stands for "no date".
    const earliest = before[1] === 0 || (first !== 0 && first < before[1]) ? first : before[1];
    totals.set(number, [before[0] + count, earliest, Math.max(before[2], last)]);
  }
  const numbers = Uint32Array.from(totals.keys());
  const rows = [...totals.values()];
  const values = [0, 1, 2].map((place) => Uint32Array.from(rows, (row) => row[place]!));
  putImportColumn(tx, importId, column, numbers, values);
}

function vouchedFor(
  lists: ImportRow['lists'],
  vouched: readonly FollowListKind[],
): Record<FollowListKind, ImportedListHead> {
  const withWord = (kind: FollowListKind): ImportedListHead => {
    const list = lists[kind];
    return vouched.includes(kind) && canVouch(list) ? { ...list, window: null, coverage: wholeOf(list) } : list;
  };
  return { followers: withWord('followers'), following: withWord('following') };
}

/** Only a window that is not sure, and nothing else, keeps the list from being whole. */
function canVouch({ coverage, window }: ImportedListHead): boolean {
  return (
    coverage.kind === 'partial' &&
    coverage.why.every((why) => why === 'date-window') &&
    (window === null || !window.isSure)
  );
}

function wholeOf({ coverage }: ImportedListHead): Coverage {
  return { kind: 'whole', seen: coverage.seen, hidden: 0 };
}
