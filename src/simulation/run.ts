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

if (positionals[0] === 'tell') process.stdout.write(`${await tell(Number(positionals[1]), Number(positionals[2]))}\n`);
else {
  const [worlds = 1000, firstSeed = 1] = positionals.map(Number);
  const tally = await (process.send === undefined ? shared(worlds, firstSeed) : lived(worlds, firstSeed));
  if (process.send !== undefined) process.send(tally);
  else report(tally);
}

async function lived(worlds: number, firstSeed: number): Promise<Tally> {
  return values.archive ? simulate(worlds, firstSeed, await byArchive()) : simulate(worlds, firstSeed);
}

/** Every process lives through worlds of its own. */
async function shared(worlds: number, firstSeed: number): Promise<Tally> {
  const processes = Number(values.processes);
  if (processes === 1) return lived(worlds, firstSeed);
  const tally = new Tally();
  const some = Math.ceil(worlds / processes);
  const parts = Array.from({ length: processes }, (_, at) => {
    const many = Math.min(some, worlds - at * some);
    const given = [String(many), String(firstSeed + at * some), ...(values.archive ? ['--archive'] : [])];
    const child = fork(process.argv[1]!, given);
    return new Promise<void>((done, failed) => {
      child.on('message', (part: Tally) => tally.add(part));
      child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`A process ended with ${code}.`))));
    });
  });
  await Promise.all(parts);
  return tally;
}

function report(tally: Tally): void {
  process.stdout.write(`${tally.table()}\n`);
  for (const { claim, seed, person, detail } of Object.values(tally.mistakes).flat())
    process.stdout.write(`\n${claim}: seed ${seed}, account ${person}\n  ${detail}\n`);
}
