import { BYTE_ORDER_MARK, csvLine, type Delimiter, defused, quoted } from './csv';
import type { FileWriter } from './file-writer';
import { remembered } from './remembered';
import { type AnyTable, isoTime, type Value } from './table';

/** A table as CSV: a line of column names, then a line per row. Texts are defused; our own dates and numbers stay such. */
export function csvFile(table: AnyTable, delimiter: Delimiter): FileWriter {
  const { columns } = table;
  const cells = columns.map(({ type }, at) => {
    const cell = type === 'text' ? textCell : plainCell(type);
    const before = at === 0 ? '' : delimiter;
    return remembered((value) => before + cell(value));
  });
  return {
    head: () => [
      BYTE_ORDER_MARK +
        csvLine(
          columns.map(({ name }) => name),
          delimiter,
        ),
    ],
    batch: ({ size, values }) => {
      const pieces: string[] = [];
      for (let row = 0; row < size; row++) {
        for (let at = 0; at < cells.length; at++) pieces.push(cells[at]!(values[at]![row]!));
        pieces.push('\r\n');
      }
      return [pieces.join('')];
    },
    end: () => [],
  };
}

function textCell(value: Value): string {
  return value === null ? '' : quoted(defused(value as string));
}

function plainCell(type: 'moment' | 'boolean' | 'count'): (value: Value) => string {
  if (type === 'moment') return (value) => (value === null ? '' : isoTime(value as number));
  if (type === 'boolean') return (value) => (value === null ? '' : value ? 'yes' : 'no');
  return (value) => (value === null ? '' : String(value));
}
