import { keyHash, sliceHash } from './hash';

/** Names, each once, in the order first added, with their hashes. A Map of a million strings takes several times as long. */
export class NameTable {
  readonly names: string[] = [];
  #hashes = new Uint32Array(1024);
  /** By hash, -1 = free. Twice as many as there may be hashes, so that a free one is always near. */
  #places = new Int32Array(2048).fill(-1);

  get size(): number {
    return this.names.length;
  }

  get hashes(): Uint32Array {
    return this.#hashes.subarray(0, this.names.length);
  }

  /** The place of the name, new or not. */
  add(name: string): number {
    return this.#add(name, 0, name.length, keyHash(name));
  }

  /** The place of each name of a text that joins them by line feeds; only of new ones a string is made. */
  addJoined(text: string, places: Uint32Array): void {
    let from = 0;
    for (let at = 0; at < places.length; at++) {
      const feed = text.indexOf('\n', from);
      const to = feed === -1 ? text.length : feed;
      places[at] = this.#add(text, from, to, sliceHash(text, from, to));
      from = to + 1;
    }
  }

  #add(text: string, from: number, to: number, hash: number): number {
    const slot = this.#slotOf(text, from, to - from, hash);
    const known = this.#places[slot]!;
    if (known !== -1) return known;
    const place = this.names.length;
    this.names.push(text.slice(from, to));
    this.#hashes[place] = hash;
    this.#places[slot] = place;
    if (this.names.length === this.#hashes.length) this.#grow();
    return place;
  }

  #slotOf(text: string, from: number, length: number, hash: number): number {
    const mask = this.#places.length - 1;
    let slot = hash & mask;
    for (let at = this.#places[slot]!; at !== -1; at = this.#places[slot]!) {
      if (this.#hashes[at] === hash && this.names[at]!.length === length && text.startsWith(this.names[at]!, from))
        break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    const hashes = new Uint32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    const places = new Int32Array(hashes.length * 2).fill(-1);
    const mask = places.length - 1;
    for (let at = 0; at < this.names.length; at++) {
      let slot = hashes[at]! & mask;
      while (places[slot] !== -1) slot = (slot + 1) & mask;
      places[slot] = at;
    }
    this.#hashes = hashes;
    this.#places = places;
  }
}
