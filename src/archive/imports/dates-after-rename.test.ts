import { describe, expect, it } from 'vitest';
import { entriesOf, heldSince, timelineOf } from '../../domain/changes/timeline';
import { timeToFollowBack } from '../../domain/insights/time-to-follow-back';
import { hasNumber } from '../../domain/membership';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { readInsightFacts } from '../facts/for-insights';
import { readAccountFacts } from '../facts/of-accounts';
import { account, capture, FAR, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { readHistoryOfOne } from '../history/looks-over-time';
import { readAccountEvidence } from '../history/read-evidence';
import { readFollowKnowledge } from '../history/read-knowledge';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { undoImport } from '../write/delete-import';
import { recordProfile } from '../write/profile';
import { readFollowDates, readImportedOfAccount } from './read-imports';

const JUNE = NOON + 30 * DAY_MS;
const JULY = NOON + 60 * DAY_MS;
const seconds = (at: number) => Math.floor(at / 1000);
/** They followed two days after the person had. */
const MINE = seconds(JUNE - 5 * DAY_MS);
const THEIRS = seconds(JUNE - 3 * DAY_MS);

async function readBoth(archive: Archive, username: string, readAt: number): Promise<void> {
  await recordProfile(archive, profile({ followerCount: 1, followingCount: 1, observedAt: readAt - 1 }));
  for (const kind of ['followers', 'following'] as const)
    await recordCapture(archive, capture([account(17, { username })], { kind, readAt }));
}

const exported = (archive: Archive, username: string, at: number) =>
  importExport(archive, { at, followers: [[username, THEIRS]], following: [[username, MINE]] });

/** Everything that is said of since when, wherever it is said. */
async function saidOf(archive: Archive, number: number) {
  const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
  const timeline = timelineOf(number, [...looks, ...facts]);
  const about = await readAccountFacts(archive, VIEWER, [number], { now: JULY, isBusiness: false });
  const { youFollowSinceAt, followsYouSince } = about.get(number)!.facts;
  const dates = await readFollowDates(archive, VIEWER);
  return {
    since: (await readImportedOfAccount(archive, VIEWER, number, Number.MAX_SAFE_INTEGER)).since,
    columns: { followers: dates.followers.get(number), following: dates.following.get(number) },
    held: [heldSince(timeline.story, 'followers')?.byAt, heldSince(timeline.story, 'following')?.byAt],
    entries: entriesOf(timeline).flatMap((one) => (one.kind === 'followed' ? [[one.list, one.at]] : [])),
    hints: { youFollowSinceAt, followsYouSince },
    median: timeToFollowBack((await readInsightFacts(archive, VIEWER, JULY)).dates).theirs?.medianMs.value,
    verdict: (await readAccountEvidence(archive, VIEWER, { number }, FAR)).followedSinceAt,
  };
}

const WANTED = {
  since: { followers: THEIRS * 1000, following: MINE * 1000 },
  columns: { followers: THEIRS * 1000, following: MINE * 1000 },
  held: [THEIRS * 1000, MINE * 1000],
  hints: { youFollowSinceAt: MINE * 1000, followsYouSince: { fromAt: THEIRS * 1000, byAt: THEIRS * 1000 } },
  median: 2 * DAY_MS,
  verdict: MINE * 1000,
};

describe('the dates of an export', () => {
  it('are said wherever since when is said', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE);
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    const said = await saidOf(archive, number);
    expect(said).toMatchObject(WANTED);
    expect(said.entries).toEqual([
      ['following', MINE * 1000],
      ['followers', THEIRS * 1000],
    ]);
    expect(judge(await readAccountEvidence(archive, VIEWER, { number }, JUNE), JUNE).why).not.toBe('too-early');
  });

  it('tell that it is too early to tell, until the followers are looked at a week after the follow', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE);
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    const isTooEarly = async (now: number) =>
      hasNumber((await readFollowKnowledge(archive, VIEWER, now)).fresh, number);
    expect(await isTooEarly(JUNE)).toBe(true);
    expect(await isTooEarly(MINE * 1000 + 7 * DAY_MS)).toBe(true);
    await readBoth(archive, 'alice', JULY);
    expect(await isTooEarly(JULY)).toBe(false);
  });

  it('stay with an account that is met by id', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE);
    await readBoth(archive, 'alice', JULY);
    const { number } = (await findAccount(archive, { id: account(17).id }))!;
    expect(await saidOf(archive, number)).toMatchObject(WANTED);
  });

  it('are those of a renamed account once its new name is seen', async () => {
    const archive = await freshArchive();
    await readBoth(archive, 'alice', JUNE - 2 * DAY_MS);
    await exported(archive, 'alice.new', JUNE);
    const { number } = (await findAccount(archive, { id: account(17).id }))!;
    expect((await saidOf(archive, number)).since).toEqual({ followers: null, following: null });
    await readBoth(archive, 'alice.new', JULY);
    expect(await saidOf(archive, number)).toMatchObject(WANTED);
  });

  it('are those of an account that was renamed after the export', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE);
    await readBoth(archive, 'alice', JUNE + DAY_MS);
    await readBoth(archive, 'alice.new', JULY);
    const { number } = (await findAccount(archive, { username: 'alice.new' }))!;
    expect(await saidOf(archive, number)).toMatchObject(WANTED);
  });

  it('go where two accounts turn out to be one, by a name that is heard late', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE);
    await readBoth(archive, 'alice.new', JULY);
    const { number } = (await findAccount(archive, { id: account(17).id }))!;
    expect((await saidOf(archive, number)).since).toEqual({ followers: null, following: null });
    await recordProfile(
      archive,
      profile({ account: account(17, { username: 'alice' }), observedAt: JUNE - DAY_MS, followsYou: true }),
    );
    expect(await saidOf(archive, number)).toMatchObject(WANTED);
  });

  it('go with the import, and only with it', async () => {
    const archive = await freshArchive();
    await readBoth(archive, 'alice', JUNE - 2 * DAY_MS);
    const importId = await exported(archive, 'alice', JUNE);
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    await undoImport(archive, importId, JUNE);
    expect(await saidOf(archive, number)).toMatchObject({
      since: { followers: null, following: null },
      columns: { followers: undefined, following: undefined },
      held: [undefined, undefined],
      verdict: null,
    });
  });

  it('are those of the newest export; a follow that a whole list missed since may be another one', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', JUNE - DAY_MS);
    const later = seconds(JUNE);
    await importExport(archive, { at: JULY, followers: [['alice', later]], following: [['alice', MINE]] });
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    expect((await saidOf(archive, number)).since).toEqual({ followers: later * 1000, following: MINE * 1000 });
    await recordProfile(archive, profile({ followerCount: 0, observedAt: JULY + DAY_MS }));
    await recordCapture(archive, capture([], { readAt: JULY + DAY_MS }));
    expect((await readImportedOfAccount(archive, VIEWER, number, Number.MAX_SAFE_INTEGER)).since).toEqual({
      followers: null,
      following: MINE * 1000,
    });
  });
});
