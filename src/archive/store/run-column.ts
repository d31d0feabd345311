import type { RunColumn } from './schema';

/**
 * Times that as a rule are the same for all of a page, each once with where its run ends. As they are, where hardly any
 * follows its like.
 */
export function packRuns(values: Float64Array): RunColumn {
  const ends: number[] = [];
  for (let at = 1; at <= values.length; at++) if (at === values.length || values[at] !== values[at - 1]) ends.push(at);
  if (ends.length * 2 > values.length) return values;
  return { values: Float64Array.from(ends, (end) => values[end - 1]!), ends: Uint32Array.from(ends) };
}

export function unpackRuns(column: RunColumn): Float64Array {
  if (column instanceof Float64Array) return column;
  const { values, ends } = column;
  const all = new Float64Array(ends.at(-1) ?? 0);
  for (let run = 0; run < ends.length; run++) all.fill(values[run]!, run === 0 ? 0 : ends[run - 1], ends[run]);
  return all;
}

/** One of them. */
export function runValueAt(column: RunColumn, at: number): number {
  if (column instanceof Float64Array) return column[at]!;
  return column.values[column.ends.findIndex((end) => at < end)]!;
}
