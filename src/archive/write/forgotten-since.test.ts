import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import {
  account,
  accounts,
  capture,
  freshArchive,
  NOON,
  OTHER_VIEWER,
  profile,
  tie,
  VIEWER,
} from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import type { Archive } from '../store/open';
import { putAnnotation } from './annotation';
import { recordCapture } from './capture';
import { forget, letGoOfForgotten, unforget } from './forget';
import { recordProfile, recordTie, recordViewer } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/** Two things are forgotten, one after the other, and the first is taken back. */

const T = NOON + 10 * DAY_MS;
const MINUTE = 60_000;
const LATER = T + 3 * HOUR_MS;
const USER_2: ForgetOrder = { kind: 'account', username: 'user.2' };
const ALL: ForgetOrder = { kind: 'viewer', viewer: VIEWER };
const OLD: ForgetOrder = { kind: 'before', at: T - DAY_MS };

/** A list that two viewers read, words and an act about `user.2`, a note, and an old line on the time axis. */
async function lived(): Promise<{ archive: Archive; look: string }> {
  const archive = await freshArchive();
  const { reading } = await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
  await recordCapture(archive, capture(accounts(1, 3), { readAt: T, viewer: OTHER_VIEWER }));
  const { id } = account(2);
  await recordProfile(archive, profile({ account: account(2), observedAt: T - 9 * DAY_MS, followsYou: true }));
  await recordTie(archive, tie(id, { youFollow: true, action: 'follow', observedAt: T + 2 }));
  await noteOn(archive, 'user.2', 'SECRETNOTE', T);
  await putAnnotation(archive, { annotationId: 'n', viewer: VIEWER, at: T - 9 * DAY_MS, text: 'SECRETTEXT' });
  return { archive, look: reading.readingId };
}

async function isAnywhere(archive: Archive, words: readonly string[]): Promise<string[]> {
  const text = await everything(archive);
  return words.filter((word) => text.includes(word));
}

describe('what comes back while an account was forgotten since', () => {
  for (const first of [ALL, OLD])
    it(`has no word and no act about it, and nothing of it stays (${first.kind})`, async () => {
      const { archive } = await lived();
      await forget(archive, first, 'first', T + MINUTE);
      expect(await forget(archive, USER_2, 'x', T + 2 * MINUTE)).toBe(true);
      expect(await unforget(archive, 'first', T + 3 * MINUTE)).toBe(true);
      expect((await archive.db.getAll('words')).filter(({ accountId }) => accountId === account(2).id)).toEqual([]);
      await letGoOfForgotten(archive, LATER);
      expect(await isAnywhere(archive, ['user.2', account(2).id, 'SECRETNOTE'])).toEqual([]);
    });

  it('has them again when the account is taken back as well', async () => {
    const { archive } = await lived();
    const before = await toldBy(archive);
    await forget(archive, ALL, 'first', T + MINUTE);
    await forget(archive, USER_2, 'x', T + 2 * MINUTE);
    await unforget(archive, 'first', T + 3 * MINUTE);
    expect(await unforget(archive, 'x', T + 4 * MINUTE)).toBe(true);
    const { sets, contexts, ties, words, actions } = await toldBy(archive);
    expect({ sets, contexts, ties, words, actions }).toEqual({
      sets: before.sets,
      contexts: before.contexts,
      ties: before.ties,
      words: before.words,
      actions: before.actions,
    });
    expect(await flawsOf(archive)).toEqual([]);
  });
});

describe('what comes back while its viewer was forgotten since', () => {
  it('is nowhere, and nothing of it stays: notes of an account, lines of an old time', async () => {
    for (const first of [USER_2, OLD]) {
      const { archive } = await lived();
      await forget(archive, first, 'first', T + MINUTE);
      await forget(archive, ALL, 'v', T + 2 * MINUTE);
      expect(await unforget(archive, 'first', T + 3 * MINUTE)).toBe(true);
      expect([await archive.db.count('contexts'), await archive.db.count('annotations')]).toEqual([0, 0]);
      await letGoOfForgotten(archive, LATER);
      expect(await isAnywhere(archive, ['SECRETNOTE', 'SECRETTEXT'])).toEqual([]);
    }
  });

  it('comes with the viewer who is taken back in turn', async () => {
    for (const first of [USER_2, OLD]) {
      const { archive } = await lived();
      const before = await toldBy(archive);
      await forget(archive, first, 'first', T + MINUTE);
      await forget(archive, ALL, 'v', T + 2 * MINUTE);
      await unforget(archive, 'first', T + 3 * MINUTE);
      expect(await unforget(archive, 'v', T + 4 * MINUTE)).toBe(true);
      const after = await toldBy(archive);
      expect([after.contexts, after.sets, after.words]).toEqual([before.contexts, before.sets, before.words]);
      expect(await archive.db.count('annotations')).toBe(1);
      expect(await flawsOf(archive)).toEqual([]);
    }
  });

  it('does not come back at all where it is a deleted look, until the viewer does', async () => {
    const { archive, look } = await lived();
    await deleteSnapshots(archive, [look], T + MINUTE);
    await forget(archive, ALL, 'v', T + 2 * MINUTE);
    expect(await restoreSnapshots(archive, [look], T + 3 * MINUTE)).toBe(0);
    expect(await archive.db.getKey('readings', look)).toBeUndefined();
    await unforget(archive, 'v', T + 4 * MINUTE);
    expect(await restoreSnapshots(archive, [look], T + 5 * MINUTE)).toBe(1);
  });
});

it('a list of an export that waits for the export comes with it, as long as the export can be taken back', async () => {
  const archive = await freshArchive();
  const imported = await importExport(archive, { at: T, followers: dated(['x']), following: dated(['y']) });
  await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: T + 1 });
  await forget(archive, { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' }, 'l', T + MINUTE);
  await forget(archive, ALL, 'v', T + 50 * MINUTE);
  expect(await unforget(archive, 'l', T + 55 * MINUTE)).toBe(true);
  await letGoOfForgotten(archive, T + 70 * MINUTE);
  expect(await unforget(archive, 'v', T + 100 * MINUTE)).toBe(true);
  const { sets, columns } = await toldBy(archive);
  expect(sets[`${imported}/followers`]).toEqual(['@x']);
  expect(columns.filter((line) => line.includes('since/followers'))).toHaveLength(1);
});

it('an own act while an account was forgotten leads to it when it is taken back', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 3), { readAt: T }));
  await forget(archive, USER_2, 'x', T + 1);
  await recordTie(archive, tie(account(2).id, { youFollow: true, action: 'follow', observedAt: T + 2 }));
  await unforget(archive, 'x', T + 3);
  const row = await archive.db.get('ties', [VIEWER, account(2).id]);
  expect([typeof row?.number, row?.orphanId]).toEqual(['number', undefined]);
});

it('a viewer as whom somebody read on has their name again when they are taken back, or a newer one', async () => {
  for (const newer of [null, 'me.now']) {
    const { archive } = await lived();
    await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: T + 3 });
    await forget(archive, ALL, 'v', T + MINUTE);
    await recordCapture(archive, capture(accounts(1, 3), { readAt: T + 2 * MINUTE, kind: 'following' }));
    if (newer !== null) await recordViewer(archive, { id: VIEWER, username: newer, seenAt: T + 3 * MINUTE });
    expect((await archive.db.get('viewers', VIEWER))?.username).toBe(newer);
    await unforget(archive, 'v', T + 4 * MINUTE);
    expect((await archive.db.get('viewers', VIEWER))?.username).toBe(newer ?? 'me');
  }
});
