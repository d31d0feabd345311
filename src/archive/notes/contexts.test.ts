import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { AccountContext, ContextEdit } from '../../domain/context';
import { DAY_MS } from '../../domain/time';
import { findAccount, findAccounts } from '../accounts/read-accounts';
import { account, accounts, capture, freshArchive, NOON, OTHER_VIEWER, profile, VIEWER } from '../fixtures/invented';
import { writing } from '../store/transaction';
import { recordCapture } from '../write/capture';
import { editContexts, undoContexts } from '../write/contexts';
import { deleteEverything } from '../write/delete-everything';
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
    await editContexts(archive, VIEWER, [3], [network, prospect, note('met in Solo'), keep], NOON);
    expect((await contextsOf(archive)).get(3)).toEqual({
      reasons: ['network'],
      tags: [{ tag: 'prospect', addedAt: NOON, removedAt: null }],
      note: 'met in Solo',
      isKept: true,
    });
    expect((await contextsOf(archive)).size).toBe(1);
    expect((await contextsOf(archive, OTHER_VIEWER)).size).toBe(0);
  });

  it('answer only what changed, and leave accounts alone that do not exist', async () => {
    const archive = await archiveOfTen();
    await editContexts(archive, VIEWER, [1], [keep], NOON);
    const changes = await editContexts(archive, VIEWER, [0, 1, 1, 99], [keep], NOON);
    expect(changes.map((change) => change.account)).toEqual([0]);
    expect([...(await contextsOf(archive)).keys()]).toEqual([0, 1]);
  });

  it('are undone, without what was edited since', async () => {
    const archive = await archiveOfTen();
    const changes = await editContexts(archive, VIEWER, [1, 2], [network, keep], NOON);
    await editContexts(archive, VIEWER, [2], [note('later')], NOON + 1);
    await undoContexts(archive, VIEWER, changes, NOON + 2);
    expect([...(await contextsOf(archive))]).toEqual([[2, { reasons: [], tags: [], note: 'later', isKept: false }]]);
  });

  it('survive a rename', async () => {
    const archive = await archiveOfTen();
    const before = await findAccount(archive, { username: 'user.4' });
    await editContexts(archive, VIEWER, [before!.number], [prospect], NOON);
    const renamed = account(4, { username: 'new.name' });
    await recordProfile(archive, profile({ account: renamed, observedAt: NOON + DAY_MS, followsYou: true }));
    const after = await findAccount(archive, { username: 'new.name' });
    expect((await contextsOf(archive)).get(after!.number)?.tags[0]?.tag).toBe('prospect');
  });

  it('of two numbers that are one account become one, for every viewer, and nothing is lost', async () => {
    const archive = await archiveOfTen();
    await editContexts(archive, VIEWER, [1], [network, note('one'), prospect], NOON);
    await editContexts(archive, VIEWER, [2], [keep, note('two'), prospect], NOON - DAY_MS);
    await editContexts(archive, OTHER_VIEWER, [1], [keep], NOON);
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
    await editContexts(archive, VIEWER, [1], [keep], NOON);
    const known = await readContexts(archive, VIEWER);
    expect(await readContexts(archive, VIEWER, known)).toBe(known);
    expect(await readContexts(archive, OTHER_VIEWER, known)).not.toBe(known);
    await editContexts(archive, VIEWER, [2], [keep], NOON);
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
