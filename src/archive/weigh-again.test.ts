import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../domain/forget-order';
import { dayAt, readOn, toldBy } from './fixtures/days';
import { accounts, capture, freshArchive, NOON, profile } from './fixtures/invented';
import { forget, unforget } from './forget';
import type { Archive } from './open';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';
import { recordCapture } from './write-capture';
import { recordProfile } from './write-profile';

const all = accounts(1, 200);
/** Lost ten while the profile lost none: more than a few who hide. */
const cut = all.slice(10);

async function rowsOf(archive: Archive) {
  const readings = await archive.db.getAllFromIndex('readings', 'byList');
  const snapshots = await archive.db.getAllFromIndex('snapshots', 'byList');
  return { readings, snapshots };
}

async function coverages(archive: Archive) {
  const { readings, snapshots } = await rowsOf(archive);
  expect(snapshots.map(({ coverage }) => coverage)).toEqual(readings.map(({ coverage }) => coverage));
  return readings.map(({ coverage }) => (coverage.kind === 'whole' ? 'whole' : coverage.why.join()));
}

/** A whole list, then one that was cut, read twice through so that it would be whole by itself. */
async function doubted(): Promise<{ archive: Archive; ids: string[] }> {
  const archive = await freshArchive();
  await readOn(archive, dayAt(0), { followers: all });
  await readOn(archive, dayAt(3), { followers: cut, hidden: 10, isTwice: true });
  const { readings } = await rowsOf(archive);
  return { archive, ids: readings.map(({ readingId }) => readingId) };
}

describe('a reading that disagrees with the one before it', () => {
  it('is believed once that one is deleted, and doubted again when it comes back', async () => {
    const { archive, ids } = await doubted();
    const before = await rowsOf(archive);
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees']);
    await deleteSnapshots(archive, [ids[0]!], NOON);
    expect(await coverages(archive)).toEqual(['whole']);
    await restoreSnapshots(archive, [ids[0]!], NOON);
    const after = await rowsOf(archive);
    expect(after.snapshots).toEqual(before.snapshots);
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees']);
    expect(await toldBy(archive)).toEqual([]);
  });

  it('stays doubted while an earlier one disagrees as well', async () => {
    const { archive, ids } = await doubted();
    await readOn(archive, dayAt(-3), { followers: all });
    await deleteSnapshots(archive, [ids[0]!], NOON);
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees']);
  });

  it('is doubted again also when it was read on in between', async () => {
    const { archive, ids } = await doubted();
    await deleteSnapshots(archive, [ids[0]!], NOON);
    await recordCapture(
      archive,
      capture(cut.slice(0, 50), { readAt: dayAt(3, 1), hasMore: true, offeredCursor: 'on' }),
    );
    expect(await coverages(archive)).toEqual(['whole']);
    await restoreSnapshots(archive, [ids[0]!], NOON);
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees']);
  });

  it('is weighed again too where the other is forgotten by date, and where that is undone', async () => {
    const { archive } = await doubted();
    const order: ForgetOrder = { kind: 'before', at: dayAt(1) };
    expect(await forget(archive, order, 'f1', NOON)).toBe(true);
    expect(await coverages(archive)).toEqual(['whole']);
    expect(await unforget(archive, 'f1', NOON)).toBe(true);
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees']);
  });

  it('keeps a later one that agreed with it believed, whatever is deleted', async () => {
    const { archive, ids } = await doubted();
    await readOn(archive, dayAt(6), { followers: cut, hidden: 10, isTwice: true });
    expect(await coverages(archive)).toEqual(['whole', 'count-disagrees', 'whole']);
    await deleteSnapshots(archive, [ids[1]!], NOON);
    expect(await coverages(archive)).toEqual(['whole', 'whole']);
  });

  it('leaves everything as it was once all that was deleted has come back, in whatever order', async () => {
    const day = fc.constantFrom(all, cut, all.slice(0, 160), accounts(60, 180));
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 2, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (days, chance) => {
          const archive = await freshArchive();
          for (const [at, followers] of days.entries()) {
            await recordProfile(archive, profile({ observedAt: dayAt(at * 3) - 1000, followerCount: 200 }));
            for (const pass of [0, 1])
              await recordCapture(archive, capture(followers, { readAt: dayAt(at * 3) + pass * 60_000 }));
          }
          const before = await coverages(archive);
          const { readings } = await rowsOf(archive);
          const shuffled = (ids: string[]) =>
            ids.map((id) => ({ id, place: chance.next().value! })).sort((one, other) => one.place - other.place);
          const gone = shuffled(readings.map(({ readingId }) => readingId)).slice(
            0,
            1 + (chance.next().value! % days.length),
          );
          for (const { id } of gone) await deleteSnapshots(archive, [id], NOON);
          for (const { id } of shuffled(gone.map((one) => one.id))) await restoreSnapshots(archive, [id], NOON);
          expect(await coverages(archive)).toEqual(before);
          archive.close();
        },
      ),
      { numRuns: 40 },
    );
  });
});
