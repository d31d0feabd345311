import { inChromium, type Measure } from './archive/browser';
import { type BenchRow, medianOf } from './row';

/**
 * The archive at scale, in real Chromium. The machine's speed says little, so what counts is the ratio to a floor:
 * the accounts' columns written once and nothing else, measured in turns with the rest.
 */
const ACCOUNTS = 100_000;
const MILLION = 1_000_000;
const ROUNDS = 5;
const FLOOR = 'columns only, as texts';

export function run(): Promise<BenchRow[]> {
  return inChromium(async (measure) => [...(await writing(measure)), ...(await living(measure))]);
}

async function writing(measure: Measure): Promise<BenchRow[]> {
  const floor: number[] = [];
  const arrays: number[] = [];
  const record: number[] = [];
  const each: number[] = [];
  const kept: number[] = [];
  const undone: number[] = [];
  // The first of each warms up the browser and is not counted.
  for (let round = 0; round <= ROUNDS; round++) {
    const took = [
      await measure('bareColumns', ACCOUNTS, 'texts'),
      await measure('recordNew', ACCOUNTS),
      await measure('bareColumns', ACCOUNTS, 'arrays'),
      await measure('putEach', ACCOUNTS / 10),
    ] as const;
    const imported = await measure('importAndUndo', ACCOUNTS);
    if (round === 0) continue;
    kept.push(imported.kept);
    undone.push(imported.undone);
    floor.push(took[0]);
    record.push(took[1]);
    arrays.push(took[2]);
    each.push(took[3] * 10);
  }
  const against = (name: string, values: readonly number[], most?: number): BenchRow => {
    const ratio = medianOf(values) / medianOf(floor);
    const goal = most === undefined ? {} : { goal: `≤ ${most} × the floor`, isMet: ratio <= most };
    return { name, medianMs: medianOf(values), ratio, floor: FLOOR, ...goal };
  };
  return [
    { name: `write 100,000 accounts, ${FLOOR} (the floor)`, medianMs: medianOf(floor) },
    against('write 100,000 accounts, columns only, as arrays', arrays),
    against('record 100,000 new accounts with directories and snapshot', record, 3),
    against('import 100,000 followers and 50,000 following of them, by name', kept),
    against('undo that import', undone),
    against('write 100,000 accounts, one put each (10,000 measured, × 10)', each),
  ];
}

async function living(measure: Measure): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [count, said] of [
    [ACCOUNTS, '100,000'],
    [MILLION, '1,000,000'],
  ] as const) {
    const name = `prepared-${count}`;
    // Twice, so that missing from both is looked into as well; a million once, for the sake of the time it takes.
    await measure('prepare', name, count, count === MILLION ? 1 : 2);
    const { read, classified } = await measure('knowledge', name, 7);
    rows.push(within(`read who follows whom, ${said} accounts`, read, 100));
    rows.push(within(`sort ${said} accounts into the statuses`, classified, 20));
    rows.push({
      name: `read all looks at both lists, ${said} accounts`,
      medianMs: medianOf(await measure('looks', name, 7)),
    });
    rows.push({ name: `undo a note, ${said} accounts`, medianMs: medianOf(await measure('undoNote', name, 7)) });
    const known = await measure('recordPage', name, 15, false, count);
    rows.push(within(`record a page of 12 known accounts, ${said} in the archive`, known, 50));
    const fresh = await measure('recordPage', name, 15, true, count);
    rows.push(within(`record a page of 12 new accounts, ${said} in the archive`, fresh, 100));
    rows.push(await pageAmongRenamed(measure, name, count, said));
    await measure('forget', name);
    rows.push(
      within(`read what exports tell of ${said} followers`, await measure('peopleFacts', count, 5), count / 500),
    );
  }
  const compared: number[] = [];
  for (let round = 0; round < 7; round++) compared.push(await measure('compare', MILLION));
  rows.push(within('compare two snapshots of 1,000,000, naming the 10,000 who differ', compared, 10));
  return rows;
}

/**
 * A page asks for the names of its own rows, so what it costs must not grow with how many ever changed theirs: measured in
 * turns with the same page where nobody did, for putting a million names leaves the database busy for a while.
 */
async function pageAmongRenamed(measure: Measure, plain: string, count: number, said: string): Promise<BenchRow> {
  const renamed = `renamed-${count}`;
  await measure('prepare', renamed, count, 1);
  await measure('renameEverybody', renamed, count);
  const took: Record<string, number[]> = { [plain]: [], [renamed]: [] };
  for (let round = 0; round < 15; round++)
    // The first of each opens the archive, and is not counted.
    for (const name of [plain, renamed])
      took[name]!.push(...(await measure('recordPage', name, 3, false, count)).slice(1));
  await measure('forget', renamed);
  const [medianMs, floorMs] = [medianOf(took[renamed]!), medianOf(took[plain]!)];
  const ratio = medianMs / floorMs;
  const name = `record a page of 12 known accounts, all ${said} renamed before`;
  return { name, medianMs, ratio, floor: 'that page, nobody renamed', goal: '≤ 2 × that page', isMet: ratio <= 2 };
}

function within(name: string, values: readonly number[], most: number): BenchRow {
  const medianMs = medianOf(values);
  return { name, medianMs, goal: `≤ ${most} ms`, isMet: medianMs <= most };
}
