import { expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { accounts, capture, freshArchive } from '../fixtures/invented';
import { reading } from '../store/transaction';
import { recordCapture } from '../write/capture';
import { Chunks } from './chunks';

it('whoever asks for accounts of a chunk at once waits for one fetch of it, and nothing changed meanwhile is lost', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture(accounts(1, 3)));
  await reading(archive, ['accountChunks'], async (tx) => {
    let fetched = 0;
    const counted = {
      objectStore: () => ({
        get: (chunk: number) => {
          fetched += 1;
          return tx.objectStore('accountChunks').get(chunk);
        },
      }),
    } as unknown as typeof tx;
    const chunks = new Chunks();
    await Promise.all([chunks.load(counted, [0]), chunks.load(counted, [0, 0]), chunks.load(counted, [0, 9])]);
    expect(fetched).toBe(2);
    expect([0, 1, 2].map((number) => chunks.row(number)?.username)).toEqual(
      accounts(1, 3).map(({ username }) => username),
    );
    chunks.put({ ...chunks.row(0)!, id: '7' as AccountId });
    await chunks.load(counted, [0]);
    expect([fetched, chunks.row(0)?.id]).toEqual([2, '7']);
    // What is not there is asked for anew.
    await chunks.load(counted, [9]);
    expect(fetched).toBe(3);
  });
  archive.close();
});
