import type { AccountNumber } from '../account';
import { type Membership, membershipOf } from '../membership';

/** Moments by account, as two columns instead of a map: a million of them cost what their bytes cost. */
export class DatesByNumber implements ReadonlyMap<AccountNumber, number> {
  readonly #numbers: Uint32Array;
  readonly #seconds: Uint32Array;

  /** `numbers` ascending; beside each its second, 0 where it is not known. */
  constructor(numbers: Uint32Array, seconds: Uint32Array) {
    this.#numbers = numbers;
    this.#seconds = seconds;
  }

  get size(): number {
    return this.#seconds.reduce((count, seconds) => (seconds === 0 ? count : count + 1), 0);
  }

  /** Epoch ms. */
  get(number: AccountNumber): number | undefined {
    let low = 0;
    let high = this.#numbers.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = this.#numbers[middle]!;
      if (found === number) return this.#at(middle);
      if (found < number) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  has(number: AccountNumber): boolean {
    return this.get(number) !== undefined;
  }

  *entries(): MapIterator<[AccountNumber, number]> {
    for (const [place, number] of this.#numbers.entries()) {
      const at = this.#at(place);
      if (at !== undefined) yield [number, at];
    }
  }

  *keys(): MapIterator<AccountNumber> {
    for (const [number] of this.entries()) yield number;
  }

  *values(): MapIterator<number> {
    for (const [, at] of this.entries()) yield at;
  }

  [Symbol.iterator](): MapIterator<[AccountNumber, number]> {
    return this.entries();
  }

  forEach(visit: (at: number, number: AccountNumber, map: ReadonlyMap<AccountNumber, number>) => void): void {
    for (let place = 0; place < this.#numbers.length; place++) {
      const at = this.#at(place);
      if (at !== undefined) visit(at, this.#numbers[place]!, this);
    }
  }

  /** Those whose moment is later than this. */
  after(at: number): Membership {
    const later: AccountNumber[] = [];
    for (const [place, seconds] of this.#seconds.entries()) if (seconds * 1000 > at) later.push(this.#numbers[place]!);
    return membershipOf(later);
  }

  /** Visits, ascending, those whose moment is known here and in `other`. */
  eachInBoth(other: DatesByNumber, visit: (number: AccountNumber, at: number, otherAt: number) => void): void {
    let there = 0;
    for (let here = 0; here < this.#numbers.length; here++) {
      const number = this.#numbers[here]!;
      while (other.#numbers[there]! < number) there++;
      if (other.#numbers[there] !== number) continue;
      const at = this.#at(here);
      const otherAt = other.#at(there);
      if (at !== undefined && otherAt !== undefined) visit(number, at, otherAt);
    }
  }

  /** Whose moments are known. */
  members(): Membership {
    const known = this.#numbers.filter((_, place) => this.#seconds[place] !== 0);
    return membershipOf(known);
  }

  #at(place: number): number | undefined {
    const seconds = this.#seconds[place]!;
    return seconds === 0 ? undefined : seconds * 1000;
  }
}
