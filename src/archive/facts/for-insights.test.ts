import { describe, expect, it } from 'vitest';
import { retention } from '../../domain/insights/retention';
import { timeToFollowBack } from '../../domain/insights/time-to-follow-back';
import { numbersOf } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { readAccounts } from '../accounts/read-accounts';
import { account, freshArchive, NOON, tie, VIEWER } from '../fixtures/invented';
import { readLists } from '../fixtures/two-lists';
import { readHistory } from '../history/looks-over-time';
import type { Archive } from '../store/open';
import { recordTie } from '../write/profile';
import { readInsightFacts } from './for-insights';
import { AccountHistories } from './of-dates';

async function namesOf(archive: Archive, numbers: Iterable<number>) {
  return [...(await readAccounts(archive, numbers)).values()].map((row) => row.username);
}

describe('facts for insights', () => {
  it('date both sides of a tie where lists were read on neighbouring days, in the right order', async () => {
    const archive = await freshArchive();
    await readLists(archive, NOON, [1, 10], [20, 25]);
    await readLists(archive, NOON + DAY_MS, [1, 11], [20, 25]);
    // User 11 came on the first day; followed by hand on the second.
    const { id } = account(11);
    const followedAt = NOON + DAY_MS + 3_600_000;
    await recordTie(archive, tie(id, { youFollow: true, action: 'follow', observedAt: followedAt }));
    const { dates } = await readInsightFacts(archive, VIEWER, NOON + 3 * DAY_MS);
    expect(await namesOf(archive, dates.accounts)).toEqual(['user.11']);
    const { yours, theirs } = timeToFollowBack(dates);
    expect(yours?.medianMs).toEqual({ value: followedAt - (NOON + DAY_MS), restsOn: 1 });
    expect(theirs).toBeNull();
  });

  it('do not guess which side came first where both were seen for the first time on one day', async () => {
    const archive = await freshArchive();
    await readLists(archive, NOON, [1, 10], [20, 25]);
    await readLists(archive, NOON + DAY_MS, [1, 11], [11, 25]);
    expect((await readInsightFacts(archive, VIEWER, NOON + 3 * DAY_MS)).dates.accounts).toHaveLength(0);
  });

  it('have no dates from looks that lie far apart', async () => {
    const archive = await freshArchive();
    await readLists(archive, NOON, [1, 10], [20, 25]);
    await readLists(archive, NOON + 9 * DAY_MS, [1, 11], [20, 25]);
    const act = { youFollow: true, action: 'follow' as const, observedAt: NOON + 10 * DAY_MS };
    await recordTie(archive, tie(account(11).id, act));
    expect((await readInsightFacts(archive, VIEWER, NOON + 11 * DAY_MS)).dates.accounts).toHaveLength(0);
  });

  it('know who left Instagram, and whom the person followed by hand', async () => {
    const archive = await freshArchive();
    await readLists(archive, NOON, [1, 10], [5, 15]);
    await readLists(archive, NOON + 2 * DAY_MS, [2, 10], [6, 15]);
    await readLists(archive, NOON + 4 * DAY_MS, [2, 9], [6, 9]);
    const act = { youFollow: true, action: 'follow' as const, observedAt: NOON + 5 * DAY_MS };
    await recordTie(archive, tie(account(3).id, act));
    const { looks, facts } = await readHistory(archive, VIEWER);
    const left = await new AccountHistories(looks, facts).whoLeftInstagram();
    expect(await namesOf(archive, numbersOf(left))).toEqual(['user.10']);
    const { ownFollows } = await readInsightFacts(archive, VIEWER, NOON + 6 * DAY_MS);
    expect(ownFollows.map(({ at }) => at)).toEqual([NOON + 5 * DAY_MS]);
    expect(
      await namesOf(
        archive,
        ownFollows.map(({ number }) => number),
      ),
    ).toEqual(['user.3']);
  });

  it('bring the lists that retention is made from', async () => {
    const archive = await freshArchive();
    await readLists(archive, NOON, [1, 10], [5, 15]);
    await readLists(archive, NOON + 2 * DAY_MS, [1, 14], [5, 15]);
    await readLists(archive, NOON + 9 * DAY_MS, [1, 13], [5, 15]);
    const { newFollowers } = await readInsightFacts(archive, VIEWER, NOON + 10 * DAY_MS);
    expect(retention(newFollowers)[0]).toEqual({ days: 7, share: { value: 0.75, restsOn: 4 } });
  });
});
