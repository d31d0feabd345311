import type { AccountId, AccountNumber } from '../../domain/account';
import { accountRow, namesOf } from '../accounts/account-store';
import { withoutTold } from '../accounts/borne-names';
import { allSights } from '../readings/looks';
import { visitsTo } from '../readings/visits';
import { Memberships } from '../store/memberships';
import type { NameSpan } from '../store/rows';
import type { StoredSnapshot } from '../store/schema';
import type { ReadTx, StoreName } from '../store/transaction';

export const SIGHT_STORES = [
  'accountChunks',
  'names',
  'snapshots',
  'readings',
  'memberships',
  'ties',
  'words',
] as const satisfies readonly StoreName[];
export type SightStore = (typeof SIGHT_STORES)[number];

/** Farther than any sight: the account was never seen so. */
const NEVER_SEEN = Number.MAX_SAFE_INTEGER;

/**
 * When accounts known by id were seen, and by which name. An account's names keep when each was seen first; that it bore
 * the same name still, when a list or its profile showed it again, follows from what was read there.
 */
export class NameSights {
  readonly #tx: ReadTx<SightStore>;
  readonly #viewers: Iterable<AccountId>;
  readonly #memberships: Memberships;
  #looks: Promise<readonly StoredSnapshot[]> | null = null;

  /** `viewers`: whose visits to profiles count. */
  constructor(tx: ReadTx<SightStore>, viewers: Iterable<AccountId>) {
    this.#tx = tx;
    this.#viewers = viewers;
    this.#memberships = new Memberships(tx);
  }

  /** How long before or after that moment the account was seen with the name, at the nearest. */
  async apartFrom(number: AccountNumber, username: string, at: number): Promise<number> {
    const spans = await untoldNames(this.#tx, number);
    const isNamed = (time: number) => spans.findLast(({ from }) => from <= time)?.username === username;
    const apart = (time: number) => Math.abs(time - at);
    const times = spans.filter((span) => span.username === username).map(({ from }) => from);
    if (times.length === 0) return NEVER_SEEN;
    for (const time of await this.#visits(number)) if (isNamed(time)) times.push(time);
    const nearest = Math.min(...times.map(apart));
    // A reading shows whom it shows at its beginning or later: as of its beginning it stays the same while it goes on.
    const nearer = (await this.#read()).filter(({ firstAt }) => apart(firstAt) < nearest);
    for (const { snapshotId, firstAt, readAt } of nearer.sort((a, b) => apart(a.firstAt) - apart(b.firstAt)))
      if (isNamed(firstAt) && isNamed(readAt) && (await this.#memberships.has(snapshotId, number)))
        return apart(firstAt);
    return nearest;
  }

  /** Readings of answers alone, which name everybody by id. */
  #read(): Promise<readonly StoredSnapshot[]> {
    this.#looks ??= allSights(this.#tx).then((all) => all.filter(({ source }) => source === 'reading'));
    return this.#looks;
  }

  async #visits(number: AccountNumber): Promise<readonly number[]> {
    const id = (await accountRow(this.#tx, number))?.id ?? null;
    const all: number[] = [];
    if (id !== null) for (const viewer of this.#viewers) all.push(...(await visitsTo(this.#tx, viewer, id)));
    return all;
  }
}

/** The names of an account without those that exports tell. */
export async function untoldNames(
  tx: ReadTx<'accountChunks' | 'names'>,
  number: AccountNumber,
): Promise<readonly NameSpan[]> {
  return (await accountRow(tx, number)) === null ? [] : withoutTold(await namesOf(tx, number));
}
