import type { Archive } from './open';
import type { ForgottenRow } from './schema';
import { reading } from './transaction';

/** What can still be taken back, the newest first. */
export function readForgotten(archive: Archive): Promise<Pick<ForgottenRow, 'forgetId' | 'forgottenAt' | 'order'>[]> {
  return reading(archive, ['forgotten'], async (tx) => {
    const rows = await tx.objectStore('forgotten').index('byTime').getAll();
    return rows.reverse().map(({ forgetId, forgottenAt, order }) => ({ forgetId, forgottenAt, order }));
  });
}
