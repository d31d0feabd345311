import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, capture, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, type InventedExport, importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { note } from '../fixtures/noted';
import { everything, understood } from '../fixtures/understood';
import { readImports } from '../imports/read-imports';
import { readAnnotations } from '../notes/annotations';
import { readContexts } from '../notes/contexts';
import { readSnapshots, readViewers } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { putAnnotation } from './annotation';
import { recordCapture } from './capture';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten } from './forget';
import { recordProfile, recordViewer } from './profile';

const EXPORT: InventedExport = {
  followers: dated(['both', 'they']),
  following: dated(['both', 'only.i'], 1_500_000_000),
};
const MORE: InventedExport = {
  followers: dated(['both', 'they', 'late.comer']),
  following: dated(['both'], 1_400_000_000),
  did: { 'did/likes': [['both', 3, 1_400_000_000, 1_500_000_000]] },
};

describe('an export imported again, and that undone', () => {
  it('leaves the archive as it was after the first, to the last byte', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1)], { readAt: NOON - DAY_MS }));
    await importExport(archive, EXPORT);
    const before = await everything(archive);
    for (const again of [EXPORT, MORE]) {
      const importId = await importExport(archive, again);
      expect(await everything(archive)).not.toBe(before);
      expect(await readImports(archive, VIEWER)).toHaveLength(1);
      expect(await readSnapshots(archive, VIEWER)).toHaveLength(3);
      await undoImport(archive, importId, NOON);
      expect(await everything(archive)).toBe(before);
    }
  });

  it('twice over, comes back step by step', async () => {
    const archive = await freshArchive();
    const states: string[] = [];
    const ids: string[] = [];
    for (const one of [EXPORT, MORE, EXPORT]) {
      states.push(await everything(archive));
      ids.push(await importExport(archive, one));
    }
    for (const at of [2, 1, 0]) {
      await undoImport(archive, ids[at]!, NOON);
      expect(await everything(archive)).toBe(states[at]);
    }
  });

  it('brings nothing back after an hour, and no name that only the first one knew is left', async () => {
    const archive = await freshArchive();
    await importExport(archive, EXPORT);
    const again = await importExport(archive, MORE);
    await letGoOfForgotten(archive, NOON + 2 * HOUR_MS);
    expect(await findAccount(archive, { username: 'only.i' })).toBeNull();
    await undoImport(archive, again, NOON);
    expect(await readImports(archive, VIEWER)).toEqual([]);
    expect(await archive.db.get('meta', 'newestAt')).toBeUndefined();
  });

  it('brings nobody back who was forgotten meanwhile', async () => {
    const archive = await freshArchive();
    await importExport(archive, EXPORT);
    const again = await importExport(archive, MORE);
    await forget(archive, { kind: 'account', username: 'they' }, 'f1', NOON);
    await undoImport(archive, again, NOON);
    expect(await understood(archive)).toEqual([]);
    expect(await archive.db.count('bin')).toBe(1);
    expect(await findAccount(archive, { username: 'they' })).toBeNull();
  });

  it('finds the accounts that another import had brought and that was undone meanwhile', async () => {
    const archive = await freshArchive();
    const other = await importExport(archive, { ...EXPORT, at: NOON - 9 * DAY_MS });
    await importExport(archive, EXPORT);
    const again = await importExport(archive, { ...MORE, following: [] });
    await undoImport(archive, other, NOON);
    await undoImport(archive, again, NOON);
    expect((await understood(archive))[0]!.following).toEqual(['both 1500000000', 'only.i 1500086400']);
  });
});

describe('what was noted of those whom an import brought', () => {
  it('stays with them when it is undone, and never becomes somebody else’s', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, EXPORT);
    const { number } = (await findAccount(archive, { username: 'they' }))!;
    await noteNumbers(archive, VIEWER, [number], note('met in Bandung'), NOON);
    await undoImport(archive, importId, NOON);
    await recordCapture(archive, capture([account(1), account(2), account(3)], { readAt: NOON + DAY_MS }));
    const { of: contexts } = await readContexts(archive, VIEWER);
    expect([...contexts.keys()]).toEqual([(await findAccount(archive, { username: 'they' }))!.number]);
    await recordCapture(archive, capture([account(4, { username: 'they' })], { readAt: NOON + 2 * DAY_MS }));
    expect(await findAccount(archive, { id: account(4).id })).toMatchObject({ number });
  });
});

