import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { numbersOf } from '../../domain/membership';
import { classify, classOf } from '../../domain/ties/classify';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS } from '../../domain/time';
import { findAccount, readAccounts } from '../accounts/read-accounts';
import { restoreFrom } from '../fixtures/backups';
import { account, capture, FAR, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, type InventedExport, importExport, stageExport } from '../fixtures/invented-export';
import { everything } from '../fixtures/understood';
import { readHistoryAndSnapshots } from '../history/looks-over-time';
import { readAccountEvidence } from '../history/read-evidence';
import { readFollowKnowledge } from '../history/read-knowledge';
import { previewImport } from '../imports/read-import-preview';
import { readFollowDates, readImportedOfAccount, readInteractions, readOtherLists } from '../imports/read-imports';
import { readReadings, readSnapshots, readViewers } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { undoImport } from './delete-import';
import { commitImport } from './import';
import { recordProfile, recordViewer } from './profile';
import { discardStaged } from './staging';

const EXPORT: InventedExport = {
  followers: dated(['both', 'they']),
  following: dated(['both', 'only.i'], 1_500_000_000),
  others: { 'list/blocked': dated(['stranger']), 'list/close-friends': dated(['both']) },
  did: {
    'did/likes': [
      ['both', 3, 1_400_000_000, 1_500_000_000],
      ['nobody.here', 9, 0, 0],
      ['both', 2, 0, 0],
    ],
  },
};

async function statuses(archive: Archive, viewer: AccountId = VIEWER) {
  const { followers, following } = await readFollowKnowledge(archive, viewer, FAR);
  const { classes } = classify(followers, following);
  const found: Record<string, string> = {};
  for (const [status, set] of Object.entries(classes))
    for (const row of (await readAccounts(archive, numbersOf(set))).values()) found[row.username] = status;
  return found;
}

describe('a whole export', () => {
  it('tells who follows back, since when, and what else it holds of each', async () => {
    const archive = await freshArchive();
    await importExport(archive, EXPORT);
    expect(await statuses(archive)).toEqual({ both: 'mutual', they: 'only-they-follow', 'only.i': 'only-i-follow' });
    const both = (await findAccount(archive, { username: 'both' }))!.number;
    const { since, lists, did } = await readImportedOfAccount(archive, VIEWER, both, Number.MAX_SAFE_INTEGER);
    expect(since).toEqual({ followers: 1_600_000_000_000, following: 1_500_000_000_000 });
    expect(lists).toEqual([{ list: 'close-friends', at: 1_600_000_000_000, exportedAt: NOON }]);
    expect(did).toEqual([]);
    const dates = await readFollowDates(archive, VIEWER);
    expect([...dates.following.values()]).toEqual([1_500_000_000_000, 1_500_086_400_000]);
    expect((await readOtherLists(archive, VIEWER)).map(({ list }) => list)).toEqual(['close-friends', 'blocked']);
  });

  it('says of its snapshots how close their date is known, and a backup of it too', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, at: NOON - 2 * DAY_MS, isDayOnly: true });
    await importExport(archive, { ...EXPORT, at: NOON - DAY_MS });
    await importExport(archive, { ...EXPORT, at: NOON - DAY_MS / 2, isDateSure: false });
    const restored = await freshArchive();
    await restoreFrom(restored, archive, NOON);
    for (const one of [archive, restored]) {
      const { history, snapshots } = await readHistoryAndSnapshots(one, VIEWER);
      for (const rows of [history.looks, snapshots.toReversed()])
        expect(rows.filter(({ list }) => list.kind === 'followers')).toMatchObject([
          { isDayOnly: true },
          { isDayOnly: false },
          { latestAt: NOON },
        ]);
      const readings = (await readReadings(one, VIEWER)).filter(({ list }) => list.kind === 'followers');
      expect(readings.map(({ latestAt }) => latestAt)).toEqual([NOON, undefined, undefined]);
    }
  });

  it('takes the newer date of whoever is told of twice in a list, and counts them once', async () => {
    const archive = await freshArchive();
    const twice: InventedExport['followers'] = [...dated(['both', 'they']), ['both', 1_700_000_000]];
    const importId = await stageExport(archive, { ...EXPORT, followers: twice });
    expect((await previewImport(archive, importId, Number.MAX_SAFE_INTEGER))!.lists.followers.more).toBe(2);
    await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt: NOON });
    expect(await statuses(archive)).toEqual({ both: 'mutual', they: 'only-they-follow', 'only.i': 'only-i-follow' });
    const sinceOf = async (username: string) => {
      const { number } = (await findAccount(archive, { username }))!;
      return (await readImportedOfAccount(archive, VIEWER, number, Number.MAX_SAFE_INTEGER)).since.followers;
    };
    expect([await sinceOf('both'), await sinceOf('they')]).toEqual([1_700_000_000_000, 1_600_086_400_000]);
  });

  it('is too early to judge by where the follow is some days old', async () => {
    const archive = await freshArchive();
    const lately = Math.floor((NOON - 2 * DAY_MS) / 1000);
    await importExport(archive, { followers: dated(['they']), following: [['only.i', lately]] });
    const { number } = (await findAccount(archive, { username: 'only.i' }))!;
    expect(judge(await readAccountEvidence(archive, VIEWER, { number }, NOON), NOON).why).toBe('too-early');
  });

  it('counts what the person did, adds up by account, and makes nobody known by it', async () => {
    const archive = await freshArchive();
    const importId = await stageExport(archive, EXPORT);
    await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt: NOON });
    expect(await findAccount(archive, { username: 'nobody.here' })).toBeNull();
    const row = (await archive.db.get('imports', importId))!;
    await archive.db.put('imports', {
      ...row,
      interactions: [{ kind: 'likes', rows: 14, unattributed: 0, from: null, to: null }],
    });
    const both = (await findAccount(archive, { username: 'both' }))!.number;
    const [likes] = await readInteractions(archive, VIEWER);
    expect([...likes!.numbers]).toEqual([both]);
    expect([likes!.counts[0], likes!.first[0], likes!.last[0]]).toEqual([5, 1_400_000_000, 1_500_000_000]);
  });
});

