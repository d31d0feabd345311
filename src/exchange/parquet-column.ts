import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { snappy } from './bytes/snappy';
import { putUtf8 } from './bytes/utf8';
import type { ColumnType, Value } from './table';

/**
 * One column of a row group as it is written: a page of values, and where they repeat themselves a page before it with each
 * of them once.
 */
export interface EncodedColumn {
  readonly rows: number;
  readonly nulls: number;
  /** Which rows are null; empty where none may be. */
  readonly levels: Uint8Array;
  /** Of lists: how many entries there are in all, and for each whether it goes on with the list before. */
  readonly repeats?: { readonly entries: number; readonly levels: Uint8Array };
  readonly encoding: 'PLAIN' | 'RLE_DICTIONARY' | 'DELTA_BINARY_PACKED';
  readonly dictionary: { readonly size: number; readonly page: Uint8Array } | null;
  readonly page: Uint8Array;
  /** The least and the most of it, by which readers skip. */
  readonly span: { readonly min: number; readonly max: number } | null;
}

/**
 * The library writes whatever a column may be; here the bytes of a page are made without an object for a value, which is
 * most of the time that a file of people takes. Headers, differences and runs of many are the library's.
 */
export function writeColumn(writer: ByteWriter, name: string, type: ColumnType, column: EncodedColumn) {
  const { rows, nulls, levels, repeats, encoding, dictionary, page, span } = column;
  const entries = repeats?.entries ?? rows;
  const repeatLevels = repeats?.levels ?? NO_LEVELS;
  const levelBytes = repeatLevels.length + levels.length;
  const start = writer.offset;
  let saved = 0;
  const pack = (bytes: Uint8Array) => {
    const packed = snappy(bytes);
    saved += bytes.length - packed.length;
    return packed;
  };
  if (dictionary !== null) {
    const packed = pack(dictionary.page);
    writePageHeader(writer, {
      type: 'DICTIONARY_PAGE',
      uncompressed_page_size: dictionary.page.length,
      compressed_page_size: packed.length,
      dictionary_page_header: { num_values: dictionary.size, encoding: 'PLAIN' },
    });
    writer.appendBytes(packed);
  }
  const data_page_offset = BigInt(writer.offset);
  const packed = pack(page);
  writePageHeader(writer, {
    type: 'DATA_PAGE_V2',
    uncompressed_page_size: levelBytes + page.length,
    compressed_page_size: levelBytes + packed.length,
    data_page_header_v2: {
      num_values: entries,
      num_nulls: nulls,
      num_rows: rows,
      encoding,
      definition_levels_byte_length: levels.length,
      repetition_levels_byte_length: repeatLevels.length,
      is_compressed: true,
    },
  });
  writer.appendBytes(repeatLevels);
  writer.appendBytes(levels);
  writer.appendBytes(packed);
  const size = writer.offset - start;
  return {
    meta_data: {
      type: PHYSICAL[type],
      encodings: dictionary === null ? [encoding] : (['PLAIN', encoding] as const).slice(),
      path_in_schema: repeats === undefined ? [name] : [name, 'list', 'element'],
      codec: 'SNAPPY' as const,
      num_values: BigInt(entries),
      total_compressed_size: BigInt(size),
      total_uncompressed_size: BigInt(size + saved),
      data_page_offset,
      ...(dictionary === null ? {} : { dictionary_page_offset: BigInt(start) }),
      statistics: {
        null_count: BigInt(nulls),
        ...(span === null ? {} : { min_value: span.min, max_value: span.max }),
      },
    },
    file_offset: BigInt(start),
  };
}

/** Values of which some may be null. */
export function encodedValues(type: ColumnType, values: readonly Value[]): EncodedColumn {
  const { levels, known } = withoutNulls(values);
  const dictionary = type === 'boolean' ? null : dictionaryOf(known);
  const head = { rows: values.length, nulls: values.length - known.length, levels };
  const span = spanOf(type, dictionary?.distinct ?? known);
  if (dictionary === null) return { ...head, encoding: 'PLAIN', dictionary, page: plain(type, known), span };
  const { distinct } = dictionary;
  const once = { size: distinct.length, page: plain(type, distinct) };
  return { ...head, encoding: 'RLE_DICTIONARY', dictionary: once, page: indexed(dictionary), span };
}

/** Of a column that may have no nulls. */
export const NO_LEVELS = new Uint8Array(0);

/** Whole numbers as the differences between them. */
export function encodedNumbers(numbers: Int32Array, span: EncodedColumn['span']): EncodedColumn {
  const bytes = new ByteWriter();
  deltaBinaryPack(bytes, numbers, 'INT32');
  const head = { rows: numbers.length, nulls: 0, levels: NO_LEVELS, dictionary: null };
  return { ...head, encoding: 'DELTA_BINARY_PACKED', page: bytes.getBytes(), span };
}

