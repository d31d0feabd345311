import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountColumns, AccountRow } from '../store/rows';
import type { ChunkRow } from '../store/schema';

/** Accounts to a chunk: large enough that 100,000 are 100 writes, small enough that one is read for one name. */
export const CHUNK_SIZE = 1000;

/** Two bits for each yes/no/unknown. */
export function flagsOf(isPrivate: boolean | null, isVerified: boolean | null): number {
  return (isPrivate === null ? 0 : isPrivate ? 3 : 1) | (isVerified === null ? 0 : isVerified ? 12 : 4);
}

export function isPrivateIn(flags: number): boolean | null {
  return (flags & 1) === 0 ? null : (flags & 2) !== 0;
}

export function isVerifiedIn(flags: number): boolean | null {
  return (flags & 4) === 0 ? null : (flags & 8) !== 0;
}

/** Another account has shown this row's username since. */
export const LOST_USERNAME = 16;

export function chunkOf(number: AccountNumber): number {
  return Math.floor(number / CHUNK_SIZE);
}

export function rowIn(columns: AccountColumns, number: AccountNumber): AccountRow {
  const at = number - columns.firstNumber;
  const flags = columns.flags[at]!;
  return {
    number,
    id: (columns.ids[at] || null) as AccountId | null,
    fbidV2: columns.fbids[at] || null,
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    isPrivate: isPrivateIn(flags),
    isVerified: isVerifiedIn(flags),
    firstSeenAt: columns.firstSeenAt[at]!,
  };
}

export function hasLostUsername(columns: AccountColumns, number: AccountNumber): boolean {
  return (columns.flags[number - columns.firstNumber]! & LOST_USERNAME) !== 0;
}

export function unpackChunk(chunk: number, row: ChunkRow): AccountColumns {
  const fullNames = new Array<string>(row.fullNameEnds.length);
  for (let at = 0, from = 0; at < fullNames.length; at++) {
    const end = row.fullNameEnds[at]!;
    fullNames[at] = row.fullNames.slice(from, end);
    from = end;
  }
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: row.ids.split('\n'),
    usernames: row.usernames.split('\n'),
    fbids: row.fbids.split('\n'),
    fullNames,
    flags: row.flags,
    firstSeenAt: row.firstSeenAt,
  };
}

export function packChunk(columns: Omit<AccountColumns, 'firstNumber'>): ChunkRow {
  const { ids, usernames, fbids, fullNames, flags, firstSeenAt } = columns;
  const fullNameEnds = new Uint32Array(fullNames.length);
  let end = 0;
  for (let at = 0; at < fullNames.length; at++) {
    end += fullNames[at]!.length;
    fullNameEnds[at] = end;
  }
  return {
    ids: ids.join('\n'),
    usernames: usernames.join('\n'),
    fbids: fbids.join('\n'),
    fullNames: fullNames.join(''),
    fullNameEnds,
    flags,
    firstSeenAt,
  };
}
