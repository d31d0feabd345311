import { ChildScan } from './child-scan';
import {
  afterBlanks,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfString,
  endOfWord,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
} from './json-bytes';
import { JsonFault, type JsonSink } from './json-sink';
import { PlainRows } from './plain-rows';

/** Records are handed to JSON.parse together, this many bytes at a time: a few ms. */
const BATCH_BYTES = 64 * 1024;

type Mode = 'start' | 'members' | 'children' | 'end';

/**
 * Reads a JSON file as its bytes arrive, without ever holding it whole: finds where the records of the top array
 * (or of the arrays under the top object's keys) begin and end, and has them parsed in batches.
 * Rows of the well-known list anatomy go past JSON.parse altogether (see `PlainRows`).
 */
export class JsonRows {
  readonly #sink: JsonSink;
  readonly #recordBytes: number;
  readonly #plain: PlainRows | null;
  readonly #text = new TextDecoder();
  #bytes = new Uint8Array(0);
  #at = 0;
  #mode: Mode = 'start';
  #isTopArray = false;
  #key: string | null = null;
  #close = 0;
  #needsComma = false;
  #isAfterComma = false;
  /** Where the batch of not yet parsed children begins; -1 = none. */
  #batch = -1;
  #batchEnd = 0;
  readonly #scan = new ChildScan();

  constructor(sink: JsonSink, recordBytes: number) {
    this.#sink = sink;
    this.#recordBytes = recordBytes;
    this.#plain = sink.plainRows ? new PlainRows((names, seconds) => sink.plainRows!(this.#key, names, seconds)) : null;
  }

