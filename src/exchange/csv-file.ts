import { PlainLetters } from './bytes/text-bytes';
import {
  BYTE_ORDER_MARK,
  csvLine,
  type Delimiter,
  defused,
  isPlain,
  isPlainAtEnds,
  looksLikeValue,
  quoted,
} from './csv';
import type { FileWriter } from './file-writer';
import { type Cell, rowBytes } from './row-bytes';
import { type AnyTable, isoTime, type Value } from './table';

const APOSTROPHE = 39;

/** A table as CSV: a line of column names, then a line per row. Texts are defused; our own dates and numbers stay such. */
export function csvFile(table: AnyTable, delimiter: Delimiter): FileWriter {
  const { columns } = table;
  const text = textCell();
  const cells = columns.map(({ type }, at): Cell => {
    const plain = type === 'text' ? null : plainCell(type);
    return (value, into) => {
      if (at > 0) into.addByte(delimiter.charCodeAt(0));
      if (value === null) return;
      if (plain === null) text(value, into);
      else into.add(plain(value));
    };
  });
  const rows = rowBytes(cells, '\r\n');
  return {
    head: () => [
      BYTE_ORDER_MARK +
        csvLine(
          columns.map(({ name }) => name),
          delimiter,
        ),
    ],
    batch: (batch) => [rows(batch)],
    end: () => [],
  };
}

/** Nearly every name is made of plain letters, and then none of it need be looked at twice. */
function textCell(): Cell {
  const within = new PlainLetters(isPlain);
  const atEnds = new PlainLetters(isPlainAtEnds);
  return (value, into) => {
    const text = value as string;
    if (text === '') return;
    const isPlainText =
      atEnds.has(text.charCodeAt(0)) && atEnds.has(text.charCodeAt(text.length - 1)) && within.areAllOf(text);
    if (isPlainText && looksLikeValue(text)) into.addByte(APOSTROPHE);
    into.add(isPlainText ? text : quoted(defused(text)));
  };
}

function plainCell(type: 'moment' | 'boolean' | 'count'): (value: Exclude<Value, null>) => string {
  if (type === 'moment') return (value) => isoTime(value as number);
  if (type === 'boolean') return (value) => (value ? 'yes' : 'no');
  return String;
}
