import type { Account, AccountNumber } from '../domain/account';
import { flagsAfter, flagsOf } from './account-chunk';
import { namePrint } from './fingerprint';

/**
 * What the id directory keeps of an account beside its number: enough to tell, without fetching the account's row,
 * that a sighting says nothing new. Written "number print flags" in the directory.
 */
export interface IdEntry {
  readonly number: AccountNumber;
  /** '-' = another account took the username; the next sighting must look closer. */
  readonly print: string;
  /** Those of the row, and HAS_FBID. */
  readonly flags: number;
}

const HAS_FBID = 16;
export const TAKEN_OVER = '-';

export function entryOf(number: AccountNumber, account: Omit<Account, 'id'>): IdEntry {
  const flags = flagsOf(account.isPrivate, account.isVerified) | (account.fbidV2 === null ? 0 : HAS_FBID);
  return { number, print: namePrint(account.username, account.fullName), flags };
}

export function writeEntry(entry: IdEntry): string {
  return `${entry.number} ${entry.print} ${entry.flags}`;
}

export function readEntry(text: string): IdEntry {
  const [number, print, flags] = text.split(' ') as [string, string, string];
  return { number: Number(number), print, flags: Number(flags) };
}

/** Whether a sighting tells nothing that the row does not have. */
export function saysNothingNew(entry: IdEntry, account: Account): boolean {
  if (account.fbidV2 !== null && (entry.flags & HAS_FBID) === 0) return false;
  const known = entry.flags & 15;
  if (flagsAfter(known, flagsOf(account.isPrivate, account.isVerified)) !== known) return false;
  return entry.print === namePrint(account.username, account.fullName);
}
