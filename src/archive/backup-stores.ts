import type { StoreName } from './transaction';

/**
 * What becomes of each store in a backup:
 * - `kept`: its rows go in as they are;
 * - `rebuilt`: follows from other stores, and is made anew where a backup comes back;
 * - `passing`: on its way in or out (an import put aside, what was deleted and can still be undone), and no part of what
 *   is remembered.
 * The compiler asks for every store; a test asks the database.
 */
export type BackupFate = 'kept' | 'rebuilt' | 'passing';

export const BACKUP_FATES = {
  meta: 'kept',
  accountChunks: 'kept',
  idBuckets: 'rebuilt',
  usernameBuckets: 'rebuilt',
  names: 'kept',
  readings: 'kept',
  captures: 'kept',
  snapshots: 'kept',
  memberships: 'kept',
  counts: 'kept',
  ties: 'kept',
  actions: 'kept',
  words: 'kept',
  annotations: 'kept',
  bin: 'passing',
  forgotten: 'passing',
  viewers: 'kept',
  contexts: 'kept',
  imports: 'kept',
  importNames: 'kept',
  importColumns: 'kept',
  staging: 'passing',
} as const satisfies Readonly<Record<StoreName, BackupFate>>;

export type KeptStore = { [N in StoreName]: (typeof BACKUP_FATES)[N] extends 'kept' ? N : never }[StoreName];

export const KEPT_STORES: readonly KeptStore[] = Object.keys(BACKUP_FATES).filter(isKeptStore);

export function isKeptStore(name: string): name is KeptStore {
  return Object.hasOwn(BACKUP_FATES, name) && BACKUP_FATES[name as StoreName] === 'kept';
}

/**
 * These come last: all others refer to accounts, and one that is met while a backup is written may then be in it without
 * being referred to, but never the other way round.
 */
export const LATE_STORES = ['accountChunks', 'names', 'meta'] as const satisfies readonly StoreName[];
