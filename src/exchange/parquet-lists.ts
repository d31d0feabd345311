import { ByteWriter } from 'hyparquet-writer';
import { writeRleBitPackedHybrid } from 'hyparquet-writer/src/encoding.js';
import { type EncodedColumn, encodedValues } from './parquet-column';
import type { ColumnType, Value } from './table';

/** How much of an entry there is: the row has no list, an empty one, one with a null here, or a value. */
const [NO_LIST, EMPTY, NULL, VALUE] = [0, 1, 2, 3];

/** Several values a row, or none known. Mostly nobody in a group has any: that is a run, whatever the number of rows. */
export function encodedLists(type: ColumnType, lists: readonly (readonly Value[] | null)[]): EncodedColumn {
  const known: Value[] = [];
  const depths: number[] = [];
  const repeats: number[] = [];
  for (const list of lists) {
    if (list === null || list.length === 0) {
      depths.push(list === null ? NO_LIST : EMPTY);
      repeats.push(0);
      continue;
    }
    for (const [at, value] of list.entries()) {
      if (value !== null) known.push(value);
      depths.push(value === null ? NULL : VALUE);
      repeats.push(at === 0 ? 0 : 1);
    }
  }
  const { encoding, dictionary, page } = encodedValues(type, known);
  return {
    rows: lists.length,
    nulls: depths.length - known.length,
    levels: levelsOf(depths, 2),
    repeats: { entries: depths.length, levels: levelsOf(repeats, 1) },
    encoding,
    dictionary,
    page,
    span: null,
  };
}

function levelsOf(levels: number[], width: number): Uint8Array {
  const bytes = new ByteWriter();
  writeRleBitPackedHybrid(bytes, levels, width);
  return bytes.getBytes();
}
