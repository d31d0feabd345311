import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../domain/time';
import { rowsFromJson } from './backup-codec';
import { eachBackupPart } from './backup-read';
import { type Restored, restoreBackup } from './backup-restore';
import { beginStaging, discardStagedBackup, openStagedBackup, stageRows } from './backup-staging';
import { BACKUP_FATES } from './backup-stores';
import { dayAt, readOn } from './fixtures/days';
import { type Deed, deed, live } from './fixtures/deeds';
import { flawsOf } from './fixtures/flaws';
import { accounts, freshArchive, NOON, VIEWER } from './fixtures/invented';
import { dated, importExport } from './fixtures/invented-export';
import { rowsOf, toldBy } from './fixtures/told';
import { ARCHIVE_VERSION } from './migrations';
import type { Archive } from './open';
import { deleteSnapshots } from './prune-snapshots';
import type { StoreName } from './transaction';

const NOW = NOON + 100 * DAY_MS;
const REBUILT = (Object.keys(BACKUP_FATES) as StoreName[]).filter((name) => BACKUP_FATES[name] !== 'kept');

type Part = { store: string; part: number; json: string };

async function partsOf(archive: Archive): Promise<Part[]> {
  const parts: Part[] = [];
  for await (const part of eachBackupPart(archive, new AbortController().signal)) parts.push(part);
  return parts;
}

async function restoreParts(into: Archive, parts: readonly Part[]): Promise<Restored> {
  await beginStaging(ARCHIVE_VERSION);
  for (const { store, json } of parts) await stageRows(store, json);
  const staged = await openStagedBackup();
  try {
    return await restoreBackup(into, staged, NOW);
  } finally {
    staged.close();
    await discardStagedBackup();
  }
}

const restoreFrom = async (into: Archive, from: Archive) => restoreParts(into, await partsOf(from));

/** The edition only says that notes changed, not what they say. */
async function rowsWithoutEdition(archive: Archive) {
  const rows = await rowsOf(archive, REBUILT);
  const [keys, values] = rows['meta'] as [string[], number[]];
  return {
    ...rows,
    meta: keys.filter((key) => key !== 'contextsEdition').map((key) => [key, values[keys.indexOf(key)]]),
  };
}

const deeds = fc.array(deed, { minLength: 1, maxLength: 7 });
const RUNS = { numRuns: 12, endOnFailure: true };

async function lived(all: readonly Deed[]): Promise<Archive> {
  const archive = await freshArchive();
  await live(archive, all);
  return archive;
}

describe('the list of stores', () => {
  it('names every store of the archive, so that none is forgotten in a backup', async () => {
    const archive = await freshArchive();
    expect(Object.keys(BACKUP_FATES).sort()).toEqual([...archive.db.objectStoreNames].sort());
  });
});

/** An import that a later one replaced leaves rows of bare names that nothing speaks of any more; they need not travel. */
function spokenOf(told: Awaited<ReturnType<typeof toldBy>>) {
  const accounts = Object.entries(told.accounts).filter(([name]) => !name.startsWith('@'));
  return { ...told, accounts: Object.fromEntries(accounts) };
}

