import type { Value } from './table';

/** Columns that say a few things again and again have fewer different values than this; names have more. */
const FEW = 64;

/** The same cell, written once for each value while there are few of them. */
export function remembered(write: (value: Value) => string): (value: Value) => string {
  const written = new Map<Value, string>();
  let isVaried = false;
  return (value) => {
    if (isVaried) return write(value);
    const before = written.get(value);
    if (before !== undefined) return before;
    const cell = write(value);
    isVaried = written.size === FEW;
    if (isVaried) written.clear();
    else written.set(value, cell);
    return cell;
  };
}
