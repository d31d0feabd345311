import { asUsername, NO_ACCOUNTS } from '../../../domain/account';

const DELETED = '__deleted__';

/** Accounts that no longer exist stay in `following` as `__deleted__` and 17 letters (exports of 2025–2026). */
export function isDeletedName(username: string): boolean {
  return username.startsWith(DELETED);
}

/** The letters a–j of a deleted row are the digits 0–9 of the account's `fbid_v2` (21 of 21 real rows: 178414…). */
export function fbidOfDeleted(username: string): string | null {
  const letters = username.slice(DELETED.length);
  if (!/^[a-j]{17}$/.test(letters)) return null;
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 97).join('');
}

/** A username (or a deleted row's name) as a list may show it, lower case, without an `@`; null where it can be none. */
export function asListedName(value: unknown): string | null {
  const username = asUsername(typeof value === 'string' ? value.trim().replace(/^@/, '') : value);
  return username === null || NO_ACCOUNTS.has(username) ? null : username;
}

/** No reserved name is longer than this. */
export const LONGEST_RESERVED = Math.max(...Array.from(NO_ACCOUNTS, (name) => name.length));

/** As `asListedName` for a name already known to be lower case and well formed. */
export function isReservedName(username: string): boolean {
  return username.length <= LONGEST_RESERVED && NO_ACCOUNTS.has(username);
}

const PROFILE_LINK = /^https?:\/\/(?:www\.)?instagram\.com\/(?:_u\/)?([^/?#]+)\/?(?:[?#].*)?$/i;

/** The account a profile link leads to: exactly `instagram.com/U` or `instagram.com/_u/U`, nothing longer, no other host. */
export function nameInLink(href: unknown): string | null {
  if (typeof href !== 'string') return null;
  return asListedName(PROFILE_LINK.exec(href.trim())?.[1]);
}
