import { ChildScan } from './child-scan';
import { CLOSE_ARRAY, CLOSE_OBJECT, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-bytes';
import { JsonFault, type JsonSink } from './json-sink';
import { memberHead } from './member-head';
import { PlainRows } from './plain-rows';

/** Records are handed to JSON.parse together, this many bytes at a time: a few ms. */
const BATCH_BYTES = 64 * 1024;

type Mode = 'start' | 'members' | 'children' | 'end';
/** Inside brackets: a child or the end; a comma or the end; or, after a comma, a child. */
type Expected = 'first' | 'comma' | 'next';

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
  /** What is at hand, at the beginning of its room. */
  #bytes = new Uint8Array(0);
  #room = new Uint8Array(0);
  #at = 0;
  #mode: Mode = 'start';
  #isTopArray = false;
  #key: string | null = null;
  #close = 0;
  #expects: Expected = 'first';
  /** Where the batch of not yet parsed children begins; -1 = none. */
  #batch = -1;
  #batchEnd = 0;
  readonly #scan = new ChildScan();

  constructor(sink: JsonSink, recordBytes: number) {
    this.#sink = sink;
    this.#recordBytes = recordBytes;
    this.#plain = sink.plainRow ? new PlainRows() : null;
  }

  push(chunk: Uint8Array): void {
    const keepFrom = this.#batch === -1 ? this.#at : this.#batch;
    const left = this.#bytes.length - keepFrom;
    if (left > this.#recordBytes) throw new JsonFault('too-large');
    const size = left + chunk.length;
    // Nobody keeps bytes: they are taken where they stand, and the next ones come in their place.
    const room = size <= this.#room.length ? this.#room : new Uint8Array(2 * size);
    if (keepFrom > 0 || room !== this.#room) room.set(this.#bytes.subarray(keepFrom));
    room.set(chunk, left);
    this.#room = room;
    this.#bytes = room.subarray(0, size);
    this.#at -= keepFrom;
    this.#batchEnd -= keepFrom;
    if (this.#batch !== -1) this.#batch = 0;
    while (this.#step());
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
    this.#expects = 'first';
    if (close === CLOSE_ARRAY) this.#sink.opened?.(key);
    else if (key !== null) this.#sink.objectOpened?.(key);
  }

  /** Takes the comma where one has to stand; nothing closes right after it. */
  #tookComma(byte: number): boolean {
    if (this.#expects === 'next' && (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT)) throw new JsonFault('broken');
    if (this.#expects !== 'comma') return false;
    if (byte !== COMMA) throw new JsonFault('broken');
    this.#expects = 'next';
    this.#at++;
    return true;
  }

  #member(byte: number): boolean {
    if (byte === CLOSE_OBJECT && this.#expects !== 'next') {
      this.#mode = 'end';
      this.#at++;
      return true;
    }
    if (this.#tookComma(byte)) return true;
    if (byte !== QUOTE) throw new JsonFault('broken');
    return this.#value();
  }

  #value(): boolean {
    const head = memberHead(this.#bytes, this.#at);
    if (head === null) return false;
    const key = String(this.#parse(this.#at, head.keyEnd, '', ''));
    if (head.opens !== 0) this.#enter(key, head.opens === OPEN_ARRAY ? CLOSE_ARRAY : CLOSE_OBJECT);
    else {
      this.#sink.scalar?.(key, this.#parse(head.valueAt, head.end, '', ''));
      this.#expects = 'comma';
    }
    this.#at = head.end;
    return true;
  }

  #child(byte: number): boolean {
    if (byte === this.#close && this.#expects !== 'next') {
      this.#flush();
      this.#mode = this.#isTopArray ? 'end' : 'members';
      this.#expects = 'comma';
      this.#at++;
      return true;
    }
    if (this.#tookComma(byte)) return true;
    if (this.#plain !== null && byte === OPEN_OBJECT && this.#close === CLOSE_ARRAY) {
      const end = this.#plain.read(this.#bytes, this.#at);
      if (end === PlainRows.MORE) return false;
      if (end !== PlainRows.OTHER) {
        // What came before it goes first: the order of the file is the order of the rows.
        this.#flush();
        this.#sink.plainRow!(this.#key, this.#bytes, this.#plain.nameFrom, this.#plain.nameTo, this.#plain.seconds);
        this.#at = end;
        this.#expects = 'comma';
        return true;
      }
    }
    if (this.#batch === -1) this.#batch = this.#at;
    this.#scan.begin();
    return true;
  }

  #finishChild(): boolean {
    const isDone = this.#scan.run(this.#bytes, this.#at);
    this.#at = this.#scan.at;
    if (!isDone) return false;
    this.#expects = 'comma';
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
