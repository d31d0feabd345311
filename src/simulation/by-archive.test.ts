import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Change } from '../domain/changes/change';
import { SIDES } from '../domain/looks/side-sets';
import { NOBODY, numbersOf } from '../domain/membership';
import { byArchive } from './by-archive';
import { ByDomain } from './by-domain';
import { Chance } from './chance';
import { liveThrough } from './days';
import type { Answers, Records } from './records';
import { traitsOf } from './traits';
import type { World } from './world';

/** Small worlds: the archive of the tests takes its time. */
const SEEDS = Array.from({ length: 60 }, (_, at) => 700 + at)
  .filter((seed) => {
    const { sizes } = traitsOf(new Chance(seed));
    return Math.max(sizes.followers, sizes.following) < 150;
  })
  .slice(0, 8);

/** What two recorders answer, of all whom the archive has met. */
function told({ ties, looks, changes }: Answers, known: ReadonlySet<number>) {
  const key = (change: Change) => JSON.stringify(change, Object.keys(change).sort());
  return {
    ties: ties.filter(({ person }) => known.has(person)),
    looks: looks.map(({ members, bounds, coverage, absentAt, list, ...look }) => ({
      kind: list.kind,
      absentAt,
      coverage,
      bounds,
      members: [...numbersOf(members)],
      sides: SIDES.map((side) => [...numbersOf(look[side] ?? NOBODY)]),
    })),
    changes: changes()
      .filter(({ number }) => known.has(number))
      .map(key)
      .sort(),
  };
}

it.each(SEEDS)('the archive answers what the domain does, in the world of seed %i', async (seed) => {
  const ofArchive = await byArchive();
  let asked = 0;
  const both = async (world: World): Promise<Records> => {
    const [domain, archive] = [new ByDomain(world), await ofArchive(world)];
    return {
      async page(page) {
        domain.page(page);
        await archive.page(page);
      },
      async counts(counts) {
        domain.counts(counts);
        await archive.counts(counts);
      },
      async said(said) {
        domain.said(said);
        await archive.said(said);
      },
      async answers(now) {
        const [one, other] = [domain.answers(now), await archive.answers(now)];
        const known = new Set(other.ties.map(({ person }) => person));
        expect(told(other, known)).toEqual(told(one, known));
        asked += 1;
        return one;
      },
    };
  };
  await liveThrough(seed, both, { check: () => undefined });
  expect(asked).toBeGreaterThan(0);
});
