import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership, withNumbers } from '../../domain/membership';
import { type AccountStore, bearersOf, meantBy, namesOf } from '../accounts/account-store';
import { addName } from '../accounts/meet-names';
import { isOpen } from '../readings/reading-rows';
import { sideIdsOf } from '../readings/side-rows';
import { Memberships, putClosedMembership, putOpenMembership } from '../store/memberships';
import type { ReadingRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';

export type RejoinScreenStore = AccountStore | 'readings' | 'captures' | 'memberships';

/**
 * Asks anew whom the screen meant by the names of these accounts, as `rejoin` asks exports: where the answer is another
 * than before, the account is replaced in every set of that reading. Returns who was replaced, and by whom.
 */
export async function rejoinScreen(
  tx: WriteTx<RejoinScreenStore>,
  changed: Iterable<AccountNumber>,
): Promise<Map<AccountNumber, AccountNumber>> {
  const left = new Map<AccountNumber, AccountNumber>();
  const readings = await screenReadings(tx);
  if (readings.length === 0) return left;
  const names = new Set<string>();
  for (const number of changed) for (const { username } of await namesOf(tx, number)) names.add(username);
  for (const row of readings) {
    const ids = [row.readingId, ...sideIdsOf(row, row.readingId)];
    const now = () => new Memberships(tx).of(row.readingId);
    let members = await now();
    for (const username of names) {
      const from = await shownAs(tx, members, username);
      if (from === null) continue;
      const isListed = async (name: string) => (await shownAs(tx, members, name)) !== null;
      const { account, isTaken } = await meantBy(tx, username, row.lastAt, isListed);
      const to = account?.number ?? (await addName(tx, username, row.lastAt, isTaken));
      // Whoever was on the screen under both names counts as two: that can only make verdicts more careful.
      if (to === from || hasNumber(members, to)) continue;
      for (const id of ids) await replaceIn(tx, row, id, from, to);
      await replaceInCaptures(tx, row.readingId, from, to);
      members = await now();
      left.set(from, to);
    }
  }
  return left;
}

/** Whether a reading of the screen shows the account still. */
export async function isOnScreen(tx: ReadTx<'readings' | 'memberships'>, number: AccountNumber): Promise<boolean> {
  const memberships = new Memberships(tx);
  for (const { readingId } of await screenReadings(tx))
    if (hasNumber(await memberships.of(readingId), number)) return true;
  return false;
}

async function screenReadings(tx: ReadTx<'readings'>): Promise<ReadingRow[]> {
  return (await tx.objectStore('readings').getAll()).filter(({ source }) => source === 'screen');
}

/** Whom a reading has for a name; null = it did not show the name. */
async function shownAs(tx: ReadTx<AccountStore>, members: Membership, username: string): Promise<AccountNumber | null> {
  const bearers = await bearersOf(tx, username);
  return bearers.find(({ row }) => hasNumber(members, row.number))?.row.number ?? null;
}

async function replaceIn(
  tx: WriteTx<'memberships'>,
  row: ReadingRow,
  id: string,
  from: AccountNumber,
  to: AccountNumber,
): Promise<void> {
  const before = await new Memberships(tx).of(id);
  if (!hasNumber(before, from)) return;
  const without = new Uint32Array(before);
  without[from >>> 5]! &= ~(1 << (from & 31));
  const after = withNumbers(without, [to]);
  if (isOpen(row)) putOpenMembership(tx, id, after);
  else await putClosedMembership(tx, id, after, null);
}

async function replaceInCaptures(
  tx: WriteTx<'captures'>,
  readingId: string,
  from: AccountNumber,
  to: AccountNumber,
): Promise<void> {
  const captures = tx.objectStore('captures');
  for (const row of await captures.index('byReading').getAll(readingId))
    if (row.numbers.includes(from))
      captures.put({ ...row, numbers: row.numbers.map((number) => (number === from ? to : number)) });
}
