import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { ForgetOrder } from '../../domain/forget-order';
import { numbersOf } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { unpackChunk } from '../accounts/account-chunk';
import { dayAt } from '../fixtures/days';
import { freshArchive, VIEWER } from '../fixtures/invented';
import { livedInAll, NOW } from '../fixtures/lived';
import { forget, letGoOfForgotten, unforget } from '../write/forget';
import { deleteSnapshots, restoreSnapshots } from '../write/prune-snapshots';
import { unpackBucket } from './bucket-codec';
import { FATES } from './fates';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { reading, type StoreName } from './transaction';

const STORES = (Object.keys(FATES) as StoreName[]).sort();

async function filled(archive: Archive): Promise<StoreName[]> {
  const counts = await Promise.all(STORES.map((name) => archive.db.count(name)));
  return STORES.filter((_, at) => counts[at]! > 0);
}

describe('the fates of the stores', () => {
  it('are told of every store of the archive', async () => {
    const archive = await freshArchive();
    expect(STORES).toEqual([...archive.db.objectStoreNames].sort());
  });

  it('leave nothing of a viewer who is forgotten but what the table says stays', async () => {
    const archive = await livedInAll();
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

/** The rows of every store, as texts, each with its key. */
async function rowsByStore(archive: Archive): Promise<Record<StoreName, string[]>> {
  const rows = STORES.map(async (name) => {
    const [keys, values] = await Promise.all([archive.db.getAllKeys(name), archive.db.getAll(name)]);
    const said = name === 'memberships' ? await setsOf(archive, keys as string[]) : values.map(sayingOf(name));
    const texts = keys.map((key, at) => JSON.stringify([key, said[at]]));
    // It only says that notes changed, not what they say.
    return [name, texts.filter((text) => !text.startsWith('["contextsEdition"'))];
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** Sets may come back as differences to others. */
function setsOf(archive: Archive, ids: readonly string[]): Promise<number[][]> {
  return reading(archive, ['memberships'], async (tx) => {
    const memberships = new Memberships(tx);
    return Promise.all(ids.map(async (id) => [...numbersOf(await memberships.of(id))]));
  });
}

/** A bucket has no order; and a reading comes back closed, so what it has only for reading on is left out. */
function sayingOf(name: StoreName): (row: unknown) => unknown {
  if (name === 'idBuckets' || name === 'usernameBuckets' || name === 'importNames')
    return (row) => {
      const pairs = [...(row instanceof Uint8Array ? unpackBucket(row) : (row as Uint32Array))];
      return pairs.flatMap((hash, at) => (at % 2 === 0 ? [`${hash} ${pairs[at + 1]}`] : [])).sort();
    };
  const parts = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value);
  return (row) => {
    const all = JSON.parse(JSON.stringify(row, parts));
    if (name === 'readings') for (const key of ['openSinceAt', 'lastCaptureId']) delete all[key];
    return all;
  };
}

interface Deletion {
  readonly name: string;
  readonly isPruning: boolean;
  readonly run: (archive: Archive, looks: readonly string[]) => Promise<unknown>;
  readonly takeBack: (archive: Archive, looks: readonly string[]) => Promise<unknown>;
}

const forgetting = (order: ForgetOrder): Deletion => ({
  name: `forgetting: ${order.kind}`,
  isPruning: false,
  run: (archive) => forget(archive, order, 'tried', NOW),
  takeBack: (archive) => unforget(archive, 'tried', NOW),
});
const viewer = VIEWER as AccountId;
const DELETIONS: readonly Deletion[] = [
  {
    name: 'pruning',
    isPruning: true,
    run: (archive, looks) => deleteSnapshots(archive, looks, NOW),
    takeBack: (archive, looks) => restoreSnapshots(archive, looks, NOW),
  },
  forgetting({ kind: 'viewer', viewer }),
  forgetting({ kind: 'before', at: dayAt(20) }),
  forgetting({ kind: 'list', viewer, owner: viewer, list: 'followers' }),
  forgetting({ kind: 'account', username: 'renamed.2' }),
  forgetting({ kind: 'account', username: 'only.1' }),
];

describe('a deletion and what is taken back of it', () => {
  it('are in each store what the table says, and the table says nothing that never happens', async () => {
    const taken = new Set<StoreName>();
    for (const { name: act, isPruning, run, takeBack } of DELETIONS) {
      const archive = await livedInAll();
      const looks = (await archive.db.getAllKeys('snapshots')) as string[];
      const before = await rowsByStore(archive);
      await run(archive, looks);
      const after = await rowsByStore(archive);
      await takeBack(archive, looks);
      const back = await rowsByStore(archive);
      for (const name of STORES) {
        const { pruned, undone } = FATES[name];
        const what = `${name}, ${act}`;
        const isTaken = JSON.stringify(after[name]) !== JSON.stringify(before[name]);
        if (isTaken) taken.add(name);
        if (isPruning && pruned === 'with-snapshot') expect(isTaken, what).toBe(true);
        if (isPruning && pruned === 'stays') expect(after[name], what).toEqual(before[name]);
        if (isPruning && pruned === 'holds') expect(after[name].length, what).toBeGreaterThan(before[name].length);
        if (undone === 'from-bin' || undone === 'rebuilt') expect(back[name], what).toEqual(before[name]);
        if (undone === 'not') expect(back[name], what).toEqual(after[name]);
        if (undone === 'untouched') expect([after[name], back[name]], what).toEqual([before[name], before[name]]);
        if (undone === 'holds') expect(back[name].length, what).toBeLessThan(after[name].length);
      }
      archive.close();
    }
    expect([...taken].sort()).toEqual(STORES.filter((name) => FATES[name].undone !== 'untouched'));
  });
});
