import { type Membership, NOBODY, symmetricDifference } from '../domain/membership';
import { isSparse, packMembership, unpackMembership } from './membership-codec';
import type { ReadTx, WriteTx } from './transaction';

/** After so many differences the next set stands alone again: bounds what reading one old snapshot costs. */
const MOST_STEPS = 16;

/** Sets by their ids inside one transaction; each is fetched and unpacked once. */
export class Memberships {
  readonly #tx: ReadTx;
  readonly #known = new Map<string, Promise<Membership>>();

  constructor(tx: ReadTx) {
    this.#tx = tx;
  }

  of(id: string): Promise<Membership> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const set = this.#fetch(id);
    this.#known.set(id, set);
    return set;
  }

  async #fetch(id: string): Promise<Membership> {
    const row = await this.#tx.objectStore('memberships').get(id);
    if (row === undefined) return NOBODY;
    const own = unpackMembership(row.packed);
    return row.baseId === null ? own : symmetricDifference(await this.of(row.baseId), own);
  }
}

/** Writes the set of a reading that may still grow: quickly, and standing alone. */
export function putOpenMembership(tx: WriteTx, id: string, set: Membership): void {
  const packed = isSparse(set) ? packMembership(set) : set;
  tx.objectStore('memberships').put({ baseId: null, steps: 0, packed }, id);
}

/**
 * Writes a set that will not change any more: as the difference to the one before it, unless it is smaller alone
 * or the chain is long. `baseId` must not change any more either.
 */
export async function putClosedMembership(tx: WriteTx, id: string, set: Membership, baseId: string | null) {
  const store = tx.objectStore('memberships');
  const alone = packMembership(set);
  const base = baseId === null ? undefined : await store.get(baseId);
  if (baseId !== null && base !== undefined && base.steps < MOST_STEPS) {
    const difference = packMembership(symmetricDifference(await new Memberships(tx).of(baseId), set));
    if (difference.byteLength < alone.byteLength) {
      store.put({ baseId, steps: base.steps + 1, packed: difference }, id);
      return;
    }
  }
  store.put({ baseId: null, steps: 0, packed: alone }, id);
}
