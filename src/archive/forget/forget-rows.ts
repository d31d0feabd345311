import { sinceColumn } from '../../domain/exports/import-column';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { ForgetOrder } from '../../domain/forget-order';
import { rowsIn } from '../bin/forgotten';
import { rowsOfImport } from '../imports/replaced-import';
import { withoutUnited } from '../imports/united-notes';
import type { BinnedStoreRow } from '../store/bin-rows';
import { storesWith } from '../store/fates';
import type { ImportRow, TieRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';

/** What goes: snapshots with their readings, which the bin takes, and rows of other stores. */
export interface Going {
  readonly snapshotIds: readonly string[];
  readonly rows: readonly BinnedStoreRow[];
  /** Ties that stay, for profiles and acts tell of them too, but not when a list showed them. */
  readonly ties?: readonly TieLeft[];
}

/** `gone`: what goes of it, as the bin keeps it. */
export interface TieLeft {
  readonly gone: BinnedStoreRow<'ties'>;
  readonly left: TieRow;
}

/** Stores whose rows go one by one, and those that tell which. */
type GoingStore =
  | (typeof BY_VIEWER)[number]
  | 'readings'
  | 'snapshots'
  | 'memberships'
  | 'annotations'
  | 'viewers'
  | 'imports'
  | 'importNames'
  | 'importColumns';

type Wide = Exclude<ForgetOrder, { kind: 'account' }>;

/** What an order about a list, a viewer or a time concerns. */
export function forgottenRowsOf(tx: ReadTx<GoingStore>, order: ForgetOrder): Promise<Going> {
  switch (order.kind) {
    case 'list':
      return ofList(tx, order);
    case 'viewer':
      return ofViewer(tx, order);
    case 'before':
      return before(tx, order);
    default:
      throw new TypeError('An account is in no rows of its own.');
  }
}

async function ofList(
  tx: ReadTx<'readings' | 'snapshots' | 'counts' | 'ties' | 'imports' | 'importColumns'>,
  { viewer, owner, list }: Extract<Wide, { kind: 'list' }>,
): Promise<Going> {
  const snapshotIds = await looksWhere(tx, (row) => row.viewer === viewer && row.owner === owner && row.kind === list);
  const rows: BinnedStoreRow[] = [];
  if (owner === viewer) {
    for (const { importId } of await importsOf(tx, (row) => row.viewer === viewer))
      rows.push(
        ...(await rowsIn(
          tx,
          'importColumns',
          IDBKeyRange.bound([importId, sinceColumn(list)], [importId, sinceColumn(list), []]),
        )),
      );
  } else if (
    (await looksWhere(tx, (row) => row.viewer === viewer && row.owner === owner && row.kind !== list)).length === 0
  )
    rows.push(...(await rowsIn(tx, 'counts', IDBKeyRange.bound([viewer, owner], [viewer, owner, []]))));
  const isOfIt = (row: TieRow, kind: FollowListKind) => owner === viewer && row.viewer === viewer && kind === list;
  return { snapshotIds, rows, ties: await tiesWithout(tx, isOfIt) };
}

/** The ties that a list showed where `isGone` says so: when it did is told by that list alone. */
async function tiesWithout(
  tx: ReadTx<'ties'>,
  isGone: (row: TieRow, kind: FollowListKind, seenAt: number) => boolean,
): Promise<TieLeft[]> {
  const silent = { followsYou: null, youFollow: null, requested: null, lastFollow: null };
  return (await tx.objectStore('ties').getAll()).flatMap((row) => {
    const isOut = (kind: FollowListKind) => row.rowSeenAt[kind] !== null && isGone(row, kind, row.rowSeenAt[kind]);
    if (!FOLLOW_LIST_KINDS.some(isOut)) return [];
    const seenWhere = (test: (kind: FollowListKind) => boolean): TieRow['rowSeenAt'] => {
      const { followers, following } = row.rowSeenAt;
      return { followers: test('followers') ? followers : null, following: test('following') ? following : null };
    };
    const value: TieRow = { ...row, ...silent, rowSeenAt: seenWhere(isOut) };
    const left = { ...row, rowSeenAt: seenWhere((kind) => !isOut(kind)) };
    return [{ gone: { store: 'ties', key: [row.viewer, row.accountId], value }, left }];
  });
}

/** Stores whose keys begin with the viewer. */
const BY_VIEWER = storesWith('forgotten', 'by-key');

async function ofViewer(tx: ReadTx<GoingStore>, { viewer }: Extract<Wide, { kind: 'viewer' }>): Promise<Going> {
  const snapshotIds = await looksWhere(tx, (row) => row.viewer === viewer);
  const rows: BinnedStoreRow[] = [];
  for (const store of BY_VIEWER) rows.push(...(await rowsIn(tx, store, IDBKeyRange.bound([viewer], [viewer, []]))));
  rows.push(...(await rowsWhere(tx, 'annotations', (row) => row.viewer === viewer)));
  rows.push(...(await rowsIn(tx, 'viewers', IDBKeyRange.only(viewer))));
  for (const row of await importsOf(tx, (one) => one.viewer === viewer))
    rows.push(...(await rowsOfGoing(tx, row.importId)));
  return { snapshotIds, rows };
}

async function before(
  tx: ReadTx<Exclude<GoingStore, 'viewers' | 'contexts'>>,
  { at }: Extract<Wide, { kind: 'before' }>,
): Promise<Going> {
  const snapshotIds = await looksWhere(tx, (row) => row.lastAt < at);
  const rows: BinnedStoreRow[] = [];
  for (const store of ['counts', 'actions', 'words'] as const)
    rows.push(...(await rowsWhere(tx, store, (row) => row.observedAt < at)));
  rows.push(...(await rowsWhere(tx, 'annotations', (row) => row.at < at)));
  rows.push(...(await rowsWhere(tx, 'ties', (row) => newestIn(row) < at)));
  for (const row of await importsOf(tx, (one) => one.exportedAt < at))
    rows.push(...(await rowsOfGoing(tx, row.importId)));
  const ties = await tiesWithout(tx, (row, _, seenAt) => newestIn(row) >= at && seenAt < at);
  return { snapshotIds, rows, ties };
}

function newestIn({ followsYou, youFollow, requested, lastFollow }: TieRow): number {
  const moments = [followsYou?.observedAt, youFollow?.observedAt, requested?.observedAt, lastFollow?.at];
  return Math.max(0, ...moments.map((moment) => moment ?? 0));
}

interface LookRow {
  readonly viewer: string;
  readonly owner: string;
  readonly kind: string;
  readonly lastAt: number;
}

/** Ids of readings and snapshots; a snapshot has the id of its reading. */
export async function looksWhere(
  tx: ReadTx<'readings' | 'snapshots'>,
  test: (row: LookRow) => boolean,
): Promise<string[]> {
  const ids = new Set<string>();
  for (const row of await tx.objectStore('readings').getAll()) if (test(row)) ids.add(row.readingId);
  for (const row of await tx.objectStore('snapshots').getAll())
    if (test({ ...row, lastAt: row.readAt })) ids.add(row.snapshotId);
  return [...ids];
}

/** Without what was noted of people: whoever is forgotten meanwhile must not come back with it. */
async function rowsOfGoing(
  tx: ReadTx<'imports' | 'importNames' | 'importColumns' | 'memberships'>,
  importId: string,
): Promise<BinnedStoreRow[]> {
  return (await rowsOfImport(tx, importId)).map((row) =>
    row.store === 'imports' ? { ...row, value: withoutUnited(row.value as ImportRow) } : row,
  );
}

async function importsOf(tx: ReadTx<'imports'>, test: (row: ImportRow) => boolean): Promise<ImportRow[]> {
  return (await tx.objectStore('imports').getAll()).filter(test);
}

type Dated = { readonly observedAt: number } & { readonly at: number } & { readonly viewer: string } & TieRow;

async function rowsWhere<N extends 'annotations' | 'ties' | 'counts' | 'actions' | 'words'>(
  tx: ReadTx<N>,
  store: N,
  test: (row: Dated) => boolean,
): Promise<BinnedStoreRow[]> {
  const rows = await rowsIn(tx, store, IDBKeyRange.lowerBound(Number.NEGATIVE_INFINITY));
  return rows.filter(({ value }) => test(value as Dated));
}
