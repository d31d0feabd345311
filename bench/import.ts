import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Balik } from '../e2e/harness/balik';
import { launchChromium } from '../e2e/harness/chromium';
import { startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { type ExportOnDisk, type ExportSize, exportOnDisk } from './import/export-file';
import { type Floors, floorsIn } from './import/floors';
import { watchMemory } from './import/memory';
import { watchOwnTime } from './import/own-time';
import { type BenchRow, medianOf } from './row';

/**
 * From choosing an export's ZIP to the first rows of People, in real Chromium with the built extension. The floors are
 * taken in the same panel right after it: the bare `JSON.parse` of the same two lists, their text already in memory; and
 * unpacking, parsing and keeping them with nothing else, which is as near to an import as one without any care comes.
 */
const SIZES = [
  { followers: 6_000, following: 4_000, pictures: 0, rounds: 5 },
  { followers: 6_000, following: 4_000, pictures: 9_000, rounds: 3 },
  { followers: 1_000_000, following: 600_000, pictures: 0, rounds: 3 },
] as const;

interface Round {
  readonly ms: number;
  readonly floors: Floors;
  /** The longest the panel did not answer. */
  readonly longestMs: number;
  /** Its longest task, in time on the processor: what is left of that on a machine with nothing else to do. */
  readonly longestOwnMs: number;
  /** Every time it did not answer for more than 50 ms, and after which step. */
  readonly tasks: readonly string[];
  readonly peakMb: number | null;
  readonly steps: Readonly<Record<string, number>>;
}

export async function run(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const { rounds, ...size } of SIZES) {
    const made = await exportOnDisk(size);
    const done: Round[] = [];
    try {
      for (let round = 0; round < rounds; round++) done.push(await importOnce(made));
    } finally {
      made.forget();
    }
    rows.push(...rowsOf(size, done));
  }
  return rows;
}

function rowsOf({ followers, following, pictures }: ExportSize, rounds: readonly Round[]): BenchRow[] {
  const names = followers + following;
  const beside = pictures === 0 ? '' : ` and ${pictures.toLocaleString('en')} pictures`;
  const name = `import an export of ${names.toLocaleString('en')} accounts${beside}`;
  const medianMs = medianOf(rounds.map(({ ms }) => ms));
  const times = (floor: keyof Floors) => medianOf(rounds.map(({ ms, floors }) => ms / floors[floor]));
  const ratio = times('parseMs');
  const steps = Object.keys(rounds[0]!.steps).map(
    (step): BenchRow => ({ name: `… ${step}`, medianMs: medianOf(rounds.map((round) => round.steps[step]!)) }),
  );
  const isLarge = names >= 100_000;
  const peaks = rounds.flatMap(({ peakMb }) => peakMb ?? []);
  const blocked = rounds.at(-1)!.tasks.slice(0, 12).join(', ');
  const longest = Math.max(...rounds.map(({ longestMs }) => longestMs));
  const longestOwn = Math.max(...rounds.map(({ longestOwnMs }) => longestOwnMs));
  return [
    isLarge
      ? { name, medianMs, ratio, floor: 'JSON.parse of the lists', goal: '≤ 2 ×', isMet: ratio <= 2 }
      : { name, medianMs, goal: '≤ 1000 ms', isMet: medianMs <= 1000 },
    ...(isLarge ? [keptRow(rounds, times('keptMs'))] : []),
    ...steps,
    {
      name: `… longest the panel was blocked ${blocked === '' ? '' : `(${blocked})`}`.trim(),
      medianMs: longest,
      goal: '≤ 50 ms',
      isMet: longest <= 50,
    },
    {
      name: '… longest task of the panel, in time on the processor',
      medianMs: longestOwn,
      goal: '≤ 50 ms',
      isMet: longestOwn <= 50,
    },
    ...(peaks.length === 0
      ? []
      : [
          {
            name: `… most memory of all the browser's processes together: ${Math.max(...peaks)} MB`,
            medianMs: 0,
            goal: '≤ 500 MB',
            isMet: Math.max(...peaks) <= 500,
          },
        ]),
  ];
}

