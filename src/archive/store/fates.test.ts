import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { unpackChunk } from '../accounts/account-chunk';
import { findAccount } from '../accounts/read-accounts';
import { dayAt, readOn } from '../fixtures/days';
import { account, accounts, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { dated, importExport, stageExport } from '../fixtures/invented-export';
import { putAnnotation } from '../write/annotation';
import { editContexts } from '../write/contexts';
import { forget, letGoOfForgotten } from '../write/forget';
import { recordProfile, recordTie } from '../write/profile';
import { deleteSnapshots } from '../write/prune-snapshots';
import { FATES } from './fates';
import type { Archive } from './open';
import type { StoreName } from './transaction';

const NOW = NOON + 30 * DAY_MS;
const STORES = (Object.keys(FATES) as StoreName[]).sort();

async function filled(archive: Archive): Promise<StoreName[]> {
  const counts = await Promise.all(STORES.map((name) => archive.db.count(name)));
  return STORES.filter((_, at) => counts[at]! > 0);
}

/** Something in every store, and all of one viewer. */
async function lived(): Promise<Archive> {
  const archive = await freshArchive();
  const exported = { followers: dated(['user.2', 'only.1']), following: dated(['user.3']) };
  await importExport(archive, { at: dayAt(-9), ...exported });
  await readOn(archive, dayAt(-5), { followers: accounts(1, 5) });
  await readOn(archive, dayAt(0), { followers: accounts(1, 6), following: accounts(3, 3) });
  await recordProfile(archive, profile({ account: account(2, { username: 'renamed.2' }), observedAt: dayAt(1) }));
  await recordTie(archive, tie(account(3).id, { youFollow: true, action: 'follow', observedAt: dayAt(1) }));
  await putAnnotation(archive, { annotationId: 'a', viewer: VIEWER, at: dayAt(1), text: 'Began' });
  const { number } = (await findAccount(archive, { id: account(4).id }))!;
  await editContexts(archive, VIEWER, [number], [{ kind: 'note', note: 'Met at the fair' }], dayAt(1));
  const [oldest] = await archive.db.getAllKeysFromIndex('snapshots', 'byList');
  await deleteSnapshots(archive, [oldest!], NOW);
  await forget(archive, { kind: 'account', username: 'user.6' }, 'one', NOW);
  await stageExport(archive, { at: dayAt(2), ...exported });
  return archive;
}

describe('the fates of the stores', () => {
  it('are told of every store of the archive', async () => {
    const archive = await freshArchive();
    expect(STORES).toEqual([...archive.db.objectStoreNames].sort());
  });

  it('leave nothing of a viewer who is forgotten but what the table says stays', async () => {
    const archive = await lived();
    expect(await filled(archive)).toEqual(STORES);
    expect(await forget(archive, { kind: 'viewer', viewer: VIEWER }, 'all', NOW)).toBe(true);
    const lying = ['holds', 'swept', 'stays'];
    expect((await filled(archive)).filter((name) => !lying.includes(FATES[name].forgotten))).toEqual([]);

    await letGoOfForgotten(archive, NOW + DAY_MS);
    const left = await filled(archive);
    expect(left.filter((name) => !['swept', 'stays'].includes(FATES[name].forgotten))).toEqual([]);
    for (const key of await archive.db.getAllKeys('accountChunks')) {
      const { ids, usernames, fullNames, fbids } = unpackChunk(key, (await archive.db.get('accountChunks', key))!);
      expect([...ids, ...usernames, ...fullNames, ...fbids].join('')).toBe('');
    }
    for (const name of ['idBuckets', 'usernameBuckets'] as const)
      expect((await archive.db.getAll(name)).map((pairs) => pairs.length).filter((length) => length > 0)).toEqual([]);
    expect(await archive.db.count('names')).toBe(0);
  });
});
