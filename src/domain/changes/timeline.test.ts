import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import { day, followersAt, followingAt, name, report } from '../fixtures/looks';
import { all, hides, kinds, others, told, X } from '../fixtures/one-account';
import { HOUR_MS } from '../time';
import { allChanges } from './changes';
import { entriesOf, heldSince, timelineOf } from './timeline';

describe('a timeline', () => {
  it('tells in order what was seen, done and changed', () => {
    const steps = [
      followersAt(day(0), all),
      report(X, day(1), { youFollow: true, action: 'follow' }),
      report(X, day(2), { followsYou: true, youFollow: true }),
      followersAt(day(3), others),
    ];
    expect(entriesOf(timelineOf(X, steps)).map(({ kind, at }) => [kind, at])).toEqual([
      ['first-seen', day(0)],
      ['act', day(1)],
      ['change', day(1)],
      ['visit', day(2)],
      ['change', day(3)],
    ]);
  });

  it('refuses other owners and other viewers', () => {
    const theirs = followersAt(day(2), all, { list: { owner: '99' as AccountId, kind: 'followers' } });
    expect(() => timelineOf(X, [followersAt(day(1), all), theirs])).toThrow(TypeError);
    expect(() =>
      allChanges([followersAt(day(1), all), { ...followersAt(day(2), all), viewer: '99' as AccountId }]),
    ).toThrow(TypeError);
  });

  it('leaves other accounts’ facts alone', () => {
    expect(timelineOf(X, [report(1, day(1), { followsYou: true })])).toEqual(timelineOf(X, []));
  });

  it('says since when a tie holds, past absences that did not end it', () => {
    const hidden = [followersAt(day(1), all), followersAt(day(1, 3), others, hides(3)), followersAt(day(1, 8), all)];
    const { story } = timelineOf(X, [followersAt(day(0), others), ...hidden]);
    expect(heldSince(story, 'followers')).toEqual({ fromAt: day(0), byAt: day(1) });
    expect(heldSince(story, 'following')).toBeNull();
  });
});

describe('a rename', () => {
  const looks = [followersAt(day(0), all), followersAt(day(1), all)];

  it('is a rename, since the account was last seen before', () => {
    const steps = [...looks, name(X, day(0), 'anna'), name(X, day(1), 'anna.b')];
    expect(allChanges(steps)).toEqual([
      {
        kind: 'renamed',
        number: X,
        list: null,
        window: { lastBeforeAt: day(0), firstAfterAt: day(1) },
        certainty: 'certain',
        from: 'anna',
        to: 'anna.b',
      },
    ]);
    expect(timelineOf(X, steps).names.map(({ username }) => username)).toEqual(['anna', 'anna.b']);
  });

  it('and an unfollow on the same day are two changes of one account', () => {
    const steps = [
      name(X, day(0), 'anna'),
      followersAt(day(0), all),
      followingAt(day(0), all),
      name(X, day(1), 'anna.b'),
      followersAt(day(1), others),
      followingAt(day(1, 1), all),
    ];
    expect(told(...steps)).toMatchObject([
      { kind: 'gone', list: 'followers', explanation: { kind: 'still-on-instagram' } },
      { kind: 'renamed', to: 'anna.b' },
    ]);
  });

  it('does not join the account that takes over the old name', () => {
    const Y = 8;
    const steps = [
      ...[name(X, day(0), 'anna'), followersAt(day(0), all)],
      ...[name(X, day(2), 'anna.b'), name(Y, day(2), 'anna'), followersAt(day(2), [...all, Y])],
    ];
    expect(allChanges(steps).map(({ kind, number }) => [kind, number])).toEqual([
      ['renamed', X],
      ['appeared', Y],
    ]);
  });
});

describe('clocks', () => {
  it('that go back an hour leave the order to the times written down', () => {
    const steps = [followersAt(day(1), all), followersAt(day(1) - HOUR_MS, others), followersAt(day(2), all)];
    expect(kinds(...steps)).toEqual(['appeared followers likely']);
    const overlapping = [
      followersAt(day(1), all),
      followersAt(day(1, 1), others, { firstAt: day(1, 2), absentAt: day(1, 2) }),
    ];
    expect(told(...overlapping)).toMatchObject([{ window: { lastBeforeAt: day(1), firstAfterAt: day(1, 1) } }]);
  });

  it('that show the same moment twice give an empty window and one order', () => {
    const one = followersAt(day(1), all, { snapshotId: 'a' });
    const other = followersAt(day(1), others, { snapshotId: 'b' });
    expect(told(other, one)).toEqual(told(one, other));
    expect(told(one, other)).toMatchObject([{ window: { lastBeforeAt: day(1), firstAfterAt: day(1) } }]);
  });

  it('that change to winter time do not stretch half a day: times are counted, not named', () => {
    const sunday = Date.UTC(2026, 9, 25);
    const back = (hours: number) =>
      told(
        followersAt(sunday, all),
        followersAt(sunday + HOUR_MS, others, hides(3)),
        followersAt(sunday + hours * HOUR_MS, all),
      );
    expect(back(12)).toMatchObject([{ absence: { meaning: 'was-hidden' } }]);
    expect(back(13)).toMatchObject([{ absence: { meaning: 'unknown' } }]);
  });
});
