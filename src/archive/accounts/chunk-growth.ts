import type { Account } from '../../domain/account';
import { packFullNames } from '../store/full-names';
import { packIds } from '../store/id-column';
import type { AccountColumns, AccountRow } from '../store/rows';
import { packRuns } from '../store/run-column';
import type { ChunkRow } from '../store/schema';
import { CHUNK_SIZE, flagsOf, flagsOfRow, LOST_USERNAME } from './account-chunk';

type Added = Omit<AccountColumns, 'firstNumber'>;

/** The chunk with these appended; `before` = undefined where it begins with them. */
export function extended(chunk: number, before: AccountColumns | undefined, added: Added): AccountColumns {
  const firstNumber = chunk * CHUNK_SIZE;
  if (before === undefined) return { firstNumber, ...added };
  const flags = new Uint8Array(before.flags.length + added.flags.length);
  flags.set(before.flags);
  flags.set(added.flags, before.flags.length);
  const firstSeenAt = new Float64Array(flags.length);
  firstSeenAt.set(before.firstSeenAt);
  firstSeenAt.set(added.firstSeenAt, before.flags.length);
  return {
    firstNumber,
    ids: before.ids.concat(added.ids),
    usernames: before.usernames.concat(added.usernames),
    fullNames: before.fullNames.concat(added.fullNames),
    fbids: before.fbids.concat(added.fbids),
    flags,
    firstSeenAt,
  };
}

/** Accounts that were seen by id. */
export function seenColumns(accounts: readonly Account[], seenAt: number): Added {
  const flags = new Uint8Array(accounts.length);
  for (const [at, account] of accounts.entries()) flags[at] = flagsOf(account.isPrivate, account.isVerified);
  return {
    ids: accounts.map((account) => account.id),
    usernames: accounts.map((account) => account.username),
    fullNames: accounts.map((account) => account.fullName),
    fbids: accounts.map((account) => account.fbidV2 ?? ''),
    flags,
    firstSeenAt: new Float64Array(accounts.length).fill(seenAt),
  };
}

export function rowColumns(rows: readonly AccountRow[]): Added {
  return {
    ids: rows.map(({ id }) => id ?? ''),
    usernames: rows.map(({ username }) => username),
    fullNames: rows.map(({ fullName }) => fullName),
    fbids: rows.map(({ fbidV2 }) => fbidV2 ?? ''),
    flags: Uint8Array.from(rows, flagsOfRow),
    firstSeenAt: Float64Array.from(rows, ({ firstSeenAt }) => firstSeenAt),
  };
}

/** The columns with nothing known any more of those at these places: as `forgottenRow` says of each. */
export function emptiedAt(columns: AccountColumns, places: ReadonlySet<number>): Added {
  const without = (texts: readonly string[]) => texts.map((text, at) => (places.has(at) ? '' : text));
  return {
    ids: without(columns.ids),
    usernames: without(columns.usernames),
    fullNames: without(columns.fullNames),
    fbids: without(columns.fbids),
    flags: columns.flags.map((flags, at) => (places.has(at) ? LOST_USERNAME : flags)),
    firstSeenAt: columns.firstSeenAt.map((seenAt, at) => (places.has(at) ? 0 : seenAt)),
  };
}

/** Accounts of which only the username is known. */
export function nameColumns(usernames: readonly string[], seenAt: number): Added {
  const blank = usernames.map(() => '');
  return {
    ids: blank,
    usernames: [...usernames],
    fullNames: blank,
    fbids: blank,
    flags: new Uint8Array(usernames.length),
    firstSeenAt: new Float64Array(usernames.length).fill(seenAt),
  };
}

/** A chunk that begins with such, packed at once. */
export function nameOnlyRow(usernames: readonly string[], seenAt: number): ChunkRow {
  const { length } = usernames;
  const none = packIds([]);
  return {
    usernames: usernames.join('\n'),
    ...packFullNames([]),
    fullNameLengths: new Uint8Array(length),
    flags: new Uint8Array(length),
    firstSeenAt: packRuns(new Float64Array(length).fill(seenAt)),
    ids: none,
    fbids: none,
  };
}
