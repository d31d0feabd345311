import type { AccountNumber } from '../domain/account';
import { hasNumber, withNumbers } from '../domain/membership';
import { isInPacked, packMembership, unpackMembership } from './membership-codec';
import type { WriteTx } from './transaction';

/**
 * Makes one account a member of exactly these sets and of no other. Sets may be differences to others, so what has to
 * change in each row is whether it differs from its base. Answers which of the sets there are.
 */
export async function putBits(
  tx: WriteTx<'memberships'>,
  number: AccountNumber,
  wanted: ReadonlySet<string>,
): Promise<string[]> {
  const store = tx.objectStore('memberships');
  const [ids, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
  for (const [at, row] of rows.entries()) {
    const isIn = isInPacked(row.packed, number);
    const shallBe = wanted.has(ids[at]!) !== (row.baseId !== null && wanted.has(row.baseId));
    if (isIn === shallBe) continue;
    const set = withNumbers(unpackMembership(row.packed), shallBe ? [number] : []);
    if (!shallBe) set[number >>> 5]! &= ~(1 << (number & 31));
    if (hasNumber(set, number) === shallBe) store.put({ ...row, packed: packMembership(set) }, ids[at]!);
  }
  return ids.filter((id) => wanted.has(id));
}