describe('a backup brought into an empty archive', () => {
  it('makes it equal, row by row, and everybody is found', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const archive = await lived(all);
        const other = await freshArchive();
        const done = await restoreFrom(other, archive);
        expect(done.how).toBe('copied');
        const [here, there] = [await toldBy(archive), await toldBy(other)];
        expect(spokenOf(there)).toEqual(spokenOf(here));
        expect(await flawsOf(other)).toEqual(await flawsOf(archive));
        const isAllSpokenOf = Object.keys(here.accounts).every((name) => name in there.accounts);
        if (!isAllSpokenOf) return;
        expect(there).toEqual(here);
        expect(await rowsWithoutEdition(other)).toEqual(await rowsWithoutEdition(archive));
      }),
      RUNS,
    );
  });

  it('lives on as the archive that it was made of would have', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const archive = await lived(all);
        const other = await freshArchive();
        await restoreFrom(other, archive);
        for (const one of [archive, other])
          await readOn(one, dayAt(40), { followers: accounts(1, 8), following: accounts(20, 30) });
        const told = async (one: Archive) => {
          const { accounts: people } = await toldBy(one);
          return people;
        };
        expect(await told(other)).toEqual(await told(archive));
        expect(await flawsOf(other)).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('a backup merged into an archive that remembers things', () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (ours, theirs) => {
        const archive = await lived(ours);
        const parts = await partsOf(await lived(theirs));
        await restoreParts(archive, parts);
        const once = await rowsWithoutEdition(archive);
        const again = await restoreParts(archive, parts);
        expect(again).toEqual({ how: 'merged', newAccounts: 0, newSnapshots: 0 });
        expect(await rowsWithoutEdition(archive)).toEqual(once);
      }),
      RUNS,
    );
  });

  it('changes nothing where it is the archive’s own', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, async (all) => {
        const archive = await lived(all);
        const before = await toldBy(archive);
        await restoreFrom(archive, archive);
        expect(await toldBy(archive)).toEqual(before);
        expect(await flawsOf(archive)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('brings back, from a second machine, all that was learned there', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (before, meanwhile) => {
        const first = await lived(before);
        const second = await freshArchive();
        await restoreFrom(second, first);
        // The second machine lives on later, as machines do.
        await live(
          second,
          meanwhile.map((one) => ({ ...one, day: one.day + 21 })),
        );
        await restoreFrom(first, second);
        expect(spokenOf(await toldBy(first))).toEqual(spokenOf(await toldBy(second)));
        expect(await flawsOf(first)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('loses nothing of either', async () => {
    await fc.assert(
      fc.asyncProperty(deeds, deeds, async (ours, theirs) => {
        const archive = await lived(ours);
        const other = await lived(theirs);
        const [before, added] = [await toldBy(archive), await toldBy(other)];
        await restoreFrom(archive, other);
        const after = await toldBy(archive);
        expect(await flawsOf(archive)).toEqual([]);
        for (const one of [before, added]) {
          const ids = (some: typeof one) => Object.keys(some.accounts).filter((name) => !name.startsWith('@'));
          expect(ids(after)).toEqual(expect.arrayContaining(ids(one)));
          for (const name of ids(one)) {
            const were = (one.accounts[name] as { names: { username: string }[] }).names.map((span) => span.username);
            const are = (after.accounts[name] as { names: { username: string }[] }).names.map((span) => span.username);
            expect(are).toEqual(expect.arrayContaining(were));
          }
          const readingIds = one.readings.map((row) => row.readingId);
          expect(after.readings.map((row) => row.readingId)).toEqual(expect.arrayContaining(readingIds));
          for (const id of readingIds) expect(after.sets[id]).toEqual(one.sets[id]);
          expect(after.viewers.map((row) => row.id)).toEqual(
            expect.arrayContaining(one.viewers.map((row) => row.id).filter((id) => !id.startsWith('@'))),
          );
          for (const key of Object.keys(one.contexts)) expect(after.contexts).toHaveProperty([key]);
        }
      }),
      RUNS,
    );
  });
});

describe('who is who', () => {
  const bare = { followers: dated(['ayu.w']), following: [] };
  const ayu = { ...accounts(5, 1)[0]!, username: 'ayu.w', fullName: 'Ayu' };
  const people = async (archive: Archive) =>
    Object.keys((await toldBy(archive)).accounts).filter((name) => /ayu|1000005/.test(name));

  it('an account here by name only is the one that the backup has learned the id of', async () => {
    const [archive, other] = [await freshArchive(), await freshArchive()];
    await importExport(archive, { at: dayAt(0), ...bare });
    await readOn(other, dayAt(1), { followers: [ayu] });
    await restoreFrom(archive, other);
    expect(await people(archive)).toEqual(['1000005']);
    expect(Object.values((await toldBy(archive)).sets)).toContainEqual(['1000005']);
  });

  it('an account of the backup by name only is the one here who bore the name then', async () => {
    const [archive, other] = [await freshArchive(), await freshArchive()];
    await readOn(archive, dayAt(0), { followers: [ayu] });
    await importExport(other, { at: dayAt(1), ...bare });
    await restoreFrom(archive, other);
    expect(await people(archive)).toEqual(['1000005']);
  });

  it('two that the backup keeps apart stay apart', async () => {
    const [archive, other] = [await freshArchive(), await freshArchive()];
    // There, the one export lists both names, so whoever bears the name now is not who bore it then.
    const both = { followers: dated(['ayu.w', 'someone.else']), following: [] };
    await importExport(archive, { at: dayAt(0), ...bare });
    await importExport(other, { at: dayAt(1), ...both });
    const tookOver = { ...accounts(5, 1)[0]!, username: 'someone.else' };
    await readOn(other, dayAt(3), { followers: [tookOver] });
    await readOn(other, dayAt(6), { followers: [{ ...tookOver, username: 'ayu.w' }] });
    const apart = ['1000005', '@ayu.w'];
    expect(await people(other)).toEqual(apart);
    await restoreFrom(archive, other);
    expect(await people(archive)).toEqual(apart);
    expect(await flawsOf(archive)).toEqual([]);
  });
});

describe('a damaged backup', () => {
  it('never accuses anybody of what was lost: a snapshot without its accounts is not whole', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 1_500) });
    const parts = (await partsOf(archive)).map((part) => {
      if (part.store !== 'accountChunks') return part;
      const kept = rowsFromJson(part.json).filter(([chunk]) => chunk !== 1);
      return { ...part, json: JSON.stringify([]), rows: kept };
    });
    const { rowsToJson } = await import('./backup-codec');
    const damaged = parts.map((part) =>
      'rows' in part && Array.isArray(part.rows) ? { ...part, json: rowsToJson(part.rows) } : part,
    );
    const other = await freshArchive();
    const done = await restoreParts(other, damaged);
    expect(done.how).toBe('merged');
    const [snapshot] = await other.db.getAll('snapshots');
    expect(snapshot!.coverage).toEqual({ kind: 'partial', seen: 999, expected: 1_500, why: ['parts-missing'] });
    expect(await flawsOf(other)).toEqual([]);
  });

  it('leaves out snapshots whose members were lost', async () => {
    const archive = await freshArchive();
    for (const day of [0, 7, 14]) await readOn(archive, dayAt(day), { followers: accounts(1, 40 + day) });
    const other = await freshArchive();
    await restoreParts(
      other,
      (await partsOf(archive)).filter((part) => part.store !== 'memberships'),
    );
    expect(await other.db.count('snapshots')).toBe(0);
    expect(await other.db.count('readings')).toBe(0);
    expect(await other.db.count('accountChunks')).toBe(1);
  });
});