describe('an account that nobody had logged in with', () => {
  const unmet = { owner: { username: 'me.myself' } };
  const meet = (archive: Archive) =>
    recordViewer(archive, { id: VIEWER, username: 'me.myself', seenAt: NOON + DAY_MS });

  it('takes its notes along when it is met, united with what was noted since', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, ...unmet });
    const [viewer] = await readViewers(archive);
    const [they, both] = await Promise.all(
      ['they', 'both'].map(async (username) => (await findAccount(archive, { username }))!.number),
    );
    await noteNumbers(archive, viewer!.id, [they!], note('met in Bandung'), NOON);
    await noteNumbers(archive, viewer!.id, [both!], [{ kind: 'tag', tag: 'customer', isOn: true }], NOON);
    await noteNumbers(archive, VIEWER, [they!], [{ kind: 'tag', tag: 'prospect', isOn: true }], NOON);
    await noteNumbers(archive, VIEWER, [they!], note('owns a bakery'), NOON);
    await putAnnotation(archive, { annotationId: 'a1', viewer: viewer!.id, at: NOON, text: 'opened the shop' });
    const { edition } = await readContexts(archive, VIEWER);
    await meet(archive);
    const now = await readContexts(archive, VIEWER);
    expect(now.edition).toBeGreaterThan(edition);
    expect(now.of.get(they!)).toMatchObject({ tags: [{ tag: 'prospect' }] });
    for (const text of ['met in Bandung', 'owns a bakery']) expect(now.of.get(they!)!.note).toContain(text);
    expect(now.of.get(both!)).toMatchObject({ tags: [{ tag: 'customer' }] });
    expect(await readAnnotations(archive, VIEWER)).toHaveLength(1);
    expect(await everything(archive)).not.toContain('@me.myself');
  });

  it('leaves nothing behind when its import is undone after that; the notes stay', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, { ...EXPORT, ...unmet });
    const { number } = (await findAccount(archive, { username: 'they' }))!;
    await noteNumbers(archive, (await readViewers(archive))[0]!.id, [number], note('met in Bandung'), NOON);
    await meet(archive);
    await undoImport(archive, importId, NOON);
    expect(await understood(archive)).toEqual([]);
    expect((await readViewers(archive)).map(({ id }) => id)).toEqual([VIEWER]);
    expect((await readContexts(archive, VIEWER)).of.get(number)?.note).toBe('met in Bandung');
  });

  it('keeps its notes when its import is undone before it is met', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, { ...EXPORT, ...unmet });
    const { number } = (await findAccount(archive, { username: 'they' }))!;
    await noteNumbers(archive, (await readViewers(archive))[0]!.id, [number], note('met in Bandung'), NOON);
    await undoImport(archive, importId, NOON);
    await meet(archive);
    expect((await readContexts(archive, VIEWER)).of.get(number)?.note).toBe('met in Bandung');
  });

  it('has an export once that was imported for the name and for the account', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, ...unmet });
    await importExport(archive, MORE);
    await meet(archive);
    expect(await readImports(archive, VIEWER)).toHaveLength(1);
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(2);
  });

  it('gets back what an import had replaced before it was met', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, ...unmet });
    const again = await importExport(archive, { ...MORE, ...unmet });
    await meet(archive);
    await undoImport(archive, again, NOON);
    expect((await readImports(archive, VIEWER)).map(({ viewer }) => viewer)).toEqual([VIEWER]);
    expect((await readSnapshots(archive, VIEWER)).map(({ list }) => list.owner)).toEqual([VIEWER, VIEWER]);
  });
});

const PEOPLE = 4;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const some = fc.uniqueArray(fc.integer({ min: 0, max: PEOPLE - 1 }), { maxLength: PEOPLE });
const names = fc.array(fc.shuffledSubarray(NAMES, { minLength: PEOPLE, maxLength: PEOPLE }), {
  minLength: 5,
  maxLength: 5,
});
const readings = fc.array(fc.record({ who: some, day: fc.integer({ min: 0, max: 4 }) }), { maxLength: 6 });
const lists = fc.record({ followers: some, following: some });
/** An export, imported again with other content after some readings, which is undone after some more. */
const twice = fc.record({
  day: fc.integer({ min: 0, max: 4 }),
  lists,
  again: lists,
  at: fc.nat(),
  later: fc.nat(),
  undo: fc.nat(),
});

it('after an undo everybody is meant whom the first import means, whatever was read and renamed in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      names,
      readings,
      fc.uniqueArray(twice, { minLength: 1, maxLength: 2, selector: ({ day }) => day }),
      async (world, read, imports) => {
        const take = async (archive: Archive, { who, day }: { who: readonly number[]; day: number }) => {
          const readAt = NOON + day * DAY_MS;
          const people = who.map((one) => account(one, { username: world[day]![one]!, fullName: '' }));
          await recordProfile(archive, profile({ observedAt: readAt, followerCount: people.length }));
          await recordCapture(archive, capture(people, { readAt }));
        };
        const bring = (
          archive: Archive,
          day: number,
          { followers, following }: { followers: number[]; following: number[] },
        ) => {
          // No second is the same in two exports: names alone tell who is who, as where dates cannot be read.
          const rows = (who: readonly number[]) =>
            who.map((one) => [world[day]![one]!, 1_600_000_000 + day * 100 + one] as const);
          return importExport(archive, {
            at: NOON + day * DAY_MS + 1000,
            followers: rows(followers),
            following: rows(following),
          });
        };
        const ordered = read.toSorted((one, other) => one.day - other.day);
        const [done, plain] = [await freshArchive(), await freshArchive()];
        const acts: (() => Promise<unknown>)[] = ordered.map((one) => () => take(done, one));
        for (const { day, lists: first, again, at, later, undo } of imports) {
          let importId = '';
          const place = (chance: number, from: number) => from + (chance % (acts.length - from + 1));
          const one = place(at, 0);
          acts.splice(one, 0, () => bring(done, day, first));
          const two = place(later, one + 1);
          acts.splice(two, 0, async () => {
            importId = await bring(done, day, again);
          });
          acts.splice(place(undo, two + 1), 0, () => undoImport(done, importId, NOON));
        }
        for (const act of acts) await act();
        for (const one of ordered) await take(plain, one);
        for (const { day, lists: first } of imports) await bring(plain, day, first);
        expect(await understood(done)).toEqual(await understood(plain));
        expect(await done.db.count('bin')).toBe(0);
        done.close();
        plain.close();
      },
    ),
    { numRuns: 60 },
  );
});
