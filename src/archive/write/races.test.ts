import { expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import { HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, importExport, stageExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { toldBy } from '../fixtures/told';
import { type Archive, openArchive } from '../store/open';
import { recordCapture } from './capture';
import { editContexts, undoContexts } from './contexts';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten, unforget } from './forget';
import { commitImport } from './import';
import { recordProfile } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/**
 * Two hands at once, over two connections: whatever two of them do, the end is as if one had waited for the other, and
 * each is told what became of its own act.
 */

const LATER = NOON + HOUR_MS;
const NOW = LATER + 600_000;

interface Scene {
  /** One import on its way in, one kept; a list; notes; something forgotten, something deleted, something taken off. */
  readonly rows: readonly (readonly [name: string, keys: IDBValidKey[], values: unknown[]])[];
  readonly staged: string;
  readonly kept: string;
  readonly looks: readonly string[];
  readonly changes: readonly ContextChange[];
  readonly noted: number;
}

async function scene(): Promise<Scene> {
  const archive = await openArchive({ name: 'scene' });
  const kept = await importExport(archive, {
    at: NOON - HOUR_MS,
    followers: dated(['user.1', 'user.2', 'only.1']),
    following: dated(['user.3', 'only.2']),
  });
  await recordProfile(archive, profile({ followerCount: 4, observedAt: NOON - 1 }));
  const followers = await recordCapture(archive, capture(accounts(1, 4), { readAt: NOON }));
  const following = await recordCapture(archive, capture(accounts(2, 4), { kind: 'following', readAt: NOON + 1000 }));
  const noted = (await findAccount(archive, { username: 'user.2' }))!.number;
  await noteNumbers(archive, VIEWER, [noted], [{ kind: 'note', note: 'First' }], LATER);
  const changes = await noteNumbers(archive, VIEWER, [noted], [{ kind: 'tag', tag: 'friend', isOn: true }], LATER + 1);
  await forget(archive, { kind: 'account', username: 'only.1' }, 'forgotten', LATER);
  await deleteSnapshots(archive, [following.reading.readingId], LATER);
  const staged = await stageExport(archive, {
    at: LATER,
    followers: dated(['user.1', 'new.name', 'new.only']),
    following: dated(['user.2']),
  });
  const names = [...archive.db.objectStoreNames];
  const rows = await Promise.all(
    names.map(async (name) => [name, await archive.db.getAllKeys(name), await archive.db.getAll(name)] as const),
  );
  archive.close();
  const looks = [followers.reading.readingId, following.reading.readingId];
  return { rows, staged, kept, looks, changes, noted };
}

type Act = (archive: Archive, of: Scene) => Promise<unknown>;

const ACTS: Readonly<Record<string, Act>> = {
  'keep the import': (archive, { staged }) =>
    commitImport(archive, { importId: staged, owner: { id: VIEWER as AccountId }, vouched: [], importedAt: NOW }),
  'keep a capture of somebody new and somebody renamed': (archive) =>
    recordCapture(
      archive,
      capture([account(1, { username: 'new.name' }), account(9)], { captureId: 'raced', readAt: NOW }),
    ).then(({ isRepeat }) => isRepeat),
  'undo the import': (archive, { kept }) => undoImport(archive, kept, NOW),
  'note something': (archive, { noted }) =>
    editContexts(
      archive,
      VIEWER,
      [{ ...account(2), number: noted }],
      [{ kind: 'tag', tag: 'work', isOn: true }],
      NOW,
    ).then(
      (all) => all.length,
      (error) => error.kind,
    ),
  'take a note back': (archive, { changes }) => undoContexts(archive, VIEWER, changes, NOW),
  'forget somebody': (archive) => forget(archive, { kind: 'account', username: 'user.2' }, 'raced', NOW),
  'forget everything': (archive) => forget(archive, { kind: 'viewer', viewer: VIEWER as AccountId }, 'all', NOW),
  'take a forgetting back': (archive) => unforget(archive, 'forgotten', NOW),
  'delete a look': (archive, { looks }) => deleteSnapshots(archive, [looks[0]!], NOW),
  'take a look back': (archive, { looks }) => restoreSnapshots(archive, [looks[1]!], NOW),
  'empty the bin': (archive) => letGoOfForgotten(archive, NOW + HOUR_MS),
};

const SCENE = scene();
let made = 0;

/** A copy of the scene, open twice. */
async function twoHands({ rows }: Scene): Promise<[Archive, Archive]> {
  const name = `race-${++made}`;
  const one = await openArchive({ name });
  const tx = one.db.transaction([...one.db.objectStoreNames], 'readwrite');
  for (const [store, keys, values] of rows)
    for (const [at, value] of values.entries()) {
      const into = tx.objectStore(store as 'meta');
      if (into.keyPath === null) into.put(value as never, keys[at] as never);
      else into.put(value as never);
    }
  await tx.done;
  return [one, await openArchive({ name })];
}

/** All that is told afterwards, the bin aside: that shows in what can be taken back. */
async function outcome(archive: Archive, answers: readonly unknown[]): Promise<string> {
  expect(await flawsOf(archive)).toEqual([]);
  return JSON.stringify([answers, await toldBy(archive)]);
}

async function inTurn(of: Scene, first: Act, second: Act, isFlipped: boolean): Promise<string> {
  const [one, other] = await twoHands(of);
  const answers = [await first(one, of), await second(other, of)];
  const all = await outcome(one, isFlipped ? answers.reverse() : answers);
  for (const hand of [one, other]) hand.close();
  return all;
}

async function atOnce(of: Scene, first: Act, second: Act): Promise<string> {
  const [one, other] = await twoHands(of);
  const all = await outcome(one, await Promise.all([first(one, of), second(other, of)]));
  for (const hand of [one, other]) hand.close();
  return all;
}

it('two hands at once, whatever they do, end as if one had waited for the other', async () => {
  const of = await SCENE;
  const names = Object.keys(ACTS);
  for (const [at, first] of names.entries())
    for (const second of names.slice(at)) {
      const [one, other] = [ACTS[first]!, ACTS[second]!];
      const raced = await atOnce(of, one, other);
      if (raced === (await inTurn(of, one, other, false))) continue;
      expect(raced, `${first} / ${second}`).toBe(await inTurn(of, other, one, true));
    }
}, 60_000);

it('the same import kept by two hands at once is one import, and undone it is gone', async () => {
  const of = await SCENE;
  const [one, other] = await twoHands(of);
  const keep = ACTS['keep the import']!;
  const answers = await Promise.all([keep(one, of), keep(other, of)]);
  expect(answers[0]).toEqual(answers[1]);
  expect(await one.db.getAllKeys('imports')).toEqual([of.kept, of.staged].sort());
  expect(await undoImport(one, of.staged, NOW)).toBe(true);
  expect(await one.db.getAllKeys('imports')).toEqual([of.kept]);
});

it('what can be taken back once comes back once, however many hands reach for it', async () => {
  const of = await SCENE;
  for (const [name, whole] of [
    ['take a note back', 1],
    ['take a look back', 1],
    ['take a forgetting back', true],
    ['undo the import', true],
  ] as const) {
    const [one, other] = await twoHands(of);
    const answers = await Promise.all([ACTS[name]!(one, of), ACTS[name]!(other, of)]);
    expect(
      answers.filter((answer) => answer === whole),
      `${name}: ${answers}`,
    ).toHaveLength(1);
  }
});
