import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { act, lived } from '../fixtures/acts';
import { FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, importExport } from '../fixtures/invented-export';
import { readImportedOfAccount } from '../imports/read-imports';
import type { Archive } from '../store/open';
import { readPeopleFacts } from './for-people';

const LONG = Math.floor((NOON - 200 * DAY_MS) / 1000);

const numberOf = async (archive: Archive, username: string) => (await findAccount(archive, { username }))!.number;

describe('what rows of People know from exports', () => {
  it('is nothing without one, and then it is not said that nobody was interacted with', async () => {
    const facts = await readPeopleFacts(await freshArchive(), VIEWER, NOON);
    expect(facts.since.following.size + facts.since.followers.size).toBe(0);
    expect(facts.interactedAt).toBeNull();
  });

  it('is since when, by the newest export that tells; not of whom a later whole list misses', async () => {
    const archive = await freshArchive();
    await importExport(archive, { following: dated(['stays', 'left'], LONG), followers: dated(['fan'], LONG) });
    const both = [await numberOf(archive, 'stays'), await numberOf(archive, 'left')] as const;
    const before = await readPeopleFacts(archive, VIEWER, FAR);
    expect(both.map((one) => before.since.following.get(one))).toEqual([LONG * 1000, (LONG + 86_400) * 1000]);
    await importExport(archive, {
      following: dated(['stays'], LONG),
      followers: dated(['fan'], LONG),
      at: NOON + DAY_MS,
    });
    await importExport(archive, {
      following: [
        ['stays', LONG],
        ['left', 0],
      ],
      followers: dated(['fan'], LONG),
      at: NOON + 2 * DAY_MS,
    });
    const { since } = await readPeopleFacts(archive, VIEWER, FAR);
    expect(both.map((one) => since.following.get(one))).toEqual([LONG * 1000, undefined]);
    expect(since.followers.get(await numberOf(archive, 'fan'))).toBe(LONG * 1000);
  });

  it('is the last interaction of any kind; a story that was only watched is none', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, {
      following: dated(['liked', 'watched'], LONG),
      followers: dated(['fan'], LONG),
      did: {
        'did/likes': [['liked', 2, LONG, LONG + 10]],
        'did/messages': [['liked', 1, LONG + 99, LONG + 99]],
        'did/stories-viewed': [['watched', 9, LONG, LONG + 500]],
      },
    });
    const row = (await archive.db.get('imports', importId))!;
    const span = { rows: 9, unattributed: 0, from: NOON - 190 * DAY_MS, to: NOON - DAY_MS };
    const kinds = (['likes', 'messages', 'stories-viewed'] as const).map((kind) => ({ kind, ...span }));
    await archive.db.put('imports', { ...row, interactions: kinds });
    const { interactedAt } = await readPeopleFacts(archive, VIEWER, NOON);
    expect(interactedAt?.get(await numberOf(archive, 'liked'))).toBe((LONG + 99) * 1000);
    expect(interactedAt?.get(await numberOf(archive, 'watched'))).toBeUndefined();
  });

  it('says of everybody since when what is said of each alone, whatever was lived through', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const archive = await lived(acts);
        const { since } = await readPeopleFacts(archive, VIEWER, FAR);
        const count = (await archive.db.get('meta', 'accounts')) ?? 0;
        for (let number = 0; number < count; number++) {
          const alone = (await readImportedOfAccount(archive, VIEWER, number, FAR)).since;
          for (const kind of FOLLOW_LIST_KINDS) expect(since[kind].get(number) ?? null, kind).toBe(alone[kind]);
        }
        archive.close();
      }),
      { numRuns: 15 },
    );
  });
});
