/** Where the values of a plain row begin and end; `value` is −1 where the row has none. */
export interface RowPlaces {
  from: number;
  title: number;
  titleEnd: number;
  href: number;
  hrefEnd: number;
  value: number;
  valueEnd: number;
  seconds: number;
  secondsEnd: number;
  end: number;
}

export function noPlaces(): RowPlaces {
  return {
    from: 0,
    title: 0,
    titleEnd: 0,
    href: 0,
    hrefEnd: 0,
    value: -1,
    valueEnd: -1,
    seconds: 0,
    secondsEnd: 0,
    end: 0,
  };
}

/** What links begin with, longest first; of these bytes, too, every row of a file has the same. */
const LINK_BEGINS = ['https://www.instagram.com/_u/', 'https://www.instagram.com/'].map((text) =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
);

/**
 * All bytes of a row but its values. One program writes all rows of a file, so the next row has nearly always the
 * same, and comparing them is several times quicker than reading them piece by piece.
 */
export class RowMould {
  readonly #toTitle: Piece;
  /** Up to where links begin to differ. */
  readonly #toHref: Piece;
  readonly #linkBegin: number;
  readonly #toValue: Piece | null;
  readonly #toSeconds: Piece;
  readonly #toEnd: Piece;

  /** Of a row that was read piece by piece, so that whatever fits the mould is a row too. */
  constructor(bytes: Uint8Array, row: RowPlaces) {
    const hasValue = row.value !== -1;
    const begin = LINK_BEGINS.find((one) => one.every((byte, at) => bytes[row.href + at] === byte));
    this.#linkBegin = begin?.length ?? 0;
    this.#toTitle = new Piece(bytes.slice(row.from, row.title));
    this.#toHref = new Piece(bytes.slice(row.titleEnd, row.href + this.#linkBegin));
    this.#toValue = hasValue ? new Piece(bytes.slice(row.hrefEnd, row.value)) : null;
    this.#toSeconds = new Piece(bytes.slice(hasValue ? row.valueEnd : row.hrefEnd, row.seconds));
    this.#toEnd = new Piece(bytes.slice(row.secondsEnd, row.end));
  }

  /** Whether the row that begins at `places.from` fits; then the other places are filled in. `view`: of the same bytes. */
  fits(bytes: Uint8Array, view: DataView, places: RowPlaces): boolean {
    const size = bytes.length;
    places.title = this.#toTitle.after(view, size, places.from);
    places.titleEnd = endOfPlain(bytes, places.title);
    const link = this.#toHref.after(view, size, places.titleEnd);
    places.href = link - this.#linkBegin;
    places.hrefEnd = endOfPlain(bytes, link);
    if (this.#toValue === null) {
      places.value = -1;
      places.seconds = this.#toSeconds.after(view, size, places.hrefEnd);
    } else {
      places.value = this.#toValue.after(view, size, places.hrefEnd);
      places.valueEnd = endOfPlain(bytes, places.value);
      places.seconds = this.#toSeconds.after(view, size, places.valueEnd);
    }
    places.secondsEnd = endOfDigits(bytes, places.seconds);
    places.end = this.#toEnd.after(view, size, places.secondsEnd);
    return places.end !== -1;
  }
}

/** Bytes to be met again, compared four at a time. */
class Piece {
  readonly #bytes: Uint8Array;
  readonly #words: Int32Array;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const view = new DataView(bytes.buffer);
    this.#bytes = bytes;
    this.#words = Int32Array.from({ length: bytes.length >> 2 }, (_, word) => view.getInt32(word * 4, true));
  }

  /** Where it ends if it stands at `from`, else -1; nothing stands at -1. */
  after(view: DataView, size: number, from: number): number {
    const bytes = this.#bytes;
    const words = this.#words;
    const end = from + bytes.length;
    if (from === -1 || end > size) return -1;
    let at = from;
    for (let word = 0; word < words.length; word++, at += 4) if (view.getInt32(at, true) !== words[word]) return -1;
    for (let left = words.length * 4; left < bytes.length; left++, at++)
      if (view.getUint8(at) !== bytes[left]) return -1;
    return end;
  }
}

/** Where a string without escapes ends: at its closing quote, or where the bytes end; −1 where it is no such string. */
export function endOfPlain(bytes: Uint8Array, from: number): number {
  if (from === -1) return -1;
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === 0x22) return at;
    if (byte === 0x5c || byte < 0x20 || byte > 0x7e) return -1;
  }
  return Math.max(from, bytes.length);
}

export function endOfDigits(bytes: Uint8Array, from: number): number {
  if (from === -1) return -1;
  let at = from;
  while (at < bytes.length && bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
  return at;
}
