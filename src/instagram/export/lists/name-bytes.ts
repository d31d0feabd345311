import { bytesHash } from '../../../domain/hash';

const NEWLINE = 0x0a;

/**
 * Names of ASCII letters, each once, in the order first added, as bytes one behind the other: a million strings take
 * longer to make than their file takes to read, and most of them are only ever handed on as text.
 */
export class NameBytes {
  /** Each with a line feed behind it. */
  #bytes = new Uint8Array(16 * 1024);
  /** Where each name ends, which is where its line feed stands. */
  #ends = new Uint32Array(1024);
  #hashes = new Uint32Array(1024);
  #places = new Int32Array(4096).fill(-1);
  #size = 0;
  readonly #text = new TextDecoder();
  readonly #letters = new TextEncoder();
  readonly #scratch = new Uint8Array(256);

  get size(): number {
    return this.#size;
  }

  /** The place of the name that these bytes are, new or not. */
  add(bytes: Uint8Array, from: number, to: number): number {
    if (this.#places.length === 0) throw new Error('Names are added no more.');
    const hash = bytesHash(bytes, from, to);
    const slot = this.#slotOf(bytes, from, to, hash);
    const known = this.#places[slot]!;
    if (known !== -1) return known;
    const place = this.#size++;
    if (place === this.#ends.length) {
      this.#ends = larger(this.#ends, new Uint32Array(place * 2));
      this.#hashes = larger(this.#hashes, new Uint32Array(place * 2));
    }
    const begin = this.#beginOf(place);
    const end = begin + to - from;
    if (end >= this.#bytes.length)
      this.#bytes = larger(this.#bytes, new Uint8Array(Math.max(this.#bytes.length * 2, end + 1)));
    for (let at = from; at < to; at++) this.#bytes[begin + at - from] = bytes[at]!;
    this.#bytes[end] = NEWLINE;
    this.#ends[place] = end;
    this.#hashes[place] = hash;
    this.#places[slot] = place;
    if (this.#size * 2 > this.#places.length) this.#spread();
    return place;
  }

  /** The same for a string. */
  addName(name: string): number {
    if (name.length > this.#scratch.length) {
      const bytes = this.#letters.encode(name);
      return this.add(bytes, 0, bytes.length);
    }
    return this.add(this.#scratch, 0, this.#letters.encodeInto(name, this.#scratch).written);
  }

  /** The names of these places, joined by line feeds. */
  text(from: number, until: number): string {
    return from >= until ? '' : this.#text.decode(this.#bytes.subarray(this.#beginOf(from), this.#ends[until - 1]!));
  }

  /** Nothing is added any more: what finds names again goes, which is more than half of all that is held. */
  close(): void {
    this.#places = new Int32Array(0);
    this.#hashes = new Uint32Array(0);
  }

  #beginOf(place: number): number {
    return place === 0 ? 0 : this.#ends[place - 1]! + 1;
  }

  #slotOf(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = this.#places.length - 1;
    let slot = hash & mask;
    for (let at = this.#places[slot]!; at !== -1; at = this.#places[slot]!) {
      if (this.#hashes[at] === hash && this.#isAt(at, bytes, from, to)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #isAt(place: number, bytes: Uint8Array, from: number, to: number): boolean {
    const begin = this.#beginOf(place);
    if (this.#ends[place]! - begin !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[begin + at - from] !== bytes[at]) return false;
    return true;
  }

  #spread(): void {
    const places = new Int32Array(this.#places.length * 2).fill(-1);
    const mask = places.length - 1;
    for (let at = 0; at < this.#size; at++) {
      let slot = this.#hashes[at]! & mask;
      while (places[slot] !== -1) slot = (slot + 1) & mask;
      places[slot] = at;
    }
    this.#places = places;
  }
}

function larger<Column extends Uint8Array | Uint32Array>(column: Column, room: Column): Column {
  room.set(column);
  return room;
}
