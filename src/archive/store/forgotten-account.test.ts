import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { flawsOf } from '../fixtures/flaws';
import { account, accounts, capture, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { dated, importExport, stageExport } from '../fixtures/invented-export';
import { noteOn } from '../fixtures/noted';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import { recordCapture } from '../write/capture';
import { forget, letGoOfForgotten, unforget } from '../write/forget';
import { recordProfile, recordTie } from '../write/profile';
import { FATES } from './fates';
import type { Archive } from './open';
import type { StoreName } from './transaction';

const T = NOON + 10 * DAY_MS;
const X = account(2);
const [ID, FBID] = [X.id, X.fbidV2!];
const ORDER = { kind: 'account', username: 'renamed.2' } as const;

/** An archive with something of one account in every store that may have something of an account. */
async function fullOfOne(): Promise<Archive> {
  const archive = await freshArchive();
  const read = (people: ReturnType<typeof accounts>, owner: string, kind: FollowListKind, readAt: number) =>
    recordCapture(archive, capture(people, { list: { owner: owner as AccountId, kind }, readAt }));
  await read(accounts(1, 3), VIEWER, 'followers', T);
  await read(accounts(5, 3), ID, 'followers', T);
  await recordProfile(
    archive,
    profile({ account: account(2, { username: 'renamed.2' }), observedAt: T + 1, followerCount: 77, followsYou: true }),
  );
  await recordTie(archive, tie(ID, { youFollow: true, action: 'follow', observedAt: T + 2 }));
  const exported = { at: T + DAY_MS, followers: dated(['renamed.2', 'user.3']), following: dated(['user.3']) };
  await importExport(archive, { ...exported, deletedFbids: [FBID] });
  await noteOn(archive, 'renamed.2', 'SECRETNOTE', T + DAY_MS);
  await stageExport(archive, { ...exported, at: T + 2 * DAY_MS });
  return archive;
}

async function rowsOf(archive: Archive, name: StoreName): Promise<string> {
  const bytes = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
  return JSON.stringify([await archive.db.getAllKeys(name), await archive.db.getAll(name)], bytes);
}

describe('an account that is in every store', () => {
  it('is taken from each that may name one, and its id, names and second id are nowhere in the end', async () => {
    const archive = await fullOfOne();
    const names = (Object.keys(FATES) as StoreName[]).filter((name) => name !== 'meta');
    const before = await Promise.all(names.map((name) => rowsOf(archive, name)));
    expect(await forget(archive, ORDER, 'x', T + 3 * DAY_MS)).toBe(true);
    const after = await Promise.all(names.map((name) => rowsOf(archive, name)));
    for (const [at, name] of names.entries())
      expect(after[at] === before[at], name).toBe(FATES[name].ofAccount === 'nobody');
    await letGoOfForgotten(archive, T + 3 * DAY_MS + HOUR_MS);
    const text = await everything(archive);
    const words = ['user.2', 'renamed.2', ID, FBID, 'SECRETNOTE'];
    expect(words.filter((word) => text.includes(word))).toEqual([]);
  });

  it('is back in each when that is taken back', async () => {
    const archive = await fullOfOne();
    const before = await toldBy(archive);
    const imports = await archive.db.getAll('imports');
    await forget(archive, ORDER, 'x', T + 3 * DAY_MS);
    expect(await unforget(archive, 'x', T + 3 * DAY_MS)).toBe(true);
    const { sets, contexts, columns, counts, words } = await toldBy(archive);
    expect({ sets, contexts, columns, counts, words }).toEqual({
      sets: before.sets,
      contexts: before.contexts,
      columns: before.columns,
      counts: before.counts,
      words: before.words,
    });
    expect(await archive.db.getAll('imports')).toEqual(imports);
    expect(await flawsOf(archive)).toEqual([]);
  });

  it('is in no export that comes back while it is forgotten, and marked there again when it is back', async () => {
    const archive = await fullOfOne();
    const imports = await archive.db.getAll('imports');
    const now = T + 3 * DAY_MS;
    await forget(archive, { kind: 'viewer', viewer: VIEWER }, 'v', now);
    expect(await forget(archive, ORDER, 'x', now + 1)).toBe(true);
    await unforget(archive, 'v', now + 2);
    expect(await rowsOf(archive, 'imports')).not.toContain(FBID);
    expect(await rowsOf(archive, 'counts')).not.toContain(ID);
    expect(await rowsOf(archive, 'readings')).not.toContain(ID);
    await unforget(archive, 'x', now + 3);
    expect(await archive.db.getAll('imports')).toEqual(imports);
    expect(await flawsOf(archive)).toEqual([]);
  });
});
