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

/**
 * All bytes of a row but its values. One program writes all rows of a file, so the next row has nearly always the
 * same, and comparing them is several times quicker than reading them piece by piece.
 */
export class RowMould {
  readonly #toTitle: Uint8Array;
  readonly #toHref: Uint8Array;
  readonly #toValue: Uint8Array | null;
  readonly #toSeconds: Uint8Array;
  readonly #toEnd: Uint8Array;

  /** Of a row that was read piece by piece, so that whatever fits the mould is a row too. */
  constructor(bytes: Uint8Array, row: RowPlaces) {
    const hasValue = row.value !== -1;
    this.#toTitle = bytes.slice(row.from, row.title);
    this.#toHref = bytes.slice(row.titleEnd, row.href);
    this.#toValue = hasValue ? bytes.slice(row.hrefEnd, row.value) : null;
    this.#toSeconds = bytes.slice(hasValue ? row.valueEnd : row.hrefEnd, row.seconds);
    this.#toEnd = bytes.slice(row.secondsEnd, row.end);
  }

  /** Whether the row that begins at `places.from` fits; then the other places are filled in. */
  fits(bytes: Uint8Array, places: RowPlaces): boolean {
    places.title = after(bytes, places.from, this.#toTitle);
    places.titleEnd = endOfPlain(bytes, places.title);
    places.href = after(bytes, places.titleEnd, this.#toHref);
    places.hrefEnd = endOfPlain(bytes, places.href);
    if (this.#toValue === null) {
      places.value = -1;
      places.seconds = after(bytes, places.hrefEnd, this.#toSeconds);
    } else {
      places.value = after(bytes, places.hrefEnd, this.#toValue);
      places.valueEnd = endOfPlain(bytes, places.value);
      places.seconds = after(bytes, places.valueEnd, this.#toSeconds);
    }
    places.secondsEnd = endOfDigits(bytes, places.seconds);
    places.end = after(bytes, places.secondsEnd, this.#toEnd);
    return places.end !== -1;
  }
}

/** Where `piece` ends if it stands at `at`, else −1; nothing stands at −1. */
function after(bytes: Uint8Array, at: number, piece: Uint8Array): number {
  if (at === -1 || at + piece.length > bytes.length) return -1;
  for (let index = 0; index < piece.length; index++) if (bytes[at + index] !== piece[index]) return -1;
  return at + piece.length;
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
