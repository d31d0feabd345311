import { FATES, storesWith } from '../store/fates';
import type { StoreName } from '../store/transaction';

export const KEPT_STORES = storesWith('backup', 'kept');
export type KeptStore = (typeof KEPT_STORES)[number];

export function isKeptStore(name: string): name is KeptStore {
  return Object.hasOwn(FATES, name) && FATES[name as StoreName].backup === 'kept';
}

/**
 * These come last: all others refer to accounts, and one that is met while a backup is written may then be in it without
 * being referred to, but never the other way round.
 */
export const LATE_STORES = ['accountChunks', 'names', 'meta'] as const satisfies readonly StoreName[];
