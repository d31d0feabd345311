import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasNumber } from '../../domain/membership';
import { classify, classOf } from '../../domain/ties/classify';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS } from '../../domain/time';
import { unpackChunk } from '../accounts/account-chunk';
import { findAccount, readNames } from '../accounts/read-accounts';
import { account, capture, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { readWhole } from '../fixtures/renamed';
import { understood } from '../fixtures/understood';
import { readAccountEvidence } from '../history/read-evidence';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const PEOPLE = 4;
const SINCE = 1_600_000_000;

/** Who bears which name, day by day. */
type World = readonly (readonly string[])[];

type Event =
  | { do: 'read'; kind: 'followers' | 'following'; who: number[]; day: number }
  | { do: 'import'; followers: number[]; following: number[]; day: number };

const day = fc.integer({ min: 0, max: 4 });
const some = fc.uniqueArray(fc.integer({ min: 0, max: PEOPLE - 1 }), { maxLength: PEOPLE });
const reading = fc.record({
  do: fc.constant('read' as const),
  kind: fc.constantFrom('followers' as const, 'following' as const),
  who: some,
  day,
});
const importing = fc.record({ do: fc.constant('import' as const), followers: some, following: some, day });
/** Names pass from one to another, are swapped, given up, taken back. */
const world: fc.Arbitrary<World> = fc.array(fc.shuffledSubarray(NAMES, { minLength: PEOPLE, maxLength: PEOPLE }), {
  minLength: 5,
  maxLength: 5,
});

/** `isCounted`: the profile says how long the list is, so that it is read whole. */
async function take(archive: Archive, names: World, event: Event, isCounted = true): Promise<void> {
  const nameOf = (who: number) => names[event.day]![who]!;
  const readAt = NOON + event.day * DAY_MS + (event.do === 'import' ? 1000 : 0);
  if (event.do === 'import') {
    // No second is the same in two exports: names alone tell who is who, as where dates cannot be read.
    const rows = (who: readonly number[]): [string, number][] =>
      who.map((one) => [nameOf(one), SINCE + event.day * 100 + one]);
    await importExport(archive, { at: readAt, followers: rows(event.followers), following: rows(event.following) });
    return;
  }
  const people = event.who.map((who): [number, string] => [who, nameOf(who)]);
  await readWhole(archive, event.kind, people, readAt, isCounted);
}

const isRead = (event: Event): event is Extract<Event, { do: 'read' }> => event.do === 'read';
const isImport = (event: Event): event is Extract<Event, { do: 'import' }> => event.do === 'import';
const inTime = (events: readonly Event[]) => events.toSorted((a, b) => a.day - b.day);
/** Readings in the order of time, imports wherever they fall. */
function interleaved(events: readonly Event[], places: readonly number[]): Event[] {
  const mixed: Event[] = inTime(events.filter(isRead));
  const imports = events.filter(isImport);
  for (const [at, one] of imports.entries()) mixed.splice((places[at] ?? 0) % (mixed.length + 1), 0, one);
  return mixed;
}

/** One import a day at most: another of the same day takes its place. */
const events = fc
  .tuple(
    fc.array(reading, { maxLength: 7 }),
    fc.uniqueArray(importing, { minLength: 1, maxLength: 3, selector: (e) => e.day }),
  )
  .map(([readings, imports]): Event[] => [...readings, ...imports]);

/** The exports among the readings, and after them all: two orders, and both with somebody to tell apart. */
const twoOrders = fc
  .tuple(events, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }))
  .map(([all, places]) => {
    return { among: interleaved(all, places), after: [...inTime(all.filter(isRead)), ...all.filter(isImport)] };
  })
  .filter(({ among, after }) => {
    const hasNames = (event: Event) => isImport(event) && event.followers.length + event.following.length > 0;
    const hasIds = (event: Event) => isRead(event) && event.who.length > 0;
    return among.some((event, at) => event !== after[at]) && among.some(hasNames) && among.some(hasIds);
  });

