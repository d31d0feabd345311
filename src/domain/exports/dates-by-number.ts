import type { AccountNumber } from '../account';
import { type Membership, membershipOf } from '../membership';

/** Moments by account, as two columns instead of a map: a million of them cost what their bytes cost. */
export class DatesByNumber implements ReadonlyMap<AccountNumber, number> {
  readonly #numbers: Uint32Array;
  readonly #seconds: Uint32Array;
  #size: number | null = null;

  /** `numbers` ascending; beside each its second, 0 where it is not known. */
  constructor(numbers: Uint32Array, seconds: Uint32Array) {
    this.#numbers = numbers;
    this.#seconds = seconds;
  }

  get size(): number {
    if (this.#size !== null) return this.#size;
    let size = 0;
    for (let place = 0; place < this.#seconds.length; place++) if (this.#seconds[place] !== 0) size++;
    this.#size = size;
    return size;
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

  /** Beside each of these accounts, in whatever order, its second; 0 = not known. */
  secondsOf(numbers: Uint32Array): Uint32Array {
    // A second by number, for as long as this takes: looking each of a million up in the column takes many times as long.
    const byNumber = new Uint32Array((this.#numbers.at(-1) ?? -1) + 1);
    for (let place = 0; place < this.#numbers.length; place++) byNumber[this.#numbers[place]!] = this.#seconds[place]!;
    const seconds = new Uint32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) seconds[at] = byNumber[numbers[at]!] ?? 0;
    return seconds;
  }

  /** Those whose moment is later than this. */
  after(at: number): Membership {
    return this.#those((seconds) => seconds * 1000 > at);
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
    return this.#those((seconds) => seconds !== 0);
  }

  #those(areMeant: (seconds: number) => boolean): Membership {
    const those = new Uint32Array(this.#numbers.length);
    let count = 0;
    for (let place = 0; place < those.length; place++)
      if (areMeant(this.#seconds[place]!)) those[count++] = this.#numbers[place]!;
    return membershipOf(those.subarray(0, count));
  }

  #at(place: number): number | undefined {
    const seconds = this.#seconds[place]!;
    return seconds === 0 ? undefined : seconds * 1000;
  }
}
