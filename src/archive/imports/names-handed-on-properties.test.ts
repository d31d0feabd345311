import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { readAccounts } from '../accounts/read-accounts';
import { freshArchive } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { changes, JULY, JUNE, MAY, SINCE } from '../fixtures/renamed';
import type { Archive } from '../store/open';
import { entryIn } from './import-columns';

/** Invented lives: people whose follows keep their second, and whose names they change, swap, hand on and take up. */

const DATES = [MAY, JUNE, JULY];
const ACTORS = 6;
const KEPT = 14;

interface Person {
  readonly name: string;
  /** Since when they are in each list; null = they are not. */
  readonly since: Readonly<Record<FollowListKind, number | null>>;
}

const act = fc.record({
  what: fc.constantFrom('renames', 'renames', 'swaps', 'hands on', 'takes up', 'leaves', 'comes'),
  who: fc.nat(ACTORS - 1),
  other: fc.nat(ACTORS - 1),
  kind: fc.constantFrom(...FOLLOW_LIST_KINDS),
});
const life = fc.record({
  /** Whether each is in the two lists at first, and how odd the second is: one in some is a whole minute. */
  start: fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.nat(59)), { minLength: ACTORS, maxLength: ACTORS }),
  acts: fc.array(fc.array(act, { maxLength: 5 }), { minLength: 2, maxLength: 2 }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

/** Everybody at the date of each export. */
function worldsOf({ start, acts }: Life): Person[][] {
  let made = 0;
  const freed: string[] = [];
  const people = start.map(
    ([isFollower, isFollowed, odd], who): Person => ({
      name: `p${who}`,
      since: {
        followers: isFollower ? SINCE - (SINCE % 60) + who * 6000 + odd : null,
        following: isFollowed ? SINCE - (SINCE % 60) + 60_000 + who * 6000 + odd : null,
      },
    }),
  );
  for (let who = 0; who < KEPT; who++)
    people.push({
      name: `k${who}`,
      since: { followers: SINCE + 500_007 + who * 601, following: SINCE + 700_011 + who * 603 },
    });
  const worlds = [people.slice()];
  const named = (who: number, name: string) => {
    people[who] = { ...people[who]!, name };
  };
  for (const [step, some] of acts.entries()) {
    for (const { what, who, other, kind } of some) {
      const { name, since } = people[who]!;
      const isTaken = (one: string) => people.some((person) => person.name === one);
      const up = freed.find((one) => !isTaken(one));
      if (what === 'renames' || (what === 'takes up' && up !== undefined)) {
        named(who, what === 'renames' ? `n${made++}` : up!);
        freed.push(name);
      } else if (what === 'swaps') {
        named(who, people[other]!.name);
        named(other, name);
      } else if (what === 'hands on' && who !== other) {
        freed.push(people[other]!.name);
        named(who, `n${made++}`);
        named(other, name);
      } else if (what === 'leaves') people[who] = { name, since: { ...since, [kind]: null } };
      else if (what === 'comes' && since[kind] === null)
        people[who] = { name, since: { ...since, [kind]: DATES[step]! / 1000 + 86_400 + made++ * 61 + 1 } };
    }
    worlds.push(people.slice());
  }
  return worlds;
}

const rowsOf = (world: readonly Person[], kind: FollowListKind) =>
  world.flatMap(({ name, since }) => (since[kind] === null ? [] : [[name, since[kind]] as const]));

/**
 * Whether a name that the first export lists and the second does not is somebody else's in the third, who stood under
 * another in the second. Nothing in three exports tells that from one person who left, came back under another name, and
 * took the old one again: then a rename there and back is told, and this is the one that is none.
 */
function isTakenUpUnseen(worlds: readonly (readonly Person[])[]): boolean {
  const listed = worlds.map((world) =>
    world.filter(({ since }) => since.followers !== null || since.following !== null),
  );
  const whoBears = (at: number, name: string) => {
    const found = listed[at]!.find((one) => one.name === name);
    return found === undefined ? -1 : worlds[at]!.indexOf(found);
  };
  return listed[0]!.some(({ name }) => {
    const [first, second, third] = [whoBears(0, name), whoBears(1, name), whoBears(2, name)];
    return second === -1 && third !== -1 && third !== first;
  });
}

async function importIn(order: readonly number[], worlds: readonly (readonly Person[])[]) {
  const archive = await freshArchive();
  const ids: string[] = [];
  for (const at of order) {
    const [followers, following] = [rowsOf(worlds[at]!, 'followers'), rowsOf(worlds[at]!, 'following')];
    ids[at] = await importExport(archive, { at: DATES[at]!, followers, following });
  }
  return { archive, ids };
}

/** Whom an export has under a number, by the second that nobody else has. */
async function whoIs(archive: Archive, importId: string, world: readonly Person[], number: number) {
  const tx = archive.db.transaction('importColumns');
  for (const kind of FOLLOW_LIST_KINDS) {
    const entry = await entryIn(tx as never, importId, `since/${kind}`, number);
    if (entry !== null) return world.findIndex(({ since }) => since[kind] === entry[0]);
  }
  return -1;
}

async function told(archive: Archive): Promise<string[]> {
  const all = await changes(archive);
  const names = await readAccounts(
    archive,
    all.map(({ number }) => number),
  );
  return all.map(({ number, ...one }) => `${names.get(number)?.username} ${JSON.stringify(one)}`).sort();
}

describe('where people change, swap and hand on their names, come and leave', () => {
  it('three exports tell the same in every order of import', async () => {
    await fc.assert(
      fc.asyncProperty(
        life,
        fc.constantFrom([0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]),
        async (one, order) => {
          const worlds = worldsOf(one);
          const [first, second] = [await importIn([0, 1, 2], worlds), await importIn(order, worlds)];
          expect(await told(second.archive)).toEqual(await told(first.archive));
          first.archive.close();
          second.archive.close();
        },
      ),
      { numRuns: 40 },
    );
  });

  it('no rename is told that was none, and nobody who stayed is told as gone', async () => {
    await fc.assert(
      fc.asyncProperty(life, async (one) => {
        const worlds = worldsOf(one);
        fc.pre(!isTakenUpUnseen(worlds));
        const { archive, ids } = await importIn([0, 1, 2], worlds);
        for (const change of await changes(archive)) {
          if (change.kind === 'appeared' || change.kind === 'returned') continue;
          const { number, window } = change;
          const [then, now] = [DATES.indexOf(window.lastBeforeAt!), DATES.indexOf(window.firstAfterAt)];
          const who = await whoIs(archive, ids[then]!, worlds[then]!, number);
          if (change.kind === 'renamed') {
            expect([change.from, change.to]).toEqual([worlds[then]![who]?.name, worlds[now]![who]?.name]);
            continue;
          }
          const [before, after] = [worlds[then]![who]!, worlds[now]![who]!];
          const kinds = change.list === null ? FOLLOW_LIST_KINDS : [change.list];
          const hasStayed = (kind: FollowListKind) =>
            before.since[kind] !== null && before.since[kind] === after.since[kind];
          expect([change, kinds.some(hasStayed)]).toEqual([change, false]);
        }
        archive.close();
      }),
      { numRuns: 60 },
    );
  });
});
