import type { AccountId } from '../../domain/account';
import { isUnmetViewer, usernameOfUnmet } from '../../domain/exports/import';
import type { ViewerRow } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { adoptImports, type ViewerStore } from './import-viewers';

interface SeenViewer {
  readonly id: AccountId;
  readonly username: string | null;
  readonly seenAt: number;
}

/** Keeps who was logged in, and when last. With a username more follows: an export may have been imported under it. */
export async function keepViewer(tx: WriteTx<ViewerStore>, viewer: SeenViewer): Promise<void> {
  const before = await keepRow(tx, viewer);
  const { id, username } = viewer;
  if (username !== null) await adoptImports(tx, id, username, before?.username !== username);
}

/** The same where the viewer's username is not known. */
export async function keepNamelessViewer(tx: WriteTx<'viewers'>, id: AccountId, seenAt: number): Promise<void> {
  await keepRow(tx, { id, username: null, seenAt });
}

/**
 * Adds the row of a viewer who is known by username only, if it went with their export: what comes back for them is
 * found by it once they log in. Nothing where `viewer` is a real id.
 */
export async function keepUnmetViewer(
  tx: WriteTx<'viewers'>,
  viewer: AccountId | undefined,
  at: number,
): Promise<void> {
  if (viewer === undefined || !isUnmetViewer(viewer) || (await tx.objectStore('viewers').getKey(viewer)) !== undefined)
    return;
  tx.objectStore('viewers').put({ id: viewer, username: usernameOfUnmet(viewer), lastSeenAt: at });
}

/** What was seen earlier never overwrites what was seen later. Returns the row as it was before. */
async function keepRow(tx: WriteTx<'viewers'>, viewer: SeenViewer): Promise<ViewerRow | undefined> {
  const store = tx.objectStore('viewers');
  const before = await store.get(viewer.id);
  const isNewer = before === undefined || viewer.seenAt >= before.lastSeenAt;
  const username = (isNewer ? viewer.username : null) ?? before?.username ?? viewer.username;
  const lastSeenAt = Math.max(viewer.seenAt, before?.lastSeenAt ?? viewer.seenAt);
  if (before === undefined || before.username !== username || before.lastSeenAt !== lastSeenAt)
    store.put({ id: viewer.id, username, lastSeenAt });
  return before;
}
