import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import type { ExchangeBench } from './exchange/page';
import { watchMemory } from './import/memory';
import { scriptOf } from './page-script';
import type { BenchRow } from './row';

/** Files out of a large archive, in the panel of real Chromium; peak memory is that of all the browser's processes. */
const WEEKS = 52;
const MILLION = 1_000_000;
const PEOPLE = 100_000;
/** Far less than the rows take: 52 million objects would be many gigabytes. */
const MOST_MB = 2_000;

type Written = Awaited<ReturnType<ExchangeBench['write']>>;

export async function run(): Promise<BenchRow[]> {
  const code = await scriptOf('exchange/page.ts');
  return [...(await people(code)), ...(await history(code))];
}

async function people(code: string): Promise<BenchRow[]> {
  return inPanel(code, async (bench, peakMb) => {
    await bench.seed('few', PEOPLE, 2);
    const rows: BenchRow[] = [];
    for (const format of ['csv', 'ndjson', 'parquet'] as const) {
      const written = await bench.write('few', 'people', format);
      rows.push(within(said(`export 100,000 people as ${format}`, written), written.ms));
    }
    const backup = await bench.backUp('few');
    rows.push(within(`back up 100,000 accounts, ${megabytes(backup.bytes)}`, backup.ms));
    return [...rows, { name: '… peak memory of the browser (MB, not ms)', medianMs: peakMb() ?? Number.NaN }];
  });
}

async function history(code: string): Promise<BenchRow[]> {
  return inPanel(code, async (bench, peakMb, page) => {
    await bench.seed('many', MILLION, WEEKS);
    const before = await page();
    const written = await bench.write('many', 'snapshots', 'parquet');
    const peak = peakMb();
    return [
      {
        name: said('export 1,000,000 accounts × 52 snapshots as parquet', written),
        medianMs: written.ms,
        goal: 'every row written',
        isMet: written.rows > 0.98 * MILLION * WEEKS,
      },
      {
        name: `… peak memory of the browser (MB, not ms; ${before ?? '?'} MB before)`,
        medianMs: peak ?? Number.NaN,
        goal: `≤ ${MOST_MB} MB`,
        isMet: peak === null || peak <= MOST_MB,
      },
    ];
  });
}

function within(name: string, medianMs: number): BenchRow {
  return { name, medianMs, goal: '≤ 500 ms', isMet: medianMs <= 500 };
}

function said(what: string, { rows, bytes }: Written): string {
  return `${what}: ${rows.toLocaleString('en')} rows, ${megabytes(bytes)}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A panel with the measuring code in it; `heldMb` samples what the browser holds just now. */
async function inPanel(
  code: string,
  work: (
    bench: ExchangeBench,
    peakMb: () => number | null,
    heldMb: () => Promise<number | null>,
  ) => Promise<BenchRow[]>,
): Promise<BenchRow[]> {
  const replica = await startReplica({ world: smallWorld().world });
  const profile = mkdtempSync(join(tmpdir(), 'balik-bench-'));
  const balik = await launchChromium({ replica, profile });
  const memory = watchMemory(profile);
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    page.setDefaultTimeout(0);
    await page.evaluate(code);
    const call =
      (name: keyof ExchangeBench) =>
      (...given: unknown[]) =>
        page.evaluate(
          ([key, values]) => {
            const { exchange } = globalThis as unknown as {
              exchange: Record<string, (...v: unknown[]) => unknown>;
            };
            return exchange[key as string]!(...(values as unknown[]));
          },
          [name, given] as const,
        );
    const bench = { seed: call('seed'), write: call('write'), backUp: call('backUp') } as unknown as ExchangeBench;
    const heldMb = async () => {
      const now = watchMemory(profile);
      await new Promise((done) => setTimeout(done, 600));
      return now.peakMb();
    };
    return await work(bench, memory.peakMb, heldMb);
  } finally {
    memory.peakMb();
    await balik.close();
    await replica.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
