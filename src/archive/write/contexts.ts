import type { AccountId, AccountNumber } from '../../domain/account';
import {
  type AccountContext,
  type ContextChange,
  type ContextEdit,
  edited,
  isEmptyContext,
  type MeantAccount,
  undone,
} from '../../domain/context';
import { keyHash } from '../../domain/hash';
import { isForgotten } from '../accounts/account-chunk';
import { ACCOUNT_STORES, type AccountStore, accountRow, namesOf } from '../accounts/account-store';
import { SWEEP_STORES, sweepSome } from '../accounts/sweep';
import { takeOutNotes } from '../bin/notes';
import { keepUnmetViewer } from '../imports/viewer-rows';
import { contextIn, putContext, renewEdition } from '../notes/context-rows';
import type { Archive } from '../store/open';
import { ArchiveProblem } from '../store/problem';
import { type ReadTx, writing } from '../store/transaction';

const STORES = [...ACCOUNT_STORES, 'contexts', 'bin'] as const;

/**
 * Makes the edits, one after another, of each of these accounts. Returns what it changed, so that it can be undone;
 * until then it lies in the bin as well, so that nobody else gets the numbers of those accounts. Where one of them is
 * somebody else by now, or was forgotten, it throws `ArchiveProblem` ('another-account') and nothing is noted of any.
 */
export function editContexts(
  archive: Archive,
  viewer: AccountId,
  accounts: readonly MeantAccount[],
  edits: readonly ContextEdit[],
  at: number,
): Promise<ContextChange[]> {
  return writing(archive, STORES, 'strict', async (tx) => {
    for (const account of accounts)
      if (!(await isStill(tx, account)))
        throw new ArchiveProblem('another-account', 'The account is another by now; nothing was noted.');
    const real = [...new Set(accounts.map(({ number }) => number))];
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
      toldAs: keyHash(viewer),
      changes: kept,
    });
    return changes;
  });
}

/**
 * Takes changes back, each at whoever the account is by now; what was edited since stays as it is. Returns how many came
 * back: those that the bin does not have, or not any more, stay as they are; so do, until they are taken back, accounts
 * that were forgotten.
 */
export function undoContexts(
  archive: Archive,
  viewer: AccountId,
  changes: readonly ContextChange[],
  at: number,
): Promise<number> {
  return writing(archive, SWEEP_STORES, 'strict', async (tx) => {
    const isHere = async (number: AccountNumber) => {
      const row = await accountRow(tx, number);
      return row !== null && !isForgotten(row);
    };
    const found = await takeOutNotes(tx, viewer, changes, at, isHere);
    const emptied: AccountNumber[] = [];
    for (const { change, number, viewer: whose, isUnited = false } of found) {
      const before = undone(await contextIn(tx, whose, number), change, isUnited);
      putContext(tx, whose, number, before);
      if (isEmptyContext(before)) emptied.push(number);
      else await keepUnmetViewer(tx, whose, at);
    }
    // The note may have been all that kept the name.
    await sweepSome(tx, emptied);
    await renewEdition(tx, at);
    return found.length;
  });
}

/** Whether the number is still of whom the person was shown. Who got an id since, or another name, is. */
async function isStill(tx: ReadTx<AccountStore>, { number, id, username }: MeantAccount): Promise<boolean> {
  const row = await accountRow(tx, number);
  if (row === null || isForgotten(row)) return false;
  return id !== null ? row.id === id : (await namesOf(tx, number)).some((name) => name.username === username);
}

function isSame(one: AccountContext, other: AccountContext): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
