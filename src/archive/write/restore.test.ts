import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { rowsFromJson, rowsToJson } from '../backup/codec';
import { type Act, act, lived } from '../fixtures/acts';
import { keptRowsOf, partsOf, restoreFrom, restoreParts } from '../fixtures/backups';
import { dayAt, readOn } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { accounts, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { toldBy } from '../fixtures/told';
import { ARCHIVE_VERSION } from '../store/migrations';
import type { Archive } from '../store/open';
import { letGoOfForgotten } from './forget';
import { deleteSnapshots } from './prune-snapshots';
import { beginStaging, discardStagedBackup, stageRows } from './restore-staging';

const NOW = NOON + 100 * DAY_MS;

const acts = fc.array(act, { minLength: 1, maxLength: 7 });
const RUNS = { numRuns: 12, endOnFailure: true };

/** 5 is met again under the name by which alone the export knew it. */
const RENAMED_INTO_A_BARE_NAME: Act[] = [
  { kind: 'read', day: 0, from: 1, many: 3, hidden: 0, isTwice: false, isPartial: false, isOther: false },
  { kind: 'import', day: 5, from: 1, many: 5, isUnmet: false },
  { kind: 'read', day: 6, from: 1, many: 3, hidden: 0, isTwice: false, isPartial: false, isOther: false },
];

describe('a backup brought into an empty archive', () => {
  it('makes it equal, row by row, and everybody is found', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const archive = await lived(all);
        const other = await freshArchive();
        const done = await restoreFrom(other, archive, NOW);
        expect(done.how).toBe('copied');
        // What another import took the place of can still come back, so whom it alone names waits here, and only here.
        await letGoOfForgotten(archive, NOW);
        expect(await keptRowsOf(other)).toEqual(await keptRowsOf(archive));
        expect(await toldBy(other)).toEqual(await toldBy(archive));
        expect(await flawsOf(other)).toEqual(await flawsOf(archive));
      }),
      { ...RUNS, examples: [[RENAMED_INTO_A_BARE_NAME]] },
    );
  });

  it('lives on as the archive that it was made of would have', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const archive = await lived(all);
        const other = await freshArchive();
        await restoreFrom(other, archive, NOW);
        // As above: whom only a replaced import names waits in the one and never came to the other.
        await letGoOfForgotten(archive, NOW);
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

describe('a damaged backup', () => {
  it('never accuses anybody of what was lost: a snapshot without its accounts is not whole', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: accounts(1, 1_500) });
    const parts = (await partsOf(archive)).map((part) => {
      if (part.store !== 'accountChunks') return part;
      const kept = rowsFromJson(part.json).filter(([chunk]) => chunk !== 1);
      return { ...part, json: JSON.stringify([]), rows: kept };
    });
    const damaged = parts.map((part) =>
      'rows' in part && Array.isArray(part.rows) ? { ...part, json: rowsToJson(part.rows) } : part,
    );
    const other = await freshArchive();
    const done = await restoreParts(other, damaged, NOW);
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
      NOW,
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
    await restoreFrom(other, archive, NOW);
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
    await restoreParts(other, [...parts, ...parts], NOW);
    expect(await keptRowsOf(other)).toEqual(await keptRowsOf(archive));
  });
});
