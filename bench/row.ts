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

/** One time of a page alone, with the least extension that reads along (`floor/`), and with Balik; in ms. */
export type Three = readonly [alone: number, least: number, balik: number];

type Compared = BenchRow & { readonly ratio: number };

/** What Balik adds to the page, what the least extension adds, and what of Balik's is beyond that. */
export function besideFloor(name: string, [alone, least, balik]: Three): readonly [Compared, Compared, Compared] {
  const row = (name: string, more: number, less: number, floor: string) => ({
    ...{ name, medianMs: more - less, ratio: more / less },
    floor: `${floor}, ${less.toFixed(2)} ms`,
  });
  return [
    row(name, balik, alone, 'the page alone'),
    row('  the floor: what the least extension that reads along adds', least, alone, 'the page alone'),
    row('  what Balik does beyond the floor', balik, least, 'the page with the least extension'),
  ];
}
