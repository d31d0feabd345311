import { describe, expect, it } from 'vitest';
import type { AccountFacts } from '../../domain/etiquette/facts';
import { accountHints, viewerHints } from '../../domain/etiquette/find-hints';
import { DAY_MS } from '../../domain/time';
import { account, accounts, capture, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { noteNumbers } from '../fixtures/note-numbers';
import { readLists, readOnce } from '../fixtures/two-lists';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { recordProfile, recordTie } from '../write/profile';
import { readHintFacts } from './for-hints';
import { readAccountFacts } from './of-accounts';

const LATER = NOON + 3 * DAY_MS;
const asked = { now: LATER, isBusiness: false };

async function factsOf(archive: Archive, username: string, now = LATER): Promise<AccountFacts> {
  const all = await readAccountFacts(
    archive,
    VIEWER,
    Array.from({ length: 30 }, (_, at) => at),
    { ...asked, now },
  );
  const found = [...all.values()].find((one) => one.account.username === username);
  return found!.facts;
}
const aboutViewer = async (archive: Archive, now: number) =>
  (await readHintFacts(archive, VIEWER, { ...asked, now })).viewer;
const hintsOf = async (archive: Archive, username: string, now = LATER) =>
  accountHints(0, await factsOf(archive, username, now)).map((hint) => hint.id);

describe('facts about accounts', () => {
  it('know nothing of what was never seen, rather than "no"', async () => {
    const archive = await readOnce();
    expect(await factsOf(archive, 'user.7')).toMatchObject({
      tie: { status: 'mutual', certainty: 'certain' },
      youFollowSinceAt: null,
      followsYouSince: null,
      isRequested: null,
      requestedAt: null,
      interactions: null,
      endedStays: [],
      endedFollow: null,
      context: { reasons: [], isKept: false },
    });
  });

  it('are the same, asked alone or among many', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + DAY_MS, [1, 12], [6, 15]);
    await recordTie(archive, tie(account(2).id, { youFollow: true, action: 'follow', observedAt: NOON + DAY_MS + 9 }));
    await readLists(archive, NOON + 2 * DAY_MS, [2, 10], [7, 17]);
    const numbers = Array.from({ length: 20 }, (_, at) => at);
    const many = await readAccountFacts(archive, VIEWER, numbers, asked);
    expect(many.size).toBeGreaterThan(15);
    for (const number of numbers)
      expect((await readAccountFacts(archive, VIEWER, [number], asked)).get(number)).toEqual(many.get(number));
  });

  it('leave the viewer out', async () => {
    const archive = await readOnce();
    const all = await readAccountFacts(archive, VIEWER, [0, 1, 2], asked);
    expect([...all.values()].map((one) => one.account.id)).not.toContain(VIEWER);
  });

  it('date a new follower between the look that lacked them and the one that showed them', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + 2 * DAY_MS, [1, 11], [6, 10]);
    const { followsYouSince } = await factsOf(archive, 'user.11');
    expect(followsYouSince).toEqual({ fromAt: NOON, byAt: NOON + 2 * DAY_MS });
    expect(await hintsOf(archive, 'user.11')).toContain('not-an-obligation');
    expect((await factsOf(archive, 'user.1')).followsYouSince).toBeNull();
  });

  it('date a follow by hand, and ask why; until a reason stands', async () => {
    const archive = await readOnce();
    const { id } = account(2);
    await recordTie(archive, tie(id, { youFollow: true, action: 'follow', observedAt: NOON + DAY_MS }));
    expect((await factsOf(archive, 'user.2')).youFollowSinceAt).toBe(NOON + DAY_MS);
    expect(await hintsOf(archive, 'user.2')).toContain('say-why');
    const about = await readAccountFacts(archive, VIEWER, [2], asked);
    await noteNumbers(
      archive,
      VIEWER,
      [...about.keys()],
      [{ kind: 'reason', reason: 'appreciation', isOn: true }],
      LATER,
    );
    expect(await hintsOf(archive, 'user.2')).not.toContain('say-why');
  });

  it('do not know the day of a follow that only two looks enclose', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + 2 * DAY_MS, [1, 10], [5, 15]);
    expect((await factsOf(archive, 'user.5')).youFollowSinceAt).toBeNull();
    expect(await hintsOf(archive, 'user.5')).not.toContain('say-why');
  });

  it('do not take the day of a follow for that of a request made elsewhere', async () => {
    const archive = await readOnce();
    const { id } = account(2);
    await recordTie(archive, tie(id, { youFollow: true, action: 'follow', observedAt: NOON + DAY_MS }));
    await recordTie(archive, tie(id, { youFollow: false, isRequested: true, observedAt: NOON + 2 * DAY_MS }));
    expect(await factsOf(archive, 'user.2')).toMatchObject({ isRequested: true, requestedAt: null });
  });

  it('know a request and since when it waits; not a follow for a request', async () => {
    const archive = await readOnce();
    const { id } = account(2, { isPrivate: true });
    const press = { youFollow: false, isRequested: true, action: 'follow' as const };
    await recordTie(archive, tie(id, { ...press, observedAt: NOON + DAY_MS }));
    expect(await factsOf(archive, 'user.2')).toMatchObject({ isRequested: true, requestedAt: NOON + DAY_MS });
    const muchLater = NOON + 40 * DAY_MS;
    expect(await hintsOf(archive, 'user.2', muchLater)).toContain('old-pending-request');
    await recordTie(archive, tie(id, { youFollow: true, isRequested: false, observedAt: NOON + 2 * DAY_MS }));
    expect(await hintsOf(archive, 'user.2', muchLater)).not.toContain('old-pending-request');
  });

  it('tell a follow that ended without an act of one’s own, and only by its profile’s own word', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + 2 * DAY_MS, [1, 10], [6, 9]);
    expect(await hintsOf(archive, 'user.10')).not.toContain('removed-you');
    const observedAt = NOON + 2 * DAY_MS + 3_600_000;
    await recordProfile(archive, profile({ account: account(10), youFollow: false, observedAt }));
    // Users 11 to 15 are in no list any more either, and nobody opened their profiles.
    expect((await factsOf(archive, 'user.10')).endedFollow).toMatchObject({
      certainty: 'certain',
      isStillThere: true,
      hasOwnUnfollow: false,
    });
    expect(await hintsOf(archive, 'user.10')).toContain('removed-you');
    expect(await hintsOf(archive, 'user.11')).not.toContain('removed-you');
  });

  it('tell an unfollow of one’s own for what it is', async () => {
    const archive = await readOnce();
    await recordTie(archive, tie(account(10).id, { youFollow: false, action: 'unfollow', observedAt: NOON + DAY_MS }));
    await readLists(archive, NOON + 2 * DAY_MS, [1, 10], [6, 9]);
    expect((await factsOf(archive, 'user.10')).endedFollow?.hasOwnUnfollow).toBe(true);
    expect(await hintsOf(archive, 'user.10')).not.toContain('removed-you');
  });

  it('tell a short stay, unless the person ended it', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + DAY_MS, [1, 12], [6, 15]);
    await recordTie(
      archive,
      tie(account(12).id, { followsYou: false, action: 'remove-follower', observedAt: NOON + 2 * DAY_MS - 3_600_000 }),
    );
    await readLists(archive, NOON + 2 * DAY_MS, [1, 10], [6, 15]);
    expect(await hintsOf(archive, 'user.11')).not.toContain('they-follow-and-leave');
    const observedAt = NOON + 2 * DAY_MS + 3_600_000;
    await recordProfile(archive, profile({ account: account(11), followsYou: false, observedAt }));
    const { endedStays } = await factsOf(archive, 'user.11');
    expect(endedStays).toMatchObject([
      { notYetAt: NOON, firstSeenAt: NOON + DAY_MS, firstMissedAt: NOON + 2 * DAY_MS, hasOwnRemoval: false },
    ]);
    expect(await hintsOf(archive, 'user.11')).toContain('they-follow-and-leave');
    expect((await factsOf(archive, 'user.12')).endedStays).toMatchObject([{ hasOwnRemoval: true }]);
    expect(await hintsOf(archive, 'user.12')).not.toContain('they-follow-and-leave');
  });
});

