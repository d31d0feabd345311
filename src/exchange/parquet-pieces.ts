import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { type EncodedColumn, encodedValues, NO_LEVELS, writeColumn } from './parquet-column';
import { encodedLists } from './parquet-lists';
import type { ColumnType, Value } from './table';

/** What a column of a Parquet file may hold: besides what every table does, several texts, or several moments. */
export type ParquetType = ColumnType | 'texts' | 'moments';

interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  /** Somebody who counts on it need not ask for nulls, and none are written. */
  readonly isAlwaysKnown?: true;
}

type ColumnChunk = ParquetWriter['row_groups'][number]['columns'][number];

/** One column of a row group: its values, or these written already. */
export type ParquetValues = { readonly data: readonly unknown[] } | { readonly written: EncodedColumn };

/**
 * One Parquet file, row group by row group: what is written is handed out at once, so only one group is ever held,
 * whatever the size of the file. Texts are UTF-8, moments timestamps (ms, UTC). Pages are packed with Snappy.
 */
export class ParquetPieces {
  readonly #bytes = new Drain();
  readonly #writer: ParquetWriter;
  readonly #columns: readonly ParquetColumn[];

  /** `about` goes into the key-value metadata of the file, each name behind `balik.`. */
  constructor(columns: readonly ParquetColumn[], about: Readonly<Record<string, string>>) {
    this.#columns = columns;
    this.#writer = new ParquetWriter({
      writer: this.#bytes,
      schema: [{ name: 'root', num_children: columns.length }, ...columns.flatMap(elementsOf)],
      createdBy: 'Balik',
      kvMetadata: Object.entries(about).map(([key, value]) => ({ key: `balik.${key}`, value })),
    });
  }

  /** Columns in the order of the schema. */
  group(values: readonly ParquetValues[], rows: number): Uint8Array<ArrayBuffer> {
    const start = this.#bytes.offset;
    const columns = values.map((own, at): ColumnChunk => {
      const { name, type, isAlwaysKnown } = this.#columns[at]!;
      const column = 'written' in own ? own.written : encoded(type, own.data);
      return writeColumn(this.#bytes, name, oneOf(type), isAlwaysKnown ? { ...column, levels: NO_LEVELS } : column);
    });
    const sizes = columns.map((column) => column.meta_data!.total_uncompressed_size);
    this.#writer.row_groups.push({
      columns,
      total_byte_size: sizes.reduce((sum, size) => sum + size, 0n),
      num_rows: BigInt(rows),
      total_compressed_size: BigInt(this.#bytes.offset - start),
    });
    this.#writer.num_rows += BigInt(rows);
    return this.#bytes.take();
  }

  end(): Uint8Array<ArrayBuffer> {
    this.#writer.finish();
    return this.#bytes.take();
  }
}

/** A writer whose bytes are taken away while it counts on. */
class Drain extends ByteWriter {
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.buffer.slice(0, this.index));
    this.index = 0;
    return bytes;
  }
}

function encoded(type: ParquetType, data: readonly unknown[]): EncodedColumn {
  if (type === 'texts' || type === 'moments')
    return encodedLists(oneOf(type), data as readonly (readonly Value[] | null)[]);
  return encodedValues(type, data as readonly Value[]);
}

/** What one of several values is. */
function oneOf(type: ParquetType): ColumnType {
  return type === 'texts' ? 'text' : type === 'moments' ? 'moment' : type;
}

function elementsOf({ name, type, isAlwaysKnown }: ParquetColumn): SchemaElement[] {
  const repetition_type = isAlwaysKnown === true ? 'REQUIRED' : 'OPTIONAL';
  if (type !== 'texts' && type !== 'moments') return [{ name, repetition_type, ...ELEMENTS[type] }];
  const element = ELEMENTS[oneOf(type)];
  // As the format says it for lists: readers that know it show a list, and not what it is made of.
  return [
    { name, repetition_type, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    { name: 'element', repetition_type: 'OPTIONAL', ...element },
  ];
}

const ELEMENTS = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  moment: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  boolean: { type: 'BOOLEAN' },
  count: { type: 'INT32', converted_type: 'INT_32' },
} as const satisfies Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>>;
