import { yielding } from '../archive/store/yielding';
import type { Delimiter } from './csv';
import { csvFile } from './csv-file';
import type { FileHead, FileWriter, Piece } from './file-writer';
import { jsonFile, ndjsonFile } from './json-file';
import type { AnyTable, Batch } from './table';

/** A format that every table can be written in; also the end of the file's name. */
export type TableFormat = 'csv' | 'json' | 'ndjson' | 'parquet';
/** The formats in the order in which they are offered. */
export const TABLE_FORMATS: readonly TableFormat[] = ['csv', 'json', 'ndjson', 'parquet'];

const TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
};

export interface TableOrder {
  readonly table: AnyTable;
  readonly batches: AsyncIterable<Batch>;
  readonly format: TableFormat;
  readonly delimiter: Delimiter;
  readonly head: FileHead;
}

export interface WrittenFile {
  readonly blob: Blob;
  readonly rows: number;
}

/** Pieces wait in memory up to this many bytes (or characters), then they become the browser's, which may use the disk. */
const MOST_WAITING = 8_000_000;

/** Writes a whole table into a file. `onRows` hears how many rows there are so far; the signal stops it. */
export async function writeTable(
  order: TableOrder,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<WrittenFile> {
  const writer = await writerOf(order);
  const done: Blob[] = [];
  let waiting: Piece[] = [];
  let size = 0;
  const add = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      waiting.push(piece);
      size += piece.length;
    }
    if (size < MOST_WAITING) return;
    done.push(new Blob(waiting));
    waiting = [];
    size = 0;
  };
  let rows = 0;
  const yieldNow = yielding(signal);
  add(writer.head());
  for await (const batch of order.batches) {
    signal.throwIfAborted();
    add(writer.batch(batch));
    rows += batch.size;
    onRows(rows);
    // Input and painting come in between.
    await yieldNow();
  }
  signal.throwIfAborted();
  add(writer.end());
  return { blob: new Blob([...done, ...waiting], { type: TYPES[order.format] }), rows };
}

async function writerOf({ format, table, delimiter, head }: TableOrder): Promise<FileWriter> {
  switch (format) {
    case 'csv':
      return csvFile(table, delimiter);
    case 'json':
      return jsonFile(table, head);
    case 'ndjson':
      return ndjsonFile(table);
    case 'parquet':
      // Only who asks for it loads it.
      return (await import('./parquet-file')).parquetFile(table, head);
  }
}
