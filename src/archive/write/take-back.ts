import type { AccountId, AccountNumber } from '../../domain/account';
import { merged } from '../../domain/context';
import { resolve } from '../accounts/account-store';
import { sweepSome } from '../accounts/sweep';
import { adoptAllImports } from '../backup/imports';
import { mergedTie } from '../backup/ties';
import { binTime } from '../bin/bin';
import { putBack } from '../bin/forgotten';
import { moveAccountInBin } from '../bin/moves';
import { moveDeactivated } from '../forget/move-deactivated';
import { reapplyForgetting } from '../forget/reapply-forgetting';
import { restoreLook } from '../forget/restore-look';
import { unforgetAccount } from '../forget/unforget-account';
import { dropUnlisted } from '../forget/unlisted';
import { letRowsWait, type Parted, parted } from '../forget/wait-for-forgetting';
import { letLookWaitForImport, ofImportsHere, withoutTwins } from '../forget/wait-for-import';
import { keepRenamesAnew } from '../imports/keep-renames';
import { rejoin, rejoinAll, uniteWithBareName } from '../imports/rejoin';
import { keepUnmetViewer, keepViewer } from '../imports/viewer-rows';
import { weighPartsAnew } from '../imports/weigh-parts';
import { contextOf } from '../notes/contexts';
import type { ListKey } from '../readings/reading-rows';
import { weighAgain } from '../readings/weigh-again';
import type { BinnedDeletion, BinnedStoreRow, ForgottenAccount } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import type { NameSpan, ViewerRow } from '../store/rows';
import type { ContextRow, TieRow } from '../store/schema';
import type { StoreName, WriteTx } from '../store/transaction';

/** What a deletion may have taken from, and whatever is told anew of it. */
type UndoStore = Exclude<StoreName, 'staging'>;

/**
 * Puts everything of a deletion back, to whom it belongs by now. False = nobody can tell whose it is: nothing came back.
 */
export async function takeBackDeletion(
  tx: WriteTx<UndoStore>,
  deletion: BinnedDeletion,
  now: number,
): Promise<boolean> {
  const { account, snapshotIds } = deletion;
  const apart = await parted(tx, deletion, deletion.rows as readonly BinnedStoreRow<BinnedStore>[]);
  const rows = await ofImportsHere(tx, await withoutTwins(tx, apart.here, now));
  if (account !== null) {
    if (!(await takeBackAccount(tx, account, { ...apart, here: rows }, now))) return false;
  } else {
    await letRowsWait(tx, apart);
    for (const row of rows) await putBackAs(tx, row, null);
  }
  for (const { value } of rows) await keepUnmetViewer(tx, (value as { viewer?: AccountId }).viewer, now);
  const lists: (ListKey | null)[] = [];
  for (const id of snapshotIds) {
    const list = await restoreLook(tx, id, now);
    if (list === false) await letLookWaitForImport(tx, id);
    else lists.push(list);
  }
  if (rows.some(({ store }) => store === 'imports')) {
    await adoptAllImports(tx);
    await rejoinAll(tx);
    await keepRenamesAnew(tx);
    await weighPartsAnew(tx);
  }
  await reapplyForgetting(tx, now);
  // A list of what came back, or of what an account came back into, may have been forgotten for good meanwhile.
  const back = rows.flatMap(({ store, key }) => (store === 'imports' ? [key as string] : []));
  const unlisted = await dropUnlisted(tx, [...back, ...(account === null ? [] : toldOfByNone(account))], now);
  await keepRenamesAnew(tx);
  await sweepSome(tx, account === null ? [...unlisted] : [...unlisted, account.number]);
  await weighAgain(tx, lists);
  return true;
}

/** Exports that know a forgotten account, of which no list or column was here that did. */
function toldOfByNone({ setIds, entries }: ForgottenAccount): string[] {
  const isTold = (id: string) =>
    entries.some(({ importId }) => importId === id) || setIds.some((setId) => setId.startsWith(`${id}/`));
  return setIds.filter((id) => !id.includes('/') && !isTold(id));
}

async function takeBackAccount(
  tx: WriteTx<UndoStore>,
  account: ForgottenAccount,
  apart: Parted,
  now: number,
): Promise<boolean> {
  const { here: rows } = apart;
  const names = rows.find(({ store }) => store === 'names')?.value as readonly NameSpan[] | undefined;
  const back = await unforgetAccount(tx, account, names ?? null, now);
  if (back === null) return false;
  await letRowsWait(tx, apart);
  const { number, away } = back;
  for (const row of rows) await putBackAs(tx, row, number);
  // What was heard of it meanwhile leads to it again.
  for (const { orphanId: _, ...tie } of await tx.objectStore('ties').index('byOrphan').getAll(account.row.id))
    tx.objectStore('ties').put({ ...tie, number });
  const { number: from } = account;
  if (number !== from) {
    await moveAccountInBin(tx, from, number);
    await moveDeactivated(tx, from, number);
  }
  if (number !== from || away !== null)
    tx.objectStore('bin').put({
      binId: `move/${from}`,
      binnedAt: await binTime(tx, now),
      kind: 'move',
      from,
      to: number,
      ...(away !== null && { away }),
    });
  if ((await rejoin(tx, [number])).length > 0) await keepRenamesAnew(tx);
  await uniteWithBareName(tx, number);
  return true;
}

/**
 * A row about an account that may have such a row by now: both are one. `number`: whom a note is about by now, if not as
 * it says.
 */
async function putBackAs(
  tx: WriteTx<UndoStore>,
  row: BinnedStoreRow<BinnedStore>,
  number: AccountNumber | null,
): Promise<void> {
  switch (row.store) {
    case 'contexts': {
      const context = { ...(row.value as ContextRow), ...(number === null ? {} : { number }) };
      const now = await tx.objectStore('contexts').get([context.viewer, context.number]);
      const both = now === undefined ? context : { ...context, ...merged(contextOf(now), contextOf(context)) };
      tx.objectStore('contexts').put(both);
      return;
    }
    case 'ties': {
      const tie = row.value as TieRow;
      const now = await tx.objectStore('ties').get([tie.viewer, tie.accountId]);
      const both = now === undefined ? tie : mergedTie(now, tie);
      const { orphanId: _, ...known } = both;
      const account = await resolve(tx, { id: tie.accountId });
      tx.objectStore('ties').put(account === null ? both : { ...known, number: account.number });
      return;
    }
    case 'viewers': {
      // Who reads on has a row again at once, and no name in it.
      const { id, username, lastSeenAt: seenAt } = row.value as ViewerRow;
      await keepViewer(tx, { id, username, seenAt });
      return;
    }
    case 'names':
      // They came back with its row.
      return;
    default:
      await putBack(tx, row);
  }
}
