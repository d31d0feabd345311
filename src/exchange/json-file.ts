import type { FileHead, FileWriter } from './file-writer';
import { type AnyTable, type Batch, isoTime, type Value } from './table';

/** A table as one JSON document: `{ format, version, exported_at, scope, <table>: [row, …] }`, one row to a line. */
export function jsonFile(table: AnyTable, head: FileHead): FileWriter {
  const lines = rowsAsJson(table);
  let isFirst = true;
  return {
    head: () => {
      const { exportedAt, scope } = head;
      const about = { format: `balik-${table.name}`, version: table.version, exported_at: isoTime(exportedAt), scope };
      return [`${JSON.stringify(about).slice(0, -1)},${JSON.stringify(table.name)}:[\n`];
    },
    batch: (batch) => {
      if (batch.size === 0) return [];
      const text = lines(batch).join(',\n');
      const piece = isFirst ? text : `,\n${text}`;
      isFirst = false;
      return [piece];
    },
    end: () => ['\n]}\n'],
  };
}

/** A table as NDJSON: one JSON object to a line and nothing else, for programs that read line by line. */
export function ndjsonFile(table: AnyTable): FileWriter {
  const lines = rowsAsJson(table);
  return {
    head: () => [],
    batch: (batch) => [lines(batch).reduce((text, line) => `${text}${line}\n`, '')],
    end: () => [],
  };
}

function rowsAsJson({ columns }: AnyTable): (batch: Batch) => string[] {
  const keys = columns.map(({ name }, at) => `${at === 0 ? '{' : ','}${JSON.stringify(name)}:`);
  const isMoment = columns.map(({ type }) => type === 'moment');
  const asJson = (value: Value, at: number): string =>
    typeof value === 'number' && isMoment[at] ? `"${isoTime(value)}"` : JSON.stringify(value);
  return ({ size, values }) =>
    Array.from({ length: size }, (_, row) => {
      let line = '';
      for (let at = 0; at < keys.length; at++) line += keys[at]! + asJson(values[at]![row]!, at);
      return `${line}}`;
    });
}
