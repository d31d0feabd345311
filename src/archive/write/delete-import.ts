import type { AccountNumber } from '../../domain/account';
import { isUnmetViewer } from '../../domain/import';
import { hasNumber, type Membership, numbersOf } from '../../domain/membership';
import { CHUNK_SIZE, chunkOf } from '../accounts/account-chunk';
import { Chunks } from '../accounts/chunks';
import { bucketCountFor, bucketOf, type DirectoryStore } from '../accounts/directory';
import { ENLIST_NAMES_STORES } from '../accounts/enlist-names';
import { ledAccounts, type SweepStore, sweepSome } from '../accounts/sweep';
import { namedInBin } from '../bin/numbers';
import { rangeOf } from '../imports/imports-of';
import { bringBack, type ImportPart } from '../imports/replaced-import';
import { settleRenames } from '../imports/settle-renames';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ImportRow, MetaKey } from '../store/schema';
import { type WriteTx, writing } from '../store/transaction';

const STORES = [
  ...ENLIST_NAMES_STORES,
  'imports',
  'importNames',
  'importColumns',
  'snapshots',
  'memberships',
  'viewers',
  'readings',
  'captures',
  'counts',
  'words',
  'actions',
  'ties',
  'contexts',
  'annotations',
  'bin',
] as const;

/**
 * Takes an import back; what it had taken the place of comes back, for a while. Where nothing came after it, the archive
 * is as it was before, account numbers included. Else the accounts that only it knew are emptied: their numbers are
 * given away, but no name of theirs stays. Whoever has a note keeps it, and the name; and so does, for its hour, whoever
 * is named by what can still be taken back.
 * False = there is no such import.
 */
export function undoImport(archive: Archive, importId: string, now: number): Promise<boolean> {
  return writing(archive, STORES, 'strict', async (tx) => {
    const row = await tx.objectStore('imports').get(importId);
    if (row === undefined) return false;
    const named = await new Memberships(tx).of(importId);
    removeImport(tx, row);
    const isBack = await bringBack(tx, row, now);
    if (!isBack) await settleRenames(tx);
    await forgetAccounts(tx, row, named, isBack);
    await forgetViewer(tx, row);
    return true;
  });
}

/** Everything of an import but its accounts. A snapshot of it that was deleted before cannot come back without it. */
function removeImport(tx: WriteTx<ImportPart | 'bin'>, { importId }: ImportRow): void {
  tx.objectStore('imports').delete(importId);
  tx.objectStore('importNames').delete(rangeOf(importId));
  tx.objectStore('importColumns').delete(rangeOf(importId));
  for (const id of [importId, `${importId}/followers`, `${importId}/following`]) {
    tx.objectStore('memberships').delete(id);
    tx.objectStore('snapshots').delete(id);
    if (id !== importId) tx.objectStore('bin').delete(id);
  }
}

/** `named`: whom the import named, also those whom it found here. */
async function forgetAccounts(
  tx: WriteTx<SweepStore>,
  row: ImportRow,
  named: Membership,
  isDateKept: boolean,
): Promise<void> {
  const { accountsBefore, accountsAfter, exportedAt, newestBefore } = row;
  const meta = tx.objectStore('meta');
  if (!isDateKept && (await meta.get('newestAt')) === exportedAt) putOrDelete(tx, 'newestAt', newestBefore);
  const [accounts = 0, nameOnly = 0] = await Promise.all([meta.get('accounts'), meta.get('nameOnly')]);
  // Whatever is still remembered of them, or lies in the bin, keeps number and name.
  const [led, kept] = await Promise.all([ledAccounts(tx), namedInBin(tx)]);
  const isUnled = (number: AccountNumber) => !hasNumber(led.numbers, number) && !hasNumber(kept.numbers, number);
  // Found here, but whatever had brought them may be gone by now.
  const found = [...numbersOf(named)].filter((one) => (one < accountsBefore || one >= accountsAfter) && isUnled(one));
  const chunks = new Chunks(tx);
  await chunks.load([...chunksBetween(accountsBefore, accountsAfter), ...found.map(chunkOf)]);
  const orphans: AccountNumber[] = [];
  for (let number = accountsBefore; number < accountsAfter; number++)
    if (chunks.idOf(number) === '' && isUnled(number)) orphans.push(number);
  for (const number of found) if (chunks.idOf(number) === '') chunks.empty(number);
  if (accounts === accountsAfter && orphans.length === accountsAfter - accountsBefore && orphans.length > 0) {
    chunks.flush();
    await truncate(tx, accountsBefore);
    putOrDelete(tx, 'accounts', accountsBefore || null);
    putOrDelete(tx, 'nameOnly', nameOnly - orphans.length || null);
  } else {
    for (const number of orphans) chunks.empty(number);
    chunks.flush();
  }
  await sweepSome(
    tx,
    found.filter((number) => chunks.idOf(number) !== ''),
  );
}

