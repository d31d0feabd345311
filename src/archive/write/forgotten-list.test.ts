import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { partsOf } from '../fixtures/backups';
import { flawsOf } from '../fixtures/flaws';
import { freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport, stageExport } from '../fixtures/invented-export';
import { changes } from '../fixtures/renamed';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import type { Archive } from '../store/open';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten, unforget } from './forget';
import { commitImport } from './import';
import { recordViewer } from './profile';

/** An export knows everybody whom any list of it names; one of its lists is forgotten. */

const T = NOON + 10 * DAY_MS;
const MINUTE = 60_000;
const FOLLOWERS: ForgetOrder = { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' };
const ALL: ForgetOrder = { kind: 'viewer', viewer: VIEWER };

async function withFollowersForgotten(): Promise<{ archive: Archive; importId: string }> {
  const archive = await freshArchive();
  const lists = { followers: dated(['only.follower', 'both']), following: dated(['both']) };
  const importId = await importExport(archive, { at: T, ...lists });
  await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: T });
  await forget(archive, FOLLOWERS, 'l', T + MINUTE);
  return { archive, importId };
}

const namedIn = (text: string) => ['only.follower', 'both'].filter((name) => text.includes(name));

describe('whom nothing of an export tells of but a list that was forgotten', () => {
  it('is nowhere once that is gone for good', async () => {
    const { archive, importId } = await withFollowersForgotten();
    await letGoOfForgotten(archive, T + 2 * HOUR_MS);
    expect(namedIn(await everything(archive))).toEqual(['both']);
    expect((await toldBy(archive)).sets[importId]).toEqual(['@both']);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is in no backup from that moment on, and in the archive again once the list is taken back', async () => {
    const { archive, importId } = await withFollowersForgotten();
    const backup = async () => namedIn(JSON.stringify(await partsOf(archive)));
    expect(await backup()).toEqual(['both']);
    expect(await unforget(archive, 'l', T + 2 * MINUTE)).toBe(true);
    expect(await backup()).toEqual(['only.follower', 'both']);
    expect((await toldBy(archive)).sets[`${importId}/followers`]).toEqual(['@both', '@only.follower']);
  });

  it('does not come back with the export, where that lay in the bin itself when the hour was over', async () => {
    const { archive, importId } = await withFollowersForgotten();
    await forget(archive, ALL, 'v', T + 50 * MINUTE);
    await letGoOfForgotten(archive, T + 65 * MINUTE);
    expect(await unforget(archive, 'v', T + 70 * MINUTE)).toBe(true);
    expect((await toldBy(archive)).sets[importId]).toEqual(['@both']);
    expect(namedIn(await everything(archive))).toEqual(['both']);
  });

  it('does not come back with an account that was forgotten later than the list', async () => {
    const { archive, importId } = await withFollowersForgotten();
    await forget(archive, { kind: 'account', username: 'only.follower' }, 'x', T + 50 * MINUTE);
    await letGoOfForgotten(archive, T + 65 * MINUTE);
    expect(await unforget(archive, 'x', T + 70 * MINUTE)).toBe(true);
    expect((await toldBy(archive)).sets[importId]).toEqual(['@both']);
    expect(namedIn(await everything(archive))).toEqual(['both']);
  });

  it('comes back with its dates though the same export was imported anew meanwhile, and that undone', async () => {
    const { archive, importId } = await withFollowersForgotten();
    const columns = async () => (await toldBy(archive)).columns.filter((line) => line.startsWith(importId));
    const anew = await stageExport(archive, { at: T, followers: dated(['both']), following: [] });
    await commitImport(archive, { importId: anew, owner: { id: VIEWER }, vouched: [], importedAt: T + 2 * MINUTE });
    expect(await unforget(archive, 'l', T + 3 * MINUTE)).toBe(true);
    await undoImport(archive, anew, T + 4 * MINUTE);
    expect(await columns()).toContainEqual(expect.stringContaining('since/followers @only.follower'));
  });
});

describe('an account whose forgetting is over', () => {
  it('has left what lies in the bin, and does not come back with it', async () => {
    const { archive, importId } = await withFollowersForgotten();
    await forget(archive, { kind: 'account', username: 'both' }, 'x', T + 10 * MINUTE);
    await forget(archive, ALL, 'v', T + 50 * MINUTE);
    // The list waits with the viewer now, and is not over with its own hour.
    expect(await unforget(archive, 'l', T + 55 * MINUTE)).toBe(true);
    await letGoOfForgotten(archive, T + 75 * MINUTE);
    expect(namedIn(await everything(archive))).toEqual(['only.follower']);
    expect(await unforget(archive, 'v', T + 100 * MINUTE)).toBe(true);
    const { sets, columns } = await toldBy(archive);
    expect(sets[importId]).toEqual(['@only.follower']);
    expect(sets[`${importId}/followers`]).toEqual(['@only.follower']);
    expect(columns).toEqual([expect.stringContaining('since/followers @only.follower')]);
    expect(await flawsOf(archive)).toEqual([]);
  });
});

it('an account is back in a list of an export that was imported after the list was forgotten', async () => {
  const { archive } = await withFollowersForgotten();
  const lists = { followers: dated(['only.follower']), following: dated(['both']) };
  const importId = await stageExport(archive, { at: T + DAY_MS, ...lists });
  const importedAt = T + 2 * MINUTE;
  await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt });
  const since = async () =>
    (await toldBy(archive)).columns.filter((line) => line.startsWith(`${importId} since/followers`));
  const before = await since();
  await forget(archive, { kind: 'account', username: 'only.follower' }, 'x', T + 3 * MINUTE);
  expect(await since()).toEqual([]);
  expect(await unforget(archive, 'x', T + 4 * MINUTE)).toBe(true);
  expect(before).toHaveLength(1);
  expect(await since()).toEqual(before);
});

it('a rename that only the forgotten list told is told no more, and again once the list is back', async () => {
  const archive = await freshArchive();
  const kept = dated(['kept.1', 'kept.2'], 1_600_000_007);
  const OLD = 1_500_000_011;
  await importExport(archive, { at: T, followers: [['old', OLD], ...kept], following: kept });
  await importExport(archive, { at: T + DAY_MS, followers: [['new', OLD], ...kept], following: kept });
  await recordViewer(archive, { id: VIEWER, username: 'me', seenAt: T });
  expect(await changes(archive)).toMatchObject([{ kind: 'renamed', from: 'old', to: 'new' }]);
  const before = await toldBy(archive);
  await forget(archive, FOLLOWERS, 'l', T + 2 * DAY_MS);
  expect(await changes(archive)).toEqual([]);
  // Whatever has renames told anew meanwhile, each of the two names is still somebody's.
  const third = await importExport(archive, { at: T + 2 * DAY_MS, followers: [], following: kept });
  await undoImport(archive, third, T + 2 * DAY_MS + MINUTE);
  expect(await flawsOf(archive)).toEqual([]);
  expect(await unforget(archive, 'l', T + 2 * DAY_MS + MINUTE)).toBe(true);
  expect(await toldBy(archive)).toEqual(before);
});