describe('exports, readings and renames', () => {
  it('give the same people in whatever order the exports are imported', async () => {
    await fc.assert(
      fc.asyncProperty(world, twoOrders, async (names, { among, after }) => {
        const archives = [];
        for (const all of [among, after]) {
          const archive = await freshArchive();
          // Whom a name means follows from names alone: how long the lists are need not be known.
          for (const event of all) await take(archive, names, event, false);
          archives.push(archive);
        }
        const [one, other] = await Promise.all(archives.map(understood));
        expect(one).toEqual(other);
        for (const archive of archives) archive.close();
      }),
      { numRuns: 80 },
    );
  });

  it('are one person each where nobody was renamed', async () => {
    const still = NAMES.slice(0, PEOPLE);
    await fc.assert(
      fc.asyncProperty(events, fc.array(fc.nat(), { minLength: 3, maxLength: 3 }), async (all, places) => {
        const archive = await freshArchive();
        for (const event of interleaved(all, places)) await take(archive, [still, still, still, still, still], event);
        const seen = new Set(all.flatMap((event) => (event.do === 'read' ? event.who : [])));
        const rows = [];
        for (const [who, username] of still.entries()) {
          const row = await findAccount(archive, { username });
          if (row !== null) rows.push(row);
          if (seen.has(who)) expect(row?.id).toBe(account(who).id);
          else expect(row?.id ?? null).toBeNull();
        }
        // Everybody once, and the viewer beside them.
        const all_ = (await archive.db.get('meta', 'accounts')) ?? 0;
        expect(all_).toBe(rows.length + (seen.size > 0 || all.some((event) => event.do === 'read') ? 1 : 0));
        archive.close();
      }),
      { numRuns: 60 },
    );
  });

  it('say of everybody at once what is said of each', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        events,
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        async (names, all, places) => {
          const archive = await freshArchive();
          for (const event of interleaved(all, places)) await take(archive, names, event);
          const now = NOON + 9 * DAY_MS;
          const { followers, following, fresh, accountCount } = await readFollowKnowledge(archive, VIEWER, now);
          const { classes, likely } = classify(followers, following, { fresh });
          for (let number = 0; number < accountCount; number++) {
            const verdict = judge(await readAccountEvidence(archive, VIEWER, { number }, now), now);
            if (!Object.values(classes).some((set) => hasNumber(set, number))) continue;
            expect(classOf(classes, number)).toBe(verdict.status);
            expect(hasNumber(likely, number)).toBe(verdict.certainty === 'likely');
          }
          archive.close();
        },
      ),
      { numRuns: 60 },
    );
  });

  it('lose no note', async () => {
    await fc.assert(
      fc.asyncProperty(
        world,
        events,
        fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
        async (names, all, places) => {
          const archive = await freshArchive();
          const noted = new Set<string>();
          for (const event of interleaved(all, places)) {
            await take(archive, names, event);
            for (const username of NAMES) {
              const row = await findAccount(archive, { username });
              if (row === null || noted.has(username)) continue;
              noted.add(username);
              const edits = [{ kind: 'tag' as const, tag: `was ${username}`, isOn: true }];
              await noteNumbers(archive, VIEWER, [row.number], edits, NOON);
            }
          }
          const { of: contexts } = await readContexts(archive, VIEWER);
          const tags = [...contexts].flatMap(([number, { tags: own }]) => own.map(({ tag }) => ({ number, tag })));
          expect(new Set(tags.map(({ tag }) => tag))).toEqual(new Set([...noted].map((name) => `was ${name}`)));
          for (const { number, tag } of tags) {
            const borne = (await readNames(archive, number)).map(({ username }) => `was ${username}`);
            expect(borne).toContain(tag);
          }
          archive.close();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an account known by name only', () => {
  it('gets its id under its own number when it is met', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: NOON, followers: dated(['user.1', 'user.2']), following: [] });
    const before = await findAccount(archive, { username: 'user.1' });
    expect(before).toMatchObject({ id: null, firstSeenAt: NOON });
    await recordCapture(archive, capture([account(1)], { readAt: NOON + DAY_MS }));
    const after = await findAccount(archive, { id: account(1).id });
    expect(after).toMatchObject({ number: before!.number, username: 'user.1', fullName: 'User 1', isPrivate: false });
    expect(await readNames(archive, after!.number)).toHaveLength(1);
    expect(await archive.db.get('meta', 'accounts')).toBe(2);
  });

  it('turns out to be a renamed one: note and date go there', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1, { username: 'old' })], { readAt: NOON }));
    await importExport(archive, { at: NOON + DAY_MS, followers: dated(['new']), following: [] });
    const alone = await findAccount(archive, { username: 'new' });
    expect(alone!.id).toBeNull();
    await noteNumbers(archive, VIEWER, [alone!.number], [{ kind: 'note', note: 'met in Bandung' }], NOON);
    await recordCapture(archive, capture([account(1, { username: 'new' })], { readAt: NOON + 3 * DAY_MS }));
    const met = await findAccount(archive, { username: 'new' });
    expect(met).toMatchObject({ id: account(1).id, number: 0 });
    const noted = await archive.db.get('contexts', [VIEWER, 0]);
    expect(noted?.note).toBe('met in Bandung');
    expect((await understood(archive))[0]!.followers).toEqual([`${account(1).id} 1600000000`]);
    // Of the name alone nothing is left, or it would stay for ever beside the account that it is.
    const { ids, usernames } = unpackChunk(0, (await archive.db.get('accountChunks', 0))!);
    expect([ids, usernames]).toEqual([
      [account(1).id, ''],
      ['new', ''],
    ]);
  });

  it('is split off again when the other had another name at that time', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1, { username: 'swap' })], { readAt: NOON + 4 * DAY_MS }));
    await importExport(archive, { at: NOON + 2 * DAY_MS, followers: dated(['swap', 'mine']), following: [] });
    const [before] = await understood(archive);
    expect(before!.followers).toEqual([`${account(1).id} 1600000000`, 'mine 1600086400']);
    // A capture that comes late tells that it was called otherwise on the day of the export.
    await recordCapture(archive, capture([account(1, { username: 'mine' })], { readAt: NOON + DAY_MS }));
    const [after] = await understood(archive);
    expect(after!.followers).toEqual([`${account(1).id} 1600086400`, 'swap 1600000000']);
  });
});
