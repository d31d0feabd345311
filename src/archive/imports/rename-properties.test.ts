import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, timelineOf } from '../../domain/changes/timeline';
import { countOf, difference, membershipOf } from '../../domain/membership';
import { classify } from '../../domain/ties/classify';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { changes, growth, readWhole, SINCE } from '../fixtures/renamed';
import { readHistoryOfOne } from '../history/looks-over-time';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';

const PEOPLE = 4;
const DAYS = 5;
/** On each day each may take a name that nobody ever had. Nobody ever comes or goes. */
const world = fc.record({
  renamed: fc.array(fc.array(fc.boolean(), { minLength: PEOPLE, maxLength: PEOPLE }), {
    minLength: DAYS,
    maxLength: DAYS,
  }),
  followers: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
  following: fc.subarray([0, 1, 2, 3], { minLength: 1 }),
});
const seen = fc.array(
  fc.record({ what: fc.constantFrom('export', 'followers', 'following'), day: fc.integer({ min: 0, max: DAYS - 1 }) }),
  { minLength: 1, maxLength: 8 },
);
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;
type Seen = typeof seen extends fc.Arbitrary<infer T> ? T : never;

function nameOf({ renamed }: World, who: number, day: number): string {
  return `p${who}.${renamed.slice(0, day + 1).filter((row) => row[who]).length}`;
}

async function take(archive: Archive, one: World, { what, day }: Seen[number]): Promise<void> {
  const at = NOON + day * 10 * DAY_MS;
  if (what === 'export') {
    const rows = (who: readonly number[]) => who.map((each) => [nameOf(one, each, day), SINCE + each] as const);
    await importExport(archive, { at: at + 1000, followers: rows(one.followers), following: rows(one.following) });
    return;
  }
  const kind = what as 'followers' | 'following';
  const people = one[kind].map((who) => [who, nameOf(one, who, day)] as const);
  await readWhole(archive, kind, people, at);
}

const _isDeparture = ({ kind }: { kind: string }) => kind === 'gone' || kind === 'left-instagram';

describe('where people change their names and nobody comes or goes', () => {
  it('nobody is ever said to have gone for certain, nor not to follow for certain', async () => {
    await fc.assert(
      fc.asyncProperty(world, seen, async (one, all) => {
        const archive = await freshArchive();
        for (const each of all) await take(archive, one, each);
        const told = await changes(archive);
        for (const change of told) if (change.kind !== 'renamed') expect(change.certainty).not.toBe('certain');
        const { followers, following } = await readFollowKnowledge(archive, VIEWER, FAR);
        const { classes, likely } = classify(followers, following);
        const truth = new Map<number, string>();
        for (let who = 0; who < PEOPLE; who++) {
          const met = await findAccount(archive, { id: account(who).id });
          if (met === null) continue;
          const [theirs, mine] = [one.followers.includes(who), one.following.includes(who)];
          truth.set(met.number, mine ? (theirs ? 'mutual' : 'only-i-follow') : theirs ? 'only-they-follow' : 'neither');
        }
        for (const [status, set] of Object.entries(classes)) {
          if (status === 'unknown') continue;
          for (const number of [...truth.keys()].filter((each) => countOf(difference(membershipOf([each]), set)) === 0))
            if (truth.get(number) !== status) expect(countOf(difference(membershipOf([number]), likely))).toBe(0);
        }
        archive.close();
      }),
      { numRuns: 50 },
    );
  });

  it('nobody has gone, come or been lost once all names were seen, whatever came first', async () => {
    await fc.assert(
      fc.asyncProperty(world, seen, fc.infiniteStream(fc.nat()), async (one, all, chance) => {
        const archive = await freshArchive();
        const days = [...new Set(all.map(({ day }) => day))].sort();
        const readings: Seen = days.flatMap((day) => [
          { what: 'followers', day },
          { what: 'following', day },
        ]);
        const exports = all.filter(({ what }) => what === 'export');
        const mixed: Seen = [...readings];
        for (const each of exports) mixed.splice(chance.next().value! % (mixed.length + 1), 0, each);
        const tagged = new Set<string>();
        for (const each of mixed) {
          await take(archive, one, each);
          for (let who = 0; who < PEOPLE; who++) {
            const found = await findAccount(archive, { username: nameOf(one, who, each.day) });
            if (found === null) continue;
            const tag = `is ${who}`;
            tagged.add(tag);
            await noteNumbers(archive, VIEWER, [found.number], [{ kind: 'tag', tag, isOn: true }], NOON);
          }
        }
        const told = await changes(archive);
        expect(told.filter(({ kind }) => kind !== 'renamed')).toEqual([]);
        for (const point of await growth(archive)) {
          expect((point.gained ?? 0) + (point.lost ?? 0)).toBe(0);
          expect(point.isByName).toBe(false);
        }
        const { of: contexts } = await readContexts(archive, VIEWER);
        expect(contexts.size).toBe(tagged.size);
        for (let who = 0; who < PEOPLE; who++) {
          const met = await findAccount(archive, { id: account(who).id });
          if (met === null) continue;
          expect(contexts.get(met.number)?.tags.map(({ tag }) => tag)).toEqual([`is ${who}`]);
          const { looks, facts } = await readHistoryOfOne(archive, VIEWER, met.number);
          const { story } = timelineOf(met.number, [...looks, ...facts]);
          for (const kind of ['followers', 'following'] as const)
            if (exports.length > 0 && one[kind].includes(who)) expect(story[kind].begunAt).toBe((SINCE + who) * 1000);
        }
        archive.close();
      }),
      { numRuns: 50 },
    );
  });

  it('tell the same of one account as of all', async () => {
    await fc.assert(
      fc.asyncProperty(world, seen, async (one, all) => {
        const archive = await freshArchive();
        for (const each of all) await take(archive, one, each);
        const told = await changes(archive);
        const count = (await archive.db.get('meta', 'accounts')) ?? 0;
        for (let number = 0; number < count; number++) {
          const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
          const own = changesOf(timelineOf(number, [...looks, ...facts]));
          expect(own).toEqual(told.filter((change) => change.number === number));
        }
        archive.close();
      }),
      { numRuns: 40 },
    );
  });
});
