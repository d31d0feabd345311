import type { AccountNumber } from '../../domain/account';
import { merged } from '../../domain/context';
import { bySide } from '../../domain/looks/side-sets';
import type { Membership } from '../../domain/membership';
import { contextOf } from '../notes/contexts';
import type { BinnedDeletion, BinnedNote, BinnedStoreRow } from '../store/bin-rows';
import { packMembership, unpackMembership } from '../store/membership-codec';
import type { ContextRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { allBinned } from './bin';

/**
 * What becomes known of accounts (that two are one, say) is changed in the bin as well, so that it is right when taken
 * back.
 */

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

/**
 * Two numbers turned out to be one account: what lies in the bin and was noted of `from` is noted of `to`, and whoever
 * had moved to `from` before moves on with it, so that it does not matter which move is followed first.
 */
export async function moveAccountInBin(tx: WriteTx<'bin'>, from: AccountNumber, to: AccountNumber): Promise<void> {
  const store = tx.objectStore('bin');
  const isOne = ({ number }: BinnedNote) => number === from || number === to;
  const inContext = (context: ContextRow) => (context.number === from ? { ...context, number: to } : context);
  for (const row of await store.getAll()) {
    if (row.kind === 'notes' && row.changes.some(isOne)) {
      // What was noted of the other by now stands beside it.
      const changes = row.changes.map((one) => (isOne(one) ? { ...one, number: to, isUnited: true as const } : one));
      store.put({ ...row, changes });
    } else if (row.kind === 'deletion' && concerns(row, inContext)) store.put(withContexts(row, inContext));
    else if (row.kind === 'move' && row.to === from) store.put({ ...row, to });
  }
}

/**
 * Called when something is put beside what went into the bin at `binnedAt`, and so lies there as long. It may name
 * accounts by former numbers: the moves, which tell whose those are now, have to stay as long too.
 */
export async function keepMoves(tx: WriteTx<'bin'>, binnedAt: number): Promise<void> {
  for (const move of await allBinned(tx, 'move'))
    if (move.binnedAt < binnedAt) tx.objectStore('bin').put({ ...move, binnedAt });
}

/** A deletion may be large, and is rarely concerned. */
function concerns({ rows }: BinnedDeletion, change: (row: ContextRow) => ContextRow): boolean {
  return rows.some(({ store, value }) => store === 'contexts' && change(value as ContextRow) !== value);
}

/** Two contexts that are one account's now are one. */
export function withContexts(deletion: BinnedDeletion, change: (row: ContextRow) => ContextRow): BinnedDeletion {
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
