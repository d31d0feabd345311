import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { flawsOf } from '../fixtures/flaws';
import { accounts, type capture, freshArchive, NOON, pages, profile, VIEWER } from '../fixtures/invented';
import { readReadings } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { recordProfile } from './profile';

/** Faults the browser would take hours to bring about: each write is broken off at each of its steps. */

interface FakeTransaction {
  _abort(name: string | null): void;
}
type Put = (this: { transaction: FakeTransaction }, ...given: unknown[]) => unknown;
const stores = IDBObjectStore.prototype as unknown as { put: Put };
const realPut = stores.put;
afterEach(() => {
  stores.put = realPut;
});

/** From now on the n-th put ends its transaction as the browser would; returns how many puts there were. */
function breakAtPut(nth: number, name: 'QuotaExceededError' | 'AbortError'): () => number {
  let puts = 0;
  stores.put = function (...given) {
    puts += 1;
    const request = realPut.apply(this, given);
    if (puts === nth) this.transaction._abort(name);
    return request;
  };
  return () => puts;
}

async function everything(archive: Archive): Promise<string> {
  const names = [...archive.db.objectStoreNames];
  const all = await Promise.all(
    names.map(async (name) => [name, await archive.db.getAllKeys(name), await archive.db.getAll(name)]),
  );
  return JSON.stringify(all);
}

async function half(): Promise<{ archive: Archive; next: ReturnType<typeof capture>[] }> {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followerCount: 60, followingCount: 0 }));
  const all = pages(accounts(1, 60), 12);
  for (const one of all.slice(0, 3)) await recordCapture(archive, one);
  return { archive, next: all.slice(3) };
}

describe('the search for flaws', () => {
  it.each(['accountChunks', 'idBuckets', 'memberships', 'captures', 'snapshots', 'meta'] as const)(
    'notices a row missing from %s',
    async (name) => {
      const { archive, next } = await half();
      for (const one of next) await recordCapture(archive, one);
      expect(await flawsOf(archive)).toEqual([]);
      const [key] = await archive.db.getAllKeys(name);
      await archive.db.delete(name, key!);
      expect(await flawsOf(archive)).not.toEqual([]);
    },
  );
});

describe('a write that is broken off', () => {
  it.each(['QuotaExceededError', 'AbortError'] as const)(
    'by %s at any of its steps leaves nothing of itself',
    async (name) => {
      let at = 1;
      for (; ; at++) {
        const { archive, next } = await half();
        const before = await everything(archive);
        const puts = breakAtPut(at, name);
        // What was broken off may meet its end at the next request, as a transaction that is closed.
        const kinds = name === 'QuotaExceededError' ? ['quota'] : ['aborted', 'closed'];
        const outcome = await recordCapture(archive, next[0]!).catch((error: { kind: string }) => error.kind);
        stores.put = realPut;
        if (puts() < at) {
          expect(outcome).toMatchObject({ isRepeat: false });
          break;
        }
        expect(kinds).toContain(outcome);
        expect(await everything(archive)).toBe(before);
        expect(await flawsOf(archive)).toEqual([]);
        // What was there is still shown, and said again it is kept.
        expect(await readReadings(archive, VIEWER)).toMatchObject([{ seen: 36 }]);
        for (const one of next) await recordCapture(archive, one);
        expect(await readReadings(archive, VIEWER)).toMatchObject([{ seen: 60, coverage: { kind: 'whole' } }]);
        expect(await flawsOf(archive)).toEqual([]);
        archive.close();
      }
      expect(at).toBeGreaterThan(6);
    },
  );

  it('at random, again and again, ends with everything that was answered for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 3, maxLength: 12 }), async (breaks) => {
        const archive = await freshArchive();
        await recordProfile(archive, profile({ followerCount: 60, followingCount: 0 }));
        const waiting = pages(accounts(1, 60), 12);
        let answered = 0;
        while (waiting.length > 0) {
          const nth = breaks.shift();
          if (nth !== undefined) breakAtPut(nth, nth % 2 === 0 ? 'QuotaExceededError' : 'AbortError');
          const isKept = await recordCapture(archive, waiting[0]!).then(
            () => true,
            () => false,
          );
          stores.put = realPut;
          if (isKept) {
            waiting.shift();
            answered += 12;
          }
          const seen = (await readReadings(archive, VIEWER))[0]?.seen ?? 0;
          expect(seen).toBe(answered);
          expect(await flawsOf(archive)).toEqual([]);
        }
        archive.close();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a clock that jumps', () => {
  it('back or forth while a list is read loses nobody and breaks nothing', async () => {
    const jump = fc.constantFrom(0, 0, 0, -3_600_000, 3_600_000, -40 * 86_400_000, 40 * 86_400_000, 400 * 86_400_000);
    await fc.assert(
      fc.asyncProperty(fc.array(jump, { minLength: 5, maxLength: 5 }), async (jumps) => {
        const archive = await freshArchive();
        let shift = 0;
        for (const [at, one] of pages(accounts(1, 60), 12).entries()) {
          shift += jumps[at]!;
          await recordCapture(archive, { ...one, readAt: one.readAt + shift });
        }
        expect(await flawsOf(archive)).toEqual([]);
        const readings = await readReadings(archive, VIEWER);
        expect(readings.reduce((sum, reading) => sum + reading.seen, 0)).toBe(60);
        archive.close();
      }),
      { numRuns: 40 },
    );
  });
});

describe('a very long list', () => {
  it('of 50,000 rows, in any order and twice over, is kept whole', async () => {
    const archive = await freshArchive();
    const ROWS = 50_000;
    await recordProfile(archive, profile({ followerCount: ROWS, followingCount: 0, observedAt: NOON }));
    const all = pages(accounts(1, ROWS), 200);
    for (const one of all) await recordCapture(archive, one);
    for (const one of [...all].reverse().slice(0, 5)) expect((await recordCapture(archive, one)).isRepeat).toBe(true);
    const readings = await readReadings(archive, VIEWER);
    expect(readings).toMatchObject([{ seen: ROWS, coverage: { kind: 'whole' } }]);
    expect(await flawsOf(archive)).toEqual([]);
  });
});
