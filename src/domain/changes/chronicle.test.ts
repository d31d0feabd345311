import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, name, partialOf, report } from '../fixtures/looks';
import type { Step } from '../looks/look';
import { membershipOf, numbersOf } from '../membership';
import { allChanges, chronicleOf } from './changes';

/** A look costs as much as it brings news: what is kept between two looks is little, and names few. */

const tell = (...steps: Step[]) => chronicleOf(steps);
const snapshotsOf = (looks: readonly { snapshotId: string }[]) => looks.map(({ snapshotId }) => snapshotId);

describe('a chronicle', () => {
  it('holds nothing of accounts that only stayed, whole looks or partial ones', () => {
    const looks = [followersAt(day(0), [1, 2, 3]), followersAt(day(1), [1, 2, 3])];
    const steps = [...looks, followersAt(day(2), [1], { coverage: partialOf(1, 3) })];
    expect(allChanges(steps)).toEqual([]);
    const chronicle = tell(...steps);
    expect(chronicle.stories.size).toBe(0);
    expect(chronicle.followers.isByName).toBe(false);
  });

  it('leaves the set of those with a story as it is where a look brings no news', () => {
    const looks = [followersAt(day(0), [1, 2]), followersAt(day(1), [1])];
    expect([...numbersOf(tell(...looks).storied)]).toEqual([2]);
    expect([...numbersOf(tell(...looks, followersAt(day(2), [1])).storied)]).toEqual([2]);
  });

  it('forgets the looks before a whole one, but for those that began after it', () => {
    const looks = [0, 1, 2, 3].map((at) => followersAt(day(at), [1]));
    const long = followersAt(day(4), [1], { firstAt: day(2, 12), absentAt: day(2, 12) });
    expect(snapshotsOf(tell(...looks).followers.recent)).toEqual([looks[3]!.snapshotId]);
    expect(snapshotsOf(tell(...looks, long).followers.recent)).toEqual([looks[3]!.snapshotId, long.snapshotId]);
  });

  it('looks at nobody again who was never in the list, but still learns which look would have known them', () => {
    const byName = { recognised: membershipOf([1]) };
    const steps = [
      followersAt(day(0), [1], byName),
      report(5, day(1)),
      followersAt(day(2), [1]),
      followersAt(day(3), [1, 5]),
    ];
    expect(allChanges(steps)).toMatchObject([{ kind: 'appeared', number: 5, isByName: false }]);
  });
});

describe('looked at again one by one', () => {
  const followersTold = (...more: Step[]) => {
    // Of 4 nobody knows the number, so it may stand in the last list under another name.
    const byName = { recognised: membershipOf([1, 2, 3, 6]) };
    return tell(
      followersAt(day(0), [1, 3, 4, 5]),
      followingAt(day(0), [5]),
      // 2 is new, 6 was approved by hand, 4 and 5 have gone, and 5 is met in the other list later.
      report(6, day(1), { action: 'approve' }),
      name(7, day(1), 'gita'),
      followersAt(day(2), [1, 2, 3, 6], byName),
      followingAt(day(3), [5]),
      followersAt(day(4), [1, 2, 6], byName),
      ...more,
    ).followers;
  };

  it('are those who have gone by name alone, until a look would have known them', () => {
    expect([...numbersOf(followersTold().unsure)]).toEqual([4, 5]);
    expect([...numbersOf(followersTold(followersAt(day(5), [1, 2, 6])).unsure)]).toEqual([]);
  });

  it('are those who have gone and were not met since', () => {
    expect([...numbersOf(followersTold().unexplained)]).toEqual([3, 4]);
  });

  it('are newcomers whose moment is not known', () => {
    expect([...numbersOf(followersTold().datable)]).toEqual([2]);
  });
});
