import type { AccountId } from '../domain/account';
import { allBinned } from './bin';
import type { Archive } from './open';
import type { StoredSnapshot } from './schema';
import { reading } from './transaction';

/** What was deleted and can still be put back, newest deletion first. */
export function readBin(
  archive: Archive,
  viewer: AccountId,
): Promise<{ readonly snapshotId: string; readonly deletedAt: number; readonly snapshot: StoredSnapshot }[]> {
  return reading(archive, ['bin'], async (tx) => {
    const rows = await allBinned(tx, 'look');
    return rows.reverse().flatMap(({ binId: snapshotId, binnedAt: deletedAt, snapshot }) => {
      return snapshot?.viewer === viewer ? [{ snapshotId, deletedAt, snapshot }] : [];
    });
  });
}
