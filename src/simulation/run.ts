import { simulate } from './simulate';

/** `npx tsx src/simulation/run.ts 2000 [seed]`: the table, and of every kind of false claim a few examples. */
const [worlds = '1000', seed = '1'] = process.argv.slice(2);
const tally = await simulate(Number(worlds), Number(seed));
process.stdout.write(`${tally.table()}\n`);
for (const some of Object.values(tally.mistakes))
  for (const { claim, seed: from, person, detail } of some)
    process.stdout.write(`\n${claim}: seed ${from}, account ${person}\n  ${detail}\n`);
