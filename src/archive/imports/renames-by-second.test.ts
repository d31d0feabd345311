import { describe, expect, it } from 'vitest';
import { allChanges } from '../../domain/changes/changes';
import { growthOf } from '../../domain/looks/growth';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { FAR, freshArchive, VIEWER } from '../fixtures/invented';
import { type InventedExport, importExport, stageExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { changes, JULY, JUNE, MAY, readWhole, SINCE } from '../fixtures/renamed';
import { everything } from '../fixtures/understood';
import { readHistory } from '../history/looks-over-time';
import { readNews } from '../history/news';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';
import { previewImport } from './read-import-preview';

type Rows = readonly (readonly [string, number])[];
const exported = (archive: Archive, at: number, followers: Rows, more: Partial<InventedExport> = {}) =>
  importExport(archive, { at, followers, following: [['bob', SINCE + 9]], ...more });
const shown = async (archive: Archive, username: string) => (await findAccount(archive, { username }))?.number ?? null;
const note = (archive: Archive, number: number, text: string) =>
  noteNumbers(archive, VIEWER, [number], [{ kind: 'note', note: text }], MAY);
const noted = async (archive: Archive, username: string) =>
  (await readContexts(archive, VIEWER)).of.get((await shown(archive, username)) ?? -1)?.note;

/** Two exports three weeks apart, as they were measured: 20 names lost, 28 gained, of which 10 have the seconds of lost ones. */
function measured(): { before: Rows; after: Rows } {
  const people = (prefix: string, count: number, from: number): [string, number][] =>
    Array.from({ length: count }, (_, at) => [`${prefix}_${at}`, from + at * 1000]);
  const kept = people('kept', 1957, SINCE);
  const before = [...kept, ...people('old_name', 10, SINCE + 300), ...people('gone', 10, SINCE + 400)];
  const after = [
    ...kept,
    ...people('new_name', 10, SINCE + 300),
    ...people('back', 3, SINCE + 500),
    ...people('fresh', 15, JUNE / 1000 - 20 * 86_400),
  ];
  return { before, after };
}

describe('two exports three weeks apart, 1,977 and 1,985 followers', () => {
  const BEFORE = JUNE - 21 * DAY_MS;

  it('tell one and the same everywhere: 10 renamed, 10 gone, 15 new, 3 back', async () => {
    const archive = await freshArchive();
    const { before, after } = measured();
    expect([before.length, after.length]).toEqual([1977, 1985]);
    await exported(archive, BEFORE, before, { ownerUsername: 'me.myself', owner: { username: 'me.myself' } });
    const viewer = (await archive.db.getAllKeys('viewers'))[0] as typeof VIEWER;
    const staged = await stageExport(archive, {
      at: JUNE,
      followers: after,
      following: [['bob', SINCE + 9]],
      ownerUsername: 'me.myself',
    });
    const preview = await previewImport(archive, staged, FAR);
    expect(preview).toMatchObject({ newPeople: 18, renamed: 10, lists: { followers: { more: 18, fewer: 10 } } });
    await exported(archive, JUNE, after, { ownerUsername: 'me.myself', owner: { username: 'me.myself' } });

    const { looks, facts } = await readHistory(archive, viewer);
    const told = allChanges([...looks, ...facts]);
    const count = (kind: string) => told.filter((change) => change.kind === kind).length;
    expect([count('renamed'), count('gone'), count('appeared'), count('returned')]).toEqual([10, 10, 15, 3]);
    // And none of those who went is "gone or renamed": whoever was renamed is known.
    for (const change of told) if (change.kind === 'gone') expect(change.isByName).toBe(false);
    const growth = growthOf(looks.filter(({ list }) => list.kind === 'followers')).at(-1);
    expect(growth).toMatchObject({ gained: 18, lost: 10, isByName: false });
    expect(await readNews(archive, viewer, FAR)).toMatchObject([
      { gained: 18, lost: 10 },
      { gained: 0, lost: 0 },
    ]);
    archive.close();
  });

  it('whatever came first', async () => {
    const archive = await freshArchive();
    const { before, after } = measured();
    await exported(archive, JUNE, after);
    await exported(archive, BEFORE, before);
    const told = await changes(archive);
    const count = (kind: string) => told.filter((change) => change.kind === kind).length;
    expect([count('renamed'), count('gone'), count('appeared'), count('returned')]).toEqual([10, 10, 15, 3]);
    archive.close();
  });
});

describe('a rename that two exports tell by the second', () => {
  it('stays one account where the same export was imported again before the readings came', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY + 1000, [['alice.1', SINCE]]);
    await exported(archive, MAY + 1000, [['alice.1', SINCE]]);
    await readWhole(archive, 'followers', [[1, 'alice.0']], MAY - DAY_MS);
    await exported(archive, JUNE + 1000, [['alice.2', SINCE]]);
    await readWhole(archive, 'followers', [[1, 'alice.1']], MAY);
    await readWhole(archive, 'followers', [[1, 'alice.2']], JUNE);
    const told = (await changes(archive)).filter((change) => change.kind !== 'renamed');
    expect(told).toEqual([]);
  });

  it('is one account, by its new name, with its note; and dated between the two', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, [['alice', SINCE]]);
    const number = (await shown(archive, 'alice'))!;
    await note(archive, number, 'met in Bandung');
    await exported(archive, JUNE, [['alice.new', SINCE]]);
    expect(await shown(archive, 'alice.new')).toBe(number);
    expect(await shown(archive, 'alice')).toBeNull();
    expect(await noted(archive, 'alice.new')).toBe('met in Bandung');
    expect(await changes(archive)).toEqual([
      {
        kind: 'renamed',
        number,
        list: null,
        from: 'alice',
        to: 'alice.new',
        certainty: 'certain',
        window: { lastBeforeAt: MAY, firstAfterAt: JUNE },
      },
    ]);
  });

  it('is the same in whatever order three exports come, and dated by the closest of them', async () => {
    const AUGUST = JULY + 30 * DAY_MS;
    const rows: readonly (readonly [number, Rows])[] = [
      [MAY, [['alice', SINCE]]],
      [JUNE, [['alice', SINCE]]],
      [JULY, [['alice.new', SINCE]]],
      [AUGUST, [['alice.newer', SINCE]]],
    ];
    for (const order of ['0123', '3210', '3012', '0321', '2031', '1302']) {
      const archive = await freshArchive();
      for (const at of order) await exported(archive, ...rows[Number(at)]!);
      expect([order, ...(await changes(archive))]).toMatchObject([
        order,
        { kind: 'renamed', to: 'alice.new', window: { lastBeforeAt: JUNE, firstAfterAt: JULY } },
        { kind: 'renamed', to: 'alice.newer', window: { lastBeforeAt: JULY, firstAfterAt: AUGUST } },
      ]);
      expect(await shown(archive, 'alice.newer')).not.toBeNull();
      archive.close();
    }
  });

  it('unites what was noted of both names, where both were known', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, [['alice', SINCE]]);
    await note(archive, (await shown(archive, 'alice'))!, 'met in Bandung');
    await readWhole(archive, 'followers', [[17, 'alice.new']], JUNE - DAY_MS);
    await note(archive, (await shown(archive, 'alice.new'))!, 'sells coffee');
    await exported(archive, JUNE, [['alice.new', SINCE]]);
    expect(await noted(archive, 'alice.new')).toContain('met in Bandung');
    expect(await noted(archive, 'alice.new')).toContain('sells coffee');
    expect(await findAccount(archive, { username: 'alice.new' })).toMatchObject({ id: expect.stringMatching(/17$/) });
  });

  it('gives neither note nor tie to a stranger who takes the old name later', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, [['alice', SINCE]]);
    const number = (await shown(archive, 'alice'))!;
    await note(archive, number, 'met in Bandung');
    await exported(archive, JUNE, [['alice.new', SINCE]]);
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice.new'],
        [66, 'alice'],
      ],
      JULY,
    );
    expect(await shown(archive, 'alice.new')).toBe(number);
    const stranger = await shown(archive, 'alice');
    expect(stranger).not.toBe(number);
    expect(await noted(archive, 'alice')).toBeUndefined();
    const told = await changes(archive);
    expect(told.filter((change) => change.number === number)).toMatchObject([{ kind: 'renamed', to: 'alice.new' }]);
    expect(told.filter((change) => change.number === stranger)).toMatchObject([{ kind: 'appeared' }]);
    // And an export from then knows the two apart.
    await exported(archive, JULY + DAY_MS, [
      ['alice.new', SINCE],
      ['alice', JULY / 1000 - 5],
    ]);
    expect((await changes(archive)).filter((change) => change.number === number)).toHaveLength(1);
    expect(await noted(archive, 'alice')).toBeUndefined();
  });

  it('is none where two ids were seen, and where a stranger bears the new name all along', async () => {
    const archive = await freshArchive();
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice'],
        [18, 'alice.new'],
      ],
      MAY - DAY_MS,
    );
    await note(archive, (await shown(archive, 'alice'))!, 'met in Bandung');
    await exported(archive, MAY, [['alice', SINCE]]);
    await exported(archive, JUNE, [['alice.new', SINCE]]);
    expect((await changes(archive)).filter(({ kind }) => kind === 'renamed')).toEqual([]);
    expect(await noted(archive, 'alice')).toBe('met in Bandung');
    expect(await noted(archive, 'alice.new')).toBeUndefined();
  });

  it('goes with the later export, to the last byte', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, [
      ['alice', SINCE],
      ['carol', SINCE + 1],
    ]);
    const before = await everything(archive);
    const importId = await exported(archive, JUNE, [
      ['alice.new', SINCE],
      ['carol', SINCE + 1],
    ]);
    expect(await everything(archive)).not.toBe(before);
    await undoImport(archive, importId, JUNE);
    expect(await everything(archive)).toBe(before);
  });

  it('goes with the earlier export too, of an account that only exports know', async () => {
    const archive = await freshArchive();
    const importId = await exported(archive, MAY, [['alice', SINCE]]);
    await exported(archive, JUNE, [['alice.new', SINCE]]);
    await undoImport(archive, importId, JUNE);
    expect(await shown(archive, 'alice.new')).not.toBeNull();
    expect(await archive.db.getAll('names')).toEqual([]);
    expect(await changes(archive)).toEqual([]);
  });

  it('stays where a third export tells it as well', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, [['alice', SINCE]]);
    const importId = await exported(archive, JUNE, [['alice.new', SINCE]]);
    await exported(archive, JULY, [['alice.new', SINCE]]);
    await undoImport(archive, importId, JULY);
    expect(await changes(archive)).toMatchObject([
      { kind: 'renamed', window: { lastBeforeAt: MAY, firstAfterAt: JULY } },
    ]);
  });
});

it('an old second that comes anew is somebody back, not somebody new', async () => {
  const archive = await freshArchive();
  await exported(archive, MAY, [['carol', SINCE + 1]]);
  await exported(archive, JUNE, [
    ['carol', SINCE + 1],
    ['dave', SINCE],
    ['erin', MAY / 1000 + 60],
  ]);
  const [dave, erin] = [await shown(archive, 'dave'), await shown(archive, 'erin')];
  expect(await changes(archive)).toMatchObject([
    { kind: 'appeared', number: erin, window: { firstAfterAt: MAY + 60_000 } },
    { kind: 'returned', number: dave, certainty: 'likely' },
  ]);
});
