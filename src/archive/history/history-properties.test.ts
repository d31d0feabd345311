import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allChanges } from '../../domain/changes/changes';
import { evidencesOf, storyFrom } from '../../domain/changes/changes-between';
import { changesOf, timelineOf } from '../../domain/changes/timeline';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { growthOf } from '../../domain/looks/growth';
import { isLook, type Step } from '../../domain/looks/look';
import { type LookSets, UNPACKED } from '../../domain/looks/look-sets';
import { type DayOfReading, dayAt, readOn } from '../fixtures/days';
import { account, freshArchive, profile, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import type { Archive } from '../store/open';
import { closeLeftOpen } from '../write/close-left-open';
import { recordProfile } from '../write/profile';
import { readHistory, readHistoryOfOne } from './looks-over-time';

const PEOPLE = 7;
const list = fc.option(fc.uniqueArray(fc.integer({ min: 1, max: PEOPLE }), { maxLength: PEOPLE }), {
  nil: undefined,
  freq: 4,
});

type Act =
  | { readonly do: 'read'; readonly day: DayOfReading }
  | { readonly do: 'visit'; readonly who: number; readonly followsYou: boolean | null; readonly name: string | null }
  | { readonly do: 'restart' };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        followers: list,
        following: list,
        hidden: fc.constantFrom(0, 0, 1, 2, null),
        isTwice: fc.boolean(),
        isPartial: fc.constantFrom(false, false, true),
      })
      .map(({ followers, following, ...rest }): Act => {
        const people = (who: readonly number[]) => who.map((number) => account(number));
        return {
          do: 'read',
          day: {
            ...rest,
            ...(followers === undefined ? {} : { followers: people(followers) }),
            ...(following === undefined ? {} : { following: people(following) }),
          },
        };
      }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('visit' as const),
      who: fc.integer({ min: 1, max: PEOPLE }),
      followsYou: fc.constantFrom(null, true, false),
      name: fc.constantFrom(null, 'ana', 'budi'),
    }),
  },
  { weight: 1, arbitrary: fc.constant<Act>({ do: 'restart' }) },
);

/** Acts, each so many hours after the one before. */
const life = fc.array(fc.tuple(act, fc.constantFrom(2, 8, 20, 24, 40)), { minLength: 1, maxLength: 10 });

async function live(archive: Archive, one: Act, at: number): Promise<void> {
  if (one.do === 'read') await readOn(archive, at, one.day);
  else if (one.do === 'restart') await closeLeftOpen(archive, at);
  else {
    const { who, followsYou, name } = one;
    const seen = account(who, name === null ? {} : { username: `${name}.${who}` });
    await recordProfile(archive, profile({ account: seen, followsYou, observedAt: at }));
  }
}

async function lived(acts: readonly (readonly [Act, number])[]): Promise<Archive> {
  const archive = await freshArchive();
  let hours = 0;
  for (const [one, after] of acts) {
    hours += after;
    await live(archive, one, dayAt(0, hours));
  }
  return archive;
}

const tell = async (archive: Archive): Promise<Step[]> => {
  const { looks, facts } = await readHistory(archive, VIEWER);
  return [...looks, ...facts];
};

it('the history of one, read by bit tests, is the history of all', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      const archive = await lived(acts);
      const steps = await tell(archive);
      const all = allChanges(steps);
      const count = (await archive.db.get('meta', 'accounts')) ?? 0;
      for (let number = 0; number < count; number++) {
        const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
        const own = changesOf(timelineOf(number, [...looks, ...facts]));
        expect(own).toEqual(changesOf(timelineOf(number, steps)));
        expect(own).toEqual(all.filter((change) => change.number === number));
      }
      archive.close();
    }),
    { numRuns: 40 },
  );
});

it('what is told does not depend on when readings were closed, or on restarts in between', async () => {
  await fc.assert(
    fc.asyncProperty(life, fc.array(fc.boolean(), { maxLength: 10 }), async (acts, restarts) => {
      const [plain, restarted] = [await freshArchive(), await freshArchive()];
      const wanted = acts.filter(([one]) => one.do !== 'restart');
      let hours = 0;
      for (const [at, [one, after]] of wanted.entries()) {
        hours += after;
        // The same captures in both: `pages` numbers its cursors.
        await live(plain, one, dayAt(0, hours));
        await live(restarted, one, dayAt(0, hours));
        if (restarts[at]) await closeLeftOpen(restarted, dayAt(0, hours + 1));
      }
      expect(allChanges(await tell(restarted))).toEqual(allChanges(await tell(plain)));
      plain.close();
      restarted.close();
    }),
    { numRuns: 40 },
  );
});

it('no partial look ever starts or ends the window of an absence', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      const archive = await lived(acts);
      const steps = await tell(archive);
      const without = steps.filter((step) => !isLook(step) || step.coverage.kind === 'whole');
      const ends = new Set<number>();
      for (const step of without) ends.add(isLook(step) ? step.readAt : step.at);
      const starts = new Set(without.map((step) => (isLook(step) ? step.absentAt : step.at)));
      for (const change of allChanges(steps)) {
        if (change.kind === 'gone' || change.kind === 'left-instagram')
          expect(ends).toContain(change.window.firstAfterAt);
        if (change.kind === 'appeared') expect(starts).toContain(change.window.lastBeforeAt);
        if (change.kind === 'returned') expect(ends).toContain(change.absence.firstMissedAt);
      }
      archive.close();
    }),
    { numRuns: 40 },
  );
});

/** So long that its sets are fetched in one go and stay packed. */
const longLife = fc.array(fc.tuple(act, fc.constantFrom(8, 24, 40)), { minLength: 8, maxLength: 16 });

it('what a long history tells, its sets kept packed, is what they tell unpacked, with and without an export', async () => {
  let packed = 0;
  await fc.assert(
    fc.asyncProperty(longLife, fc.nat(400), fc.boolean(), async (acts, hours, hasExport) => {
      const archive = await lived(acts);
      const names = { followers: dated(['user.1', 'user.2']), following: dated(['user.2', 'user.9']) };
      if (hasExport) await importExport(archive, { at: dayAt(0, hours), ...names });
      const { looks, facts, sets } = await readHistory(archive, VIEWER);
      const count = (await archive.db.get('meta', 'accounts')) ?? 0;
      const numbers = Uint32Array.from({ length: count }, (_, number) => number).filter((number) => number % 2 === 1);
      const evidences = evidencesOf(looks, facts);
      const placeOf = sets.placesOf(numbers);
      const stories = [...numbers].map((number) => storyFrom(evidences, number, placeOf));
      const pointsBy = (asked: LookSets) =>
        FOLLOW_LIST_KINDS.map((kind) =>
          growthOf(
            looks.filter((look) => look.list.kind === kind),
            [],
            asked,
          ),
        );
      const points = pointsBy(sets);
      expect(stories).toEqual([...numbers].map((number) => storyFrom(evidences, number)));
      expect(points).toEqual(pointsBy(UNPACKED));
      if (sets !== UNPACKED) packed++;
      archive.close();
    }),
    { numRuns: 40 },
  );
  expect(packed).toBeGreaterThan(10);
});
