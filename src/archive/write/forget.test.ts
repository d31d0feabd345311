import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { eachBackupPart } from '../backup/read';
import { readForgotten } from '../bin/forgotten';
import { act, live } from '../fixtures/acts';
import { toldBy as changesTold, dayAt, readOn } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { accounts, capture, freshArchive, NOON, OTHER_VIEWER, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { rowsOf, toldBy } from '../fixtures/told';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { deleteSnapshots } from './prune-snapshots';

const NOW = NOON + 100 * DAY_MS;
const LATER = NOW + DAY_MS;

async function backupText(archive: Archive): Promise<string> {
  let text = '';
  for await (const { json } of eachBackupPart(archive, new AbortController().signal)) text += json;
  return text;
}

/** Every string anywhere in the archive, kept or on its way out. */
async function everything(archive: Archive): Promise<string> {
  return JSON.stringify(await rowsOf(archive, []), (_key, value) => (ArrayBuffer.isView(value) ? [] : value));
}

const order = fc.oneof<fc.Arbitrary<ForgetOrder>[]>(
  fc.record({
    kind: fc.constant('account' as const),
    username: fc.constantFrom('user.3', 'user.5', 'renamed.10', 'only.3'),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    viewer: fc.constantFrom(VIEWER, OTHER_VIEWER),
    owner: fc.constant(VIEWER),
    list: fc.constantFrom('followers' as const, 'following' as const),
  }),
  fc.record({ kind: fc.constant('viewer' as const), viewer: fc.constantFrom(VIEWER, OTHER_VIEWER) }),
  fc.record({ kind: fc.constant('before' as const), at: fc.integer({ min: 0, max: 21 }).map((day) => dayAt(day)) }),
);

describe('forgetting', () => {
  it('can be taken back: everything is as it was, and nothing is broken in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 2, maxLength: 7 }), order, async (acts, what) => {
        const archive = await freshArchive();
        await live(archive, acts);
        // An import that another took the place of is let go of by whatever is forgotten, and with it whom only it named.
        fc.pre((await archive.db.getAll('bin')).every(({ kind }) => kind !== 'import'));
        const before = await toldBy(archive);
        const sealed = new Set(before.snapshots.map(({ snapshotId }) => snapshotId));
        const isDone = await forget(archive, what, 'f1', NOW);
        expect(await flawsOf(archive)).toEqual([]);
        expect(await unforget(archive, 'f1', NOW)).toBe(isDone);
        expect(await flawsOf(archive)).toEqual([]);
        const after = await toldBy(archive);
        // A reading that was taken out comes back closed: without its captures it cannot be read on, so it is a snapshot.
        const open = new Set(before.readings.flatMap((row) => (row.openSinceAt === undefined ? [] : [row.readingId])));
        const closed = (told: typeof before) => ({
          ...told,
          captures: [],
          readings: told.readings.map(({ openSinceAt: _, ...row }) => row),
          snapshots: told.snapshots.filter(({ snapshotId }) => !open.has(snapshotId) || sealed.has(snapshotId)),
        });
        expect(closed(after)).toEqual(closed(before));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('says so where there is nothing of the kind', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 3) });
    for (const what of [
      { kind: 'account', username: 'nobody' },
      { kind: 'account', username: 'me.myself' },
      { kind: 'viewer', viewer: OTHER_VIEWER },
      { kind: 'before', at: dayAt(-5) },
    ] as const)
      expect(await forget(archive, what, 'f1', NOW)).toBe(false);
    expect(await readForgotten(archive)).toEqual([]);
    expect(await unforget(archive, 'f1', NOW)).toBe(false);
  });
});

