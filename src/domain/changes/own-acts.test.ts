import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, report } from '../fixtures/looks';
import { all, hides, kinds, others, told, X } from '../fixtures/one-account';
import { entriesOf, timelineOf } from './timeline';

describe('the person’s own acts', () => {
  const follow = report(X, day(1), { youFollow: true, action: 'follow' });
  const unfollow = report(X, day(4), { youFollow: false, action: 'unfollow' });

  it('explain what they change, to the moment', () => {
    const looks = [followingAt(day(0), others), followingAt(day(2), all), followingAt(day(5), others)];
    expect(told(...looks, follow, unfollow)).toMatchObject([
      { kind: 'appeared', explanation: { kind: 'own-follow', at: day(1) }, window: { lastBeforeAt: day(1) } },
      { kind: 'gone', certainty: 'certain', explanation: { kind: 'own-unfollow', at: day(4) } },
    ]);
    const removal = report(X, day(1), { action: 'remove-follower' });
    expect(told(followersAt(day(0), all), removal, followersAt(day(2), others))).toMatchObject([
      { kind: 'gone', list: 'followers', explanation: { kind: 'own-removal', at: day(1) } },
    ]);
  });

  it('are known without any list', () => {
    expect(kinds(follow, unfollow)).toEqual(['appeared following certain', 'gone following certain']);
    expect(entriesOf(timelineOf(X, [follow, unfollow])).map(({ kind }) => kind)).toEqual([
      'first-seen',
      'act',
      'change',
      'act',
      'change',
    ]);
  });

  it('change nothing where a request only waits', () => {
    const asked = report(X, day(1), { youFollow: false, action: 'follow' });
    expect(kinds(followingAt(day(0), others), asked)).toEqual([]);
  });

  it('amid a reading outweigh a row that may be older', () => {
    const reading = { firstAt: day(4, -1), absentAt: day(4, -1) };
    expect(kinds(followingAt(day(0), all), unfollow, followingAt(day(4, 1), all, reading))).toEqual([
      'gone following certain',
    ]);
  });

  it('date a departure that was merely likely before', () => {
    const steps = [followingAt(day(0), all), followingAt(day(2), others, hides(3)), unfollow];
    expect(told(...steps)).toMatchObject([
      { certainty: 'certain', proof: 'own-act', window: { lastBeforeAt: day(4), firstAfterAt: day(4) } },
    ]);
  });

  it('that follow a likely absence confirm it', () => {
    const again = report(X, day(5), { youFollow: true, action: 'follow' });
    expect(told(followingAt(day(0), all), followingAt(day(2), others, hides(3)), again)).toMatchObject([
      { kind: 'gone', certainty: 'certain', proof: 'followed-again' },
      { kind: 'returned', certainty: 'certain', explanation: { kind: 'own-follow', at: day(5) } },
    ]);
  });

  it('never look like leaving Instagram', () => {
    const both = [followersAt(day(0), all), followingAt(day(0), all)];
    const after = [followersAt(day(5), others), followingAt(day(5), others)];
    expect(kinds(...both, unfollow, ...after)).toEqual(['gone following certain', 'gone followers likely']);
  });
});
