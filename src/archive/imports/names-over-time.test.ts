import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freshArchive } from '../fixtures/invented';
import { type Happening, type NamesByDay, NamesOverTime, type Ties } from '../fixtures/names-over-time';

const PEOPLE = 3;
const DAYS = 3;

/** What happens to names between two days: a name nobody had, two who swap, or one that is given up and taken at once. */
const turn = fc.record({
  what: fc.constantFrom('none', 'renamed', 'swapped', 'handed-on'),
  who: fc.nat(PEOPLE - 1),
  other: fc.nat(PEOPLE - 1),
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

function namesOf(turns: readonly Turn[]): NamesByDay {
  const days = [Array.from({ length: PEOPLE }, (_, who) => `name.${who}`)];
  for (const [at, { what, who, other }] of turns.entries()) {
    const names = [...days.at(-1)!];
    const [one, two] = [names[who]!, names[other]!];
    if (what === 'renamed' || (what === 'handed-on' && who === other)) names[who] = `new.${at}`;
    else if (what === 'swapped') [names[who], names[other]] = [two, one];
    else if (what === 'handed-on') [names[who], names[other]] = [`new.${at}`, one];
    days.push(names);
  }
  return days;
}

const some = fc.subarray([0, 1, 2], { minLength: 1 });
const world = fc
  .record({
    turns: fc.array(turn, { minLength: DAYS - 1, maxLength: DAYS - 1 }),
    ties: fc.record({ followers: some, following: some }),
  })
  .map(({ turns, ties }) => ({ names: namesOf(turns), ties: ties as Ties }));

const on = (letters: readonly string[]) =>
  fc.tuple(fc.constantFrom(...letters), fc.nat(DAYS - 1)).map(([letter, day]) => `${letter}${day}` as Happening);
const exports = fc.uniqueArray(on(['e', 'e', 'e', 'h']), {
  minLength: 2,
  maxLength: 3,
  selector: (one) => one.slice(1),
});
const sights = fc.uniqueArray(on(['f', 'g', 'r', 'v', 'o']), { maxLength: 3 });
const happenings = fc
  .tuple(exports, sights)
  .chain(([some, others]) => fc.shuffledSubarray([...some, ...others], { minLength: some.length + others.length }));

/** Readings come in time; exports and imports of others may come whenever. */
function inOrder(all: readonly Happening[]): Happening[] {
  const isSight = (one: Happening) => 'fgrv'.includes(one[0]!);
  const read = all.filter(isSight).sort((one, other) => (one.slice(1) < other.slice(1) ? -1 : 1));
  return all.map((one) => (isSight(one) ? read.shift()! : one));
}

const STILL = ['name.0', 'name.1', 'name.2'];
const BOTH: Ties = { followers: [0, 1, 2], following: [0, 1, 2] };
const orders = (all: readonly Happening[]): Happening[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((one, at) => orders([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest]));

describe('in every order', () => {
  it.each<[string, NamesByDay, readonly Happening[]]>([
    [
      'a told rename that is read afterwards',
      [STILL, ['new', 'name.1', 'name.2'], ['new', 'name.1', 'name.2']],
      ['e0', 'e1', 'r2', 'o2'],
    ],
    ['two who swap after they were read', [STILL, STILL, ['name.1', 'name.0', 'name.2']], ['e0', 'r1', 'e2']],
    ['a name that is handed on after it was read', [STILL, STILL, ['new', 'name.0', 'name.2']], ['e0', 'r1', 'e2']],
  ])('%s: each is found by the last name, and nothing but that is told', async (_, names, all) => {
    for (const order of orders(all)) {
      const told = new NamesOverTime(await freshArchive(), names, BOTH);
      for (const one of order) await told.happen(one);
      expect(await told.falselyCertain()).toEqual([]);
      for (const who of STILL.keys()) expect(await told.shownBy(who)).toBe(names.at(-1)![who]);
      const lines = await told.told();
      expect(lines.filter((line) => /"kind":"(gone|left-instagram|appeared|returned)"/.test(line))).toEqual([]);
      const renamed = names.at(-1)!.filter((name, who) => name !== STILL[who]);
      expect(lines.filter((line) => line.includes('"kind":"renamed"'))).toHaveLength(renamed.length);
    }
  });

  it.each<[readonly Happening[], Happening]>([
    [['r1', 'e1', 'r2'], 'e0'],
    [['r2', 'e1'], 'e0'],
    [['e0', 'r2'], 'e1'],
    [['r0', 'e0', 'e1', 'r2'], 'e2'],
  ])('%s: an import that is undone takes its rename along', async (all, last) => {
    const renamed = ['new', 'name.1', 'name.2'];
    const told = new NamesOverTime(await freshArchive(), [STILL, renamed, renamed], BOTH);
    for (const one of all) await told.happen(one);
    const before = await told.told();
    await told.undo((await told.happen(last))!);
    expect(await told.told()).toEqual(before);
  });
});

const RUNS = { numRuns: 12 };

describe('where names change hands and nobody comes or goes', () => {
  it('nobody is denied for certain at any step', async () => {
    await fc.assert(
      fc.asyncProperty(world, happenings, async ({ names, ties }, all) => {
        const told = new NamesOverTime(await freshArchive(), names, ties);
        for (const one of inOrder(all)) {
          await told.happen(one);
          expect(await told.falselyCertain()).toEqual([]);
        }
      }),
      RUNS,
    );
  }, 120_000);

  it('whoever was read is found by the name of the newest sight or export, and never by an older one', async () => {
    await fc.assert(
      fc.asyncProperty(world, happenings, async ({ names, ties }, all) => {
        const told = new NamesOverTime(await freshArchive(), names, ties);
        for (const one of inOrder(all)) await told.happen(one);
        const read = all.filter((one) => 'rv'.includes(one[0]!)).map((one) => Number(one.slice(1)));
        const last = Math.max(
          ...read,
          ...all.filter((one) => 'ehfg'.includes(one[0]!)).map((one) => Number(one.slice(1))),
        );
        // A sight of that very day leaves nothing to guess.
        if (!read.includes(last)) return;
        for (const who of ties.followers) expect(await told.shownBy(who)).toBe(names[last]![who]);
      }),
      RUNS,
    );
  }, 120_000);

  it('the end is the same whatever was imported first', async () => {
    await fc.assert(
      fc.asyncProperty(world, happenings, fc.infiniteStream(fc.nat(999)), async ({ names, ties }, all, chance) => {
        const ends: (readonly string[])[] = [];
        const again = [...all].map((one) => ({ one, key: chance.next().value })).sort((a, b) => a.key - b.key);
        for (const order of [all, again.map(({ one }) => one)]) {
          const told = new NamesOverTime(await freshArchive(), names, ties);
          for (const one of inOrder(order)) await told.happen(one);
          ends.push(await told.told());
        }
        expect(ends[1]).toEqual(ends[0]);
      }),
      RUNS,
    );
  }, 120_000);

  it('an import that is undone leaves all told as it was', async () => {
    await fc.assert(
      fc.asyncProperty(world, happenings, async ({ names, ties }, all) => {
        const told = new NamesOverTime(await freshArchive(), names, ties);
        const order = inOrder(all);
        const last = order.findLast((one) => 'eh'.includes(one[0]!))!;
        for (const one of order) if (one !== last) await told.happen(one);
        const before = await told.told();
        await told.undo((await told.happen(last))!);
        expect(await told.told()).toEqual(before);
      }),
      RUNS,
    );
  }, 120_000);
});
