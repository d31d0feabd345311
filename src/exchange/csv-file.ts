import { BYTE_ORDER_MARK, csvLine, type Delimiter, defused, quoted } from './csv';
import type { FileWriter } from './file-writer';
import { type AnyTable, isoTime, type Value } from './table';

/** A table as CSV: a line of column names, then a line per row. Texts are defused; our own dates and numbers stay such. */
export function csvFile(table: AnyTable, delimiter: Delimiter): FileWriter {
  const { columns } = table;
  const cell = columns.map(({ type }) =>
    type === 'text' ? (value: Value) => (value === null ? '' : quoted(defused(value as string))) : plainCell(type),
  );
  return {
    head: () => [
      BYTE_ORDER_MARK +
        csvLine(
          columns.map(({ name }) => name),
          delimiter,
        ),
    ],
    batch: ({ size, values }) => {
      const lines: string[] = [];
      for (let row = 0; row < size; row++) {
        let line = '';
        for (let at = 0; at < columns.length; at++) {
          if (at > 0) line += delimiter;
          line += cell[at]!(values[at]![row]!);
        }
        lines.push(`${line}\r\n`);
      }
      return [lines.join('')];
    },
    end: () => [],
  };
}

function plainCell(type: 'moment' | 'boolean' | 'count'): (value: Value) => string {
  if (type === 'moment') return (value) => (value === null ? '' : isoTime(value as number));
  if (type === 'boolean') return (value) => (value === null ? '' : value ? 'yes' : 'no');
  return (value) => (value === null ? '' : String(value));
}
