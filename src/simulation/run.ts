import 'fake-indexeddb/auto';
import { deleteEverything } from '../archive/delete';
import { openArchive } from '../archive/open';
import { ByArchive } from './by-archive';
import { simulate } from './simulate';
import { tell } from './tell';
import type { World } from './world';

/**
 * `npx tsx src/simulation/run.ts 2000 [first seed] [archive]` prints the table, and a few examples of every kind of
 * false claim; with `archive` all is written to and read from an archive, which takes much longer.
 * `npx tsx src/simulation/run.ts tell <seed> <account>` tells one account's story in one world.
 */
const [first = '1000', second = '1', third = ''] = process.argv.slice(2);
if (first === 'tell') process.stdout.write(`${await tell(Number(second), Number(third))}\n`);
else {
  const archive = third === 'archive' ? await openArchive({ name: 'simulation' }) : null;
  const tally = await simulate(
    Number(first),
    Number(second),
    ...(archive === null
      ? []
      : [
          async (world: World) => {
            await deleteEverything(archive);
            return new ByArchive(world, archive);
          },
        ]),
  );
  process.stdout.write(`${tally.table()}\n`);
  for (const { claim, seed, person, detail } of Object.values(tally.mistakes).flat())
    process.stdout.write(`\n${claim}: seed ${seed}, account ${person}\n  ${detail}\n`);
}
