import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { AccountContext, ContextEdit, MeantAccount } from '../../domain/context';
import { DAY_MS } from '../../domain/time';
import { findAccount, findAccounts } from '../accounts/read-accounts';
import { account, accounts, capture, freshArchive, NOON, OTHER_VIEWER, profile, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { writing } from '../store/transaction';
import { recordCapture } from '../write/capture';
import { editContexts, undoContexts } from '../write/contexts';
import { deleteEverything } from '../write/delete-everything';
import { undoImport } from '../write/delete-import';
import { forget } from '../write/forget';
import { recordProfile } from '../write/profile';
import { mergeContexts } from './context-rows';
import { readContexts } from './contexts';

const network: ContextEdit = { kind: 'reason', reason: 'network', isOn: true };
const prospect: ContextEdit = { kind: 'tag', tag: 'Prospect', isOn: true };
const note = (text: string): ContextEdit => ({ kind: 'note', note: text });
const keep: ContextEdit = { kind: 'keep', isOn: true };

async function archiveOfTen() {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 10)));
  return archive;
}
const contextsOf = async (archive: Awaited<ReturnType<typeof freshArchive>>, viewer: AccountId = VIEWER) =>
  (await readContexts(archive, viewer)).of;

describe('contexts', () => {
  it('are kept per viewer and account', async () => {
    const archive = await archiveOfTen();
    await noteNumbers(archive, VIEWER, [3], [network, prospect, note('met in Solo'), keep], NOON);
    expect((await contextsOf(archive)).get(3)).toEqual({
      reasons: ['network'],
      tags: [{ tag: 'prospect', addedAt: NOON, removedAt: null }],
      note: 'met in Solo',
      isKept: true,
    });
    expect((await contextsOf(archive)).size).toBe(1);
    expect((await contextsOf(archive, OTHER_VIEWER)).size).toBe(0);
  });

  it('answer only what changed', async () => {
    const archive = await archiveOfTen();
    await noteNumbers(archive, VIEWER, [1], [keep], NOON);
    const changes = await noteNumbers(archive, VIEWER, [0, 1, 1], [keep], NOON);
    expect(changes.map((change) => change.account)).toEqual([0]);
    expect([...(await contextsOf(archive)).keys()]).toEqual([0, 1]);
  });

  it('are of whom the person was shown: nothing is noted of anybody where one is another by now, or was forgotten', async () => {
    const archive = await archiveOfTen();
    const shown = (await findAccount(archive, { username: 'user.2' }))!;
    const other = (await findAccount(archive, { username: 'user.3' }))!;
    const refused = { kind: 'another-account' };
    const noteOf = (one: MeantAccount) => editContexts(archive, VIEWER, [other, one], [note('late')], NOON);
    await expect(noteOf({ ...shown, number: other.number })).rejects.toMatchObject(refused);
    await expect(noteOf({ ...shown, number: 99 })).rejects.toMatchObject(refused);
    await forget(archive, { kind: 'account', username: 'user.2' }, 'f', NOON);
    await expect(noteOf(shown)).rejects.toMatchObject(refused);
    // Met again it has another number, and what was shown under the one before is still nobody.
    await recordCapture(archive, capture([account(2)], { readAt: NOON + 1 }));
    await expect(noteOf(shown)).rejects.toMatchObject(refused);
    expect((await contextsOf(archive)).size).toBe(0);
  });

  it('of a name whose number was given to somebody else meanwhile are of nobody', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, { followers: dated(['x']), following: [] });
    const shown = (await findAccount(archive, { username: 'x' }))!;
    await undoImport(archive, importId, NOON + 1);
    await recordCapture(archive, capture(accounts(50, 6)));
    const noting = editContexts(archive, VIEWER, [shown], [note('about x')], NOON + 2);
    await expect(noting).rejects.toMatchObject({ kind: 'another-account' });
    expect((await contextsOf(archive)).size).toBe(0);
  });

  it('of a name are of the account that got its id, or another name, since', async () => {
    const archive = await freshArchive();
    await importExport(archive, { followers: dated(['x']), following: [] });
    const shown = (await findAccount(archive, { username: 'x' }))!;
    await recordCapture(archive, capture([account(1, { username: 'x' })], { readAt: NOON + 1 }));
    await recordCapture(archive, capture([account(1, { username: 'y' })], { readAt: NOON + DAY_MS }));
    await editContexts(archive, VIEWER, [shown], [note('about x')], NOON + 2);
    const now = (await findAccount(archive, { id: account(1).id }))!;
    expect((await contextsOf(archive)).get(now.number)?.note).toBe('about x');
  });

  it('are undone, without what was edited since', async () => {
    const archive = await archiveOfTen();
    const changes = await noteNumbers(archive, VIEWER, [1, 2], [network, keep], NOON);
    await noteNumbers(archive, VIEWER, [2], [note('later')], NOON + 1);
    await undoContexts(archive, VIEWER, changes, NOON + 2);
    expect([...(await contextsOf(archive))]).toEqual([[2, { reasons: [], tags: [], note: 'later', isKept: false }]]);
  });

  it('survive a rename', async () => {
    const archive = await archiveOfTen();
    const before = await findAccount(archive, { username: 'user.4' });
    await noteNumbers(archive, VIEWER, [before!.number], [prospect], NOON);
    const renamed = account(4, { username: 'new.name' });
    await recordProfile(archive, profile({ account: renamed, observedAt: NOON + DAY_MS, followsYou: true }));
    const after = await findAccount(archive, { username: 'new.name' });
    expect((await contextsOf(archive)).get(after!.number)?.tags[0]?.tag).toBe('prospect');
  });

  it('of two numbers that are one account become one, for every viewer, and nothing is lost', async () => {
    const archive = await archiveOfTen();
    await noteNumbers(archive, VIEWER, [1], [network, note('one'), prospect], NOON);
    await noteNumbers(archive, VIEWER, [2], [keep, note('two'), prospect], NOON - DAY_MS);
    await noteNumbers(archive, OTHER_VIEWER, [1], [keep], NOON);
    await writing(archive, ['contexts', 'meta'], 'strict', (tx) => mergeContexts(tx, 1, 2));
    const one: AccountContext = {
      reasons: ['network'],
      tags: [{ tag: 'prospect', addedAt: NOON - DAY_MS, removedAt: null }],
      note: 'two\n\none',
      isKept: true,
    };
    expect([...(await contextsOf(archive))]).toEqual([[2, one]]);
    expect([...(await contextsOf(archive, OTHER_VIEWER))].map(([number]) => number)).toEqual([2]);
  });

  it('are given back unread while nothing has changed, and go with everything', async () => {
    const archive = await archiveOfTen();
    await noteNumbers(archive, VIEWER, [1], [keep], NOON);
    const known = await readContexts(archive, VIEWER);
    expect(await readContexts(archive, VIEWER, known)).toBe(known);
    expect(await readContexts(archive, OTHER_VIEWER, known)).not.toBe(known);
    await noteNumbers(archive, VIEWER, [2], [keep], NOON);
    expect((await readContexts(archive, VIEWER, known)).of.size).toBe(2);
    await deleteEverything(archive);
    expect((await readContexts(archive, VIEWER, known)).of.size).toBe(0);
  });
});

describe('accounts by many usernames', () => {
  it('are found in one read, by the name they show now', async () => {
    const archive = await archiveOfTen();
    const renamed = account(4, { username: 'new.name' });
    await recordProfile(archive, profile({ account: renamed, observedAt: NOON + DAY_MS, followsYou: true }));
    const found = await findAccounts(archive, ['user.1', 'user.4', 'new.name', 'nobody.here', 'user.1']);
    expect([...found].map(([name, row]) => [name, row.number])).toEqual([
      ['user.1', 0],
      ['new.name', 3],
    ]);
  });
});
