import type { Account } from '../../domain/account';
import type { AccountColumns } from '../store/rows';
import type { ChunkRow } from '../store/schema';
import { CHUNK_SIZE, flagsOf } from './account-chunk';

/** The chunk with accounts appended that were seen by id. */
export function extended(
  chunk: number,
  before: AccountColumns | undefined,
  accounts: readonly Account[],
  seenAt: number,
): AccountColumns {
  const kept = before?.ids.length ?? 0;
  const flags = new Uint8Array(kept + accounts.length);
  const firstSeenAt = new Float64Array(kept + accounts.length).fill(seenAt);
  if (before !== undefined) {
    flags.set(before.flags);
    firstSeenAt.set(before.firstSeenAt);
  }
  for (const [at, account] of accounts.entries()) flags[kept + at] = flagsOf(account.isPrivate, account.isVerified);
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: (before?.ids ?? []).concat(accounts.map((account) => account.id)),
    usernames: (before?.usernames ?? []).concat(accounts.map((account) => account.username)),
    fullNames: (before?.fullNames ?? []).concat(accounts.map((account) => account.fullName)),
    fbids: (before?.fbids ?? []).concat(accounts.map((account) => account.fbidV2 ?? '')),
    flags,
    firstSeenAt,
  };
}

/** A chunk that begins with names alone, packed at once. */
export function nameOnlyRow(usernames: readonly string[], seenAt: number): ChunkRow {
  const { length } = usernames;
  const blank = '\n'.repeat(length - 1);
  return {
    ids: blank,
    usernames: usernames.join('\n'),
    fbids: blank,
    fullNames: '',
    fullNameEnds: new Uint32Array(length),
    flags: new Uint8Array(length),
    firstSeenAt: new Float64Array(length).fill(seenAt),
  };
}

/** The chunk with names appended of which nothing else is known. */
export function extendedByNames(chunk: number, before: AccountColumns, usernames: readonly string[], seenAt: number) {
  const blank = usernames.map(() => '');
  const flags = new Uint8Array(before.flags.length + usernames.length);
  flags.set(before.flags);
  const firstSeenAt = new Float64Array(flags.length).fill(seenAt);
  firstSeenAt.set(before.firstSeenAt);
  return {
    firstNumber: chunk * CHUNK_SIZE,
    ids: before.ids.concat(blank),
    usernames: before.usernames.concat(usernames),
    fullNames: before.fullNames.concat(blank),
    fbids: before.fbids.concat(blank),
    flags,
    firstSeenAt,
  };
}
