import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { restoreFrom } from '../fixtures/backups';
import { FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { type InventedExport, importExport, stageExport } from '../fixtures/invented-export';
import { changes, verdictOf } from '../fixtures/renamed';
import { readSnapshots } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';
import { recordViewer } from '../write/profile';
import { previewImport } from './read-import-preview';
import { readImports } from './read-imports';

/** One export in two archives, chosen one after the other: the followers are cut into two files, the newest first. */

const at = NOON - DAY_MS;
const me = { ownerUsername: 'me.myself', owner: { id: VIEWER } } as const;
const second = (order: number) => Math.floor(at / 1000) - 1000 - order * 7001;
const rows = (from: number, to: number): [string, number][] =>
  Array.from({ length: to - from }, (_, order) => [`name_${from + order}`, second(from + order)]);
const following = rows(0, 40).map(([name, since]): [string, number] => [name, since + 300]);

const FIRST: InventedExport = {
  ...me,
  at,
  followers: rows(0, 20),
  following,
  parts: { followers: [1], following: [1] },
};
const SECOND: InventedExport = {
  ...me,
  at,
  followers: rows(20, 40),
  following: [],
  missing: 'following',
  parts: { followers: [2] },
};
/** The second, where some of those followed are in it too. */
const SECOND_OF_BOTH: InventedExport = {
  ...me,
  followers: SECOND.followers,
  following: rows(40, 50),
  parts: { followers: [2], following: [2] },
};
const ALL: InventedExport = { ...FIRST, followers: rows(0, 40), parts: { followers: [1, 2], following: [1] } };
/** How the date is known; each part of a day is dated by its own newest row. */
const DATED = [
  ['of a minute', { format: 'html' }, 0],
  ['of a day', { isDayOnly: true }, 36_000_000],
  ['of unsure date', { isDateSure: false }, 200 * DAY_MS],
] as const;

async function mine(): Promise<Archive> {
  const archive = await freshArchive();
  await recordViewer(archive, { id: VIEWER, username: 'me.myself', seenAt: at });
  return archive;
}
const statusOf = async (archive: Archive, username: string) =>
  (await verdictOf(archive, (await findAccount(archive, { username }))!.number)).status;
const accused = async (archive: Archive) => {
  const said: string[] = [];
  for (const [username] of following) if ((await statusOf(archive, username)) === 'only-i-follow') said.push(username);
  const gone = (await changes(archive)).filter(({ kind }) => kind === 'gone' || kind === 'left-instagram');
  return [said, gone];
};
const whole = async (archive: Archive) =>
  (await readSnapshots(archive, VIEWER))
    .filter(({ list, coverage }) => list.kind === 'followers' && coverage.kind === 'whole')
    .map(({ coverage }) => coverage.seen);

describe.each(DATED)('two parts of an export, %s', (_, change, earlierMs) => {
  const first = { ...FIRST, ...change };
  const later = [SECOND, SECOND_OF_BOTH].map((one) => ({ ...one, ...change, at: at - earlierMs }));

  it('accuse nobody, in whatever order they come; each stays, and the person is told', async () => {
    for (const second of later)
      for (const order of [
        [first, second],
        [second, first],
      ]) {
        const archive = await mine();
        await importExport(archive, order[0]!);
        const preview = await previewImport(archive, await stageExport(archive, order[1]!), FAR);
        expect(preview).toMatchObject({ replaces: null, parted: expect.arrayContaining(['followers']) });
        await importExport(archive, order[1]!);
        expect(await readImports(archive, VIEWER)).toHaveLength(2);
        expect(await whole(archive)).toEqual([]);
        expect(await accused(archive)).toEqual([[], []]);
        expect(await statusOf(archive, 'name_30')).toBe('mutual');
        archive.close();
      }
  });

  it('chosen together take the place of what came alone, and are whole', async () => {
    for (const alone of [[first], [first, later[0]!], [later[0]!, first]]) {
      const archive = await mine();
      for (const one of alone) await importExport(archive, one);
      const all = { ...ALL, ...change };
      expect((await previewImport(archive, await stageExport(archive, all), FAR))!.parted).toEqual([]);
      await importExport(archive, all);
      expect(await readImports(archive, VIEWER)).toHaveLength(1);
      expect(await whole(archive)).toEqual([40]);
      expect(await accused(archive)).toEqual([[], []]);
      archive.close();
    }
  });

  it('leave the first as its own file says once the second is undone, also out of a backup', async () => {
    const archive = await mine();
    await importExport(archive, first);
    expect(await whole(archive)).toEqual([20]);
    const target = await mine();
    await restoreFrom(target, archive, NOON);
    const importId = await importExport(archive, later[0]!);
    expect(await whole(archive)).toEqual([]);
    await restoreFrom(target, archive, NOON);
    expect(await whole(target)).toEqual([]);
    await undoImport(archive, importId, NOON);
    expect(await whole(archive)).toEqual([20]);
  });
});

it('an export whose list was cut otherwise, or that is of another day, is another export', async () => {
  for (const other of [
    { ...SECOND, isDayOnly: true, at: at - 40 * DAY_MS },
    { ...SECOND, isDayOnly: true, parts: { followers: [1, 2] } },
    // Its follows are newer than those of the first file.
    { ...SECOND, isDayOnly: true, followers: rows(5, 25) },
  ]) {
    const archive = await mine();
    await importExport(archive, { ...FIRST, isDayOnly: true });
    await importExport(archive, other);
    expect(await whole(archive)).toContain(20);
  }
});
