import type { AccountNumber } from '../domain/account';
import { emptyMembership, type Membership, NOBODY, union } from '../domain/membership';
import { isWithinADay } from '../domain/time';
import type { ListLooks, Look } from './looks';
import type { Memberships } from './memberships';
import type { ReadTx } from './transaction';

/** The rules of `domain/recognition.ts`, asked of few looks: for verdicts, which rest on the newest ones alone. */

/** Whom a look would have shown under whatever name; null = everybody. `identified` is asked for only where it matters. */
export async function recognisedIn(
  look: Look,
  lists: readonly ListLooks[],
  memberships: Memberships,
  identified: () => Promise<Membership>,
): Promise<Membership | null> {
  if (!hasExports(lists)) return null;
  let recognised = look.source === 'reading' ? await identified() : NOBODY;
  for (const one of namingLooks(look, lists)) recognised = union(recognised, await memberships.of(one.id));
  return recognised;
}

/** The same of one account; `isIdentified`: it is known by id. */
export async function isRecognisedIn(
  look: Look,
  lists: readonly ListLooks[],
  memberships: Memberships,
  number: AccountNumber,
  isIdentified: boolean,
): Promise<boolean> {
  if (!hasExports(lists) || (look.source === 'reading' && isIdentified)) return true;
  for (const one of namingLooks(look, lists)) if (await memberships.has(one.id, number)) return true;
  return false;
}

/** Everybody who is known by id. The directory has nobody else, and is numbers alone. */
export async function identifiedAccounts(tx: ReadTx): Promise<Membership> {
  const [accounts = 0, buckets] = await Promise.all([
    tx.objectStore('meta').get('accounts'),
    tx.objectStore('idBuckets').getAll(),
  ]);
  if (accounts === 0) return NOBODY;
  const identified = emptyMembership(accounts - 1);
  for (const pairs of buckets)
    for (let at = 1; at < pairs.length; at += 2) identified[pairs[at]! >>> 5]! |= 1 << (pairs[at]! & 31);
  return identified;
}

function hasExports(lists: readonly ListLooks[]): boolean {
  return lists.some(({ all }) => all.some(({ source }) => source === 'export'));
}

/** The exports whose names hold for this look. */
function namingLooks(look: Look, lists: readonly ListLooks[]): readonly Look[] {
  const holds = ({ readAt }: Look) =>
    look.source === 'export' ? readAt === look.readAt : isWithinADay(readAt, look.readAt);
  return lists.flatMap(({ all }) => all.filter((one) => one.source === 'export' && holds(one)));
}
