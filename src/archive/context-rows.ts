import type { AccountId, AccountNumber } from '../domain/account';
import { type AccountContext, isEmptyContext, merged, NO_CONTEXT } from '../domain/context';
import { contextOf } from './contexts';
import type { ContextRow } from './schema';
import type { ReadTx, WriteTx } from './transaction';

/**
 * Two account numbers turned out to be one account: what was noted of `from` moves to `into`, for every viewer, and
 * nothing is lost.
 */
export async function mergeContexts(
  tx: WriteTx<'meta' | 'contexts'>,
  from: AccountNumber,
  into: AccountNumber,
): Promise<void> {
  if (from === into) return;
  const moving = await tx.objectStore('contexts').index('byNumber').getAll(from);
  for (const row of moving) {
    putContext(tx, row.viewer, into, merged(await contextIn(tx, row.viewer, into), contextOf(row)));
    putContext(tx, row.viewer, from, NO_CONTEXT);
  }
  if (moving.length > 0) await renewEdition(tx, 0);
}

/** One viewer turned out to be another: what was noted as the one is noted as the other. */
export async function moveContexts(tx: WriteTx<'meta' | 'contexts'>, from: AccountId, into: AccountId): Promise<void> {
  const moving = await tx.objectStore('contexts').getAll(IDBKeyRange.bound([from], [from, []]));
  for (const row of moving) {
    putContext(tx, into, row.number, merged(await contextIn(tx, into, row.number), contextOf(row)));
    putContext(tx, from, row.number, NO_CONTEXT);
  }
  if (moving.length > 0) await renewEdition(tx, 0);
}

export async function contextIn(
  tx: ReadTx<'contexts'>,
  viewer: AccountId,
  number: AccountNumber,
): Promise<AccountContext> {
  const row = await tx.objectStore('contexts').get([viewer, number]);
  return row === undefined ? NO_CONTEXT : contextOf(row);
}

export function putContext(
  tx: WriteTx<'contexts'>,
  viewer: AccountId,
  number: AccountNumber,
  context: AccountContext,
): void {
  const store = tx.objectStore('contexts');
  const row: ContextRow = { viewer, number, ...context };
  if (isEmptyContext(context)) store.delete([viewer, number]);
  else store.put(row);
}

/** Later than any before, and than any of an archive that was emptied meanwhile. */
export async function renewEdition(tx: WriteTx<'meta'>, at: number): Promise<number> {
  const meta = tx.objectStore('meta');
  const edition = Math.max(((await meta.get('contextsEdition')) ?? 0) + 1, at);
  meta.put(edition, 'contextsEdition');
  return edition;
}
