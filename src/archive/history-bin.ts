import type { AccountId } from '../domain/account';
import type { Archive } from './open';
import type { StoredSnapshot } from './schema';
import { reading } from './transaction';

/** What was deleted and can still be put back, newest deletion first. */
export function readBin(
  archive: Archive,
  viewer: AccountId,
): Promise<{ readonly snapshotId: string; readonly deletedAt: number; readonly snapshot: StoredSnapshot }[]> {
  return reading(archive, ['bin'], async (tx) => {
    const rows = await tx.objectStore('bin').index('byTime').getAll();
    return rows.reverse().flatMap(({ snapshotId, deletedAt, snapshot }) => {
      return snapshot?.viewer === viewer ? [{ snapshotId, deletedAt, snapshot }] : [];
    });
  });
}
