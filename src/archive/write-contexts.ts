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
import { moveViewerInBin } from './bin-moves';
import { takeOutNotes } from './bin-notes';
import { contextOf } from './contexts';
import { accountRow } from './find-account';
import { SWEEP_STORES, sweepSome } from './forget-sweep';
import type { Archive } from './open';
import type { ContextRow } from './schema';
import { type ReadTx, type WriteTx, writing } from './transaction';

const STORES = ['contexts', 'meta', 'bin'] as const;

/**
 * Makes the edits, one after another, of each of these accounts. Answers what it changed, so that it can be undone; until
 * then it lies in the bin as well, so that nobody else gets the numbers of those accounts.
 */
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
    if (changes.length === 0) return [];
    const edition = await renewEdition(tx, at);
    const kept = changes.map((change) => ({ change, number: change.account }));
    tx.objectStore('bin').put({ binId: `notes/${edition}`, binnedAt: at, kind: 'notes', viewer, changes: kept });
    return changes;
  });
}

/**
 * Takes changes back, each at whoever the account is by now; what was edited since stays as it is. Answers how many came
 * back: those that the bin does not have, or not any more, and those of accounts that were forgotten, stay as they are.
 */
export function undoContexts(
  archive: Archive,
  viewer: AccountId,
  changes: readonly ContextChange[],
  at: number,
): Promise<number> {
  return writing(archive, SWEEP_STORES, 'strict', async (tx) => {
    const found = await takeOutNotes(tx, viewer, changes, at);
    const emptied: AccountNumber[] = [];
    let undoneOnes = 0;
    for (const { change, number, viewer: whose } of found) {
      const row = await accountRow(tx, number);
      if (row === null || (row.id === null && row.username === '')) continue;
      const before = undone(await contextIn(tx, whose, number), change);
      putContext(tx, whose, number, before);
      if (isEmptyContext(before)) emptied.push(number);
      undoneOnes += 1;
    }
    // The note may have been all that kept the name.
    await sweepSome(tx, emptied);
    await renewEdition(tx, at);
    return undoneOnes;
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

/** One viewer turned out to be another: what was noted as the one is noted as the other; with `bin`, else as above. */
export async function moveContexts(
  tx: WriteTx<'meta' | 'bin' | 'contexts'>,
  from: AccountId,
  into: AccountId,
): Promise<void> {
  const moving = await tx.objectStore('contexts').getAll(IDBKeyRange.bound([from], [from, []]));
  for (const row of moving) {
    putContext(tx, into, row.number, merged(await contextIn(tx, into, row.number), contextOf(row)));
    putContext(tx, from, row.number, NO_CONTEXT);
  }
  await moveViewerInBin(tx, from, into);
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
async function renewEdition(tx: WriteTx<'meta'>, at: number): Promise<number> {
  const meta = tx.objectStore('meta');
  const edition = Math.max(((await meta.get('contextsEdition')) ?? 0) + 1, at);
  meta.put(edition, 'contextsEdition');
  return edition;
}

function isSame(one: AccountContext, other: AccountContext): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
