import type { AccountId } from '../../domain/account';
import type { ForgetOrder } from '../../domain/forget-order';
import type { BinnedStoreRow } from '../store/bin-rows';
import { storesWith } from '../store/fates';
import type { BinRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { withContexts } from './moves';

/** One viewer turned out to be another: whatever lies in the bin as the one's is the other's. */
export async function moveViewerInBin(tx: WriteTx<'bin'>, from: AccountId, into: AccountId): Promise<void> {
  const store = tx.objectStore('bin');
  for (const row of await store.getAll()) {
    const moved = movedRow(row, from, into);
    if (moved !== row) store.put(moved);
  }
}

function movedRow(row: BinRow, from: AccountId, into: AccountId): BinRow {
  switch (row.kind) {
    case 'look': {
      const [reading, snapshot] = [owned(row.reading, from, into), owned(row.snapshot, from, into)];
      return reading === row.reading && snapshot === row.snapshot ? row : { ...row, reading, snapshot };
    }
    case 'notes':
      return owned(row, from, into);
    case 'deletion': {
      const order = orderOf(row.order, from, into);
      const rows = row.rows.map((one) => movedStoreRow(one, from, into));
      const isMoved = order !== row.order || rows.some((one, at) => one !== row.rows[at]);
      // What was noted as both is one.
      return isMoved ? withContexts({ ...row, order, rows }, (context) => context) : row;
    }
    case 'import': {
      const rows = row.rows.map((one) => movedStoreRow(one, from, into));
      return rows.some((one, at) => one !== row.rows[at]) ? { ...row, rows } : row;
    }
    case 'capture':
    case 'move':
      return row;
  }
}

/** Rows say whose they are by `viewer`, and lists also by `owner`. */
function owned<Row extends { readonly viewer?: AccountId; readonly owner?: AccountId } | null>(
  row: Row,
  from: AccountId,
  into: AccountId,
): Row {
  if (row === null || (row.viewer !== from && row.owner !== from)) return row;
  return {
    ...row,
    ...(row.viewer === from && { viewer: into }),
    ...(row.owner === from && { owner: into }),
  };
}

function orderOf(order: ForgetOrder, from: AccountId, into: AccountId): ForgetOrder {
  return order.kind === 'viewer' || order.kind === 'list' ? owned(order, from, into) : order;
}

/** Stores whose keys begin with the viewer. */
const BY_VIEWER: readonly string[] = storesWith('forgotten', 'by-key');

function movedStoreRow(row: BinnedStoreRow, from: AccountId, into: AccountId): BinnedStoreRow {
  const { store, key, value } = row;
  if (store === 'viewers') return key === from ? { store, key: into, value: { ...(value as object), id: into } } : row;
  // Sets of numbers belong to nobody.
  const now = typeof value === 'object' ? owned(value as { viewer?: AccountId } | null, from, into) : value;
  if (now === value) return row;
  const isByKey = BY_VIEWER.includes(store) && Array.isArray(key);
  return { store, key: isByKey ? key.map((part) => (part === from ? into : part)) : key, value: now };
}
