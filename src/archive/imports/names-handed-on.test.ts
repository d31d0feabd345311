import { describe, expect, it } from 'vitest';
import { findAccount, readAccounts } from '../accounts/read-accounts';
import { freshArchive, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { changes, JULY, JUNE, MAY, SINCE } from '../fixtures/renamed';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';

type Rows = readonly (readonly [string, number])[];
interface Lists {
  readonly f?: Rows;
  readonly g?: Rows;
  readonly others?: Readonly<Record<`list/${string}`, Rows>>;
}

const KEPT: Rows = Array.from({ length: 30 }, (_, at) => [`kept_${at}`, SINCE + 100_001 + at * 1007] as const);
const DATES = [MAY, JUNE, JULY];
/** Seconds of follows since the export before. */
const [BY_JUNE, BY_JULY] = [JUNE / 1000 - 86_401, JULY / 1000 - 86_401];
const [HERS, HIS] = [SINCE + 1, SINCE + 13];

const give = (archive: Archive, at: number, { f = [], g = [], others = {} }: Lists) =>
  importExport(archive, { at, followers: [...KEPT, ...f], following: [['bob', SINCE + 9], ...g], others });

async function told(archive: Archive): Promise<string[]> {
  const all = await changes(archive);
  const names = await readAccounts(
    archive,
    all.map(({ number }) => number),
  );
  const said = all.map((one) =>
    one.kind === 'renamed' ? `${one.from} is ${one.to}` : `${one.kind} ${one.list} ${names.get(one.number)?.username}`,
  );
  return said.sort();
}

const numberOf = async (archive: Archive, username: string) => (await findAccount(archive, { username }))!.number;
const note = async (archive: Archive, username: string) =>
  noteNumbers(archive, VIEWER, [await numberOf(archive, username)], [{ kind: 'note', note: `was ${username}` }], MAY);
const noted = async (archive: Archive, username: string) =>
  (await readContexts(archive, VIEWER)).of.get(await numberOf(archive, username))?.note;

/** What these exports tell, in every order of import. */
async function inEveryOrder(exports: readonly Lists[]): Promise<string[]> {
  const orders = exports.length === 2 ? ['01', '10'] : ['012', '021', '102', '120', '201', '210'];
  let first: string[] | null = null;
  for (const order of orders) {
    const archive = await freshArchive();
    for (const at of order) await give(archive, DATES[Number(at)]!, exports[Number(at)]!);
    const said = await told(archive);
    first ??= said;
    expect([order, said]).toEqual([order, first]);
    archive.close();
  }
  return first!;
}

describe('a name that is borne by two people, one after the other', () => {
  it.each<[string, Lists, string[]]>([
    ['in the other list', { g: [['alice', BY_JUNE]] }, ['appeared following alice']],
    ['in a list beside', { others: { 'list/blocked': [['alice', BY_JUNE]] } }, []],
  ])('is told as one rename where a stranger has it %s', async (_, strangers, more) => {
    const later = { ...strangers, f: [['alice.new', HERS]] as const };
    expect(await inEveryOrder([{ f: [['alice', HERS]] }, later])).toEqual(['alice is alice.new', ...more].sort());
  });

  it.each<[string, Lists, Lists]>([
    [
      'one list',
      {
        f: [
          ['alice', HERS],
          ['bert', HIS],
        ],
      },
      {
        f: [
          ['bert', HERS],
          ['alice', HIS],
        ],
      },
    ],
    ['two lists', { f: [['alice', HERS]], g: [['bert', HIS]] }, { f: [['bert', HERS]], g: [['alice', HIS]] }],
  ])('is told of two who change names in %s, and notes follow the person', async (_, then, now) => {
    expect(await inEveryOrder([then, now])).toEqual(['alice is bert', 'bert is alice']);
    for (const [first, second] of [
      [then, now],
      [now, then],
    ] as const) {
      const archive = await freshArchive();
      await give(archive, first === then ? MAY : JUNE, first);
      await note(archive, 'alice');
      await note(archive, 'bert');
      const importId = await give(archive, first === then ? JUNE : MAY, second);
      // Found by the names of June.
      const isLater = first === then;
      expect(await noted(archive, 'bert')).toBe(isLater ? 'was alice' : 'was bert');
      expect(await noted(archive, 'alice')).toBe(isLater ? 'was bert' : 'was alice');
      await undoImport(archive, importId, JUNE);
      expect([await noted(archive, 'alice'), await noted(archive, 'bert')]).toEqual(['was alice', 'was bert']);
      expect(await told(archive)).toEqual([]);
      archive.close();
    }
  });

  it.each<[string, readonly Lists[], string[]]>([
    [
      'along a chain',
      [
        {
          f: [
            ['a', HERS],
            ['b', HIS],
          ],
        },
        {
          f: [
            ['b', HERS],
            ['c', HIS],
          ],
        },
        {
          f: [
            ['c', HERS],
            ['d', HIS],
          ],
        },
      ],
      ['a is b', 'b is c', 'b is c', 'c is d'],
    ],
    [
      'away and back',
      [{ f: [['alice', HERS]] }, { f: [['alice.mid', HERS]] }, { f: [['alice', HERS]] }],
      ['alice is alice.mid', 'alice.mid is alice'],
    ],
    [
      'away and back, to a stranger in between: it is the stranger who went',
      [
        { f: [['alice', HERS]] },
        {
          f: [
            ['alice.mid', HERS],
            ['alice', BY_JUNE],
          ],
        },
        { f: [['alice', HERS]] },
      ],
      ['alice is alice.mid', 'alice.mid is alice', 'appeared followers alice', 'gone followers alice'],
    ],
    [
      'to a stranger of the other list',
      [
        { g: [['alice', HERS]] },
        { g: [['alice.mid', HERS]] },
        { f: [['alice.mid', BY_JULY]], g: [['alice.new', HERS]] },
      ],
      ['alice is alice.mid', 'alice.mid is alice.new', 'appeared followers alice.mid'],
    ],
  ])('is told the same in every order of import where it goes %s', async (_, exports, expected) => {
    expect(await inEveryOrder(exports)).toEqual(expected);
  });
});
