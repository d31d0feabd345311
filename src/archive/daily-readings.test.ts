import { describe, expect, it } from 'vitest';
import { numbersOf } from '../domain/membership';
import { DAY_MS, HOUR_MS } from '../domain/time';
import { BIN_KEEPS_MS } from './bin';
import { closeLeftOpen } from './close-readings';
import { dayAt, readOn, toldBy } from './fixtures/days';
import { accounts, capture, freshArchive, NOON, pages, profile, VIEWER } from './fixtures/invented';
import { letGoOfForgotten } from './forget';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';
import { readReadings, readSnapshots } from './read-readings';
import { recordCapture } from './write-capture';
import { recordProfile } from './write-profile';

const ten = accounts(1, 10);

async function setOf(archive: Archive, id: string): Promise<number[]> {
  return [...numbersOf(await new Memberships(archive.db.transaction('memberships') as never).of(id))];
}

describe('who reads daily', () => {
  it('a little earlier than yesterday gets a second snapshot', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten });
    await readOn(archive, dayAt(1, -2), { followers: ten.slice(1) });
    expect((await readReadings(archive, VIEWER)).map((reading) => reading.seen)).toEqual([9, 10]);
    expect(await toldBy(archive)).toEqual(['gone user.1 followers likely']);
  });

  it('and goes through a whole list again within six hours still reads the same reading', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten, hidden: 1 });
    await readOn(archive, dayAt(0, 5), { followers: ten, hidden: 1 });
    const readings = await readReadings(archive, VIEWER);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.coverage).toMatchObject({ kind: 'whole' });
  });

  it('fills the gaps of a partial reading up to a day later, and yet one pass alone must be whole', async () => {
    const archive = await freshArchive();
    await recordProfile(archive, profile({ followerCount: 10 }));
    await recordCapture(archive, capture(ten.slice(0, 6)));
    await recordCapture(archive, capture(ten.slice(4), { readAt: dayAt(0, 20) }));
    const readings = await readReadings(archive, VIEWER);
    expect(readings).toHaveLength(1);
    expect(readings[0]?.coverage).toMatchObject({ kind: 'partial', seen: 10, why: ['too-few-seen'] });
    await recordCapture(archive, capture(ten.slice(1), { readAt: dayAt(0, 21) }));
    expect((await readReadings(archive, VIEWER))[0]?.coverage).toEqual({ kind: 'whole', seen: 9, hidden: 1 });
  });

  it('whose pass goes on across the beginning of another keeps the two apart', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten });
    const [first, ...rest] = pages(ten, 4, { readAt: dayAt(0, 5) });
    await recordCapture(archive, first!);
    await readOn(archive, dayAt(0, 12), { followers: ten });
    for (const [at, one] of rest.entries()) await recordCapture(archive, { ...one, readAt: dayAt(0, 13) + at });
    const readings = await readReadings(archive, VIEWER);
    expect(readings.map(({ captures, strays }) => ({ captures, strays }))).toEqual([
      { captures: 6, strays: 0 },
      { captures: 3, strays: 0 },
    ]);
  });
});

