import { TextBytes } from './bytes/text-bytes';
import type { Batch, Value } from './table';

/** Adds what is written of a value, with whatever stands before it: of the same value always the same. */
export type Cell = (value: Value, into: TextBytes) => void;

/**
 * Rows as bytes, each cell after the other and then the end. From one row to the next most columns say the same, so as
 * many of them as do are copied in one go.
 */
export function rowBytes(columns: readonly Cell[], end: string): (batch: Batch) => Uint8Array<ArrayBuffer> {
  const cells = columns.map(remembered);
  const bytes = new TextBytes();
  const ending = new TextEncoder().encode(end);
  // Where in the row before, and by and by in this one, each cell begins; last where they end.
  const begins = new Float64Array(cells.length + 1);
  return ({ size, values }) => {
    for (let row = 0; row < size; row++) {
      for (let at = 0; at < cells.length; ) {
        let until = at;
        if (row > 0) while (until < cells.length && values[until]![row] === values[until]![row - 1]) until++;
        if (until === at) {
          begins[at] = bytes.length;
          cells[at]!(values[at]![row]!, bytes);
          at++;
          continue;
        }
        const from = begins[at]!;
        const further = bytes.length - from;
        bytes.addAgain(from, begins[until]!);
        for (; at < until; at++) begins[at]! += further;
      }
      begins[cells.length] = bytes.length;
      bytes.addBytes(ending);
    }
    return bytes.take();
  };
}

/** Columns that say a few things again and again have fewer different values than this; names have more. */
const FEW = 64;

/** The same cell, made once for each value while there are few of them. */
function remembered(cell: Cell): Cell {
  const made = new Map<Value, Uint8Array>();
  let isVaried = false;
  return (value, into) => {
    if (isVaried) {
      cell(value, into);
      return;
    }
    const before = made.get(value);
    if (before !== undefined) {
      into.addBytes(before);
      return;
    }
    const from = into.length;
    cell(value, into);
    isVaried = made.size === FEW;
    if (isVaried) made.clear();
    else made.set(value, into.since(from));
  };
}
