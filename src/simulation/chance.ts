/** Chance that can be repeated: the same seed gives the same world. */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #count = 1;

  constructor(seed: number) {
    this.#a = 0x9e3779b9 ^ seed;
    this.#b = 0x243f6a88 ^ Math.floor(seed / 0x1_0000_0000);
    this.#c = 0xb7e15162;
    for (let turn = 0; turn < 12; turn++) this.next();
  }

  /** 0 … 1, without 1 (sfc32). */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#count) | 0;
    this.#count = (this.#count + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  }

  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end);
  }

  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** Each order of magnitude as likely as any other. */
  logBetween(from: number, to: number): number {
    return from * (to / from) ** this.next();
  }

  /** How long until something happens that happens once in `mean` on average. */
  wait(mean: number): number {
    return -Math.log(1 - this.next()) * mean;
  }

  pick<T>(some: readonly T[]): T {
    return some[this.below(some.length)]!;
  }

  shuffled<T>(some: readonly T[]): T[] {
    const mixed = [...some];
    for (let at = mixed.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      const held = mixed[at]!;
      mixed[at] = mixed[other]!;
      mixed[other] = held;
    }
    return mixed;
  }
}
