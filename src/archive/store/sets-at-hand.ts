import type { AccountNumber } from '../../domain/account';
import { hasNumber, type Membership, NOBODY, unionOf } from '../../domain/membership';
import { isInPacked, unionOfPacked, unpackMembership, unpackOnto } from './membership-codec';
import type { MembershipRow, PackedMembership } from './schema';

/** All sets that there are, fetched in one go: whatever is asked of them then waits for nothing, and may never be asked. */
export class SetsAtHand {
  readonly #rows: ReadonlyMap<string, MembershipRow>;
  readonly #known = new Map<string, Membership>();
  #asked: { readonly number: AccountNumber; readonly answers: Map<string, boolean> } | null = null;

  constructor(rows: ReadonlyMap<string, MembershipRow>) {
    this.#rows = rows;
  }

  of(id: string): Membership {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const row = this.#rows.get(id);
    const set =
      row === undefined
        ? NOBODY
        : row.baseId === null
          ? unpackMembership(row.packed)
          : unpackOnto(this.of(row.baseId), row.packed);
    this.#known.set(id, set);
    return set;
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

  /**
   * Who is in any of these. A set kept as the difference to another of them brings no more than that difference: so it
   * is not unpacked.
   */
  unionOf(ids: readonly string[]): Membership {
    const among = new Set(ids);
    const whole: Membership[] = [];
    const differences: PackedMembership[] = [];
    for (const id of ids) {
      const row = this.#rows.get(id);
      if (row !== undefined && row.baseId !== null && among.has(row.baseId)) differences.push(row.packed);
      else whole.push(this.of(id));
    }
    return unionOf([...whole, unionOfPacked(differences)]);
  }

  #bit(id: string, number: AccountNumber): boolean {
    const row = this.#rows.get(id);
    if (row === undefined) return false;
    const own = isInPacked(row.packed, number);
    return row.baseId === null ? own : own !== this.has(row.baseId, number);
  }
}
