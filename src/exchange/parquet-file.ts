import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { FileHead, FileWriter, Piece } from './file-writer';
import { type AnyTable, type Batch, isoTime, type Value } from './table';

/**
 * Rows to a row group, at least: enough to pack well, few enough that one in memory is nothing. A large batch is a group
 * of its own, for putting batches together takes longer than all the packing.
 */
const GROUP_ROWS = 40_000;

/**
 * A table as Parquet, row group by row group: only one group is ever held, whatever the size of the file. Texts are
 * UTF-8, moments timestamps (ms, UTC), every column may be null. Pages are packed with Snappy.
 */
export function parquetFile(table: AnyTable, head: FileHead): FileWriter {
  const bytes = new Drain();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [{ name: 'root', num_children: table.columns.length }, ...table.columns.map(elementOf)],
    createdBy: 'Balik',
    kvMetadata: [
      { key: 'balik.format', value: `balik-${table.name}` },
      { key: 'balik.version', value: String(table.version) },
      { key: 'balik.exported_at', value: isoTime(head.exportedAt) },
      { key: 'balik.scope', value: JSON.stringify(head.scope) },
    ],
  });
  let waiting: Batch[] = [];
  let rows = 0;
  const writeGroup = (): readonly Piece[] => {
    if (rows > 0) {
      const columnData = table.columns.map(({ name, type }, at) => ({
        name,
        data: joined(waiting, at),
        // The smallest and largest text of a group help nobody; times and counts let readers skip groups.
        statistics: type !== 'text',
      }));
      writer.write({ columnData, rowGroupSize: rows });
      waiting = [];
      rows = 0;
    }
    return [bytes.take()];
  };
  return {
    head: () => [],
    batch: (batch) => {
      waiting.push(batch);
      rows += batch.size;
      return rows >= GROUP_ROWS ? writeGroup() : [];
    },
    end: () => {
      const last = writeGroup();
      writer.finish();
      return [...last, bytes.take()];
    },
  };
}

/** A writer whose bytes are taken away while it counts on. */
class Drain extends ByteWriter {
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.buffer.slice(0, this.index));
    this.index = 0;
    return bytes;
  }
}

function joined(batches: readonly Batch[], at: number): Value[] {
  if (batches.length === 1) return batches[0]!.values[at] as Value[];
  const all: Value[] = [];
  for (const { values } of batches) for (const value of values[at]!) all.push(value);
  return all;
}

function elementOf({ name, type }: AnyTable['columns'][number]): SchemaElement {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  switch (type) {
    case 'text':
      return { ...optional, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'moment':
      return {
        ...optional,
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      };
    case 'boolean':
      return { ...optional, type: 'BOOLEAN' };
    case 'count':
      return { ...optional, type: 'INT32', converted_type: 'INT_32' };
  }
}