describe('an export limited to some dates', () => {
  it('accuses nobody', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, isPartial: true });
    expect(await statuses(archive)).toEqual({ both: 'mutual', they: 'only-they-follow', 'only.i': 'unknown' });
  });

  it('is whole on the word of the person where only they can tell, and never otherwise', async () => {
    const archive = await freshArchive();
    const importId = await stageExport(archive, { ...EXPORT, isPartial: true });
    await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: ['followers'], importedAt: NOON });
    expect((await statuses(archive))['only.i']).toBe('unknown');
  });
});

describe('beside what is known', () => {
  it('the preview tells what is new, what differs, and whose it is', async () => {
    const archive = await freshArchive();
    await recordViewer(archive, { id: VIEWER, username: 'me.myself', seenAt: NOON });
    const known = [account(1, { username: 'both' }), account(2, { username: 'gone' })];
    await recordCapture(archive, capture(known, { readAt: NOON - DAY_MS }));
    const importId = await stageExport(archive, { ...EXPORT, ownerUsername: 'me.myself' });
    expect(await previewImport(archive, importId, Number.MAX_SAFE_INTEGER)).toEqual({
      viewer: VIEWER,
      people: 4,
      newPeople: 3,
      renamed: 0,
      replaces: null,
      parted: [],
      lists: {
        followers: { lookAt: NOON - DAY_MS, more: 1, fewer: 1 },
        following: { lookAt: null, more: 2, fewer: 0 },
      },
    });
    expect(await previewImport(archive, 'not-there', Number.MAX_SAFE_INTEGER)).toBeNull();
  });

  it('the owner is found by an earlier name', async () => {
    const archive = await freshArchive();
    const self = (username: string) => account(0, { id: VIEWER, username });
    await recordProfile(archive, profile({ account: self('old.me'), observedAt: NOON - DAY_MS }));
    await recordProfile(archive, profile({ account: self('new.me'), observedAt: NOON }));
    const importId = await stageExport(archive, { ...EXPORT, ownerUsername: 'old.me' });
    expect((await previewImport(archive, importId, Number.MAX_SAFE_INTEGER))?.viewer).toBe(VIEWER);
  });

  it('an account never met here keeps its imports when it is met', async () => {
    const archive = await freshArchive();
    await importExport(archive, { ...EXPORT, owner: { username: 'me.myself' } });
    const [unmet] = await readViewers(archive);
    expect(unmet).toMatchObject({ id: '@me.myself', username: 'me.myself' });
    expect(await statuses(archive, unmet!.id)).toMatchObject({ both: 'mutual' });
    await recordViewer(archive, { id: VIEWER, username: 'me.myself', seenAt: NOON + DAY_MS });
    expect((await readViewers(archive)).map(({ id }) => id)).toEqual([VIEWER]);
    expect(await statuses(archive)).toMatchObject({ both: 'mutual', 'only.i': 'only-i-follow' });
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(2);
  });

  it('the same export again takes the place of the one before', async () => {
    const archive = await freshArchive();
    await importExport(archive, EXPORT);
    await importExport(archive, { ...EXPORT, followers: dated(['both']) });
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(2);
    expect(await statuses(archive)).toEqual({ both: 'mutual', 'only.i': 'only-i-follow' });
    expect(await archive.db.get('meta', 'accounts')).toBe(4);
  });
});

