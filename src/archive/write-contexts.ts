import type { AccountId, AccountNumber } from '../domain/account';
import {
  type AccountContext,
  type ContextChange,
  type ContextEdit,
  edited,
  isEmptyContext,
  merged,
  NO_CONTEXT,
  undone,
} from '../domain/context';
import { contextOf } from './contexts';
import type { Archive } from './open';
import type { ContextRow } from './schema';
import { type ReadTx, type WriteTx, writing } from './transaction';

const STORES = ['contexts', 'meta'] as const;

/** Makes the edits, one after another, of each of these accounts. Answers what it changed, so that it can be undone. */
export function editContexts(
  archive: Archive,
  viewer: AccountId,
  accounts: readonly AccountNumber[],
  edits: readonly ContextEdit[],
  at: number,
): Promise<ContextChange[]> {
  return writing(archive, STORES, 'strict', async (tx) => {
    const known = (await tx.objectStore('meta').get('accounts')) ?? 0;
    const real = [...new Set(accounts)].filter((number) => number < known);
    const rows = await Promise.all(real.map((account) => contextIn(tx, viewer, account)));
    const changes = real.flatMap((account, place): ContextChange[] => {
      const before = rows[place]!;
      const after = edits.reduce((context, edit) => edited(context, edit, at), before);
      return isSame(before, after) ? [] : [{ account, before, after }];
    });
    for (const { account, after } of changes) putContext(tx, viewer, account, after);
    if (changes.length > 0) await renewEdition(tx, at);
    return changes;
  });
}

/** Takes changes back; what was edited since stays as it is. */
export function undoContexts(
  archive: Archive,
  viewer: AccountId,
  changes: readonly ContextChange[],
  at: number,
): Promise<void> {
  return writing(archive, STORES, 'strict', async (tx) => {
    const rows = await Promise.all(changes.map(({ account }) => contextIn(tx, viewer, account)));
    for (const [place, change] of changes.entries())
      putContext(tx, viewer, change.account, undone(rows[place]!, change));
    await renewEdition(tx, at);
  });
}

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

/** One viewer turned out to be another: what was noted as the one is noted as the other. As `mergeContexts` inside. */
export async function moveContexts(tx: WriteTx<'meta' | 'contexts'>, from: AccountId, into: AccountId): Promise<void> {
  const moving = await tx.objectStore('contexts').getAll(IDBKeyRange.bound([from], [from, []]));
  for (const row of moving) {
    putContext(tx, into, row.number, merged(await contextIn(tx, into, row.number), contextOf(row)));
    putContext(tx, from, row.number, NO_CONTEXT);
  }
  if (moving.length > 0) await renewEdition(tx, 0);
}

async function contextIn(tx: ReadTx<'contexts'>, viewer: AccountId, number: AccountNumber): Promise<AccountContext> {
  const row = await tx.objectStore('contexts').get([viewer, number]);
  return row === undefined ? NO_CONTEXT : contextOf(row);
}

function putContext(tx: WriteTx<'contexts'>, viewer: AccountId, number: AccountNumber, context: AccountContext): void {
  const store = tx.objectStore('contexts');
  const row: ContextRow = { viewer, number, ...context };
  if (isEmptyContext(context)) store.delete([viewer, number]);
  else store.put(row);
}

/** Later than any before, and than any of an archive that was emptied meanwhile. */
async function renewEdition(tx: WriteTx<'meta'>, at: number): Promise<void> {
  const meta = tx.objectStore('meta');
  const before = (await meta.get('contextsEdition')) ?? 0;
  meta.put(Math.max(before + 1, at), 'contextsEdition');
}

function isSame(one: AccountContext, other: AccountContext): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
