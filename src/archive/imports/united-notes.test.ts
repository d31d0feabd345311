import { describe, expect, it } from 'vitest';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { noteOn } from '../fixtures/noted';
import { JULY, JUNE, MAY, readWhole, SINCE } from '../fixtures/renamed';
import { everything } from '../fixtures/understood';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';
import { forget, letGoOfForgotten } from '../write/forget';

const KEPT = [
  ['kept', SINCE + 7],
  ['kept.2', SINCE + 77],
] as const;
const exported = (archive: Archive, name: string, at: number) =>
  importExport(archive, { at, followers: [[name, SINCE], ...KEPT], following: KEPT });
const noted = async (archive: Archive, username: string) => {
  const account = await findAccount(archive, { username });
  return account === null ? null : (await readContexts(archive, VIEWER)).of.get(account.number);
};

/** `old` by an export alone, `new` by id: two, until an export tells that `old` became `new`. */
async function twoWhoWillBeOne() {
  const archive = await freshArchive();
  await exported(archive, 'old', MAY);
  await readWhole(archive, 'followers', [[17, 'new']], JULY);
  return archive;
}

describe('what was noted of somebody whom an import makes one with another', () => {
  it('goes along, and back when the import is undone: it stays with nobody else', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'met in Bandung', JULY);
    await noteNumbers(
      archive,
      VIEWER,
      [(await findAccount(archive, { username: 'old' }))!.number],
      [{ kind: 'tag', tag: 'customer', isOn: true }],
      JULY,
    );
    const importId = await exported(archive, 'new', JUNE);
    expect(await noted(archive, 'new')).toMatchObject({ note: 'met in Bandung', tags: [{ tag: 'customer' }] });
    await undoImport(archive, importId, FAR);
    expect(await noted(archive, 'old')).toMatchObject({ note: 'met in Bandung', tags: [{ tag: 'customer' }] });
    expect(await noted(archive, 'new')).toBeUndefined();
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('leaves the other what was noted of it, and what was noted of both as one', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'of the old', JULY);
    await noteOn(archive, 'new', 'of the new', JULY);
    const importId = await exported(archive, 'new', JUNE);
    const both = (await noted(archive, 'new'))!.note;
    await noteOn(archive, 'new', `${both}\n\nof both`, JULY + 1);
    await undoImport(archive, importId, FAR);
    expect((await noted(archive, 'old'))?.note).toBe('of the old');
    expect((await noted(archive, 'new'))?.note).toContain('of the new');
    expect((await noted(archive, 'new'))?.note).toContain('of both');
  });

  it('does not come back where it was taken off since', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'of the old', JULY);
    const importId = await exported(archive, 'new', JUNE);
    await noteOn(archive, 'new', '', JULY + 1);
    await undoImport(archive, importId, FAR);
    expect(await noted(archive, 'old')).toBeUndefined();
    expect(await noted(archive, 'new')).toBeUndefined();
  });

  it('stays while another export tells the same', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'of the old', JULY);
    const importId = await exported(archive, 'new', JUNE);
    const another = await exported(archive, 'new', JUNE + 86_400_000);
    await undoImport(archive, importId, FAR);
    expect((await noted(archive, 'new'))?.note).toBe('of the old');
    await undoImport(archive, another, FAR);
    expect((await noted(archive, 'old'))?.note).toBe('of the old');
  });

  it('comes back also where the same export was imported once more', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'of the old', JULY);
    await exported(archive, 'new', JUNE);
    const again = await exported(archive, 'new', JUNE);
    expect(await archive.db.count('imports')).toBe(2);
    await letGoOfForgotten(archive, FAR);
    await undoImport(archive, again, FAR);
    expect((await noted(archive, 'old'))?.note).toBe('of the old');
  });

  it('is forgotten with them', async () => {
    const archive = await twoWhoWillBeOne();
    await noteOn(archive, 'old', 'secret word', JULY);
    await exported(archive, 'new', JUNE);
    await forget(archive, { kind: 'account', username: 'new' }, 'f', NOON);
    await letGoOfForgotten(archive, FAR);
    expect(await everything(archive)).not.toContain('secret word');
  });
});
