import type { AccountId } from '../domain/account';
import type { ImportRow } from './schema';
import type { ReadTx } from './transaction';

/** The viewer's imports, newest export first. */
export async function importsOf(tx: ReadTx, viewer: AccountId): Promise<ImportRow[]> {
  const rows = await tx
    .objectStore('imports')
    .index('byViewer')
    .getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  return rows.reverse();
}
