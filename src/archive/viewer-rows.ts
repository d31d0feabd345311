import type { AccountId } from '../domain/account';
import type { WriteTx } from './transaction';

/** Keeps who was logged in, and when last; an older word never overwrites a newer one. */
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
}
