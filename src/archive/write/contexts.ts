import type { AccountId, AccountNumber } from '../../domain/account';
import {
  type AccountContext,
  type ContextChange,
  type ContextEdit,
  edited,
  isEmptyContext,
  undone,
} from '../../domain/context';
import { accountRow } from '../accounts/account-store';
import { SWEEP_STORES, sweepSome } from '../accounts/sweep';
import { takeOutNotes } from '../bin/notes';
import { contextIn, putContext, renewEdition } from '../notes/context-rows';
import type { Archive } from '../store/open';
import { writing } from '../store/transaction';

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
    tx.objectStore('bin').put({
      binId: `notes/${edition}`,
      binnedAt: at,
      kind: 'notes',
      viewer,
      toldAs: viewer,
      changes: kept,
    });
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

function isSame(one: AccountContext, other: AccountContext): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
