/**
 * CSV that spreadsheets open as it is meant: UTF-8 with a byte order mark, CRLF, the delimiter of the reader's
 * locale (`;` for Indonesian, `,` for English), quotes doubled.
 *
 * No cell can become a formula, and no text is mangled into a number or date. Where a cell, or what another
 * delimiter or a line break would make a cell, could be taken for one, an apostrophe is put before it. To read the
 * text back, take away one apostrophe at the start and after each `, ; | TAB CR LF`.
 */
export type Delimiter = ',' | ';';

export const BYTE_ORDER_MARK = '\ufeff';

/** Blanks, quotes and invisible marks that programs skip before they look at a cell. */
const SKIPPED =
  '[\\s"\\u00a0\\u00ad\\u180e\\u200b-\\u200f\\u2028-\\u202f\\u205f-\\u2064\\u2066-\\u2069\\u3000\\ufeff\\0]*';
/** What begins a formula, its full-width forms, and the apostrophe itself so that it can be taken away again. */
const BEGINS = "[=+\\-@'\\uff1d\\uff0b\\uff0d\\uff20\\u2212\\ufe62\\ufe63\\ufe66\\ufe6b]";
/** A text without any of these can hold nothing dangerous: nearly every name, told in a fraction of the time. */
const MAY_BE_DANGER = new RegExp(`${BEGINS}|[\\t\\r]`);
const DANGER = new RegExp(`(?<=^|[\\r\\n,;|\\t])(?=${SKIPPED}${BEGINS}|[\\t\\r])`, 'g');

/** What a spreadsheet takes for a number, a date or a truth value: "007", "1e5", "mar1", "3-4", "TRUE". */
const LOOKS_LIKE_VALUE =
  /^\s*([.(%$€£]?\s*\d|(jan|feb|mar|apr|may|mei|jun|jul|aug|agu|sep|oct|okt|nov|dec|des)[a-z]*[ ._/-]?\d|true|false|inf|nan|n\/a|#)/i;

/** A text as a cell may hold it. */
export function defused(text: string): string {
  const safe = MAY_BE_DANGER.test(text) ? text.replace(DANGER, "'") : text;
  return looksLikeValue(text) && !safe.startsWith("'") ? `'${safe}` : safe;
}

/** A letter of which nothing is made wherever it stands in a cell, but perhaps at its ends. */
export function isPlain(letter: string): boolean {
  return !MAY_BE_DANGER.test(letter) && !MAY_NEED_QUOTES.test(letter);
}

/** Nor there. A text of plain letters, with such at both ends, is its own cell: behind an apostrophe if it looks like a value. */
export function isPlainAtEnds(letter: string): boolean {
  return isPlain(letter) && !/\s/.test(letter);
}

/** Whether a spreadsheet would take a text for a number, a date or a truth value. */
export function looksLikeValue(text: string): boolean {
  return LOOKS_LIKE_VALUE.test(text);
}

/** One line of text cells, with its CRLF. */
export function csvLine(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => quoted(defused(cell))).join(delimiter)}\r\n`;
}

const MAY_NEED_QUOTES = /[",;|\t\r\n]/;

/** Always quoted where any program could see a delimiter, a quote, a line break or a blank at an end. */
export function quoted(cell: string): string {
  return MAY_NEED_QUOTES.test(cell) || /^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