describe('when the browser starts', () => {
  it('a reading left open is sealed as far as it came, and may be read on', async () => {
    const archive = await freshArchive();
    const [first, ...rest] = pages(ten, 4);
    await recordCapture(archive, first!);
    expect(await readSnapshots(archive, VIEWER)).toEqual([]);
    await closeLeftOpen(archive, NOON + HOUR_MS);
    expect((await readSnapshots(archive, VIEWER))[0]?.coverage).toMatchObject({ kind: 'partial', seen: 4 });
    for (const one of rest) await recordCapture(archive, one);
    const snapshots = await readSnapshots(archive, VIEWER);
    expect(snapshots).toHaveLength(1);
    expect(snapshots[0]?.coverage.seen).toBe(10);
  });

  it('readings that are over are closed; a start that is cut short is finished by the next', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(ten.slice(0, 3), { hasMore: true, offeredCursor: 'more' }));
    await recordCapture(archive, capture(ten, { kind: 'following' }));
    const put = archive.db.transaction.bind(archive.db);
    let left = 1;
    archive.db.transaction = ((...given: Parameters<typeof put>) => {
      if (given[1] === 'readwrite' && left-- === 0) throw new DOMException('stopped', 'AbortError');
      return put(...given);
    }) as typeof put;
    await expect(closeLeftOpen(archive, NOON + 3 * DAY_MS)).rejects.toThrow();
    expect(await archive.db.countFromIndex('readings', 'byOpen')).toBe(1);
    archive.db.transaction = put;
    await closeLeftOpen(archive, NOON + 3 * DAY_MS);
    expect(await archive.db.countFromIndex('readings', 'byOpen')).toBe(0);
    expect(await archive.db.count('captures')).toBe(0);
    expect((await readSnapshots(archive, VIEWER)).map((row) => row.coverage.seen).sort()).toEqual([10, 3]);
  });
});

describe('a deleted snapshot', () => {
  async function fiveDays() {
    const archive = await freshArchive();
    // With gaps, so that differences are smaller than the sets themselves.
    await recordCapture(archive, capture(accounts(1, 3000), { kind: 'following' }));
    const scattered = accounts(1, 3000).filter((_, at) => (at * 7919) % 3 !== 0);
    for (let day = 0; day < 6; day++)
      await readOn(archive, dayAt(day * 3), { followers: scattered.filter((_, at) => (at + 1) % 500 !== day) });
    const rows = (await readSnapshots(archive, VIEWER)).filter((row) => row.list.kind === 'followers');
    const ids = rows.reverse().map((row) => row.snapshotId);
    const sets = await Promise.all(ids.map((id) => setOf(archive, id)));
    return { archive, ids, sets };
  }

  it('of the middle of a chain leaves all others as they were, and comes back as it was', async () => {
    const { archive, ids, sets } = await fiveDays();
    const based = await archive.db.countFromIndex('memberships', 'byBase', IDBKeyRange.only(ids[2]!));
    expect(based).toBe(1);
    await deleteSnapshots(archive, [ids[2]!, ids[0]!, ids[3]!], NOON);
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(4);
    for (const at of [1, 4, 5]) expect(await setOf(archive, ids[at]!)).toEqual(sets[at]);
    // Still as differences, now to one another.
    expect((await archive.db.get('memberships', ids[4]!))?.baseId).toBe(ids[1]);
    expect(await restoreSnapshots(archive, [ids[2]!, ids[0]!, ids[3]!], NOON)).toBe(3);
    for (const [at, id] of ids.entries()) expect(await setOf(archive, id)).toEqual(sets[at]);
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(7);
    expect(await archive.db.count('bin')).toBe(0);
  });

  it('changes what is told, until it is put back', async () => {
    const archive = await freshArchive();
    for (const [day, list] of [ten, ten.slice(1), ten.slice(2)].entries())
      await readOn(archive, dayAt(day), { followers: list });
    const both = ['gone user.1 followers likely', 'gone user.2 followers likely'];
    expect(await toldBy(archive)).toEqual(both);
    const [newest] = await readSnapshots(archive, VIEWER);
    await deleteSnapshots(archive, [newest!.snapshotId], NOON);
    expect(await toldBy(archive)).toEqual(['gone user.1 followers likely']);
    await restoreSnapshots(archive, [newest!.snapshotId], NOON);
    expect(await toldBy(archive)).toEqual(both);
  });

  it('is gone for good once its time in the bin is over', async () => {
    const { archive, ids } = await fiveDays();
    await deleteSnapshots(archive, [ids[1]!], NOON);
    await letGoOfForgotten(archive, NOON + BIN_KEEPS_MS - 1);
    expect(await archive.db.count('bin')).toBe(1);
    await letGoOfForgotten(archive, NOON + BIN_KEEPS_MS);
    expect(await restoreSnapshots(archive, [ids[1]!], NOON + BIN_KEEPS_MS)).toBe(0);
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(6);
  });
});
