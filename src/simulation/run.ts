import 'fake-indexeddb/auto';
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { byArchive } from './by-archive';
import { simulate } from './simulate';
import { Tally } from './tally';
import { tell } from './tell';

/**
 * `npx tsx src/simulation/run.ts 2000 [first seed]` prints the table, and a few examples of every kind of false claim.
 * `--processes 2` shares the worlds out; `--archive` writes to and reads from an archive, which takes far longer.
 * `npx tsx src/simulation/run.ts tell <seed> <account>` tells one account's story in one world.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { processes: { type: 'string', default: '1' }, archive: { type: 'boolean', default: false } },
});

/** Worlds between two reports of a process. */
const SOME = 200;

if (positionals[0] === 'tell') process.stdout.write(`${await tell(Number(positionals[1]), Number(positionals[2]))}\n`);
else {
  const [worlds = 1000, firstSeed = 1] = positionals.map(Number);
  if (process.send === undefined) await shared(worlds, firstSeed);
  else {
    process.once('disconnect', () => process.exit());
    await lived(worlds, firstSeed, (part) => process.send!(part));
    process.disconnect!();
  }
}

/** Lives through worlds; tells after every so many of them what they gave. */
async function lived(worlds: number, firstSeed: number, tell: (tally: Tally) => void): Promise<void> {
  const records = values.archive ? [await byArchive()] : [];
  for (let done = 0; done < worlds; done += SOME) {
    tell(await simulate(Math.min(SOME, worlds - done), firstSeed + done, ...records));
    // Worlds are lived through without a pause; a signal is heard in one.
    await new Promise((heard) => setImmediate(heard));
  }
}

/** Every process lives through worlds of its own. Whoever loses patience sees what there is so far. */
async function shared(worlds: number, firstSeed: number): Promise<void> {
  const tally = new Tally();
  const processes = Number(values.processes);
  const some = Math.ceil(worlds / processes);
  process.once('SIGTERM', () => {
    report(tally);
    process.exit();
  });
  if (processes === 1) await lived(worlds, firstSeed, (part) => tally.add(part));
  else
    await Promise.all(
      Array.from({ length: processes }, (_, at) => {
        const many = Math.min(some, worlds - at * some);
        return forked(many, firstSeed + at * some, (part) => tally.add(part));
      }),
    );
  report(tally);
}

function forked(worlds: number, firstSeed: number, tell: (tally: Tally) => void): Promise<void> {
  const child = fork(process.argv[1]!, [String(worlds), String(firstSeed), ...(values.archive ? ['--archive'] : [])]);
  child.on('message', (part) => tell(part as Tally));
  return new Promise((done, failed) => {
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`A process ended with ${code}.`))));
  });
}

function report(tally: Tally): void {
  process.stdout.write(`${tally.table()}\n`);
  for (const { claim, seed, person, detail } of Object.values(tally.mistakes).flat())
    process.stdout.write(`\n${claim}: seed ${seed}, account ${person}\n  ${detail}\n`);
}