describe('facts about the viewer', () => {
  it('are the lists, the acts and the steps; a list never opened is null', async () => {
    const archive = await freshArchive();
    await recordCapture(archive, capture(accounts(1, 5), { hasMore: true, offeredCursor: 'c' }));
    const facts = await aboutViewer(archive, NOON + 1);
    expect(facts.lists).toMatchObject({
      followers: { lastWholeAt: null, coverage: { kind: 'partial' } },
      following: null,
    });
    expect(viewerHints({ ...facts, slowDowns: [] }).map((hint) => hint.id)).toEqual(['not-read-whole']);
  });

  it('count acts of the last weeks only', async () => {
    const archive = await readOnce();
    for (let at = 0; at < 20; at++)
      await recordTie(
        archive,
        tie(account(at).id, { youFollow: true, action: 'follow', observedAt: LATER - at * 1000 }),
      );
    const old = tie(account(30).id, { youFollow: true, action: 'follow', observedAt: LATER - 60 * DAY_MS });
    await recordTie(archive, old);
    const facts = await aboutViewer(archive, LATER);
    expect(facts.ownActs).toHaveLength(20);
    expect(viewerHints({ ...facts, slowDowns: null }).map((hint) => hint.id)).toEqual(['pace-today']);
  });

  it('make steps of whole readings', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + 2 * DAY_MS, [3, 14], [6, 15]);
    expect((await aboutViewer(archive, LATER)).followerSteps).toMatchObject([{ gained: 4, lost: 2 }]);
  });
});

describe('candidates for hints', () => {
  it('are who came, who went, who was followed by hand and of whom a reason is noted; nobody else, and nobody kept', async () => {
    const archive = await readOnce();
    await readLists(archive, NOON + 2 * DAY_MS, [2, 11], [6, 15]);
    await recordTie(archive, tie(account(3).id, { youFollow: true, action: 'follow', observedAt: LATER }));
    const all = await readAccountFacts(
      archive,
      VIEWER,
      Array.from({ length: 30 }, (_, at) => at),
      asked,
    );
    const numberOf = (name: string) => [...all].find(([, { account: one }]) => one.username === name)![0];
    const keep = { kind: 'keep', isOn: true } as const;
    await noteNumbers(archive, VIEWER, [numberOf('user.11')], [keep], LATER);
    const reason = { kind: 'reason', reason: 'marketing', isOn: true } as const;
    await noteNumbers(archive, VIEWER, [numberOf('user.8')], [reason], LATER);
    const found = await readHintFacts(archive, VIEWER, asked);
    expect([...found.accounts.values()].map(({ account: { username } }) => username).sort()).toEqual([
      'user.1',
      'user.3',
      'user.8',
    ]);
  });
});
