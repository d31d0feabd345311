import type { AccountId, AccountNumber } from '../../domain/account';
import type { StoredAccount } from '../store/bin-rows';
import { fullNameAt, packFullNames, unpackFullNames } from '../store/full-names';
import { idAt, packIds, unpackIds } from '../store/id-column';
import type { AccountColumns, AccountRow } from '../store/rows';
import { packRuns, runValueAt, unpackRuns } from '../store/run-column';
import type { ChunkRow } from '../store/schema';

/** Accounts to a chunk: large enough that 100,000 are 100 writes, small enough that one is read for one name. */
export const CHUNK_SIZE = 1000;

/** Two bits for each yes/no/unknown. */
export function flagsOf(isPrivate: boolean | null, isVerified: boolean | null): number {
  return (isPrivate === null ? 0 : isPrivate ? 3 : 1) | (isVerified === null ? 0 : isVerified ? 12 : 4);
}

/** Whether an account's flags say that it is private; null = no sighting said. */
export function isPrivateIn(flags: number): boolean | null {
  return (flags & 1) === 0 ? null : (flags & 2) !== 0;
}

/** Whether an account's flags say that it is verified; null = no sighting said. */
export function isVerifiedIn(flags: number): boolean | null {
  return (flags & 4) === 0 ? null : (flags & 8) !== 0;
}

/** Another account has shown this row's username since. */
export const LOST_USERNAME = 16;

export function flagsOfRow({ isPrivate, isVerified, hasLostUsername }: AccountRow): number {
  return flagsOf(isPrivate, isVerified) | (hasLostUsername ? LOST_USERNAME : 0);
}

/** In which chunk, counted from 0, an account lies. */
export function chunkOf(number: AccountNumber): number {
  return Math.floor(number / CHUNK_SIZE);
}

/**
 * The row of one account of this chunk. `number` must lie in it: what is asked for beyond its ends is not caught here.
 */
export function rowIn(columns: AccountColumns, number: AccountNumber): AccountRow {
  const at = number - columns.firstNumber;
  return rowOf(number, {
    id: oneId(columns, 'ids', at),
    fbid: oneId(columns, 'fbids', at),
    username: columns.usernames[at]!,
    fullName: columns.fullNames[at]!,
    flags: columns.flags[at]!,
    firstSeenAt: columns.firstSeenAt[at]!,
  });
}

/** What stands at one place of a column of ids: for few of a chunk, sooner there than by unpacking all. */
export function oneId(columns: AccountColumns, column: 'ids' | 'fbids', at: number): string {
  return columns.packedId?.(column, at) ?? columns[column][at]!;
}

/** Of so many ids of a chunk each is found by itself; whoever asks for more is given all. */
const FEW_IDS = 32;

/** A row as one line of the columns: so it lies in the bin. */
export function storedAccount(row: AccountRow): StoredAccount {
  const { id, fbidV2, username, fullName, firstSeenAt } = row;
  return { id: id ?? '', username, fullName, fbid: fbidV2 ?? '', flags: flagsOfRow(row), firstSeenAt };
}

export function rowOf(number: AccountNumber, stored: StoredAccount): AccountRow {
  const { id, username, fullName, fbid, flags, firstSeenAt } = stored;
  return {
    number,
    id: (id || null) as AccountId | null,
    fbidV2: fbid || null,
    username,
    fullName,
    isPrivate: isPrivateIn(flags),
    isVerified: isVerifiedIn(flags),
    firstSeenAt,
    hasLostUsername: (flags & LOST_USERNAME) !== 0,
  };
}

/** An account of which nothing is known any more; its number stays given away. */
export function forgottenRow(number: AccountNumber): AccountRow {
  return rowOf(number, { id: '', username: '', fullName: '', fbid: '', flags: LOST_USERNAME, firstSeenAt: 0 });
}

export function isForgotten({ id, username }: Pick<AccountRow, 'id' | 'username'>): boolean {
  return id === null && username === '';
}

/** Each column is taken apart when it is first asked for: whoever looks for names needs no ids, and the other way round. */
export function unpackChunk(chunk: number, row: ChunkRow): AccountColumns {
  const { flags } = row;
  let firstSeenAt: Float64Array | null = null;
  let ids: string[] | null = null;
  let usernames: string[] | null = null;
  let fbids: string[] | null = null;
  let fullNames: string[] | null = null;
  let asked = 0;
  return {
    firstNumber: chunk * CHUNK_SIZE,
    get ids() {
      ids ??= unpackIds(row.ids, flags.length);
      return ids;
    },
    get usernames() {
      usernames ??= row.usernames.split('\n');
      return usernames;
    },
    get fbids() {
      fbids ??= unpackIds(row.fbids, flags.length);
      return fbids;
    },
    get fullNames() {
      fullNames ??= unpackFullNames(row);
      return fullNames;
    },
    flags,
    get firstSeenAt() {
      firstSeenAt ??= unpackRuns(row.firstSeenAt);
      return firstSeenAt;
    },
    packedId(column, at) {
      const packed = row[column];
      const isUnpacked = (column === 'ids' ? ids : fbids) !== null || typeof packed === 'string';
      return isUnpacked || ++asked > FEW_IDS ? null : idAt(packed, flags.length, at);
    },
  };
}

export function packChunk(columns: Omit<AccountColumns, 'firstNumber'>): ChunkRow {
  const { ids, usernames, fbids, fullNames, flags, firstSeenAt } = columns;
  return {
    usernames: usernames.join('\n'),
    ...packFullNames(fullNames),
    flags,
    firstSeenAt: packRuns(firstSeenAt),
    ids: packIds(ids),
    fbids: packIds(fbids),
  };
}

/**
 * One account out of its chunk as it is stored, without taking all thousand apart: for lists whose few accounts are
 * scattered over many chunks. Null where the chunk does not reach so far.
 */
export function singleRow(chunk: number, row: ChunkRow, number: AccountNumber): AccountRow | null {
  const at = number - chunk * CHUNK_SIZE;
  const flags = row.flags[at];
  if (flags === undefined) return null;
  return rowOf(number, {
    id: idAt(row.ids, row.flags.length, at),
    fbid: idAt(row.fbids, row.flags.length, at),
    username: lineAt(row.usernames, at),
    fullName: fullNameAt(row, at),
    flags,
    firstSeenAt: runValueAt(row.firstSeenAt, at),
  });
}

/** The line with so many before it. */
function lineAt(lines: string, before: number): string {
  let from = 0;
  for (let line = 0; line < before; line++) from = lines.indexOf('\n', from) + 1;
  const end = lines.indexOf('\n', from);
  return end === -1 ? lines.slice(from) : lines.slice(from, end);
}
