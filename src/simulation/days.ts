import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/time';
import { exportOf } from './exports';
import { Life } from './life';
import { type Answers, KINDS, type Records } from './records';
import { type PassDone, Sitting } from './sitting';
import { World } from './world';

/** Whoever compares what is answered with what is true. */
export interface Checks {
  /** `pass`: what the answers come right after; null = nothing in particular. */
  check(world: World, sitting: Sitting, answers: Answers, pass: PassDone | null): void;
}

/** Lives through one world: some sittings over days, with answers asked for after every pass and at the end. */
export async function liveThrough(
  seed: number,
  records: (world: World) => Records | Promise<Records>,
  checks: Checks,
): Promise<void> {
  const world = new World(seed);
  const { chance } = world;
  const own = await records(world);
  const sitting = new Sitting(world, new Life(world), own);
  const ask = async (pass: PassDone | null) => checks.check(world, sitting, await own.answers(world.now), pass);
  const habits = {
    profileBefore: chance.pick([0.3, 0.9, 1]),
    profileAfter: chance.pick([0.1, 0.5, 0.9]),
    header: chance.pick([0, 0.5, 0.9]),
    again: chance.pick([0, 0.2, 0.5]),
    acts: chance.pick([0, 0, 0.02, 0.2]),
    visits: chance.pick([0, 0.3, 1]),
    exports: chance.pick([0, 0, 0.3]),
  };
  const header = chance.pick(['link', 'position'] as const);
  const countNow = async (profile: number) => {
    if (chance.is(habits.header)) await sitting.openOwnProfile(header);
    if (chance.is(profile)) await sitting.openOwnProfile('profile');
  };
  const sittings = 1 + chance.below(4);
  for (let turn = 0; turn < sittings; turn++) {
    await countNow(habits.profileBefore);
    sitting.wait(
      chance.is(0.9) ? chance.logBetween(1000, 5 * MINUTE_MS) : chance.logBetween(5 * MINUTE_MS, 12 * HOUR_MS),
    );
    const kinds = chance.is(0.8) ? chance.shuffled(KINDS) : [chance.pick(KINDS)];
    for (const kind of kinds) {
      await ask(await sitting.read(kind, habits.acts));
      if (chance.is(habits.again)) {
        sitting.wait(chance.logBetween(2000, 6 * HOUR_MS));
        await ask(await sitting.read(kind, habits.acts));
      }
      sitting.wait(chance.logBetween(500, 30 * MINUTE_MS));
      await countNow(habits.profileAfter);
    }
    if (chance.is(habits.visits)) await sitting.openProfiles(1 + chance.below(5));
    if (chance.is(habits.exports)) {
      const one = exportOf(world);
      if (own.brought !== undefined) {
        await own.brought(one);
        await ask(null);
      }
    }
    sitting.wait(chance.logBetween(HOUR_MS, 60 * DAY_MS));
    if (chance.is(0.2)) {
      await countNow(0.5);
      sitting.wait(chance.logBetween(MINUTE_MS, 3 * DAY_MS));
    }
  }
  await ask(null);
}
