import type { AccountNumber } from '../../domain/account';
import { isUnmetViewer } from '../../domain/exports/import';
import { hasNumber, type Membership, numbersOf } from '../../domain/membership';
import { ACCOUNT_STORES } from '../accounts/account-store';
import { dropAccounts, emptyNames, nameOnlyAmong } from '../accounts/drop-accounts';
import { ledAccounts, type SweepStore, sweepSome } from '../accounts/sweep';
import { namedInBin } from '../bin/numbers';
import { reapplyForgetting } from '../forget/reapply-forgetting';
import { dropUnlisted } from '../forget/unlisted';
import { rangeOf } from '../imports/imports-of';
import { keepRenamesAnew } from '../imports/keep-renames';
import { bringBack, type ImportPart } from '../imports/replaced-import';
import { importsOfDate } from '../imports/same-export';
import { giveNotesBack } from '../imports/united-notes';
import { weighPartsAnew } from '../imports/weigh-parts';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ImportRow, MetaKey } from '../store/schema';
import { type WriteTx, writing } from '../store/transaction';

const STORES = [
  ...ACCOUNT_STORES,
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
    if (isBack) await reapplyForgetting(tx, now);
    // A list of what came back may have been forgotten for good meanwhile.
    const unlisted = isBack ? await dropUnlisted(tx, await tx.objectStore('imports').getAllKeys(), now) : [];
    await keepRenamesAnew(tx);
    await giveNotesBack(tx, row);
    await weighPartsAnew(tx);
    // Another export of the same date may still be here.
    const isDateKept = (await importsOfDate(tx, row.viewer, row.exportedAt)).length > 0;
    await forgetAccounts(tx, row, named, isDateKept);
    await sweepSome(tx, [...unlisted]);
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
  // Whatever is still remembered of them, or lies in the bin, keeps number and name.
  const [led, kept] = await Promise.all([ledAccounts(tx), namedInBin(tx)]);
  const all = [led.numbers, kept.numbers, kept.moved];
  const isUnled = (number: AccountNumber) => !all.some((set) => hasNumber(set, number));
  // Found here, but whatever had brought them may be gone by now.
  const found = [...numbersOf(named)].filter((one) => (one < accountsBefore || one >= accountsAfter) && isUnled(one));
  const foundByName = new Set(await nameOnlyAmong(tx, found));
  const brought = Array.from({ length: accountsAfter - accountsBefore }, (_, at) => accountsBefore + at);
  const orphans = (await nameOnlyAmong(tx, brought)).filter(isUnled);
  await emptyNames(tx, [...foundByName]);
  const isLast = (await meta.get('accounts')) === accountsAfter;
  if (isLast && orphans.length === brought.length && orphans.length > 0) await dropAccounts(tx, accountsBefore);
  else await emptyNames(tx, orphans);
  // Those known by more than a name go as a whole, also whom it brought and somebody met since.
  const emptied = new Set([...foundByName, ...orphans]);
  await sweepSome(
    tx,
    [...found, ...brought].filter((number) => !emptied.has(number)),
  );
}

function putOrDelete(tx: WriteTx<'meta'>, key: MetaKey, value: number | null): void {
  if (value === null) tx.objectStore('meta').delete(key);
  else tx.objectStore('meta').put(value, key);
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
