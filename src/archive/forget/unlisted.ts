import { countOf, type Membership, membershipOf, NOBODY, numbersOf, union } from '../../domain/membership';
import { namedInBin } from '../bin/numbers';
import { rangeOf } from '../imports/imports-of';
import { packMembership } from '../store/membership-codec';
import { Memberships } from '../store/memberships';
import type { WriteTx } from '../store/transaction';
import { dropNames } from './forget-account';

/**
 * An export knows everybody whom any of its lists names. Once one of them is forgotten for good, those whom nothing else
 * of it tells of, and nothing in the bin, leave it.
 */
export async function dropUnlisted(
  tx: WriteTx<'imports' | 'importNames' | 'importColumns' | 'memberships' | 'bin'>,
): Promise<void> {
  const { numbers: inBin } = await namedInBin(tx);
  for (const importId of await tx.objectStore('imports').getAllKeys()) {
    const everybody = await new Memberships(tx).of(importId);
    let told: Membership = inBin;
    for (const { numbers } of await tx.objectStore('importColumns').getAll(rangeOf(importId)))
      told = union(told, membershipOf(numbers));
    for (const kind of ['followers', 'following'])
      told = union(told, await new Memberships(tx).of(`${importId}/${kind}`));
    const kept = new Set(numbersOf(told));
    const left = [...numbersOf(everybody)].filter((number) => kept.has(number));
    if (left.length === countOf(everybody)) continue;
    const packed = packMembership(left.length === 0 ? NOBODY : membershipOf(left));
    tx.objectStore('memberships').put({ baseId: null, steps: 0, packed }, importId);
    for (const number of numbersOf(everybody)) if (!kept.has(number)) await dropNames(tx, importId, number);
  }
}
