/** What was read and what is stored: the next step of a journey must not overtake what is still on its way. */
import { expect } from '@playwright/test';
import type { ActionRow, ReadingRow, TieRow } from '../../src/archive/store/schema';
import type { FollowListKind } from '../../src/domain/follow-list';
import type { Account } from '../replica/account';
import type { ReadOptions } from '../replica/person';
import type { Journey } from './journey';

type Here = Pick<Journey, 'page' | 'panel' | 'person'>;

const OFTEN = { intervals: [50] };

/** Goes through both lists of an account to their ends, however slowly they come, and rests until Balik has kept them. */
export async function readBoth(j: Here, owner: Account, options: ReadOptions = {}): Promise<void> {
  const lists = await j.person.readBothLists(owner.username, options);
  if (!lists.followers.reachedEnd || !lists.following.reachedEnd) throw new Error('A list did not come to its end.');
  await untilKept(j, owner, ['followers', 'following']);
}

/** Rests until it is stored that these lists were read to their ends in the document that is on show. */
export async function untilKept(j: Here, owner: Account, kinds: readonly FollowListKind[]): Promise<void> {
  const endsKept = async () => {
    const isOfNow = await lifeOfDocument(j);
    const rows = (await storedIn(j, 'readings')) as ReadingRow[];
    const ended = rows.filter((row) => row.owner === owner.pk && row.passes.some((pass) => isOfNow(pass.finishedAt)));
    return kinds.filter((kind) => ended.some((row) => row.kind === kind));
  };
  await expect.poll(endsKept, OFTEN).toEqual(kinds);
}

/** Rests until it is stored what the person did by hand, in the document that is on show, to this account. */
export async function untilActKept(j: Here, account: Account): Promise<void> {
  const actsKept = async () => {
    const isOfNow = await lifeOfDocument(j);
    const rows = (await storedIn(j, 'actions')) as ActionRow[];
    return rows.some((row) => row.accountId === account.pk && isOfNow(row.observedAt));
  };
  await expect.poll(actsKept, OFTEN).toBe(true);
}

/** Rests until it is stored what this account's profile, in the document that is on show, said of its ties. */
export async function untilLookKept(j: Here, account: Account): Promise<void> {
  const looksKept = async () => {
    const isOfNow = await lifeOfDocument(j);
    const rows = (await storedIn(j, 'ties')) as TieRow[];
    return rows.some(
      (row) => row.accountId === account.pk && row.followsYou !== null && isOfNow(row.followsYou.observedAt),
    );
  };
  await expect.poll(looksKept, OFTEN).toBe(true);
}

/** Whether a time lies in the life of the document on show, by the document's own clock, which may be days behind. */
async function lifeOfDocument({ page }: Here): Promise<(at: number | null) => boolean> {
  const [from, until] = (await page.evaluate('[Date.now() - performance.now(), Date.now()]')) as [number, number];
  return (at) => at !== null && at >= from && at <= until;
}

function storedIn({ panel }: Here, store: 'readings' | 'actions' | 'ties'): Promise<unknown[]> {
  return panel.page().then((page) =>
    page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('balik');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const reading = db.transaction(name).objectStore(name).getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              db.close();
              resolve(reading.result);
            };
          };
        }),
      store,
    ),
  );
}
