import { endOfDigits, endOfPlain, noPlaces, RowMould } from './row-mould';

const QUOTE = 0x22;
const NEWLINE = 0x0a;

/** What the rest of a row must say, one piece after another, with any blanks between. */
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const OPEN = ascii('{');
const TITLE = ascii('"title"');
const MEDIA = ascii('"media_list_data"');
const STRINGS = ascii('"string_list_data"');
const HREF = ascii('"href"');
const VALUE = ascii('"value"');
const TIMESTAMP = ascii('"timestamp"');
const COLON = ascii(':');
const OPEN_ARRAY = ascii('[');
const CLOSE_ARRAY = ascii(']');
const CLOSE = ascii('}');
const SEPARATOR = ascii(',');
const LINK = ascii('https://www.instagram.com/_u/');

/** A row of the known anatomy is 200–300 bytes; one that needs more is left to the careful reader. */
const LONGEST_ROW = 2048;

/**
 * The two record forms of nearly every follow list, read byte by byte without JSON.parse (the forms as measured on
 * real exports, December 2024 to July 2026):
 * R1 `{"title":"","media_list_data":[],"string_list_data":[{"href":…,"value":"U","timestamp":s}]}` and
 * R2 `{"title":"U","string_list_data":[{"href":"https://www.instagram.com/_u/U","timestamp":s}]}`.
 * Strict: whatever differs in anything but blanks is left to the careful reader, so nothing is ever guessed here.
 * A row with the same blanks as the one before goes through its mould instead of piece by piece.
 */
export class PlainRows {
  static readonly OTHER = -1;
  static readonly MORE = -2;

  /** Of the row read last: where its name stands, and its time. */
  nameFrom = 0;
  nameTo = 0;
  seconds = 0;
  readonly #places = noPlaces();
  #mould: RowMould | null = null;
  #view: DataView = new DataView(new ArrayBuffer(0));
  #at = 0;

  /** Reads the row that begins at `from` of bytes that begin with their buffer; where it ends, or that it is another kind of row, or not all there yet. */
  read(bytes: Uint8Array, from: number): number {
    const places = this.#places;
    places.from = from;
    if (bytes.buffer !== this.#view.buffer) this.#view = new DataView(bytes.buffer);
    if (this.#mould?.fits(bytes, this.#view, places)) return this.#keep(bytes) ? places.end : PlainRows.OTHER;
    this.#at = from;
    if (this.#row(bytes)) {
      if (!this.#keep(bytes)) return PlainRows.OTHER;
      this.#mould = new RowMould(bytes, places);
      return places.end;
    }
    return this.#at >= bytes.length && bytes.length - from < LONGEST_ROW ? PlainRows.MORE : PlainRows.OTHER;
  }

  /** Finds the places of a row of whatever blanks. */
  #row(bytes: Uint8Array): boolean {
    const row = this.#places;
    if (!this.#is(bytes, OPEN) || !this.#is(bytes, TITLE) || !this.#is(bytes, COLON)) return false;
    row.title = this.#string(bytes);
    row.titleEnd = this.#at - 1;
    if (row.title === -1 || !this.#is(bytes, SEPARATOR)) return false;
    if (this.#is(bytes, MEDIA)) {
      if (!this.#is(bytes, COLON) || !this.#is(bytes, OPEN_ARRAY) || !this.#is(bytes, CLOSE_ARRAY)) return false;
      if (!this.#is(bytes, SEPARATOR)) return false;
    } else if (this.#at >= bytes.length) return false;
    if (!this.#is(bytes, STRINGS) || !this.#is(bytes, COLON) || !this.#is(bytes, OPEN_ARRAY)) return false;
    if (!this.#is(bytes, OPEN) || !this.#is(bytes, HREF) || !this.#is(bytes, COLON)) return false;
    row.href = this.#string(bytes);
    row.hrefEnd = this.#at - 1;
    if (row.href === -1 || !this.#is(bytes, SEPARATOR)) return false;
    row.value = -1;
    if (this.#is(bytes, VALUE)) {
      if (!this.#is(bytes, COLON)) return false;
      row.value = this.#string(bytes);
      row.valueEnd = this.#at - 1;
      if (row.value === -1 || !this.#is(bytes, SEPARATOR)) return false;
    } else if (this.#at >= bytes.length) return false;
    if (!this.#is(bytes, TIMESTAMP) || !this.#is(bytes, COLON)) return false;
    row.seconds = this.#afterBlanks(bytes);
    row.secondsEnd = endOfDigits(bytes, row.seconds);
    this.#at = row.secondsEnd;
    if (!this.#is(bytes, CLOSE) || !this.#is(bytes, CLOSE_ARRAY) || !this.#is(bytes, CLOSE)) return false;
    row.end = this.#at;
    return true;
  }

  /** Skips blanks, then the very bytes of `word`; stays where it is when they are others. */
  #is(bytes: Uint8Array, word: Uint8Array): boolean {
    let at = this.#at;
    while (at < bytes.length && isBlank(bytes[at]!)) at++;
    const end = at + word.length;
    for (let index = 0; index < word.length; index++) {
      if (bytes[at + index] !== word[index]) {
        if (end > bytes.length && at + index >= bytes.length) this.#at = bytes.length;
        return false;
      }
    }
    this.#at = end;
    return true;
  }

  #afterBlanks(bytes: Uint8Array): number {
    let at = this.#at;
    while (at < bytes.length && isBlank(bytes[at]!)) at++;
    return at;
  }

  /** A string without escapes: where its content begins; its end is one before where the reading then stands. */
  #string(bytes: Uint8Array): number {
    const quote = this.#afterBlanks(bytes);
    if (quote < bytes.length && bytes[quote] !== QUOTE) return -1;
    const end = endOfPlain(bytes, quote + 1);
    if (end === -1) return -1;
    this.#at = Math.min(bytes.length, end + 1);
    return end < bytes.length ? quote + 1 : -1;
  }

  /** Takes a row whose places are known, unless its values are none. */
  #keep(bytes: Uint8Array): boolean {
    const { title, titleEnd, href, hrefEnd, value, valueEnd, seconds, secondsEnd } = this.#places;
    const hasValue = value !== -1;
    const from = hasValue ? value : title;
    const to = hasValue ? valueEnd : titleEnd;
    if (!hasValue && !linksTo(bytes, href, hrefEnd, title, titleEnd)) return false;
    if (to === from || to - from > 30) return false;
    const digits = secondsEnd - seconds;
    if (digits === 0 || digits > 12 || (digits > 1 && bytes[seconds] === 0x30)) return false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at]!;
      const isName = (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x5f || byte === 0x2e;
      if (!isName) return false;
    }
    let time = 0;
    for (let at = seconds; at < secondsEnd; at++) time = time * 10 + bytes[at]! - 0x30;
    this.nameFrom = from;
    this.nameTo = to;
    this.seconds = time;
    return true;
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
}

/** Whether the link is `https://www.instagram.com/_u/` and then exactly the title. */
function linksTo(bytes: Uint8Array, href: number, hrefEnd: number, title: number, titleEnd: number): boolean {
  if (hrefEnd - href !== LINK.length + titleEnd - title) return false;
  for (let index = 0; index < LINK.length; index++) if (bytes[href + index] !== LINK[index]) return false;
  for (let index = title; index < titleEnd; index++)
    if (bytes[index] !== bytes[href + LINK.length + index - title]) return false;
  return true;
}
