import type { Account } from '../../domain/account';
import { keyHash } from '../../domain/hash';

const LONGEST_ID = 20;
const LONGEST_USERNAME = 30;

/** Some accounts, and beside each the hash of its id. */
export interface DistinctAccounts {
  readonly accounts: readonly Account[];
  readonly hashes: Uint32Array;
}

/** Each account once, as first given; what could not be an account would spoil the columns, so it is refused. */
export function distinctAccounts(given: readonly Account[]): DistinctAccounts {
  // A table of places by hash, for a Map of a hundred thousand strings takes longer than all else here.
  const places = new Int32Array(2 << (32 - Math.clz32(given.length))).fill(-1);
  const mask = places.length - 1;
  const accounts: Account[] = [];
  const hashes = new Uint32Array(given.length);
  for (let at = 0; at < given.length; at++) {
    const account = given[at]!;
    const { id } = account;
    if (!isId(id) || !isUsername(account.username)) throw new RangeError('not an account: id or username is malformed');
    const hash = keyHash(id);
    let slot = hash & mask;
    for (; places[slot] !== -1; slot = (slot + 1) & mask)
      if (hashes[places[slot]!] === hash && accounts[places[slot]!]!.id === id) break;
    if (places[slot] !== -1) continue;
    places[slot] = accounts.length;
    hashes[accounts.length] = hash;
    accounts.push(account);
  }
  return { accounts, hashes: hashes.subarray(0, accounts.length) };
}

/** Loops instead of expressions: of a hundred thousand accounts, those would take a tenth of all the time. */
function isId(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_ID) return false;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

function isUsername(text: string): boolean {
  if (text.length === 0 || text.length > LONGEST_USERNAME) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || isDigit(code) || code === 46 || code === 95)) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
