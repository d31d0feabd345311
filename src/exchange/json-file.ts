import type { FileHead, FileWriter } from './file-writer';
import { remembered } from './remembered';
import { type AnyTable, type Batch, isoTime, type Value } from './table';

/** A table as one JSON document: `{ format, version, exported_at, scope, <table>: [row, …] }`, one row to a line. */
export function jsonFile(table: AnyTable, head: FileHead): FileWriter {
  const rows = rowsAsJson(table, ',\n', '');
  let isFirst = true;
  return {
    head: () => {
      const { exportedAt, scope } = head;
      const about = { format: `balik-${table.name}`, version: table.version, exported_at: isoTime(exportedAt), scope };
      return [`${JSON.stringify(about).slice(0, -1)},${JSON.stringify(table.name)}:[\n`];
    },
    batch: (batch) => {
      if (batch.size === 0) return [];
      const text = rows(batch);
      const piece = isFirst ? text.slice(2) : text;
      isFirst = false;
      return [piece];
    },
    end: () => ['\n]}\n'],
  };
}

/** A table as NDJSON: one JSON object to a line and nothing else, for programs that read line by line. */
export function ndjsonFile(table: AnyTable): FileWriter {
  const rows = rowsAsJson(table, '', '\n');
  return {
    head: () => [],
    batch: (batch) => [rows(batch)],
    end: () => [],
  };
}

/** Each row as an object, with what stands before and after it. */
function rowsAsJson({ columns }: AnyTable, before: string, after: string): (batch: Batch) => string {
  const cells = columns.map(({ name, type }, at) => {
    const key = `${at === 0 ? `${before}{` : ','}${JSON.stringify(name)}:`;
    return remembered((value) => key + asJson(value, type === 'moment'));
  });
  const end = `}${after}`;
  return ({ size, values }) => {
    const pieces: string[] = [];
    for (let row = 0; row < size; row++) {
      for (let at = 0; at < cells.length; at++) pieces.push(cells[at]!(values[at]![row]!));
      pieces.push(end);
    }
    return pieces.join('');
  };
}

function asJson(value: Value, isMoment: boolean): string {
  return isMoment && typeof value === 'number' ? `"${isoTime(value)}"` : JSON.stringify(value);
}
