import type { Account, AccountId } from '../../src/domain/account';

/**
 * Invented accounts with the sizes of real ones: ids of 8–11 digits scattered over the number space, usernames of
 * 6–22 characters, full names of which some are empty and some are in other scripts.
 */
const FIRST = ['ayu', 'budi', 'citra', 'dewi', 'eko', 'farah', 'gita', 'hadi', 'indah', 'joko', 'kirana', 'lestari'];
const LAST = ['pratama', 'sari', 'wijaya', 'putri', 'santoso', 'halim', 'nugroho', 'lim', 'anggraini', 'kusuma'];
const SIGNS = ['', '', '', ' ✨', ' | kopi', ' 🌿', ' さくら', ' Official'];

/** Scatters 0, 1, 2 … over 32 bits without two meeting. */
function scattered(number: number): number {
  let bits = Math.imul(number + 1, 0x9e3779b1);
  bits ^= bits >>> 15;
  bits = Math.imul(bits, 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}

export function inventedAccount(number: number): Account {
  const chance = scattered(number);
  const first = FIRST[chance % FIRST.length]!;
  const last = LAST[(chance >>> 4) % LAST.length]!;
  const hasName = (chance >>> 8) % 10 !== 0;
  const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
  return {
    id: String(10_000_000 + chance * 13) as AccountId,
    fbidV2: `17841${String(400_000_000_000 + chance)}`,
    username: `${first}${['.', '_', ''][chance % 3]}${last}${number.toString(36)}`,
    fullName: hasName ? `${capital(first)} ${capital(last)}${SIGNS[(chance >>> 12) % SIGNS.length]}` : '',
    isPrivate: (chance >>> 16) % 3 === 0,
    isVerified: (chance >>> 18) % 50 === 0,
  };
}

export function inventedAccounts(from: number, count: number): Account[] {
  return Array.from({ length: count }, (_, at) => inventedAccount(from + at));
}