/** One number after another, ascending, each so many times. */
export function encodedRuns(runs: readonly { readonly number: number; readonly times: number }[]): EncodedColumn {
  const width = Math.ceil(Math.log2(runs.length));
  const bytes = new ByteWriter();
  bytes.appendUint8(width);
  let rows = 0;
  for (const [at, { times }] of runs.entries()) {
    bytes.appendVarInt(times << 1);
    for (let bit = 0; bit < width; bit += 8) bytes.appendUint8((at >>> bit) & 0xff);
    rows += times;
  }
  const numbers = runs.map(({ number }) => number);
  const dictionary = { size: runs.length, page: plain('count', numbers) };
  const span = { min: numbers[0]!, max: numbers.at(-1)! };
  return { rows, nulls: 0, levels: NO_LEVELS, encoding: 'RLE_DICTIONARY', dictionary, page: bytes.getBytes(), span };
}

const PHYSICAL = { text: 'BYTE_ARRAY', moment: 'INT64', boolean: 'BOOLEAN', count: 'INT32' } as const;

/** The smallest and largest text of a group help nobody; times and counts let readers skip groups. */
function spanOf(type: ColumnType, values: readonly Value[]): EncodedColumn['span'] {
  if ((type !== 'moment' && type !== 'count') || values.length === 0) return null;
  let [min, max] = [values[0] as number, values[0] as number];
  for (const value of values as readonly number[]) {
    if (value < min) min = value;
    else if (value > max) max = value;
  }
  return { min, max };
}

/** The values that are known, and for each row a bit whether it is: as one run where all are alike. */
function withoutNulls(values: readonly Value[]): { readonly levels: Uint8Array; readonly known: readonly Value[] } {
  const known = values.includes(null) ? values.filter((value) => value !== null) : values;
  const bytes = new ByteWriter();
  if (known.length === values.length || known.length === 0) {
    bytes.appendVarInt(values.length << 1);
    bytes.appendUint8(known.length === 0 ? 0 : 1);
  } else {
    const groups = (values.length + 7) >>> 3;
    bytes.appendVarInt((groups << 1) | 1);
    bytes.appendBytes(bits(values, (value) => value !== null));
  }
  return { levels: bytes.getBytes(), known };
}

function bits(values: readonly Value[], isSet: (value: Value) => boolean): Uint8Array {
  const packed = new Uint8Array((values.length + 7) >>> 3);
  for (let at = 0; at < values.length; at++) if (isSet(values[at]!)) packed[at >>> 3]! |= 1 << (at & 7);
  return packed;
}

interface Dictionary {
  readonly distinct: readonly Value[];
  readonly indexes: Int32Array;
}

/** Of so many values it is looked whether they repeat. */
const SAMPLE = 500;

/** Each different value once; null where that would hardly be shorter than all of them. */
function dictionaryOf(values: readonly Value[]): Dictionary | null {
  if (values.length === 0) return null;
  const step = Math.max(1, Math.floor(values.length / SAMPLE));
  const some = new Set<Value>();
  let looked = 0;
  for (let at = 0; at < values.length; at += step, looked++) some.add(values[at]!);
  if (some.size * 10 > looked * 9) return null;
  const places = new Map<Value, number>();
  const distinct: Value[] = [];
  const indexes = new Int32Array(values.length);
  let last: Value = null;
  let place = -1;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (value !== last || place === -1) {
      place = places.get(value) ?? distinct.length;
      if (place === distinct.length) {
        places.set(value, place);
        distinct.push(value);
      }
      last = value;
    }
    indexes[at] = place;
  }
  return distinct.length * 2 > values.length ? null : { distinct, indexes };
}

function indexed({ distinct, indexes }: Dictionary): Uint8Array {
  const bytes = new ByteWriter();
  const width = Math.ceil(Math.log2(distinct.length));
  bytes.appendUint8(width);
  writeRleBitPackedHybrid(bytes, indexes, width);
  return bytes.getBytes();
}

/** One value after another, as the format has them. */
function plain(type: ColumnType, values: readonly Value[]): Uint8Array {
  if (type === 'text') return texts(values as readonly string[]);
  if (type === 'boolean') return bits(values, (value) => value === true);
  if (type === 'count') return new Uint8Array(Int32Array.from(values as readonly number[]).buffer);
  const moments = new BigInt64Array(values.length);
  for (let at = 0; at < values.length; at++) moments[at] = BigInt(values[at] as number);
  return new Uint8Array(moments.buffer);
}

/** Texts as UTF-8, before each how many bytes it has. */
function texts(values: readonly string[]): Uint8Array {
  let letters = 0;
  for (const value of values) letters += value.length;
  // No letter of a string is more than three bytes.
  const bytes = new Uint8Array(values.length * 4 + letters * 3);
  let end = 0;
  for (const value of values) {
    const from = end + 4;
    end = putUtf8(value, bytes, from);
    const length = end - from;
    bytes[from - 4] = length;
    bytes[from - 3] = length >>> 8;
    bytes[from - 2] = length >>> 16;
    bytes[from - 1] = length >>> 24;
  }
  return bytes.subarray(0, end);
}
