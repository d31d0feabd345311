import { describe, expect, it } from 'vitest';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { HOUR_MS } from '../../domain/time';
import { findAccount, readAccounts } from '../accounts/read-accounts';
import { restoreFrom } from '../fixtures/backups';
import { FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, type InventedExport, importExport, stageExport } from '../fixtures/invented-export';
import { changes, verdictOf } from '../fixtures/renamed';
import { everything } from '../fixtures/understood';
import { readSnapshots } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';
import { forget, letGoOfForgotten } from '../write/forget';
import { previewImport } from './read-import-preview';
import { readImports, readOtherLists } from './read-imports';

const me = { ownerUsername: 'me.myself', owner: { username: 'me.myself' } } as const;
const whose = (archive: Archive) => archive.db.getAll('imports').then((rows) => rows[0]!.viewer);
const replaces = async (archive: Archive, given: InventedExport) =>
  (await previewImport(archive, await stageExport(archive, given), FAR))!.replaces;
const sizes = async (archive: Archive) =>
  Object.fromEntries(
    (await readSnapshots(archive, await whose(archive))).map(({ list, coverage }) => [list.kind, coverage.seen]),
  );

const names = Array.from({ length: 40 }, (_, at) => `name_${at}`);
const both: InventedExport = { ...me, isDayOnly: true, followers: dated(names), following: dated(names.slice(0, 9)) };

describe('two parts of an export, a list in each, imported one after the other', () => {
  const one: InventedExport = { ...both, following: [], missing: 'following' };
  const other: InventedExport = {
    ...both,
    followers: [],
    missing: 'followers',
    others: { 'list/blocked': dated(['stranger']) },
  };

  it.each([
    ['of a day', {}],
    ['of unsure date', { isDayOnly: false, isDateSure: false }],
    ['of a minute', { isDayOnly: false }],
  ])('%s: neither takes the place of the other, and both stay', async (_, change) => {
    for (const parts of [
      [one, other],
      [other, one],
    ] as const) {
      const archive = await freshArchive();
      await importExport(archive, { ...parts[0], ...change });
      expect(await replaces(archive, { ...parts[1], ...change })).toBeNull();
      await importExport(archive, { ...parts[1], ...change });
      await letGoOfForgotten(archive, NOON + 2 * HOUR_MS);
      expect(await sizes(archive)).toEqual({ followers: 40, following: 9 });
      expect(await readOtherLists(archive, await whose(archive))).toMatchObject([{ list: 'blocked' }]);
      // Both together are another matter: each part is in it, and it takes the place of the two.
      expect(await replaces(archive, { ...both, ...change })).not.toBeNull();
      await importExport(archive, { ...both, ...change });
      expect(await readImports(archive, await whose(archive))).toHaveLength(1);
      archive.close();
    }
  });

  it('undone in whatever order, they leave what was there', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ] as const) {
      const archive = await freshArchive();
      const states = [await everything(archive)];
      const ids: string[] = [];
      for (const part of [one, other]) {
        ids.push(await importExport(archive, part));
        states.push(await everything(archive));
      }
      await undoImport(archive, ids[order[0]]!, NOON);
      if (order[0] === 1) expect(await everything(archive)).toBe(states[1]);
      expect(await archive.db.get('meta', 'newestAt')).toBe(NOON);
      await undoImport(archive, ids[order[1]]!, NOON);
      expect(await readImports(archive, VIEWER)).toEqual([]);
      expect(await archive.db.get('meta', 'newestAt')).toBeUndefined();
      if (order[0] === 1) expect(await everything(archive)).toBe(states[0]);
      archive.close();
    }
  });

  it('and come back from a backup, whatever is here', async () => {
    const archive = await freshArchive();
    for (const part of [one, other]) await importExport(archive, part);
    for (const here of [[], [one], [other], [one, other]]) {
      const target = await freshArchive();
      for (const part of here) await importExport(target, part);
      await restoreFrom(target, archive, NOON);
      expect(await sizes(target)).toEqual({ followers: 40, following: 9 });
      expect(await target.db.count('imports')).toBe(2);
      target.close();
    }
  });
});

describe.each([
  ['of a day', { isDayOnly: true }],
  ['of unsure date', { isDayOnly: false, isDateSure: false }],
])('exports %s with the same newest row', (_, change) => {
  const full: InventedExport = { ...both, ...change, owner: { id: VIEWER } };
  const fewer: InventedExport = { ...full, followers: dated(names).slice(0, -3) };

  it('and the same people: the later takes the place of the one before, whoever was forgotten since', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...full, ...me });
    expect(await replaces(archive, full)).toMatchObject({ importedAt: NOON });
    await forget(archive, { kind: 'account', username: 'name_20' }, 'f1', NOON);
    await letGoOfForgotten(archive, NOON + 2 * HOUR_MS);
    expect(await replaces(archive, full)).toMatchObject({ importedAt: NOON });
  });

  it('and as many people, one of them another: both stay', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...full, ...me });
    const renamed = dated(names).map(([name, second], at): [string, number] => [at === 5 ? 'new.name' : name, second]);
    expect(await replaces(archive, { ...full, followers: renamed })).toBeNull();
    const seconds = dated(names).map(([name, second], at): [string, number] => [name, at === 5 ? second - 60 : second]);
    expect(await replaces(archive, { ...full, followers: seconds })).toBeNull();
  });

  it('and three people fewer: the three are told as gone, in whatever order they come', async () => {
    for (const order of [
      [full, fewer],
      [fewer, full],
    ]) {
      const archive = await freshArchive();
      for (const one of order) await importExport(archive, one);
      expect(await archive.db.count('imports')).toBe(2);
      const told = await changes(archive);
      const who = await readAccounts(
        archive,
        told.map(({ number }) => number),
      );
      expect(told.map(({ kind, number }) => `${kind} ${who.get(number)!.username}`).sort()).toEqual([
        'gone name_37',
        'gone name_38',
        'gone name_39',
      ]);
      // Followed by the person, and in neither list of followers any more or never: only these are accused.
      const mutual = (await findAccount(archive, { username: 'name_3' }))!.number;
      expect((await verdictOf(archive, mutual)).status).toBe('mutual');
      for (const kind of FOLLOW_LIST_KINDS)
        expect((await readSnapshots(archive, VIEWER)).filter(({ list }) => list.kind === kind)).toHaveLength(2);
      archive.close();
    }
  });

  it('one limited to some dates and then one of all: the whole one judges', async () => {
    const archive = await freshArchive();
    const cut = { ...full, followers: dated(names).slice(20), following: dated([...names.slice(0, 9), 'only.i']) };
    await importExport(archive, { ...cut, isPartial: true });
    await importExport(archive, { ...cut, followers: dated(names) });
    const onlyI = (await findAccount(archive, { username: 'only.i' }))!.number;
    expect((await verdictOf(archive, onlyI)).status).toBe('only-i-follow');
  });
});
