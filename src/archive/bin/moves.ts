import type { AccountId, AccountNumber } from '../../domain/account';
import { merged } from '../../domain/context';
import { bySide } from '../../domain/looks/side-sets';
import type { Membership } from '../../domain/membership';
import { contextOf } from '../notes/contexts';
import type { BinnedDeletion, BinnedNotes, BinnedStoreRow } from '../store/bin-rows';
import { packMembership, unpackMembership } from '../store/membership-codec';
import type { ContextRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';

/** What becomes known of accounts reaches into the bin, so that what is taken back knows of it. */

/** Changes the sets of a deleted snapshot, if it lies in the bin. */
export async function changeBinnedSet(
  tx: WriteTx<'bin'>,
  snapshotId: string,
  change: (set: Membership) => Membership,
): Promise<void> {
  const row = await tx.objectStore('bin').get(snapshotId);
  if (row?.kind !== 'look') return;
  const before = unpackMembership(row.packed);
  const after = change(before);
  if (after === before) return;
  const beside = bySide((side) => {
    const packed = row[side];
    return packed === undefined ? undefined : packMembership(change(unpackMembership(packed)));
  });
  tx.objectStore('bin').put({ ...row, packed: packMembership(after), ...beside });
}

/** Two numbers turned out to be one account: what lies in the bin and was noted of `from` is noted of `to`. */
export async function moveAccountInBin(tx: WriteTx<'bin'>, from: AccountNumber, to: AccountNumber): Promise<void> {
  await changeNotes(
    tx,
    (row) => ({ ...row, changes: row.changes.map((one) => (one.number === from ? { ...one, number: to } : one)) }),
    (context) => (context.number === from ? { ...context, number: to } : context),
  );
}

/** One viewer turned out to be another: what lies in the bin and was noted as the one was noted as the other. */
export async function moveViewerInBin(tx: WriteTx<'bin'>, from: AccountId, into: AccountId): Promise<void> {
  await changeNotes(
    tx,
    (row) => (row.viewer === from ? { ...row, viewer: into } : row),
    (context) => (context.viewer === from ? { ...context, viewer: into } : context),
  );
}

async function changeNotes(
  tx: WriteTx<'bin'>,
  inNotes: (row: BinnedNotes) => BinnedNotes,
  inContext: (row: ContextRow) => ContextRow,
): Promise<void> {
  const store = tx.objectStore('bin');
  for (const row of await store.getAll()) {
    if (row.kind === 'notes') store.put(inNotes(row));
    else if (row.kind === 'deletion' && concerns(row, inContext)) store.put(withContexts(row, inContext));
  }
}

/** A deletion may be large, and is rarely concerned. */
function concerns({ rows }: BinnedDeletion, change: (row: ContextRow) => ContextRow): boolean {
  return rows.some(({ store, value }) => store === 'contexts' && change(value as ContextRow) !== value);
}

/** Two contexts that are one account's now are one. */
function withContexts(deletion: BinnedDeletion, change: (row: ContextRow) => ContextRow): BinnedDeletion {
  const contexts = new Map<string, BinnedStoreRow>();
  const others: BinnedStoreRow[] = [];
  for (const row of deletion.rows) {
    if (row.store !== 'contexts') {
      others.push(row);
      continue;
    }
    const context = change(row.value as ContextRow);
    const key: [string, number] = [context.viewer, context.number];
    const twin = contexts.get(key.join(' '))?.value as ContextRow | undefined;
    const value = twin === undefined ? context : { ...context, ...merged(contextOf(twin), contextOf(context)) };
    contexts.set(key.join(' '), { store: 'contexts', key, value });
  }
  return { ...deletion, rows: [...others, ...contexts.values()] };
}
