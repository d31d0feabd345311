import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOUR_MS } from '../../domain/time';
import { account, accounts, capture, freshArchive, NOON } from '../fixtures/invented';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { withName } from './names';
import { findAccount, readNames } from './read-accounts';

const see = (archive: Archive, hours: number, ...given: Parameters<typeof account>[]) =>
  recordCapture(
    archive,
    capture(
      given.map((each) => account(...each)),
      { readAt: NOON + hours * HOUR_MS },
    ),
  );

describe('a rename', () => {
  it('keeps one account, with both names in its history', async () => {
    const archive = await freshArchive();
    await see(archive, 0, [1], [2]);
    const { newAccounts } = await see(archive, 1, [1, { username: 'maria.baru', fullName: 'Maria\nBaru ⇄' }]);
    expect(newAccounts).toBe(0);
    const row = await findAccount(archive, { username: 'Maria.Baru' });
    expect(row).toMatchObject({ number: 0, id: account(1).id, fullName: 'Maria\nBaru ⇄', firstSeenAt: NOON });
    expect(await findAccount(archive, { username: 'user.1' })).toBeNull();
    expect(await readNames(archive, 0)).toEqual([
      { username: 'user.1', fullName: 'User 1', from: NOON },
      { username: 'maria.baru', fullName: 'Maria\nBaru ⇄', from: NOON + HOUR_MS },
    ]);
    expect(await readNames(archive, 1)).toEqual([{ username: 'user.2', fullName: 'User 2', from: NOON }]);
  });

  it('is not undone by an older sighting that comes late', async () => {
    const archive = await freshArchive();
    await see(archive, 0, [1]);
    await see(archive, 5, [1, { username: 'new' }]);
    await see(archive, 2, [1]);
    expect((await findAccount(archive, { id: account(1).id }))?.username).toBe('new');
    expect(await readNames(archive, 0)).toHaveLength(2);
  });

  it('of flags is no name: a sighting that does not say leaves them alone', async () => {
    const archive = await freshArchive();
    await see(archive, 0, [1, { isPrivate: null, fbidV2: null }]);
    await see(archive, 1, [1, { isPrivate: true, isVerified: null }]);
    await see(archive, 2, [1, { isPrivate: null, isVerified: null, fbidV2: null }]);
    const row = await findAccount(archive, { id: account(1).id });
    expect(row).toMatchObject({ isPrivate: true, isVerified: false, fbidV2: account(1).fbidV2 });
    expect(await readNames(archive, 0)).toHaveLength(1);
  });
});

describe('a username taken over', () => {
  it('leads to the account that shows it now; the one before keeps its row and may take it back', async () => {
    const archive = await freshArchive();
    await see(archive, 0, [1, { username: 'anna' }], [2]);
    await see(archive, 1, [3, { username: 'anna' }]);
    expect((await findAccount(archive, { username: 'anna' }))?.id).toBe(account(3).id);
    expect((await findAccount(archive, { id: account(1).id }))?.username).toBe('anna');
    await see(archive, 0.5, [1, { username: 'anna' }]);
    expect((await findAccount(archive, { username: 'anna' }))?.id).toBe(account(3).id);
    await see(archive, 2, [1, { username: 'anna' }], [3, { username: 'anna.two' }]);
    expect((await findAccount(archive, { username: 'anna' }))?.id).toBe(account(1).id);
    expect((await findAccount(archive, { username: 'anna.two' }))?.id).toBe(account(3).id);
  });

  it('by a swap within one answer leads each to the other', async () => {
    const archive = await freshArchive();
    await see(archive, 0, [1, { username: 'left' }], [2, { username: 'right' }]);
    await see(archive, 1, [1, { username: 'right' }], [2, { username: 'left' }]);
    expect((await findAccount(archive, { username: 'left' }))?.id).toBe(account(2).id);
    expect((await findAccount(archive, { username: 'right' }))?.id).toBe(account(1).id);
    // Nothing is left to look closer at.
    const before = await archive.db.getAll('accountChunks');
    await see(archive, 2, [1, { username: 'right' }], [2, { username: 'left' }]);
    expect(await archive.db.getAll('accountChunks')).toEqual(before);
  });
});

it('names in any order of arrival make the same history', () => {
  const spans = [1, 2, 3, 4].map((from) => ({ username: from === 3 ? 'b' : 'a', fullName: '', from }));
  const forward = spans.reduce<readonly (typeof spans)[number][]>(withName, []);
  const backward = [...spans].reverse().reduce<readonly (typeof spans)[number][]>(withName, []);
  expect(forward.map((span) => span.from)).toEqual([1, 3, 4]);
  expect(backward).toEqual(forward);
});

it('full names of any shape come back as they were', async () => {
  const archive = await freshArchive();
  const odd = ['', '\n', '\ud800', 'a\u0000b', '名前', '‮evil', ' '.repeat(40)];
  const people = accounts(1, odd.length).map((each, at) => ({ ...each, fullName: odd[at]! }));
  await recordCapture(archive, capture(people));
  for (const each of people) expect((await findAccount(archive, { id: each.id }))?.fullName).toBe(each.fullName);
});

describe('where very many changed their names', () => {
  afterEach(() => vi.restoreAllMocks());

  /** More than are worth listing for a page. */
  async function manyRenamed() {
    const archive = await freshArchive();
    const people = accounts(1, 300);
    await recordCapture(archive, capture(people));
    const renamed = people.map((one) => ({ ...one, username: `new.${one.username}` }));
    await recordCapture(archive, capture(renamed, { readAt: NOON + HOUR_MS }));
    expect(await archive.db.count('names')).toBe(300);
    return archive;
  }

  it('a page of a list asks for those in it alone', async () => {
    const archive = await manyRenamed();
    const listed = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    await see(archive, 2, [7, { username: 'third' }], [9, { username: 'new.user.9' }]);
    const ofNames = listed.mock.contexts.flatMap((store, at) =>
      (store as IDBObjectStore).name === 'names' ? [listed.mock.calls[at]![1]] : [],
    );
    expect(ofNames.length).toBeGreaterThan(0);
    expect(ofNames.every((most) => most !== undefined && most < 300)).toBe(true);
    const usernames = async (number: number) => (await readNames(archive, number)).map(({ username }) => username);
    expect(await usernames(6)).toEqual(['user.7', 'new.user.7', 'third']);
    expect(await usernames(8)).toEqual(['user.9', 'new.user.9']);
  });

  it('a late page still tells the name of its time', async () => {
    const archive = await manyRenamed();
    await see(archive, -2, [7, { username: 'first' }]);
    expect((await readNames(archive, 6)).map(({ username }) => username)).toEqual(['first', 'user.7', 'new.user.7']);
  });
});
