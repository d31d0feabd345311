/** One line of the benchmark table. */
export interface BenchRow {
  readonly name: string;
  readonly medianMs: number;
  /** Times the floor named beside it, measured in the same run, in turns. */
  readonly ratio?: number;
  readonly floor?: string;
  readonly goal?: string;
  readonly isMet?: boolean;
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