function keptRow(rounds: readonly Round[], ratio: number): BenchRow {
  const medianMs = medianOf(rounds.map(({ floors }) => floors.keptMs));
  const name = '… the floor: unpacking, JSON.parse, and names and moments in IndexedDB. The import took';
  return { name, medianMs, ratio, floor: 'that floor' };
}

async function importOnce(made: ExportOnDisk): Promise<Round> {
  const profile = mkdtempSync(join(tmpdir(), 'balik-bench-'));
  const replica = await startReplica({ world: smallWorld().world });
  let balik: Balik | null = null;
  try {
    balik = await launchChromium({ replica, profile });
    await balik.panel.consent();
    const page = await balik.panel.show('data');
    const memory = watchMemory(profile);
    const own = await watchOwnTime(page);
    const measured = await importIn(page, made);
    const peakMb = memory.peakMb();
    return { ...measured, longestOwnMs: await own.longestMs(), peakMb, floors: await floorsIn(page, made) };
  } finally {
    await balik?.close();
    await replica.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Presses "Import" as soon as it can be pressed, opens People as soon as it is done; times by the page's own clock. */
async function importIn(page: Page, { zip }: ExportOnDisk): Promise<Omit<Round, 'peakMb' | 'floors' | 'longestOwnMs'>> {
  // The runner that strips the types names inner functions with a helper that the page does not have.
  await page.evaluate('globalThis.__name = (named) => named');
  await page.evaluate(() => {
    const times: Record<string, number> = {};
    const tasks: { startTime: number; duration: number }[] = [];
    Object.assign(globalThis, { times, tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push({ startTime, duration });
    }).observe({ type: 'longtask' });
    document.querySelector('[data-import]')!.addEventListener('change', () => (times['chosen'] ??= performance.now()), {
      capture: true,
    });
    const once = (step: string, selector: string, act: (node: HTMLElement) => void) => {
      const node = document.querySelector<HTMLElement>(selector);
      if (node === null || step in times) return;
      times[step] = performance.now();
      act(node);
    };
    new MutationObserver(() => {
      if (document.querySelector('[data-import-state="handing"]') !== null) times['read'] ??= performance.now();
      once('offered', '[data-import-commit]', (node) => node.click());
      once('kept', '[data-import-done]', () => {
        location.hash = '#/people?status=only-i-follow';
      });
      once('listed', '[data-account]', () => undefined);
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.locator('input[data-import]').setInputFiles(zip);
  await page.waitForFunction(() => 'listed' in (globalThis as unknown as { times: object }).times, undefined, {
    timeout: 300_000,
    // At every frame, as it would by default, the asking itself would draw frames.
    polling: 200,
  });
  const { times, tasks } = await page.evaluate(() => {
    const { times, tasks } = globalThis as unknown as {
      times: Record<string, number>;
      tasks: { startTime: number; duration: number }[];
    };
    return { times, tasks };
  });
  const between = (from: string, to: string) => times[to]! - (times[from] ?? times[to]!);
  return {
    ms: between('chosen', 'listed'),
    longestMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
    tasks: tasks
      .filter(({ duration }) => duration > 50)
      .map(({ startTime, duration }) => `${stepAt(times, startTime)}: ${Math.round(duration)} ms`),
    steps: {
      'reading the file': between('chosen', 'read'),
      'handing over and comparing': between('read', 'offered'),
      keeping: between('offered', 'kept'),
      'listing people': between('kept', 'listed'),
    },
  };
}

/** Which step had begun last at that moment. */
function stepAt(times: Readonly<Record<string, number>>, at: number): string {
  const begun = Object.entries(times).filter(([, time]) => time <= at);
  return begun.sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'before';
}