describe('undoing', () => {
  it('leaves the archive as it was, to the last byte', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture([account(1), account(2)], { readAt: NOON - DAY_MS }));
    const before = await everything(archive);
    const many = dated(Array.from({ length: 2500 }, (_, at) => `name_${at}`));
    const importId = await importExport(archive, { ...EXPORT, followers: many });
    expect(await everything(archive)).not.toBe(before);
    expect(await undoImport(archive, importId, NOON)).toBe(true);
    expect(await everything(archive)).toBe(before);
    expect(await undoImport(archive, importId, NOON)).toBe(false);
  });

  it('takes back only its own where something was built on it', async () => {
    const archive = await freshArchive();
    const importId = await importExport(archive, EXPORT);
    await recordCapture(archive, capture([account(1, { username: 'both' }), account(9)], { readAt: NOON + DAY_MS }));
    await undoImport(archive, importId, NOON);
    expect(await findAccount(archive, { username: 'they' })).toBeNull();
    expect(await findAccount(archive, { username: 'both' })).toMatchObject({ id: account(1).id });
    expect(await statuses(archive)).toEqual({ both: 'unknown', 'user.9': 'unknown' });
    const left = JSON.stringify(await archive.db.getAll('accountChunks'));
    for (const name of ['they', 'only.i', 'stranger']) expect(left).not.toContain(name);
  });
});

it('what was only put aside is nowhere seen, and goes', async () => {
  const archive = await freshArchive();
  const before = await everything(archive);
  const importId = await stageExport(archive, EXPORT);
  expect(await statuses(archive)).toEqual({});
  await discardStaged(archive, importId);
  expect(await everything(archive)).toBe(before);
  await stageExport(archive, EXPORT);
  const second = await stageExport(archive, EXPORT);
  const keys = await archive.db.getAllKeys('staging');
  expect(new Set(keys.map(([id]) => id))).toEqual(new Set([second]));
  expect(await commitImport(archive, { importId, owner: { id: VIEWER }, vouched: [], importedAt: NOON })).toBeNull();
});

it('classes and verdicts agree on every account of an import', async () => {
  const archive = await freshArchive();
  await importExport(archive, EXPORT);
  const { followers, following, accountCount } = await readFollowKnowledge(archive, VIEWER, FAR);
  const { classes } = classify(followers, following);
  for (let number = 0; number < accountCount - 1; number++)
    expect(judge(await readAccountEvidence(archive, VIEWER, { number }, FAR), NOON).status).toBe(
      classOf(classes, number),
    );
});
