import { putUtf8 } from './utf8';

const FIRST_BYTES = 1 << 20;

/** Text as UTF-8, one piece after another: no string is put together for it. */
export class TextBytes {
  #bytes = new Uint8Array(FIRST_BYTES);
  #length = 0;

  /** How many bytes there are so far. */
  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    // No letter of a string is more than three bytes.
    this.#makeRoom(text.length * 3);
    this.#length = putUtf8(text, this.#bytes, this.#length);
  }

  addByte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = byte;
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Once more what stands between two places. */
  addAgain(from: number, until: number): void {
    this.#makeRoom(until - from);
    this.#bytes.copyWithin(this.#length, from, until);
    this.#length += until - from;
  }

  /** A copy of what was added since there were so many bytes. */
  since(from: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(from, this.#length);
  }

  /** All of it; then there is nothing. */
  take(): Uint8Array<ArrayBuffer> {
    const all = this.since(0);
    this.#length = 0;
    return all;
  }

  #makeRoom(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Letters (UTF-16 units, so half signs too) of which a format makes nothing; each is asked about once. */
export class PlainLetters {
  readonly #known = new Uint8Array(0x1_0000);
  readonly #isPlain: (letter: string) => boolean;

  constructor(isPlain: (letter: string) => boolean) {
    this.#isPlain = isPlain;
  }

  has(code: number): boolean {
    return (this.#known[code]! || this.#ask(code)) === YES;
  }

  /** Whether the text has no others. */
  areAllOf(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (!this.has(text.charCodeAt(at))) return false;
    return true;
  }

  #ask(code: number): number {
    const answer = this.#isPlain(String.fromCharCode(code)) ? YES : NO;
    this.#known[code] = answer;
    return answer;
  }
}

const YES = 1;
const NO = 2;