describe('what is not in a backup', () => {
  it('is what was deleted, though it can still be undone', async () => {
    const archive = await freshArchive();
    for (const day of [0, 7]) await readOn(archive, dayAt(day), { followers: accounts(1, 12) });
    const [first] = await archive.db.getAllKeys('snapshots');
    await deleteSnapshots(archive, [first!], NOW);
    const other = await freshArchive();
    await restoreFrom(other, archive);
    expect(await other.db.count('bin')).toBe(0);
    expect(await other.db.getAllKeys('snapshots')).not.toContain(first);
  });
});

describe('a backup on its way in', () => {
  it('is refused when a newer Balik wrote it', async () => {
    await expect(beginStaging(ARCHIVE_VERSION + 1)).rejects.toMatchObject({ kind: 'newer-version' });
  });

  it('takes rows of its own stores only', async () => {
    await beginStaging(ARCHIVE_VERSION);
    for (const store of ['staging', 'bin', 'idBuckets', 'secrets', '__proto__', 'toString'])
      await expect(stageRows(store, '[]')).rejects.toThrow();
    await expect(stageRows('viewers', '{"0":1}')).rejects.toThrow();
    await expect(stageRows('viewers', '[["x",{"no":"key"}]]')).rejects.toThrow();
    await discardStagedBackup();
  });

  it('may be handed over twice, part by part', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 12), viewer: VIEWER });
    const parts = await partsOf(archive);
    const other = await freshArchive();
    await restoreParts(other, [...parts, ...parts]);
    expect(await rowsWithoutEdition(other)).toEqual(await rowsWithoutEdition(archive));
  });
});
