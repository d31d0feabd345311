import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allChanges } from '../domain/changes';
import { classify } from '../domain/classify';
import { judge } from '../domain/follow-back';
import { FOLLOW_LIST_KINDS } from '../domain/follow-list';
import { growthOf } from '../domain/growth';
import { countOf, difference, membershipOf } from '../domain/membership';
import { DAY_MS } from '../domain/time';
import { changesOf, timelineOf } from '../domain/timeline';
import { readContexts } from './contexts';
import { account, capture, freshArchive, NOON, profile, VIEWER } from './fixtures/invented';
import { importExport } from './fixtures/invented-export';
import { readHistory, readHistoryOfOne } from './history-looks';
import type { Archive } from './open';
import { findAccount } from './read-accounts';
import { readAccountEvidence } from './read-evidence';
import { readFollowKnowledge } from './read-knowledge';
import { recordCapture } from './write-capture';
import { editContexts } from './write-contexts';
import { recordProfile } from './write-profile';

const MAY = NOON;
const JUNE = NOON + 30 * DAY_MS;
const JULY = NOON + 60 * DAY_MS;
const SINCE = 1_600_000_000;

async function readWhole(
  archive: Archive,
  kind: 'followers' | 'following',
  people: readonly (readonly [number, string])[],
  readAt: number,
): Promise<void> {
  const count = kind === 'followers' ? 'followerCount' : 'followingCount';
  await recordProfile(archive, profile({ observedAt: readAt - 1, [count]: people.length }));
  const rows = people.map(([who, username]) => account(who, { username, fullName: '' }));
  await recordCapture(archive, capture(rows, { kind, readAt }));
}

async function changes(archive: Archive) {
  const { looks, facts } = await readHistory(archive, VIEWER);
  return allChanges([...looks, ...facts]);
}

/** The points of both charts. */
async function growth(archive: Archive) {
  const { looks } = await readHistory(archive, VIEWER);
  return FOLLOW_LIST_KINDS.flatMap((one) => growthOf(looks.filter(({ list }) => list.kind === one)));
}

const verdictOf = async (archive: Archive, number: number) =>
  judge(await readAccountEvidence(archive, VIEWER, { number }), JULY);

describe('a rename between a reading and a newer export', () => {
  async function beforeItIsSeen() {
    const archive = await freshArchive();
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice'],
        [18, 'bob'],
      ],
      MAY,
    );
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    await editContexts(archive, VIEWER, [number], [{ kind: 'note', note: 'met in Bandung' }], MAY);
    await importExport(archive, {
      at: JUNE,
      followers: [
        ['alice.new', SINCE],
        ['bob', SINCE + 9],
      ],
      following: [['bob', SINCE + 5]],
    });
    return { archive, number };
  }

  it('leaves the old name no more than likely gone, and says why', async () => {
    const { archive, number } = await beforeItIsSeen();
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({
      holds: false,
      certainty: 'likely',
      evidence: { kind: 'not-in-list', proof: null, nameDoubt: 'names-in-export' },
    });
    expect((await changes(archive)).filter((change) => change.number === number)).toMatchObject([
      { kind: 'gone', certainty: 'likely', isByName: true },
    ]);
  });

  it('is a rename and nothing else once it is seen, with note and date', async () => {
    const { archive, number } = await beforeItIsSeen();
    const alone = (await findAccount(archive, { username: 'alice.new' }))!.number;
    await editContexts(archive, VIEWER, [alone], [{ kind: 'tag', tag: 'customer', isOn: true }], JUNE);
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice.new'],
        [18, 'bob'],
      ],
      JULY,
    );
    expect(await changes(archive)).toMatchObject([{ kind: 'renamed', number, from: 'alice', to: 'alice.new' }]);
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({ holds: true, certainty: 'certain' });
    const context = (await readContexts(archive, VIEWER)).of.get(number);
    expect(context).toMatchObject({ note: 'met in Bandung', tags: [{ tag: 'customer' }] });
    const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
    expect(timelineOf(number, [...looks, ...facts]).story.followers.begunAt).toBe(SINCE * 1000);
  });

  it('does not weaken what the export says of those it names: following, and not among the followers', async () => {
    const archive = await freshArchive();
    await readWhole(archive, 'followers', [[17, 'alice']], MAY);
    await importExport(archive, { at: JUNE, followers: [], following: [['alice', SINCE]] });
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    const { status, certainty } = await verdictOf(archive, number);
    expect([status, certainty]).toEqual(['only-i-follow', 'certain']);
  });

  it('is not taken for one because the dates are the same to the second', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: MAY, followers: [['alice', SINCE]], following: [] });
    await importExport(archive, { at: JUNE, followers: [['alice.new', SINCE]], following: [] });
    const [old, fresh] = await Promise.all(
      ['alice', 'alice.new'].map(async (username) => (await findAccount(archive, { username }))!.number),
    );
    expect(fresh).not.toBe(old);
    // And nobody is said to have come: whoever follows since before the first export was there all along.
    expect(await changes(archive)).toMatchObject([{ kind: 'gone', number: old, certainty: 'likely', isByName: true }]);
  });

  it('and the other way round: an account of an export only, which a reading does not show', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: MAY, followers: [['alice', SINCE]], following: [] });
    await readWhole(archive, 'followers', [[17, 'alice.new']], JUNE);
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({
      certainty: 'likely',
      evidence: { nameDoubt: 'known-by-name' },
    });
    // A capture that comes late tells that it was called so.
    await readWhole(archive, 'followers', [[17, 'alice']], MAY - DAY_MS);
    expect(await changes(archive)).toMatchObject([{ kind: 'renamed', from: 'alice', to: 'alice.new' }]);
  });
});

