import { describe, expect, it } from 'vitest';
import type { ViewerFacts } from '../../domain/etiquette/facts';
import { accountHints, viewerHints } from '../../domain/etiquette/find-hints';
import type { InteractionKind } from '../../domain/exports/import';
import { interactionShare } from '../../domain/insights/interaction-share';
import { retention } from '../../domain/insights/retention';
import { timeToFollowBack } from '../../domain/insights/time-to-follow-back';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { FAR, freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { dated, type InventedExport, importExport } from '../fixtures/invented-export';
import { readFollowKnowledge } from '../history/read-knowledge';
import type { Archive } from '../store/open';
import { readHintFacts } from './for-hints';
import { readInsightFacts } from './for-insights';
import { readAccountFacts } from './of-accounts';

const seconds = (at: number) => Math.floor(at / 1000);
const long = seconds(NOON - 200 * DAY_MS);
const ALL: readonly InteractionKind[] = ['likes', 'comments', 'messages', 'saves'];

async function imported(change: Partial<InventedExport> = {}, kinds = ALL): Promise<Archive> {
  const archive = await freshArchive();
  const importId = await importExport(archive, {
    followers: dated(['both', 'quick', 'they'], long),
    following: [
      ['both', long - 2 * 86_400],
      ['quick', long + 86_400 + 3_600],
      ['only.i', long],
    ],
    others: { 'list/requests-sent': [['asked', seconds(NOON - 50 * DAY_MS)]] },
    did: { 'did/likes': [['both', 2, long, long]], 'did/messages': [['quick', 1, long, long]] },
    ...change,
  });
  const row = (await archive.db.get('imports', importId))!;
  const span = { rows: 9, unattributed: 0, from: NOON - 190 * DAY_MS, to: NOON - DAY_MS };
  await archive.db.put('imports', { ...row, interactions: kinds.map((kind) => ({ kind, ...span })) });
  return archive;
}

async function aboutOne(archive: Archive, username: string, now = NOON) {
  const { number } = (await findAccount(archive, { username }))!;
  const about = await readAccountFacts(archive, VIEWER, [number], { now, isBusiness: false });
  return about.get(number)!.facts;
}
const aboutViewer = async (archive: Archive) =>
  (await readHintFacts(archive, VIEWER, { now: NOON, isBusiness: false })).viewer;
const hintsAbout = async (archive: Archive, username: string) =>
  accountHints(0, await aboutOne(archive, username)).map((hint) => hint.id);

describe('what exports tell manners', () => {
  it('is since when, to the second', async () => {
    const archive = await imported();
    expect(await aboutOne(archive, 'both')).toMatchObject({
      youFollowSinceAt: (long - 2 * 86_400) * 1000,
      followsYouSince: { fromAt: long * 1000, byAt: long * 1000 },
    });
  });

  it('is with whom there was nothing; unless the kinds most people use were left out', async () => {
    const archive = await imported();
    expect((await aboutOne(archive, 'only.i')).interactions?.count).toBe(0);
    expect((await aboutOne(archive, 'both')).interactions?.count).toBe(2);
    expect(await hintsAbout(archive, 'only.i')).toContain('follow-without-interaction');
    expect(await hintsAbout(archive, 'both')).not.toContain('follow-without-interaction');
    const withoutLikes = await imported({}, ['comments', 'messages']);
    expect((await aboutOne(withoutLikes, 'only.i')).interactions).toBeNull();
  });

  it('is a request that waits', async () => {
    const archive = await imported();
    expect(await aboutOne(archive, 'asked')).toMatchObject({ isRequested: true, requestedAt: NOON - 50 * DAY_MS });
    expect(await hintsAbout(archive, 'asked')).toContain('old-pending-request');
  });

  it('is an unfollow of one’s own, so that nobody seems to have removed the viewer', async () => {
    const archive = await imported();
    const gone = {
      followers: dated(['both', 'quick', 'they', 'only.i'], long),
      following: dated(['both', 'quick'], long),
    };
    const unfollowed = { 'list/recently-unfollowed': dated(['only.i'], seconds(NOON + DAY_MS)) };
    await importExport(archive, { ...gone, at: NOON + 2 * DAY_MS, others: unfollowed });
    const facts = await aboutOne(archive, 'only.i', NOON + 3 * DAY_MS);
    expect(facts.endedFollow?.hasOwnUnfollow).toBe(true);
  });

  it('is how much life is in the ties', async () => {
    const archive = await imported();
    const facts: ViewerFacts = { ...(await aboutViewer(archive)), slowDowns: [] };
    expect(facts.quality?.any).toEqual({ value: 2 / 3, restsOn: 3 });
    expect(viewerHints(facts).map((hint) => hint.id)).not.toContain('quality-over-quantity');
    const { interactions } = await readInsightFacts(archive, VIEWER, NOON);
    const { followers } = await readFollowKnowledge(archive, VIEWER, FAR);
    expect([...interactionShare(followers, interactions)!.byKind.keys()].sort()).toEqual([
      'comment',
      'direct-message',
      'like',
      'save',
    ]);
  });

  it('is how long a follow-back took, of accounts without any change since', async () => {
    const archive = await imported();
    const { dates } = await readInsightFacts(archive, VIEWER, NOON);
    const { theirs, yours } = timeToFollowBack(dates);
    expect(theirs?.medianMs).toEqual({ value: 2 * DAY_MS, restsOn: 1 });
    expect(yours?.medianMs).toEqual({ value: 3_600_000, restsOn: 1 });
  });

  it('is who was new at an export, though nothing was read before it, and who had stayed', async () => {
    const archive = await freshArchive();
    const day = (ago: number) => seconds(NOON - ago * DAY_MS);
    const followers = [
      ['new.stays', day(2)],
      ['new.goes', day(5)],
      ['long.there', day(300)],
    ] as const;
    await importExport(archive, { followers, following: [] });
    await importExport(archive, { at: NOON + 8 * DAY_MS, followers: [followers[0], followers[2]], following: [] });
    const { newFollowers } = await readInsightFacts(archive, VIEWER, NOON + 9 * DAY_MS);
    expect(retention(newFollowers).map(({ share }) => share)).toEqual([{ value: 0.5, restsOn: 2 }, null, null]);
  });

  it('is not whether followers stayed, where the export was cut to a span of time', async () => {
    const archive = await freshArchive();
    const followers = dated(['new.stays', 'new.goes'], seconds(NOON - 3 * DAY_MS));
    await importExport(archive, { followers, following: [], isPartial: true });
    await importExport(archive, { at: NOON + 8 * DAY_MS, followers: followers.slice(0, 1), following: [] });
    const { newFollowers } = await readInsightFacts(archive, VIEWER, NOON + 9 * DAY_MS);
    expect(retention(newFollowers).map(({ share }) => share)).toEqual([null, null, null]);
  });
});
