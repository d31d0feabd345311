import type { AccountId } from '../domain/account';
import { adoptImports } from './import-viewers';
import type { StoreName, WriteTx } from './transaction';

export const VIEWER_STORES: readonly StoreName[] = [
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
];

/**
 * Keeps who was logged in, and when last; an older word never overwrites a newer one. Where a username comes with it,
 * the transaction must reach `VIEWER_STORES`: an export may have been imported under that name.
 */
export async function keepViewer(
  tx: WriteTx,
  viewer: { readonly id: AccountId; readonly username: string | null; readonly seenAt: number },
): Promise<void> {
  const store = tx.objectStore('viewers');
  const before = await store.get(viewer.id);
  const isNewer = before === undefined || viewer.seenAt >= before.lastSeenAt;
  const username = (isNewer ? viewer.username : null) ?? before?.username ?? viewer.username;
  const lastSeenAt = Math.max(viewer.seenAt, before?.lastSeenAt ?? viewer.seenAt);
  if (before === undefined || before.username !== username || before.lastSeenAt !== lastSeenAt)
    store.put({ id: viewer.id, username, lastSeenAt });
  if (viewer.username !== null) await adoptImports(tx, viewer.id, viewer.username);
}