it('an export that may be newer than a reading takes nobody off the list who was read in it', async () => {
  const archive = await freshArchive();
  await readWhole(archive, 'followers', [[17, 'alice']], NOON - 30 * DAY_MS);
  await readWhole(archive, 'followers', [[17, 'alice']], NOON - 10 * DAY_MS);
  const at = NOON - 20 * DAY_MS;
  await importExport(archive, { at, isDateSure: false, followers: [], following: [['alice', SINCE]] });
  const { number } = (await findAccount(archive, { username: 'alice' }))!;
  const told = (await changes(archive)).filter(({ list }) => list === 'followers');
  expect(told.every(({ kind, certainty }) => kind !== 'gone' && certainty === 'likely')).toBe(true);
  const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
  expect(changesOf(timelineOf(number, [...looks, ...facts]))).toEqual(await changes(archive));
  expect((await verdictOf(archive, number)).followsYou.holds).toBe(true);
});

describe('a rename between two exports', () => {
  const exported = (archive: Archive, name: string, at: number) =>
    importExport(archive, { at, followers: [[name, SINCE]], following: [['bob', SINCE]] });
  const steps = async (archive: Archive) =>
    (await growth(archive)).flatMap(({ gained, lost, isByName }) =>
      gained === null ? [] : [{ gained, lost, isByName }],
    );
  const nothing = { gained: 0, lost: 0, isByName: false };

  it('counts as one who came and one who went, and says that it may be one, until both are known to be', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', MAY + 1);
    await exported(archive, 'alice.new', JUNE);
    expect(await steps(archive)).toEqual([{ gained: 1, lost: 1, isByName: true }, nothing]);
    // Nothing shows that this one was ever called alice.
    await readWhole(archive, 'followers', [[17, 'alice.new']], JULY);
    expect((await steps(archive))[0]).toMatchObject({ gained: 1, lost: 1, isByName: true });
    // An older reading than both, come late, does.
    await readWhole(archive, 'followers', [[17, 'alice']], MAY);
    expect(await steps(archive)).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('counts as nothing where the account was known by id before it', async () => {
    const archive = await freshArchive();
    await readWhole(archive, 'followers', [[17, 'alice']], MAY);
    await exported(archive, 'alice', MAY + 1);
    await exported(archive, 'alice.new', JUNE);
    expect((await steps(archive))[1]).toEqual({ gained: 1, lost: 1, isByName: true });
    await readWhole(archive, 'followers', [[17, 'alice.new']], JULY);
    expect(await steps(archive)).toEqual([nothing, nothing, nothing, nothing]);
  });
});

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

const isDeparture = ({ kind }: { kind: string }) => kind === 'gone' || kind === 'left-instagram';

describe('where people change their names and nobody comes or goes', () => {
  it('nobody is ever said to have gone for certain, nor not to follow for certain', async () => {
    await fc.assert(
      fc.asyncProperty(world, seen, async (one, all) => {
        const archive = await freshArchive();
        for (const each of all) await take(archive, one, each);
        const told = await changes(archive);
        for (const change of told) if (change.kind !== 'renamed') expect(change.certainty).toBe('likely');
        const { followers, following } = await readFollowKnowledge(archive, VIEWER);
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
            await editContexts(archive, VIEWER, [found.number], [{ kind: 'tag', tag, isOn: true }], NOON);
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
          // The newest departure of each list is as sure as the verdict.
          const verdict = await verdictOf(archive, number);
          for (const [kind, side] of [
            ['followers', verdict.followsYou],
            ['following', verdict.youFollow],
          ] as const) {
            const last = own.findLast((change) => change.list === kind);
            if (last !== undefined && isDeparture(last) && side.holds === false)
              expect([kind, side.certainty]).toEqual([kind, last.certainty]);
          }
        }
        archive.close();
      }),
      { numRuns: 40 },
    );
  });
});