function putOrDelete(tx: WriteTx<'meta'>, key: MetaKey, value: number | null): void {
  if (value === null) tx.objectStore('meta').delete(key);
  else tx.objectStore('meta').put(value, key);
}

function chunksBetween(from: AccountNumber, to: AccountNumber): number[] {
  if (from === to) return [];
  const first = chunkOf(from);
  return Array.from({ length: chunkOf(to - 1) - first + 1 }, (_, at) => first + at);
}

/** Drops all accounts from this number on, which must be nowhere named any more. */
async function truncate(tx: WriteTx<'accountChunks' | DirectoryStore>, accounts: number): Promise<void> {
  const store = tx.objectStore('accountChunks');
  const kept = accounts % CHUNK_SIZE;
  store.delete(IDBKeyRange.lowerBound(chunkOf(accounts) + (kept > 0 ? 1 : 0)));
  if (kept > 0) {
    const chunks = new Chunks(tx);
    await chunks.load([chunkOf(accounts)]);
    chunks.cut(chunkOf(accounts), kept);
    chunks.flush();
  }
  for (const directory of ['idBuckets', 'usernameBuckets'] as const) await shrink(tx, directory, accounts);
}

async function shrink(tx: WriteTx<DirectoryStore>, directory: DirectoryStore, accounts: number): Promise<void> {
  const store = tx.objectStore(directory);
  const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const count = bucketCountFor(accounts);
  const kept = new Map<number, [hash: number, number: AccountNumber][]>();
  for (const pairs of rows)
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at + 1]! >= accounts) continue;
      const bucket = bucketOf(pairs[at]!, count);
      const pairsOf = kept.get(bucket) ?? [];
      pairsOf.push([pairs[at]!, pairs[at + 1]!]);
      kept.set(bucket, pairsOf);
    }
  for (const key of keys) if (!kept.has(key)) store.delete(key);
  for (const [bucket, pairs] of kept)
    store.put(Uint32Array.from(pairs.sort(([, one], [, other]) => one - other).flat()), bucket);
}

/** A viewer whom nothing but this import had brought goes with it. */
async function forgetViewer(
  tx: WriteTx<'viewers' | 'imports' | 'readings' | 'contexts' | 'annotations' | 'ties'>,
  { viewer, exportedAt }: ImportRow,
): Promise<void> {
  const row = await tx.objectStore('viewers').get(viewer);
  if (row === undefined || (!isUnmetViewer(viewer) && row.lastSeenAt !== exportedAt)) return;
  const range = IDBKeyRange.bound([viewer], [viewer, []]);
  const isBuiltOn =
    (await tx.objectStore('imports').index('byViewer').count(range)) > 0 ||
    (await tx.objectStore('readings').index('byViewer').count(range)) > 0 ||
    (await tx.objectStore('contexts').count(range)) > 0 ||
    (await tx.objectStore('annotations').index('byViewer').count(range)) > 0 ||
    (await tx.objectStore('ties').count(range)) > 0;
  if (!isBuiltOn) tx.objectStore('viewers').delete(viewer);
}
