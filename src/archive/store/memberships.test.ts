import { expect, it } from 'vitest';
import { isSameMembership } from '../../domain/fixtures/is-same-membership';
import { membershipOf } from '../../domain/membership';
import { freshArchive } from '../fixtures/invented';
import { Memberships, putClosedMembership } from './memberships';
import { reading, writing } from './transaction';

const IDS = Array.from({ length: 12 }, (_, at) => `set-${at}`);

it('sets that several ask for at once are fetched together, and once', async () => {
  const archive = await freshArchive();
  await writing(archive, ['memberships'], 'relaxed', async (tx) => {
    for (const [at, id] of IDS.entries())
      await putClosedMembership(tx, id, membershipOf([at, 40]), IDS[at - 1] ?? null);
  });
  await reading(archive, ['memberships'], async (tx) => {
    let fetched = 0;
    const store = tx.objectStore('memberships');
    const counted = {
      objectStore: () => ({
        count: () => store.count(),
        getAllKeys: () => store.getAllKeys(),
        getAll: () => {
          fetched += 1;
          return store.getAll();
        },
      }),
    } as unknown as typeof tx;
    const memberships = new Memberships(counted);
    const [one, other] = await Promise.all([memberships.gather(IDS), memberships.gather(IDS.slice(2))]);
    expect([fetched, other]).toEqual([1, one]);
    for (const [at, id] of IDS.entries())
      expect(isSameMembership(await memberships.of(id), membershipOf([at, 40]))).toBe(true);
    expect(fetched).toBe(1);
  });
  archive.close();
});
