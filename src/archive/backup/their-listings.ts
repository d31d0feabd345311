import type { AccountNumber } from '../../domain/account';
import type { Listing } from '../../domain/exports/joining';
import { keyHash } from '../../domain/hash';
import { hasNumber } from '../../domain/membership';
import { addHashes } from '../imports/listed-names';
import type { BackupContent } from './content';

/** Returns which exports of a backup list one of its accounts. */
export function listingsIn(backup: BackupContent): (number: AccountNumber) => readonly Listing[] {
  const imports = backup.rows('imports').flatMap(([importId, { exportedAt }]) => {
    const named = backup.setOf(importId);
    return named === null ? [] : [{ named, listing: listingOf(backup, importId, exportedAt) }];
  });
  return (number) => imports.flatMap(({ named, listing }) => (hasNumber(named, number) ? [listing] : []));
}

/** Its names are gathered when they are first asked for: most backups never are. */
function listingOf(backup: BackupContent, importId: string, at: number): Listing {
  let hashes: Set<number> | null = null;
  const gathered = (): Set<number> => {
    const all = new Set<number>();
    for (const [[of], pairs] of backup.rows('importNames')) if (of === importId) addHashes(all, pairs);
    return all;
  };
  const isListed = (username: string) => {
    hashes ??= gathered();
    return hashes.has(keyHash(username));
  };
  return { at, isListed };
}