describe('an account that was forgotten', () => {
  async function archiveWithAyu(): Promise<Archive> {
    const archive = await freshArchive();
    const ayu = { ...accounts(5, 1)[0]!, username: 'ayu.w', fullName: 'Ayu Wulandari' };
    for (const day of [0, 3, 6, 9])
      await readOn(archive, dayAt(day), { followers: [...accounts(day, 9), ayu], following: [ayu] });
    await importExport(archive, { at: dayAt(4), followers: dated(['ayu.w', 'user.3']), following: dated(['ayu.w']) });
    const { number } = (await findAccount(archive, { username: 'ayu.w' }))!;
    await noteNumbers(archive, VIEWER, [number], [{ kind: 'note', note: 'Met at the fair' }], NOW);
    return archive;
  }

  it('is in no backup from then on, and nowhere once it cannot be undone any more', async () => {
    const archive = await archiveWithAyu();
    await forget(archive, { kind: 'account', username: 'ayu.w' }, 'f1', NOW);
    const words = ['ayu.w', 'Ayu Wulandari', 'Met at the fair', '1000005', '17840000000000005'];
    const text = await backupText(archive);
    for (const word of words) expect(text).not.toContain(word);
    await letGoOfForgotten(archive, NOW + 1);
    expect(await everything(archive)).toContain('ayu.w');
    await letGoOfForgotten(archive, LATER);
    const left = await everything(archive);
    for (const word of words) expect(left).not.toContain(word);
    expect(await findAccount(archive, { username: 'ayu.w' })).toBeNull();
  });

  it('is back in exactly the sets it was in, though those are kept as differences to each other', async () => {
    const archive = await freshArchive();
    const sizes = [40, 44, 44, 20, 46, 46, 12, 47];
    for (const [turn, many] of sizes.entries())
      await readOn(archive, dayAt(turn * 4), {
        followers: accounts(1, 60).slice(0, many),
        following: accounts(30, 20),
      });
    expect((await archive.db.getAll('memberships')).some((row) => row.baseId !== null)).toBe(true);
    const before = await toldBy(archive);
    const wasIn = Object.values(before.sets).filter((names) => names.includes('1000030')).length;
    expect(wasIn).toBeGreaterThan(6);
    expect(wasIn).toBeLessThan(Object.keys(before.sets).length);
    await forget(archive, { kind: 'account', username: 'user.30' }, 'f1', NOW);
    const meanwhile = Object.values((await toldBy(archive)).sets);
    expect(meanwhile.filter((names) => names.includes('1000030'))).toEqual([]);
    expect(meanwhile.map((names) => names.length)).toEqual(
      Object.values(before.sets).map((names) => names.filter((name) => name !== '1000030').length),
    );
    await unforget(archive, 'f1', NOW);
    expect((await toldBy(archive)).sets).toEqual(before.sets);
  });

  it('leaves the list it was in incomplete by one: nobody is called certainly gone or new by that list alone', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 9) });
    await forget(archive, { kind: 'account', username: 'user.5' }, 'f1', NOW);
    const [snapshot] = await archive.db.getAll('snapshots');
    expect(snapshot!.coverage).toMatchObject({ kind: 'whole', seen: 8, hidden: 1 });
    await readOn(archive, dayAt(12), { followers: accounts(1, 9) });
    expect(await changesTold(archive)).toEqual(['appeared user.5 followers']);
    // It was met anew, and is one account again: nobody ever came.
    expect(await unforget(archive, 'f1', NOW)).toBe(true);
    expect(await changesTold(archive)).toEqual([]);
  });
});

describe('a deleted snapshot', () => {
  it('leaves no names behind, though another was deleted before its hour was over and after', async () => {
    const archive = await freshArchive();
    for (const day of [0, 1, 2]) await readOn(archive, dayAt(day), { followers: accounts(1 + day * 20, 9) });
    const [first, second] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [first!], NOW);
    await deleteSnapshots(archive, [second!], NOW + 2 * HOUR_MS);
    await letGoOfForgotten(archive, NOW + 2 * HOUR_MS);
    const left = await everything(archive);
    expect(left).not.toContain('user.7');
    expect(left).toContain('user.27');
    expect(left).toContain('user.47');
  });
});

describe('a list, a viewer, an old time', () => {
  it('leave no names behind that nothing else leads to', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 4), following: accounts(3, 4) });
    await forget(archive, { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' }, 'f1', NOW);
    const text = await backupText(archive);
    for (const gone of ['user.1"', 'user.1\\n', 'User 2']) expect(text).not.toContain(gone);
    expect(text).toContain('user.6');
    await letGoOfForgotten(archive, LATER);
    expect(await findAccount(archive, { username: 'user.1' })).toBeNull();
    expect((await findAccount(archive, { username: 'user.6' }))?.username).toBe('user.6');
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('take everything of one viewer, and nothing of another', async () => {
    const archive = await freshArchive();
    const other = await freshArchive();
    const own = async (one: Archive) => readOn(one, dayAt(0), { followers: accounts(1, 8), following: accounts(5, 8) });
    await own(archive);
    await own(other);
    await recordCapture(archive, capture(accounts(40, 5), { viewer: OTHER_VIEWER, readAt: dayAt(2) }));
    await forget(archive, { kind: 'viewer', viewer: OTHER_VIEWER }, 'f1', NOW);
    await letGoOfForgotten(archive, LATER);
    const told = async (one: Archive) => {
      const { accounts: people, viewers, contexts, ties } = await toldBy(one);
      return { people, viewers, contexts, ties };
    };
    expect(await told(archive)).toEqual(await told(other));
  });

  it('take what is older, and leave what is not', async () => {
    const archive = await freshArchive();
    for (const day of [0, 7, 14]) await readOn(archive, dayAt(day), { followers: accounts(day, 9) });
    await forget(archive, { kind: 'before', at: dayAt(10) }, 'f1', NOW);
    const left = await archive.db.getAll('snapshots');
    expect(left.map((row) => row.readAt >= dayAt(10))).toEqual([true]);
    expect((await archive.db.getAll('counts')).every((row) => row.observedAt >= dayAt(10))).toBe(true);
    expect(await readForgotten(archive)).toMatchObject([{ forgetId: 'f1', order: { kind: 'before' } }]);
  });
});
