import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { FAR, freshArchive, VIEWER } from '../fixtures/invented';
import { type InventedExport, importExport, stageExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { changes, JULY, JUNE, MAY, readWhole, SINCE } from '../fixtures/renamed';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';
import { previewImport } from './read-import-preview';

type Rows = readonly (readonly [string, number])[];
/** Seconds of follows, none of them a whole minute: that of alice, and that of the stranger who took her old name. */
const HERS = SINCE - (SINCE % 60) + 7;
const THEIRS = JUNE / 1000 - 5 * 86_400 + 11;
const CAROL = ['carol', HERS + 3] as const;
const BEFORE: Rows = [['alice', HERS], CAROL];
const AFTER: Rows = [['alice', THEIRS], ['alice.new', HERS], CAROL];

const exported = (archive: Archive, at: number, followers: Rows, more: Partial<InventedExport> = {}) =>
  importExport(archive, { at, followers, following: [['bob', SINCE + 9]], ...more });
const shown = async (archive: Archive, username: string) => (await findAccount(archive, { username }))?.number ?? null;
const note = async (archive: Archive, username: string, text: string) =>
  noteNumbers(archive, VIEWER, [(await shown(archive, username))!], [{ kind: 'note', note: text }], MAY);
const noted = async (archive: Archive, username: string) =>
  (await readContexts(archive, VIEWER)).of.get((await shown(archive, username)) ?? -1)?.note;
const told = async (archive: Archive) =>
  (await changes(archive))
    .map((change) => [change.kind, change.number, change.kind === 'renamed' ? change.to : null])
    .sort(([one], [other]) => String(other).localeCompare(String(one)));

describe('a stranger who took the name that somebody renamed gave up', () => {
  it('is somebody new; number and notes go with who was renamed', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, BEFORE);
    const hers = (await shown(archive, 'alice'))!;
    await note(archive, 'alice', 'met in Bandung');
    const staged = await stageExport(archive, { at: JUNE, followers: AFTER, following: [['bob', SINCE + 9]] });
    expect(await previewImport(archive, staged, FAR)).toMatchObject({ newPeople: 1 });
    await exported(archive, JUNE, AFTER);
    expect(await shown(archive, 'alice.new')).toBe(hers);
    expect(await noted(archive, 'alice.new')).toBe('met in Bandung');
    const stranger = await shown(archive, 'alice');
    expect([null, hers]).not.toContain(stranger);
    expect(await noted(archive, 'alice')).toBeUndefined();
    expect(await told(archive)).toEqual([
      ['renamed', hers, 'alice.new'],
      ['appeared', stranger, null],
    ]);
    // The next export means the same two.
    await exported(archive, JULY, AFTER);
    expect(await told(archive)).toHaveLength(2);
    archive.close();
  });

  it('is so in the preview as well, which counts one renamed and one new', async () => {
    const archive = await freshArchive();
    const mine = { ownerUsername: 'me.myself', owner: { username: 'me.myself' } } as const;
    await exported(archive, MAY, BEFORE, mine);
    const given = { at: JUNE, followers: AFTER, following: [['bob', SINCE + 9]], ownerUsername: 'me.myself' } as const;
    expect(await previewImport(archive, await stageExport(archive, given), FAR)).toMatchObject({
      renamed: 1,
      newPeople: 1,
      lists: { followers: { more: 1, fewer: 0 } },
    });
    archive.close();
  });

  it('in whatever order three exports come', async () => {
    const rows: readonly (readonly [number, Rows])[] = [
      [MAY, BEFORE],
      [JUNE, AFTER],
      [JULY, AFTER],
    ];
    for (const order of ['012', '021', '102', '120', '201', '210']) {
      const archive = await freshArchive();
      for (const at of order) await exported(archive, ...rows[Number(at)]!);
      const [hers, stranger] = [await shown(archive, 'alice.new'), await shown(archive, 'alice')];
      expect([order, await told(archive)]).toEqual([
        order,
        [
          ['renamed', hers, 'alice.new'],
          ['appeared', stranger, null],
        ],
      ]);
      expect(stranger).not.toBe(hers);
      archive.close();
    }
  });

  it('keeps what was noted of them, where the earlier export came last', async () => {
    const archive = await freshArchive();
    await exported(archive, JUNE, AFTER);
    await note(archive, 'alice', 'a stranger');
    await note(archive, 'alice.new', 'sells coffee');
    await exported(archive, MAY, BEFORE);
    expect(await noted(archive, 'alice')).toBe('a stranger');
    expect(await noted(archive, 'alice.new')).toBe('sells coffee');
    expect(await told(archive)).toEqual([
      ['renamed', await shown(archive, 'alice.new'), 'alice.new'],
      ['appeared', await shown(archive, 'alice'), null],
    ]);
    archive.close();
  });

  it('where who was renamed was read by id meanwhile: what was noted of both names is theirs', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, BEFORE);
    await note(archive, 'alice', 'met in Bandung');
    await readWhole(archive, 'followers', [[17, 'alice.new']], JUNE - DAY_MS);
    await note(archive, 'alice.new', 'sells coffee');
    await exported(archive, JUNE, AFTER);
    expect(await findAccount(archive, { username: 'alice.new' })).toMatchObject({ id: expect.stringMatching(/17$/) });
    expect(await noted(archive, 'alice.new')).toContain('met in Bandung');
    expect(await noted(archive, 'alice.new')).toContain('sells coffee');
    expect(await shown(archive, 'alice')).not.toBeNull();
    expect(await noted(archive, 'alice')).toBeUndefined();
    archive.close();
  });

  it('and where both were read by id after it', async () => {
    const archive = await freshArchive();
    const both = [
      [17, 'alice.new'],
      [66, 'alice'],
    ] as const;
    await readWhole(archive, 'followers', both, JULY);
    await exported(archive, JUNE, AFTER);
    await exported(archive, MAY, BEFORE);
    const [hers, stranger] = [await shown(archive, 'alice.new'), await shown(archive, 'alice')];
    expect((await told(archive)).filter(([kind]) => kind !== 'gone')).toEqual([
      ['renamed', hers, 'alice.new'],
      ['appeared', stranger, null],
    ]);
    archive.close();
  });

  it('is none where the account of that name was read by id before and after', async () => {
    const archive = await freshArchive();
    await readWhole(archive, 'followers', [[17, 'alice']], MAY - DAY_MS);
    await note(archive, 'alice', 'met in Bandung');
    await readWhole(archive, 'followers', [[17, 'alice']], JULY);
    await exported(archive, MAY, BEFORE);
    await exported(archive, JUNE, AFTER);
    expect((await told(archive)).filter(([kind]) => kind === 'renamed')).toEqual([]);
    expect(await noted(archive, 'alice')).toBe('met in Bandung');
    archive.close();
  });

  it('may be somebody of the list before, who gave up a name too', async () => {
    const archive = await freshArchive();
    const dora = ['dora', HERS + 100] as const;
    await exported(archive, MAY, [...BEFORE, dora]);
    const [hers, doras] = [await shown(archive, 'alice'), await shown(archive, 'dora')];
    await note(archive, 'dora', 'from school');
    await exported(archive, JUNE, [['alice', dora[1]], ['alice.new', HERS], CAROL]);
    expect(new Set((await told(archive)).map((one) => one.join()))).toEqual(
      new Set([`renamed,${hers},alice.new`, `renamed,${doras},alice`]),
    );
    expect(await noted(archive, 'alice')).toBe('from school');
    archive.close();
  });

  it('goes with the later export, and comes back with it', async () => {
    const archive = await freshArchive();
    await exported(archive, MAY, BEFORE);
    const hers = await shown(archive, 'alice');
    const importId = await exported(archive, JUNE, AFTER);
    await undoImport(archive, importId, JUNE);
    expect([await shown(archive, 'alice'), await shown(archive, 'alice.new')]).toEqual([hers, null]);
    expect(await archive.db.getAll('names')).toEqual([]);
    expect(await told(archive)).toEqual([]);
    await exported(archive, JUNE, AFTER);
    expect(await shown(archive, 'alice.new')).toBe(hers);
    expect(await told(archive)).toHaveLength(2);
    archive.close();
  });
});
