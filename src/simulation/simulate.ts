import { ByDomain } from './by-domain';
import { ChangeChecks } from './check-changes';
import { TieChecks } from './check-ties';
import { liveThrough } from './days';
import type { Records } from './records';
import { Tally } from './tally';
import type { World } from './world';

/** Lives through worlds one after the other, from a first seed on, and counts what was said in them. */
export async function simulate(
  worlds: number,
  firstSeed: number,
  records: (world: World) => Records | Promise<Records> = (world) => new ByDomain(world),
): Promise<Tally> {
  const tally = new Tally();
  for (let seed = firstSeed; seed < firstSeed + worlds; seed++) {
    let ties: TieChecks | null = null;
    let changes: ChangeChecks | null = null;
    await liveThrough(seed, records, {
      check(world, sitting, answers, pass) {
        ties ??= new TieChecks(tally, world, sitting);
        changes ??= new ChangeChecks(tally, world);
        ties.check(answers, pass);
        if (pass === null || pass.isFinished) changes.check(answers, pass);
      },
    });
    tally.worlds += 1;
  }
  return tally;
}
