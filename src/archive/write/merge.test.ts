import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { isEmptyIn } from '../backup/read';
import { KEPT_STORES } from '../backup/stores';
import { type Act, act, live, lived } from '../fixtures/acts';
import { keptRowsOf, partsOf, restoreFrom, restoreParts } from '../fixtures/backups';
import { dayAt, readOn } from '../fixtures/days';
import { flawsOf } from '../fixtures/flaws';
import { accounts, freshArchive, NOON } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import type { Archive } from '../store/open';
import { reading } from '../store/transaction';
import { letGoOfForgotten } from './forget';

const NOW = NOON + 100 * DAY_MS;

const acts = fc.array(act, { minLength: 1, maxLength: 7 });
const RUNS = { numRuns: 12, endOnFailure: true };

const READ = { kind: 'read', hidden: 0, isTwice: false, isPartial: false, isOther: false } as const;
const IMPORT = { kind: 'import', isUnmet: false } as const;
/** Together they tell whom an export of the second means by a name that it knew as a name only. */
const NAMED_HERE: Act[] = [
  { ...READ, day: 0, from: 1, many: 8 },
  { ...IMPORT, day: 0, from: 1, many: 1 },
];
const LEARNED_THERE: Act[] = [
  { ...READ, day: 10, from: 4, many: 5 },
  { ...IMPORT, day: 1, from: 8, many: 3 },
  { kind: 'follow', day: 0, who: 1 },
];

const exportOn = (day: number, from: number, many: number): Act => ({ ...IMPORT, day, from, many });
/** Ours, and theirs: only together do their exports tell a rename, of 5 or of 10. */
const RENAME_TOLD_BY_BOTH: [Act[], Act[]][] = [
  [[exportOn(10, 9, 2), exportOn(5, 3, 3)], [exportOn(0, 5, 1)]],
  [[exportOn(0, 3, 1)], [exportOn(0, 4, 2), exportOn(5, 3, 3)]],
  [[exportOn(10, 8, 3), exportOn(5, 4, 7)], [exportOn(0, 9, 2)]],
  [
    [exportOn(1, 10, 1), { ...READ, day: 5, from: 3, many: 1 }],
    [exportOn(0, 3, 3), exportOn(10, 9, 2)],
  ],
];

/** Our exports tell that 5 was renamed; their archive saw 10 by the name that 5 gave up, and ours by another before. */
const OLD_NAME_TAKEN_THERE: [Act[], Act[]] = [
  [exportOn(0, 1, 7), { ...READ, day: 5, from: 3, many: 9 }, exportOn(19, 2, 4)],
  [{ ...READ, day: 12, from: 5, many: 6 }],
];

/** A note needs somebody; these are of people whom nothing showed yet, so neither archive holds anything. */
const NOTES_OF_NOBODY: [Act[], Act[]] = [
  [{ kind: 'note', day: 5, who: 24, tag: 'prospect' }],
  [{ kind: 'note', day: 5, who: 19, tag: 'prospect' }],
];

describe('a backup merged into an archive that remembers things', () => {
  it('changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (ours, theirs) => {
        const archive = await lived(ours);
        const parts = await partsOf(await lived(theirs));
        await restoreParts(archive, parts, NOW);
        const once = await keptRowsOf(archive);
        const isEmpty = await reading(archive, KEPT_STORES, isEmptyIn);
        const again = await restoreParts(archive, parts, NOW);
        // Where neither remembers anybody, nothing was copied into nothing, and is again.
        const how = isEmpty ? 'copied' : 'merged';
        expect(again).toEqual({ how, newAccounts: 0, newSnapshots: 0 });
        expect(await keptRowsOf(archive)).toEqual(once);
      }),
      { ...RUNS, examples: [[NAMED_HERE, LEARNED_THERE], ...RENAME_TOLD_BY_BOTH, NOTES_OF_NOBODY] },
    );
  });

  it('changes nothing where it is the archive’s own', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (all) => {
        const archive = await lived(all);
        const before = await toldBy(archive);
        await restoreFrom(archive, archive, NOW);
        expect(await toldBy(archive)).toEqual(before);
        expect(await flawsOf(archive)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('brings back, from a second machine, all that was learned there', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (before, meanwhile) => {
        const first = await lived(before);
        const second = await freshArchive();
        await restoreFrom(second, first, NOW);
        // The second machine lives on later, as machines do.
        await live(
          second,
          meanwhile.map((one) => ({ ...one, day: one.day + 21 })),
        );
        await restoreFrom(first, second, NOW);
        for (const one of [first, second]) await letGoOfForgotten(one, NOW);
        expect(await toldBy(first)).toEqual(await toldBy(second));
        expect(await flawsOf(first)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('loses nothing of either', async () => {
    await fc.assert(
      fc.asyncProperty(acts, acts, async (ours, theirs) => {
        const archive = await lived(ours);
        const other = await lived(theirs);
        const [before, added] = [await toldBy(archive), await toldBy(other)];
        await restoreFrom(archive, other, NOW);
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
      { ...RUNS, examples: [OLD_NAME_TAKEN_THERE] },
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
    await restoreFrom(archive, other, NOW);
    expect(await people(archive)).toEqual(['1000005']);
    expect(Object.values((await toldBy(archive)).sets)).toContainEqual(['1000005']);
  });

  it('an account of the backup by name only is the one here who bore the name then', async () => {
    const [archive, other] = [await freshArchive(), await freshArchive()];
    await readOn(archive, dayAt(0), { followers: [ayu] });
    await importExport(other, { at: dayAt(1), ...bare });
    await restoreFrom(archive, other, NOW);
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
    await restoreFrom(archive, other, NOW);
    expect(await people(archive)).toEqual(apart);
    expect(await flawsOf(archive)).toEqual([]);
  });
});
