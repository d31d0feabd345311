import { simulate } from './simulate';
import { tell } from './tell';

/**
 * `npx tsx src/simulation/run.ts 2000 [first seed]` prints the table, and a few examples of every kind of false claim.
 * `npx tsx src/simulation/run.ts tell <seed> <account>` tells one account's story in one world.
 */
const [first = '1000', second = '1', third = '-1'] = process.argv.slice(2);
if (first === 'tell') process.stdout.write(`${await tell(Number(second), Number(third))}\n`);
else {
  const tally = await simulate(Number(first), Number(second));
  process.stdout.write(`${tally.table()}\n`);
  for (const { claim, seed, person, detail } of Object.values(tally.mistakes).flat())
    process.stdout.write(`\n${claim}: seed ${seed}, account ${person}\n  ${detail}\n`);
}
