import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership, NOBODY } from '../../domain/membership';
import { isInPacked, unpackMembership, unpackOnto } from './membership-codec';
import type { MembershipRow, PackedMembership } from './schema';

/** All sets that there are, fetched in one go: whatever is asked of them then waits for nothing, and may never be asked. */
export class SetsAtHand {
  readonly #rows: ReadonlyMap<string, MembershipRow>;
  readonly #known = new Map<string, Membership>();
  #asked: { readonly number: AccountNumber; readonly answers: Map<string, boolean> } | null = null;

  constructor(rows: ReadonlyMap<string, MembershipRow>) {
    this.#rows = rows;
  }

  /** How a set is kept; undefined = it is not. */
  rowOf(id: string): MembershipRow | undefined {
    return this.#rows.get(id);
  }

  of(id: string): Membership {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const set = this.#unpacked(id);
    this.#known.set(id, set);
    return set;
  }

  /** Those that it is kept as a difference to are passed through and not unpacked: nobody may ever ask for them. */
  #unpacked(id: string): Membership {
    const differences: PackedMembership[] = [];
    let base: Membership | undefined;
    for (let at = id; base === undefined; ) {
      const row = this.#rows.get(at);
      if (row === undefined) base = NOBODY;
      else if (row.baseId === null) base = unpackMembership(row.packed);
      else {
        differences.push(row.packed);
        at = row.baseId;
        base = this.#known.get(at);
      }
    }
    return differences.length === 0 ? base : unpackOnto(base, differences.reverse());
  }

  /** Whether one account is in a set. For the first account asked about, packed sets stay packed: that is a bit test. */
  has(id: string, number: AccountNumber): boolean {
    this.#asked ??= { number, answers: new Map() };
    if (this.#known.has(id) || this.#asked.number !== number) return hasNumber(this.of(id), number);
    const { answers } = this.#asked;
    const answer = answers.get(id) ?? this.#bit(id, number);
    answers.set(id, answer);
    return answer;
  }

  #bit(id: string, number: AccountNumber): boolean {
    const row = this.#rows.get(id);
    if (row === undefined) return false;
    const own = isInPacked(row.packed, number);
    return row.baseId === null ? own : own !== this.has(row.baseId, number);
  }
}
