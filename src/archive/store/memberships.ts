import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership, NOBODY, symmetricDifference } from '../../domain/membership';
import { isInPacked, isSparse, packMembership, unpackMembership, unpackOnto } from './membership-codec';
import type { MembershipRow } from './schema';
import { SetsAtHand } from './sets-at-hand';
import type { ReadTx, WriteTx } from './transaction';

/** After so many differences the next set stands alone again: bounds what reading one old snapshot costs. */
const MOST_STEPS = 32;

/** Fetching all rows at once costs less than asking for each, as long as no more than so many times too many come. */
const RATHER_ALL = 4;

/** Sets by their ids inside one transaction; each is fetched and unpacked once. */
export class Memberships {
  readonly #tx: ReadTx<'memberships'>;
  readonly #rows = new Map<string, Promise<MembershipRow | undefined>>();
  readonly #known = new Map<string, Promise<Membership>>();
  #asked: { readonly number: AccountNumber; readonly answers: Map<string, Promise<boolean>> } | null = null;
  #atHand: SetsAtHand | null = null;
  #gathering: Promise<SetsAtHand> | null = null;
  #count: Promise<number> | null = null;

  constructor(tx: ReadTx<'memberships'>) {
    this.#tx = tx;
  }

  of(id: string): Promise<Membership> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const set = this.#atHand === null ? this.#unpacked(id) : Promise.resolve(this.#atHand.of(id));
    this.#known.set(id, set);
    return set;
  }

  /** Whether one account is in a set. For the first account asked about, packed sets stay packed: that is a bit test. */
  async has(id: string, number: AccountNumber): Promise<boolean> {
    if (this.#atHand !== null) return this.#atHand.has(id, number);
    this.#asked ??= { number, answers: new Map() };
    const { answers } = this.#asked;
    if (this.#known.has(id) || this.#asked.number !== number) return hasNumber(await this.of(id), number);
    const answer = answers.get(id) ?? this.#bit(id, number);
    answers.set(id, answer);
    return answer;
  }

  /**
   * Fetches many rows in one go; what is asked of them afterwards costs no request. Null where each is better fetched by
   * itself when it is asked for.
   */
  async gather(ids: readonly string[]): Promise<SetsAtHand | null> {
    if (this.#atHand !== null) return this.#atHand;
    const missing = ids.filter((id) => !this.#rows.has(id));
    if (missing.length < 8 || (await this.countAll()) > missing.length * RATHER_ALL) return null;
    // Many may ask at once.
    this.#gathering ??= this.#gathered();
    return this.#gathering;
  }

  async #gathered(): Promise<SetsAtHand> {
    const store = this.#tx.objectStore('memberships');
    const [keys, rows] = await Promise.all([store.getAllKeys(), store.getAll()]);
    this.#atHand = new SetsAtHand(new Map(keys.map((key, at) => [key, rows[at]!])));
    return this.#atHand;
  }

  /** How many sets there are. Whoever will gather some asks first, and then waits for something else meanwhile. */
  countAll(): Promise<number> {
    this.#count ??= this.#tx.objectStore('memberships').count();
    return this.#count;
  }

  #row(id: string): Promise<MembershipRow | undefined> {
    const known = this.#rows.get(id);
    if (known !== undefined) return known;
    const row = this.#tx.objectStore('memberships').get(id);
    this.#rows.set(id, row);
    return row;
  }

  async #unpacked(id: string): Promise<Membership> {
    const row = await this.#row(id);
    if (row === undefined) return NOBODY;
    return row.baseId === null ? unpackMembership(row.packed) : unpackOnto(await this.of(row.baseId), [row.packed]);
  }

  async #bit(id: string, number: AccountNumber): Promise<boolean> {
    const row = await this.#row(id);
    if (row === undefined) return false;
    const own = isInPacked(row.packed, number);
    return row.baseId === null ? own : own !== (await this.has(row.baseId, number));
  }
}

/** Writes the set of a reading that may still grow: quickly, and standing alone. */
export function putOpenMembership(tx: WriteTx<'memberships'>, id: string, set: Membership): void {
  const packed = isSparse(set) ? packMembership(set) : set;
  tx.objectStore('memberships').put({ baseId: null, steps: 0, packed }, id);
}

/**
 * Writes a set that will not change any more: as the difference to the one before it, unless it is smaller alone
 * or the chain is long. `baseId` must not change any more either.
 */
export async function putClosedMembership(
  tx: WriteTx<'memberships'>,
  id: string,
  set: Membership,
  baseId: string | null,
) {
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

/** Takes a set out of the archive; those kept as a difference to it become differences to what it was one to itself. */
export async function takeOutMembership(tx: WriteTx<'memberships'>, id: string): Promise<Membership> {
  const store = tx.objectStore('memberships');
  const sets = new Memberships(tx);
  const [row, set, dependents] = await Promise.all([
    store.get(id),
    sets.of(id),
    store.index('byBase').getAllKeys(IDBKeyRange.only(id)),
  ]);
  // All are read before any is written anew.
  const dependentSets = await Promise.all(dependents.map((dependent) => sets.of(dependent)));
  for (const [at, dependent] of dependents.entries())
    await putClosedMembership(tx, dependent, dependentSets[at]!, row?.baseId ?? null);
  store.delete(id);
  return set;
}
