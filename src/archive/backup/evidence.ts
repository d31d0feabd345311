import type { AccountId } from '../../domain/account';
import { merged } from '../../domain/context';
import { type AccountStore, resolve } from '../accounts/account-store';
import type { ViewerStore } from '../imports/import-viewers';
import { keepViewer } from '../imports/viewer-rows';
import { contextOf } from '../notes/contexts';
import type { StoreName, WriteTx } from '../store/transaction';
import type { BackupContent } from './content';
import type { Renumber } from './sets';
import { mergedTie } from './ties';

/** Stores whose rows never change once written: what is here stays, what is not is added. */
const LOGS = ['counts', 'actions', 'words', 'annotations'] as const satisfies readonly StoreName[];
type LogStore = (typeof LOGS)[number];

type EvidenceStore = LogStore | ViewerStore | AccountStore | 'ties';

/** Everything of a backup that is not a list: who was logged in, relation reports, notes, logs. */
export async function mergeEvidence(
  tx: WriteTx<EvidenceStore>,
  backup: BackupContent,
  renumber: Renumber,
): Promise<void> {
  for (const [, row] of backup.rows('viewers'))
    await keepViewer(tx, { id: row.id, username: row.username, seenAt: row.lastSeenAt });
  for (const name of LOGS) await addToLog(tx, backup, name);
  await mergeTies(tx, backup);
  await mergeContextsOf(tx, backup, renumber);
}

async function addToLog(tx: WriteTx<LogStore>, backup: BackupContent, name: LogStore): Promise<void> {
  const store = tx.objectStore(name);
  const known = new Set((await store.getAllKeys()).map((key) => JSON.stringify(key)));
  for (const [key, row] of backup.rows(name))
    if (!known.has(JSON.stringify(key))) (store.put as (row: unknown) => void).call(store, row);
}

/** A tie leads to its account by number; one whose account is not here waits for it under its id. */
async function mergeTies(tx: WriteTx<AccountStore | 'ties'>, backup: BackupContent): Promise<void> {
  const ties = tx.objectStore('ties');
  for (const [, theirs] of backup.rows('ties')) {
    const ours = await ties.get([theirs.viewer, theirs.accountId]);
    const account = await resolve(tx, { id: theirs.accountId });
    const { number: _, orphanId: __, ...tie } = ours === undefined ? theirs : mergedTie(ours, theirs);
    ties.put({ ...tie, ...placeOf(account?.number ?? null, theirs.accountId) });
  }
  for (const { orphanId, ...tie } of await ties.index('byOrphan').getAll()) {
    const account = await resolve(tx, { id: orphanId! });
    if (account !== null) ties.put({ ...tie, number: account.number });
  }
}

function placeOf(number: number | null, orphanId: AccountId): { number: number } | { orphanId: AccountId } {
  return number === null ? { orphanId } : { number };
}

async function mergeContextsOf(tx: WriteTx<'contexts'>, backup: BackupContent, renumber: Renumber): Promise<void> {
  const contexts = tx.objectStore('contexts');
  for (const [, theirs] of backup.rows('contexts')) {
    const number = renumber.number(theirs.number);
    if (number === null) continue;
    const ours = await contexts.get([theirs.viewer, number]);
    const context = ours === undefined ? contextOf(theirs) : merged(contextOf(ours), contextOf(theirs));
    contexts.put({ viewer: theirs.viewer, number, ...context });
  }
}