  push(chunk: Uint8Array): void {
    const keepFrom = this.#batch === -1 ? this.#at : this.#batch;
    const left = this.#bytes.length - keepFrom;
    if (left > this.#recordBytes) throw new JsonFault('too-large');
    if (left === 0) this.#bytes = chunk as Uint8Array<ArrayBuffer>;
    else {
      const joined = new Uint8Array(left + chunk.length);
      joined.set(this.#bytes.subarray(keepFrom));
      joined.set(chunk, left);
      this.#bytes = joined;
    }
    this.#at -= keepFrom;
    this.#batchEnd -= keepFrom;
    if (this.#batch !== -1) this.#batch = 0;
    while (this.#step());
    if (this.#mode === 'end') this.#plain?.flush();
  }

  end(): void {
    if (this.#mode !== 'end') throw new JsonFault('truncated');
  }

  /** One step on; false when more bytes are needed. */
  #step(): boolean {
    if (this.#scan.isInside) return this.#finishChild();
    const byte = this.#skipBlanks();
    if (byte === -1) return false;
    switch (this.#mode) {
      case 'start':
        return this.#open(byte);
      case 'members':
        return this.#member(byte);
      case 'children':
        return this.#child(byte);
      default:
        throw new JsonFault('broken');
    }
  }

  #skipBlanks(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < bytes.length && bytes[at]! <= 0x20) {
      const blank = bytes[at]!;
      if (blank !== 0x20 && blank !== 0x0a && blank !== 0x0d && blank !== 0x09) throw new JsonFault('broken');
      at++;
    }
    this.#at = at;
    return at < bytes.length ? bytes[at]! : -1;
  }

  #open(byte: number): boolean {
    if (byte === OPEN_ARRAY) {
      this.#isTopArray = true;
      this.#enter(null, CLOSE_ARRAY);
    } else if (byte === OPEN_OBJECT) this.#mode = 'members';
    else throw new JsonFault('broken');
    this.#at++;
    return true;
  }

  #enter(key: string | null, close: number): void {
    this.#mode = 'children';
    this.#key = key;
    this.#close = close;
    this.#needsComma = false;
    this.#isAfterComma = false;
    if (close === CLOSE_ARRAY) this.#sink.opened?.(key);
    else if (key !== null) this.#sink.objectOpened?.(key);
  }

  /** Takes the comma where one has to stand; nothing closes right after it. */
  #tookComma(byte: number): boolean {
    if (!this.#needsComma) {
      if (this.#isAfterComma && (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT)) throw new JsonFault('broken');
      return false;
    }
    if (byte !== COMMA) throw new JsonFault('broken');
    this.#needsComma = false;
    this.#isAfterComma = true;
    this.#at++;
    return true;
  }

  #member(byte: number): boolean {
    if (byte === CLOSE_OBJECT && !this.#isAfterComma) {
      this.#mode = 'end';
      this.#at++;
      return true;
    }
    if (this.#tookComma(byte)) return true;
    if (byte !== QUOTE) throw new JsonFault('broken');
    return this.#value();
  }

  /** A key, its colon and the first byte of its value must be at hand together; else all three are tried again. */
  #value(): boolean {
    const bytes = this.#bytes;
    const keyEnd = endOfString(bytes, this.#at);
    if (keyEnd === -1) return false;
    let at = afterBlanks(bytes, keyEnd);
    if (at === bytes.length) return false;
    if (bytes[at] !== COLON) throw new JsonFault('broken');
    at = afterBlanks(bytes, at + 1);
    if (at === bytes.length) return false;
    const key = String(this.#parse(this.#at, keyEnd, '', ''));
    const first = bytes[at]!;
    if (first === OPEN_ARRAY || first === OPEN_OBJECT) {
      this.#enter(key, first === OPEN_ARRAY ? CLOSE_ARRAY : CLOSE_OBJECT);
      this.#at = at + 1;
      return true;
    }
    const end = first === QUOTE ? endOfString(bytes, at) : endOfWord(bytes, at);
    if (end === -1) return false;
    this.#sink.scalar?.(key, this.#parse(at, end, '', ''));
    this.#needsComma = true;
    this.#isAfterComma = false;
    this.#at = end;
    return true;
  }

  #child(byte: number): boolean {
    if (byte === this.#close && !this.#isAfterComma) {
      this.#flush();
      this.#plain?.flush();
      this.#mode = this.#isTopArray ? 'end' : 'members';
      this.#needsComma = true;
      this.#isAfterComma = false;
      this.#at++;
      return true;
    }
    if (this.#tookComma(byte)) return true;
    if (this.#plain !== null && byte === OPEN_OBJECT && this.#close === CLOSE_ARRAY) {
      const end = this.#plain.read(this.#bytes, this.#at);
      if (end === PlainRows.MORE) return false;
      if (end !== PlainRows.OTHER) {
        this.#flush();
        this.#at = end;
        this.#needsComma = true;
        this.#isAfterComma = false;
        return true;
      }
    }
    if (this.#batch === -1) {
      // Plain rows before it go first: the order of the file is the order of the rows.
      this.#plain?.flush();
      this.#batch = this.#at;
    }
    this.#isAfterComma = false;
    this.#scan.begin();
    return true;
  }

  #finishChild(): boolean {
    const isDone = this.#scan.run(this.#bytes, this.#at);
    this.#at = this.#scan.at;
    if (!isDone) return false;
    this.#needsComma = true;
    this.#batchEnd = this.#at;
    if (this.#at - this.#batch >= BATCH_BYTES) this.#flush();
    return true;
  }

  #flush(): void {
    const from = this.#batch;
    if (from === -1) return;
    this.#batch = -1;
    if (this.#close === CLOSE_ARRAY)
      this.#sink.items(this.#key, this.#parse(from, this.#batchEnd, '[', ']') as unknown[]);
    else this.#sink.entries?.(this.#key!, Object.entries(this.#parse(from, this.#batchEnd, '{', '}') as object));
  }

  #parse(from: number, to: number, before: string, after: string): unknown {
    try {
      return JSON.parse(before + this.#text.decode(this.#bytes.subarray(from, to)) + after);
    } catch {
      throw new JsonFault('broken');
    }
  }
}
