import type { AccountNumber } from '../../domain/account';
import { merged } from '../../domain/context';
import { sweepSome } from '../accounts/sweep';
import { adoptAllImports } from '../backup/imports';
import { mergedTie } from '../backup/ties';
import { putBack } from '../bin/forgotten';
import { moveAccountInBin } from '../bin/moves';
import { restoreLook } from '../forget/restore-look';
import { settle } from '../forget/settle';
import { unforgetAccount } from '../forget/unforget-account';
import { keepRenamesAnew } from '../imports/keep-renames';
import { rejoin, rejoinAll } from '../imports/rejoin';
import { settleRenames } from '../imports/settle-renames';
import { contextOf } from '../notes/contexts';
import type { ListKey } from '../readings/reading-rows';
import { weighAgain } from '../readings/weigh-again';
import type { BinnedDeletion, BinnedStoreRow, ForgottenAccount } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import type { NameSpan } from '../store/rows';
import type { ContextRow, ImportRow, TieRow } from '../store/schema';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';

/** What a deletion may have taken from, and whatever is told anew of it. */
type UndoStore = Exclude<StoreName, 'staging'>;

/** Puts everything of a deletion back, to whom it belongs by now. False = nobody can tell whose it is: nothing came back. */
export async function takeBackDeletion(
  tx: WriteTx<UndoStore>,
  deletion: BinnedDeletion,
  now: number,
): Promise<boolean> {
  const { account, snapshotIds } = deletion;
  const rows = await withoutTwins(tx, deletion.rows as readonly BinnedStoreRow<BinnedStore>[]);
  if (account === null) for (const row of rows) await putBack(tx, row);
  else if (!(await takeBackAccount(tx, account, rows, now))) return false;
  const lists: (ListKey | null)[] = [];
  for (const id of snapshotIds) lists.push((await restoreLook(tx, id, now)) || null);
  if (rows.some(({ store }) => store === 'imports')) {
    await adoptAllImports(tx);
    await keepRenamesAnew(tx, await rejoinAll(tx));
    await settleRenames(tx);
  }
  await settle(tx);
  if (account !== null) await sweepSome(tx, [account.number]);
  await weighAgain(tx, lists);
  return true;
}

/** An export that is here again, imported anew or from a backup, is not put beside itself. */
async function withoutTwins(
  tx: ReadTx<'imports'>,
  rows: readonly BinnedStoreRow<BinnedStore>[],
): Promise<readonly BinnedStoreRow<BinnedStore>[]> {
  const twins = new Set<string>();
  for (const { store, value } of rows) {
    if (store !== 'imports') continue;
    const { importId, viewer, exportedAt } = value as ImportRow;
    if ((await tx.objectStore('imports').index('byViewer').count([viewer, exportedAt])) > 0) twins.add(importId);
  }
  if (twins.size === 0) return rows;
  return rows.filter(({ key }) => !twins.has(String(Array.isArray(key) ? key[0] : key)));
}

async function takeBackAccount(
  tx: WriteTx<UndoStore>,
  account: ForgottenAccount,
  rows: readonly BinnedStoreRow<BinnedStore>[],
  now: number,
): Promise<boolean> {
  const names = rows.find(({ store }) => store === 'names')?.value as readonly NameSpan[] | undefined;
  const number = await unforgetAccount(tx, account, names ?? null);
  if (number === null) return false;
  for (const row of rows) await putBackAs(tx, row, number, account.number);
  if (number !== account.number) {
    const { number: from } = account;
    await moveAccountInBin(tx, from, number);
    tx.objectStore('bin').put({ binId: `move/${from}`, binnedAt: now, kind: 'move', from, to: number });
  }
  await rejoin(tx, [number]);
  return true;
}

/** A row about an account that may be another number by now, and may have such a row. */
async function putBackAs(
  tx: WriteTx<BinnedStore>,
  row: BinnedStoreRow<BinnedStore>,
  number: AccountNumber,
  before: AccountNumber,
): Promise<void> {
  switch (row.store) {
    case 'contexts': {
      const context = { ...(row.value as ContextRow), number };
      const now = await tx.objectStore('contexts').get([context.viewer, number]);
      const both = now === undefined ? context : { ...context, ...merged(contextOf(now), contextOf(context)) };
      tx.objectStore('contexts').put(both);
      return;
    }
    case 'ties': {
      const tie = row.value as TieRow;
      const now = await tx.objectStore('ties').get([tie.viewer, tie.accountId]);
      const { orphanId: _, ...both } = now === undefined ? tie : mergedTie(now, tie);
      tx.objectStore('ties').put({ ...both, number });
      return;
    }
    case 'names':
      // The names of two were united with their rows.
      if (number === before) await putBack(tx, row);
      return;
    default:
      await putBack(tx, row);
  }
}
