import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, capture, freshArchive, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { type Happening, type NamesByDay, NamesOverTime, type Ties } from '../fixtures/names-over-time';
import { changes, JUNE, MAY, readWhole, SINCE } from '../fixtures/renamed';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { recordCounts } from '../write/counts';

/** A name is handed on between two exports, and of those who bore it one alone was read by id. */

const STILL = ['name.0', 'name.1', 'name.2'];

function orders<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]];
  return all.flatMap((one, at) => orders(all.filter((_, other) => other !== at)).map((rest) => [one, ...rest]));
}

/** What is told of changes: a rename by both names and how sure it is, all else by its kind and who it is. */
async function saidBy(told: NamesOverTime): Promise<string[]> {
  return (await told.told()).flatMap((line) => {
    const [, who, change] = /^(\S+) (\{.*\})$/.exec(line) ?? [];
    if (change === undefined) return [];
    const { kind, from, to, certainty } = JSON.parse(change);
    return [kind === 'renamed' ? `${from} is ${to}, ${certainty}` : `${kind} ${who}`];
  });
}

async function lived(names: NamesByDay, ties: Ties, all: readonly Happening[]): Promise<NamesOverTime> {
  const told = new NamesOverTime(await freshArchive(), names, ties);
  for (const one of all) await told.happen(one);
  return told;
}

describe('a name that is handed on, by somebody who was read, to somebody who was not', () => {
  it('is told of both in every order, where the one was read before the first export', async () => {
    const names = [STILL, STILL, ['name.0', 'new.1', 'name.1']];
    for (const order of orders<Happening>(['e2', 'g0', 'e0'])) {
      const told = await lived(names, { followers: [2], following: [1] }, order);
      expect([order, await saidBy(told)]).toEqual([order, ['name.2 is name.1, certain', 'name.1 is new.1, certain']]);
      expect(await told.shownBy(1)).toBe('new.1');
    }
  });

  it('is told of both, and an import that came and went changes nothing of it', async () => {
    const names = [STILL, STILL, ['new.1', 'name.0', 'name.2']];
    const both = ['name.1 is name.0, certain', 'name.0 is new.1, certain'];
    for (const order of orders<Happening>(['e1', 'e2', 'f1'])) {
      const told = await lived(names, { followers: [0], following: [1] }, order);
      expect([order, await saidBy(told)]).toEqual([order, both]);
      const before = await told.told();
      await told.undo((await told.happen('e0'))!);
      expect([order, await told.told()]).toEqual([order, before]);
    }
  });

  it('is told of both there and back, of two who swap and swap again', async () => {
    const names = [STILL, ['name.1', 'name.0', 'name.2'], STILL];
    for (const order of orders<Happening>(['e0', 'e1', 'e2', 'f0'])) {
      const told = await lived(names, { followers: [0], following: [1] }, order);
      const swapped = ['name.0 is name.1, certain', 'name.1 is name.0, certain'];
      expect([order, (await saidBy(told)).sort()]).toEqual([order, [...swapped, ...swapped].sort()]);
      expect(await told.shownBy(0)).toBe('name.0');
    }
  });
});

type Rows = readonly (readonly [string, number])[];
type Act = (archive: Archive) => Promise<unknown>;
const KEPT: Rows = Array.from({ length: 12 }, (_, at) => [`kept.${at}`, SINCE + 100_007 + at * 601] as const);
const [HERS, DORAS] = [SINCE + 7, SINCE + 13];
const give =
  (at: number, followers: Rows): Act =>
  (archive) =>
    importExport(archive, { at, followers: [...followers, ...KEPT], following: [['bob', SINCE + 9]] });
/** Two exports: she took another name between them; and Dora then took the one that she gave up. */
const RENAMED = [give(MAY, [['alice', HERS]]), give(JUNE, [['alice.new', HERS]])];
const HANDED_ON = [
  give(MAY, [
    ['alice', HERS],
    ['dora', DORAS],
  ]),
  give(JUNE, [
    ['alice.new', HERS],
    ['alice', DORAS],
  ]),
];
const read =
  (name: string, at: number): Act =>
  (archive) =>
    readWhole(archive, 'followers', [[17, name]], at);

const named = { ...account(17), username: 'alice', fullName: '' };
/** Sights that are no row of a list: the header of a profile, and whom Instagram names as deactivated. */
const SHOWN_BESIDE: readonly [string, Act][] = [
  [
    'the header of her profile',
    (archive) =>
      recordCounts(archive, {
        viewer: VIEWER,
        owner: named.id,
        username: 'alice',
        observedAt: JUNE + DAY_MS,
        followers: null,
        following: null,
      }),
  ],
  [
    'the names of who deactivated',
    (archive) =>
      recordCapture(
        archive,
        capture([], { kind: 'followers', readAt: JUNE + DAY_MS, deactivated: { size: 1, named: [named] } }),
      ),
  ],
];

/** Each rename, and whether it is the account that was read, in every order of what happened. */
async function renamesInEveryOrder(acts: readonly Act[]): Promise<string[][]> {
  const all: string[][] = [];
  for (const order of orders(acts)) {
    const archive = await freshArchive();
    for (const act of order) await act(archive);
    const hers = (await findAccount(archive, { id: account(17).id }))?.number;
    const told = (await changes(archive)).flatMap((one) =>
      one.kind === 'renamed' ? [`${one.number === hers ? 'she' : 'somebody'}: ${one.from} is ${one.to}`] : [],
    );
    all.push(told.sort());
    archive.close();
  }
  return all;
}

describe('in every order of readings and exports', () => {
  it('whoever was read by a name before two exports is who gave it up, also where she was read nearer to the later', async () => {
    const told = await renamesInEveryOrder([
      read('alice', MAY - 5 * DAY_MS),
      read('alice', JUNE - 3 * DAY_MS),
      ...HANDED_ON,
    ]);
    for (const one of told) expect(one).toEqual(['she: alice is alice.new', 'somebody: dora is alice']);
  });

  it('whoever was read by a name after two exports only is who took it, and not who gave it up', async () => {
    const told = await renamesInEveryOrder([
      read('alice', MAY + 2 * DAY_MS),
      read('alice', JUNE + 5 * DAY_MS),
      ...HANDED_ON,
    ]);
    for (const one of told) expect(one).toEqual(['she: dora is alice', 'somebody: alice is alice.new']);
  });

  it('a rename into a name is none that somebody bore all along who was read', async () => {
    const told = await renamesInEveryOrder([read('alice.new', MAY - DAY_MS), ...RENAMED]);
    for (const one of told) expect(one).toEqual([]);
  });

  it('a rename away from a name is none where she was read by it again', async () => {
    const told = await renamesInEveryOrder([read('alice', MAY - DAY_MS), read('alice', JUNE + DAY_MS), ...RENAMED]);
    for (const one of told) expect(one).toEqual([]);
  });

  it.each(SHOWN_BESIDE)('%s may come before the exports or after them, and the same is told', async (_, shown) => {
    const [first, ...others] = await renamesInEveryOrder([shown, ...RENAMED]);
    expect(first!.some((one) => one.endsWith(': alice is alice.new'))).toBe(true);
    for (const one of others) expect(one).toEqual(first);
  });

  it('whoever was read by a name before and after two exports bears it in both, and nobody took it from her', async () => {
    const told = await renamesInEveryOrder([read('alice', MAY - DAY_MS), read('alice', JUNE + DAY_MS), ...HANDED_ON]);
    for (const one of told) expect(one).toEqual([]);
  });
});
