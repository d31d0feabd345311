import type { AccountId } from '../../domain/account';
import { type ImportOwner, isUnmetViewer, unmetViewer } from '../../domain/exports/import';
import { namesOf, resolve } from '../accounts/account-store';
import { moveViewerInBin } from '../bin/move-viewer';
import { moveContexts } from '../notes/context-rows';
import type { UsernameStore } from '../readings/reading-summary';
import type { ReadTx, StoreName, WriteTx } from '../store/transaction';
import { setAside } from './replaced-import';
import { importsOfDate, looksTheSame } from './same-export';
import { weighPartsAnew } from './weigh-parts';

/** Where whatever belongs to a viewer's name may stand. */
export const VIEWER_STORES = [
  'viewers',
  'imports',
  'importNames',
  'importColumns',
  'memberships',
  'bin',
  'snapshots',
  'contexts',
  'annotations',
  'meta',
] as const satisfies readonly StoreName[];
export type ViewerStore = (typeof VIEWER_STORES)[number];

/** The viewer who bears this username, or once bore it; null = none of those known here. */
export async function viewerNamed(tx: ReadTx<UsernameStore | 'names'>, username: string): Promise<AccountId | null> {
  const viewers = await tx.objectStore('viewers').getAll();
  const now = viewers.find((viewer) => viewer.username === username);
  if (now !== undefined) return now.id;
  for (const { id } of viewers) {
    const account = isUnmetViewer(id) ? null : await resolve(tx, { id });
    if (account === null) continue;
    if ((await namesOf(tx, account.number)).some((name) => name.username === username)) return id;
  }
  return null;
}

/** Whom an export belongs to: a viewer known here, else the name until it is met. */
export async function viewerOf(tx: ReadTx<UsernameStore | 'names'>, owner: ImportOwner): Promise<AccountId> {
  if ('id' in owner) return owner.id;
  return (await viewerNamed(tx, owner.username)) ?? unmetViewer(owner.username);
}

/**
 * What was imported for an account that nobody had logged in with here, now that somebody has: from now on it is the
 * account's own, and so is what was noted meanwhile. Nothing else can belong to such a viewer, for it needs an id.
 * `isNews`: nobody knew until now that the account bears the name, so all of the name's may lie in the bin alone.
 */
export async function adoptImports(
  tx: WriteTx<ViewerStore>,
  viewer: AccountId,
  username: string,
  isNews: boolean,
): Promise<void> {
  const unmet = unmetViewer(username);
  if (viewer === unmet) return;
  if (isNews) await moveViewerInBin(tx, unmet, viewer);
  if ((await tx.objectStore('viewers').getKey(unmet)) === undefined) return;
  const imports = tx.objectStore('imports');
  for (const row of await imports.index('byViewer').getAll(rangeOfViewer(unmet))) {
    // The same export, once for the name and once for the account: the later one counts, as ever.
    const all = await importsOfDate(tx, viewer, row.exportedAt);
    const later = all.find((own) => own.importedAt > row.importedAt && looksTheSame(own, row));
    const earlier = all.filter((own) => own.importedAt <= row.importedAt && looksTheSame(row, own));
    const isOlder = later !== undefined;
    if (isOlder) await setAside(tx, [row], later.importId, later.importedAt);
    else await setAside(tx, earlier, row.importId, row.importedAt);
    if (!isOlder) imports.put({ ...row, viewer });
  }
  const snapshots = tx.objectStore('snapshots');
  for (const row of await snapshots.index('byViewer').getAll(rangeOfViewer(unmet)))
    snapshots.put({ ...row, viewer, owner: row.owner === unmet ? viewer : row.owner });
  await weighPartsAnew(tx);
  const annotations = tx.objectStore('annotations');
  for (const row of await annotations.index('byViewer').getAll(rangeOfViewer(unmet)))
    annotations.put({ ...row, viewer });
  await moveContexts(tx, unmet, viewer);
  if (!isNews) await moveViewerInBin(tx, unmet, viewer);
  tx.objectStore('viewers').delete(unmet);
}

function rangeOfViewer(viewer: AccountId): IDBKeyRange {
  return IDBKeyRange.bound([viewer], [viewer, []]);
}
