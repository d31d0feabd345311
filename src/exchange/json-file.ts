import { PlainLetters, type TextBytes } from './bytes/text-bytes';
import type { FileHead, FileWriter } from './file-writer';
import { type Cell, rowBytes } from './row-bytes';
import { type AnyTable, type Batch, isoTime } from './table';

const QUOTE = 34;

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
      const bytes = rows(batch);
      // Before the first there is no comma, nor a new line.
      const piece = isFirst ? bytes.subarray(2) : bytes;
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
function rowsAsJson({ columns }: AnyTable, before: string, after: string): (batch: Batch) => Uint8Array<ArrayBuffer> {
  const letters = new PlainLetters((letter) => JSON.stringify(letter) === `"${letter}"`);
  const cells = columns.map(({ name, type }, at): Cell => {
    const key = new TextEncoder().encode(`${at === 0 ? `${before}{` : ','}${JSON.stringify(name)}:`);
    return (value, into) => {
      into.addBytes(key);
      if (typeof value === 'string') addText(value, into, letters);
      else into.add(type === 'moment' && value !== null ? `"${isoTime(value as number)}"` : JSON.stringify(value));
    };
  });
  return rowBytes(cells, `}${after}`);
}

/** Nearly every name is made of letters that stand for themselves. */
function addText(text: string, into: TextBytes, letters: PlainLetters): void {
  if (!letters.areAllOf(text)) {
    into.add(JSON.stringify(text));
    return;
  }
  into.addByte(QUOTE);
  into.add(text);
  into.addByte(QUOTE);
}
