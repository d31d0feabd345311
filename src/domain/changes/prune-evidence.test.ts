import { describe, expect, it } from 'vitest';
import { boundsOf, lookAt, partialOf, wholeOf } from '../fixtures/looks';
import { monday } from '../fixtures/weeks';
import type { Look } from '../looks/look';
import { DAY_MS } from '../time';
import { allChanges } from './changes';
import { planPruning } from './prune';

/** Looks that the calendar would let go, and that stay because somebody would be told something else without them. */

const hides = { coverage: wholeOf(1, 1), bounds: boundsOf(9) };
const partial = { coverage: partialOf(1) };
type At = readonly [days: number, members: readonly number[], change?: Partial<Look>];
const looksAt = (kind: 'followers' | 'following', looks: readonly At[]) =>
  looks.map(([days, members, change]) => lookAt(kind, monday(days), members, change));
const followers = (...looks: At[]) => looksAt('followers', looks);
const following = (...looks: At[]) => looksAt('following', looks);

function pruned(looks: readonly Look[], nowDays = 300) {
  const { drop } = planPruning(looks, [], new Set(), monday(nowDays));
  const kept = looks.filter((look) => !drop.includes(look.snapshotId));
  const dropped = looks.filter((look) => drop.includes(look.snapshotId));
  return {
    dropped: dropped.map(({ list, readAt }) => `${list.kind} ${(readAt - monday(0)) / DAY_MS}`),
    told: allChanges(kept),
  };
}

describe('the window of a change', () => {
  it('may begin a week earlier; for more the last look before it stays, and no other', () => {
    const gone = (lastSeenBefore: number) =>
      followers([-65, [1, 9]], [lastSeenBefore, [1, 9]], [8, [1, 9]], [10, [1, 9]], [13, [1]], [140, [1]]);
    expect(pruned(gone(3)).dropped).toEqual(['followers 8', 'followers 10']);
    expect(pruned(gone(2.9)).dropped).toEqual(['followers 8']);
  });

  it('may end a week later; for more the first look after it stays, and no other', () => {
    const appeared = (nextSeen: number) =>
      followers([-65, [1]], [8, [1]], [9, [9], partial], [10, [9], partial], [nextSeen, [1, 9]], [140, [1, 9]]);
    expect(pruned(appeared(16)).dropped).toEqual(['followers 9', 'followers 10']);
    expect(pruned(appeared(16.1)).dropped).toEqual(['followers 10']);
  });

  it('begins where a long reading began to show an account, or to miss it, and ends where it ended', () => {
    const long = (days: number) => ({ firstAt: monday(days - 0.2), absentAt: monday(days - 0.1) });
    const gone = followers([-65, [1, 9]], [8, [1, 9]], [10, [1, 9], long(10)], [13, [1]], [140, [1]]);
    expect(pruned(gone).dropped).toEqual(['followers 8']);
    const came = followers([-65, [1]], [8, [1]], [10, [1], long(10)], [13, [1, 9]], [140, [1, 9]]);
    expect(pruned(came).dropped).toEqual(['followers 8']);
    const seen = { ...partial, ...long(9) };
    const late = followers([-65, [1]], [8, [1]], [9, [9], seen], [10, [9], partial], [20, [1, 9]], [140, [1, 9]]);
    expect(pruned(late).dropped).toEqual(['followers 10']);
  });

  it('of the last month stays what it is, and hinders no tidying up of older looks', () => {
    const looks = followers([-65, [1]], [8, [1]], [9, [1]], [10, [1]], [140, [1]], [140.5, [1, 9]]);
    expect(pruned(looks, 150).dropped).toEqual(['followers 8', 'followers 9']);
  });
});

describe('coming and going', () => {
  it('again and again hinders no tidying up of what none of it needs', () => {
    const weeks = Array.from({ length: 12 }, (_, week): At[] => {
      const members = week % 3 === 2 ? [1] : [1, 9];
      return [2, 4, 6].map((days) => [week * 7 + days, members]);
    });
    const looks = followers([-65, [1, 9]], ...weeks.flat(), [140, [1]]);
    const { dropped, told } = pruned(looks);
    expect(told).toHaveLength(allChanges(looks).length);
    expect(dropped).toHaveLength(24);
  });

  it('within half a day is still told as having been hidden, though the look that says so ends no window', () => {
    const looks = followers(
      [-65, [1, 9]],
      [5, [1, 9]],
      [6.6, [1, 9]],
      [6.8, [1], hides],
      [7, [1, 9]],
      [8, [1, 9]],
      [13, [1, 9]],
      [140, [1, 9]],
    );
    const { dropped, told } = pruned(looks);
    expect(dropped).toEqual(['followers 5', 'followers 8']);
    expect(told).toMatchObject([{ kind: 'returned', absence: { meaning: 'was-hidden' } }]);
  });
});

describe('a look that bounds nothing', () => {
  const left = followers([-65, [1, 9]], [0, [1, 9]], [14, [1]], [140, [1]]);
  /** The other list, read in part: who left the followers is met there so late, and nothing else changes. */
  const metAt = (days: number) =>
    following(
      [-65, [1], partial],
      [-40, [1], partial],
      [-39, [1], partial],
      [days, [1, 9], partial],
      [27.9, [1], partial],
      [42, [1], partial],
      [43, [1], partial],
      [140, [1], partial],
    );
  const isExplained = [{ kind: 'gone', certainty: 'likely', explanation: { kind: 'still-on-instagram' } }];

  it('stays where it explains a departure: the account was still on Instagram', () => {
    const { dropped, told } = pruned([...left, ...metAt(21)]);
    expect(dropped).toEqual(['following -40', 'following 42']);
    expect(told).toMatchObject(isExplained);
  });

  it('stays, with everything else, where it lies more than a week off', () => {
    const { dropped, told } = pruned([...left, ...metAt(21.1)]);
    expect(dropped).toEqual([]);
    expect(told).toMatchObject(isExplained);
  });

  it('stays for each of two departures, and what lies between them goes', () => {
    const both = followers([-65, [1, 8, 9]], [0, [1, 8, 9]], [14, [1, 8]], [70, [1, 8]], [84, [1]], [140, [1]]);
    const met = following(
      [-65, [1], partial],
      [15, [9], partial],
      [16, [1], partial],
      [42, [1], partial],
      [43, [1], partial],
      [85, [8], partial],
      [86, [1], partial],
      [140, [1], partial],
    );
    const { dropped, told } = pruned([...both, ...met]);
    expect(dropped).toEqual(['following 42']);
    expect(told).toMatchObject([...isExplained, ...isExplained]);
  });
});
