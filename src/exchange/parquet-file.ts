import type { FileHead, FileWriter, Piece } from './file-writer';
import { ParquetPieces } from './parquet-pieces';
import { type AnyTable, type Batch, isoTime, type Value } from './table';

/**
 * Rows to a row group, at least: enough to pack well, few enough that one in memory is nothing. A large batch is a group
 * of its own, for putting batches together takes longer than all the packing.
 */
const GROUP_ROWS = 10_000;

/** A table as Parquet, row group by row group. Every column may be null. */
export function parquetFile(table: AnyTable, head: FileHead): FileWriter {
  const file = new ParquetPieces(table.columns, {
    format: `balik-${table.name}`,
    version: String(table.version),
    exported_at: isoTime(head.exportedAt),
    scope: JSON.stringify(head.scope),
  });
  let waiting: Batch[] = [];
  let rows = 0;
  const writeGroup = (): readonly Piece[] => {
    if (rows === 0) return [];
    const group = file.group(
      table.columns.map((_, at) => ({ data: joined(waiting, at) })),
      rows,
    );
    waiting = [];
    rows = 0;
    return [group];
  };
  return {
    head: () => [],
    batch: (batch) => {
      waiting.push(batch);
      rows += batch.size;
      return rows >= GROUP_ROWS ? writeGroup() : [];
    },
    end: () => [...writeGroup(), file.end()],
  };
}

function joined(batches: readonly Batch[], at: number): Value[] {
  if (batches.length === 1) return batches[0]!.values[at] as Value[];
  const all: Value[] = [];
  for (const { values } of batches) for (const value of values[at]!) all.push(value);
  return all;
}
