import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../e2e/harness/chromium';
import { type Replica, startReplica } from '../e2e/replica/replica';
import { smallWorld } from '../e2e/replica/small-world';
import { scriptOf } from './page-script';
import { opened, switched } from './ready';
import { type BenchRow, medianOf } from './row';
import { viewFloor } from './view-floor';

/** A long history in real Chromium: opening it, one account's timeline, and what a year of it takes. */
const ACCOUNTS = 100_000;
const SNAPSHOTS = 1_000;
const ROUNDS = 7;

interface Seeding {
  seedHistory(past: { accounts: number; days: number; dailyChange: number }): Promise<void>;
  historyBytes(): Promise<number>;
  timelines(times: number): Promise<number[]>;
  rowsAlone(times: number): Promise<number[]>;
  histories(times: number): Promise<number[]>;
}

export async function run(): Promise<BenchRow[]> {
  const code = await scriptOf('history/page.ts');
  const replica = await startReplica({ world: smallWorld().world });
  try {
    return [...(await weekly(replica, code)), ...(await long(replica, code)), ...(await year(replica, code))];
  } finally {
    await replica.close();
  }
}

/** A year of weekly snapshots, as Now and Insights read them all. */
async function weekly(replica: Replica, code: string): Promise<BenchRow[]> {
  const balik = await launchChromium({ replica });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    const past = { accounts: ACCOUNTS, days: 52, dailyChange: 0.01 };
    await page.evaluate((wanted) => (globalThis as unknown as Seeding).seedHistory(wanted), past);
    const took = await page.evaluate((times) => (globalThis as unknown as Seeding).histories(times), ROUNDS + 1);
    return [within('read all of 52 snapshots of 100,000', took.slice(1), 200)];
  } finally {
    await balik.close();
  }
}

/** 1,000 snapshots, of which each differs from the one before by 100 accounts. */
async function long(replica: Replica, code: string): Promise<BenchRow[]> {
  const balik = await launchChromium({ replica });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    await page.evaluate((past) => (globalThis as unknown as Seeding).seedHistory(past), {
      accounts: ACCOUNTS,
      days: SNAPSHOTS,
      dailyChange: 0.001,
    });
    const timelines: number[] = [];
    const rows: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const one = await page.evaluate(() => (globalThis as unknown as Seeding).timelines(2));
      const alone = await page.evaluate(() => (globalThis as unknown as Seeding).rowsAlone(2));
      if (round === 0) continue;
      timelines.push(...one);
      rows.push(...alone);
    }
    await page.close();
    const atHistory: number[] = [];
    const atData: number[] = [];
    const toHistory = { ms: [] as number[], busyMs: [] as number[], floor: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      const data = await opened(balik, 'data');
      const history = await opened(balik, 'history');
      const { ms, busyMs } = await switched(balik, 'history');
      const floor = await viewFloor(balik, 'history');
      if (round === 0) continue;
      atData.push(data.ms);
      atHistory.push(history.ms);
      toHistory.ms.push(ms);
      toHistory.busyMs.push(busyMs);
      toHistory.floor.push(floor);
    }
    return [
      {
        ...within('timeline of one account, 1,000 snapshots of 100,000', timelines, 15),
        ratio: medianOf(timelines) / medianOf(rows),
        floor: 'reading their rows alone',
      },
      { name: 'open the panel at Data (for comparison)', medianMs: medianOf(atData) },
      within('switch to History until all of it stands there, 1,000 snapshots of 100,000', toHistory.ms, 100),
      {
        ...within('processor time of that', toHistory.busyMs, 100),
        ratio: medianOf(toHistory.busyMs) / medianOf(toHistory.floor),
        floor: 'its rows, and a document of its elements',
      },
      {
        name: 'processor time of its rows, and of a document of its elements',
        medianMs: medianOf(toHistory.floor),
      },
      { name: 'open the panel at History, from nothing', medianMs: medianOf(atHistory) },
    ];
  } finally {
    await balik.close();
  }
}

/** A year of daily readings, half a percent another each day: bytes on the disk and by counting. */
async function year(replica: Replica, code: string): Promise<BenchRow[]> {
  const profile = mkdtempSync(join(tmpdir(), 'balik-year-'));
  let balik = await launchChromium({ replica, profile });
  try {
    await balik.panel.consent();
    const page = await balik.panel.page();
    await page.evaluate(code);
    const seed = async (days: number) => {
      await page.evaluate((past) => (globalThis as unknown as Seeding).seedHistory(past), {
        accounts: ACCOUNTS,
        days,
        dailyChange: 0.005,
      });
    };
    await seed(365);
    const counted = await page.evaluate(() => (globalThis as unknown as Seeding).historyBytes());
    await balik.close();
    balik = await launchChromium({ replica, profile });
    await balik.close();
    const onDisk = Number(
      execFileSync('du', ['-sb', join(profile, 'Default', 'IndexedDB')], { encoding: 'utf8' }).split('\t')[0],
    );
    const mb = (bytes: number) => bytes / 1_000_000;
    return [
      {
        name: 'a year of daily snapshots of 100,000, 0.5 % another each day (MB of rows and sets, not ms)',
        medianMs: mb(counted),
        goal: '≤ 6 MB',
        isMet: mb(counted) <= 6,
      },
      {
        // What LevelDB still holds of earlier states of a row is in it, and goes when LevelDB comes round to it.
        name: 'the whole database on disk, logs and the 91,250 who came since included (MB, not ms)',
        medianMs: mb(onDisk),
        goal: '≤ 10 MB',
        isMet: mb(onDisk) <= 10,
      },
    ];
  } finally {
    await balik.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function within(name: string, values: readonly number[], most: number): BenchRow {
  const medianMs = medianOf(values);
  return { name, medianMs, goal: `≤ ${most} ms`, isMet: medianMs <= most };
}
