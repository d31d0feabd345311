import type { AccountId } from '../../domain/account';
import { allBinned } from '../bin/bin';
import type { Archive } from '../store/open';
import type { StoredSnapshot } from '../store/schema';
import { reading } from '../store/transaction';

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
