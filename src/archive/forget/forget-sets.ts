import type { AccountNumber } from '../../domain/account';
import { hasNumber, withNumbers } from '../../domain/membership';
import { isInPacked, packMembership, unpackMembership } from '../store/membership-codec';
import { Memberships } from '../store/memberships';
import type { WriteTx } from '../store/transaction';

/**
 * Makes one account a member of exactly these sets and of no other. Sets may be differences to others, so what has to
 * change in each row is whether it differs from its base. Returns which of the sets there are.
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

/** Makes it a member of these sets as well. Returns those, of the sets there are, that it was no member of before. */
export async function addBits(
  tx: WriteTx<'memberships'>,
  number: AccountNumber,
  added: readonly string[],
): Promise<string[]> {
  const memberships = new Memberships(tx);
  const wanted = new Set<string>();
  for (const id of await tx.objectStore('memberships').getAllKeys())
    if (hasNumber(await memberships.of(id), number)) wanted.add(id);
  const fresh = added.filter((id) => !wanted.has(id));
  for (const id of fresh) wanted.add(id);
  const there = new Set(await putBits(tx, number, wanted));
  return fresh.filter((id) => there.has(id));
}
