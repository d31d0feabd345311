import { describe, expect, it } from 'vitest';
import type { AccountId } from './account';
import { oncePerAccount } from './change';
import { allChanges } from './changes';
import { day, followersAt, followingAt, name, partialOf, wholeOf, word } from './fixtures/looks';
import type { Step } from './look';
import { HOUR_MS } from './time';
import { advanceTimeline, changesOf, entriesOf, heldSince, hiddenSpans, startTimeline, timelineOf } from './timeline';

const X = 7;
const others = [1, 2, 3];
const all = [...others, X];
const hides = (seen: number, isConverged = false) => ({ coverage: wholeOf(seen, 1, isConverged) });
const partial = { coverage: partialOf(2, 4) };
/** The changes of account X, and a check that nobody else has any unless the scenario says so. */
const told = (...steps: Step[]) => changesOf(timelineOf(X, steps));
const kinds = (...steps: Step[]) => told(...steps).map(({ kind, list, certainty }) => `${kind} ${list} ${certainty}`);

describe('someone no longer follows', () => {
  it('is gone for certain from a list that hides nobody, between the two looks', () => {
    const steps = [followersAt(day(0), all), followersAt(day(1), others)];
    expect(allChanges(steps)).toEqual([
      {
        kind: 'gone',
        number: X,
        list: 'followers',
        window: { lastBeforeAt: day(0), firstAfterAt: day(1) },
        certainty: 'certain',
        proof: 'nothing-hidden',
        isByName: false,
        explanation: null,
      },
    ]);
  });

  it('is only likely where somebody is hidden, and certain once a second whole look misses it too', () => {
    const first = [followersAt(day(0), all), followersAt(day(1), others, hides(3))];
    expect(kinds(...first)).toEqual(['gone followers likely']);
    const [gone] = told(...first, followersAt(day(3), others, hides(3)));
    expect(gone).toMatchObject({ certainty: 'certain', proof: 'missed-twice', window: { firstAfterAt: day(1) } });
  });

  it('is certain by the profile’s own no, or a sign of life the same day when the list converged', () => {
    const looks = [followersAt(day(0), all), followingAt(day(0), all)];
    const no = word(X, day(2), { followsYou: false });
    expect(told(...looks, followersAt(day(1), others, hides(3)), no)).toMatchObject([
      { certainty: 'certain', proof: 'said-no', explanation: { kind: 'still-on-instagram', at: day(2) } },
    ]);
    const converged = followersAt(day(1), others, hides(3, true));
    expect(told(...looks, converged, followingAt(day(1, 2), all))).toMatchObject([
      { kind: 'gone', certainty: 'certain', proof: 'alive-elsewhere', explanation: { kind: 'still-on-instagram' } },
    ]);
    expect(told(...looks, converged)).toMatchObject([{ certainty: 'certain', proof: 'alive-elsewhere' }]);
    expect(told(looks[0]!, converged)).toMatchObject([{ certainty: 'likely', proof: null, explanation: null }]);
    expect(told(looks[0]!, converged, followingAt(day(3), all))).toMatchObject([{ certainty: 'likely' }]);
  });

  it('is told by the profile before any list is read again', () => {
    expect(told(followersAt(day(0), all), word(X, day(1), { followsYou: false }))).toMatchObject([
      { kind: 'gone', certainty: 'certain', window: { lastBeforeAt: day(0), firstAfterAt: day(1) } },
    ]);
  });

  it('is not said of an account whose row or word came while the list was read', () => {
    const long = { firstAt: day(1, -2), absentAt: day(1, -2) };
    const whileReading = word(X, day(1, -1), { followsYou: true });
    expect(kinds(followersAt(day(0), all), whileReading, followersAt(day(1), others, long))).toEqual([]);
  });
});

describe('a new follower', () => {
  it('appears between the last look without and the first look with it', () => {
    expect(told(followersAt(day(0), others), followersAt(day(2), all))).toMatchObject([
      { kind: 'appeared', certainty: 'certain', window: { lastBeforeAt: day(0), firstAfterAt: day(2) } },
    ]);
  });

  it('is likely new where the look before hid somebody, and certain after two such looks', () => {
    const hiding = followersAt(day(0), others, hides(3));
    expect(kinds(hiding, followersAt(day(2), all))).toEqual(['appeared followers likely']);
    expect(kinds(hiding, followersAt(day(1), others, hides(3)), followersAt(day(2), all))).toEqual([
      'appeared followers certain',
    ]);
  });

  it('is no news at the first look, nor after partial ones only', () => {
    const steps = [followersAt(day(0), others, partial), followersAt(day(1), all)];
    expect(allChanges(steps)).toEqual([]);
    expect(entriesOf(timelineOf(X, steps))).toEqual([{ kind: 'first-seen', at: day(1), list: 'followers' }]);
  });

  it('is dated by an export that knows the day', () => {
    const exported = followersAt(day(5), all, { source: 'export', followedAt: new Map([[X, day(1, 3)]]) });
    const steps = [followersAt(day(0), others, hides(3)), followersAt(day(2), all), exported];
    expect(told(...steps)).toMatchObject([
      { certainty: 'certain', window: { lastBeforeAt: day(1, 3), firstAfterAt: day(1, 3) } },
    ]);
    expect(heldSince(timelineOf(X, steps).story, 'followers')).toEqual({ fromAt: day(1, 3), byAt: day(1, 3) });
  });

  it('was there all along if the export dates it to before the look that missed it', () => {
    const exported = followersAt(day(5), all, { source: 'export', followedAt: new Map([[X, day(-90)]]) });
    const steps = [followersAt(day(0), others, hides(3)), exported];
    expect(told(...steps)).toEqual([]);
    expect(entriesOf(timelineOf(X, steps))).toContainEqual({ kind: 'followed', at: day(-90), list: 'followers' });
  });
});

describe('the person’s own acts', () => {
  const follow = word(X, day(1), { youFollow: true, action: 'follow' });
  const unfollow = word(X, day(4), { youFollow: false, action: 'unfollow' });

  it('explain what they change, to the moment', () => {
    const looks = [followingAt(day(0), others), followingAt(day(2), all), followingAt(day(5), others)];
    expect(told(...looks, follow, unfollow)).toMatchObject([
      { kind: 'appeared', explanation: { kind: 'own-follow', at: day(1) }, window: { lastBeforeAt: day(1) } },
      { kind: 'gone', certainty: 'certain', explanation: { kind: 'own-unfollow', at: day(4) } },
    ]);
    const removal = word(X, day(1), { action: 'remove-follower' });
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
    const asked = word(X, day(1), { youFollow: false, action: 'follow' });
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
    const again = word(X, day(5), { youFollow: true, action: 'follow' });
    expect(told(followingAt(day(0), all), followingAt(day(2), others, hides(3)), again)).toMatchObject([
      { kind: 'gone', certainty: 'certain', proof: 'followed-again' },
      { kind: 'returned', certainty: 'certain', explanation: { kind: 'own-follow', at: day(5) } },
    ]);
  });

  it('never look like leaving Instagram', () => {
    const both = [followersAt(day(0), all), followingAt(day(0), all)];
    const after = [followersAt(day(5), others), followingAt(day(5), others)];
    expect(kinds(...both, unfollow, ...after)).toEqual(['gone following certain', 'gone followers certain']);
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
      followingAt(day(1), all),
      followersAt(day(1, 1), others),
    ];
    expect(told(...steps)).toMatchObject([
      { kind: 'renamed', to: 'anna.b' },
      { kind: 'gone', list: 'followers', explanation: { kind: 'still-on-instagram' } },
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

describe('deactivating', () => {
  const before = [followersAt(day(0), all), followingAt(day(0), all)];
  const away = [followersAt(day(2), others, hides(3)), followingAt(day(2, 1), others, hides(3))];
  const back = [followersAt(day(9), all), followingAt(day(9), all)];

  it('takes the account from both lists at once: left Instagram or hidden, not gone', () => {
    expect(kinds(...before, ...away)).toEqual(['left-instagram followers likely', 'left-instagram following likely']);
    expect(oncePerAccount(allChanges([...before, ...away]))).toHaveLength(1);
  });

  it('is not claimed before both lists are whole, nor of an account in one list only', () => {
    expect(kinds(...before, away[0]!)).toEqual(['gone followers likely']);
    expect(kinds(...before, away[0]!, followingAt(day(2, 1), others, partial))).toEqual(['gone followers likely']);
    expect(kinds(before[0]!, followingAt(day(0), others), ...away)).toEqual(['gone followers likely']);
  });

  it('and coming back takes the departure back: it was hidden in between', () => {
    const steps = [...before, ...away, ...back];
    expect(told(...steps)).toMatchObject([
      { kind: 'returned', list: 'followers', certainty: 'likely', absence: { meaning: 'was-hidden' } },
      { kind: 'returned', list: 'following', certainty: 'likely', absence: { meaning: 'was-hidden' } },
    ]);
    expect(hiddenSpans(timelineOf(X, steps).story)).toEqual([
      { list: 'followers', fromAt: day(0), toAt: day(9) },
      { list: 'following', fromAt: day(0), toAt: day(9) },
    ]);
    expect(kinds(...before, ...away, ...away.map((look) => ({ ...look, readAt: day(4) })), ...back)).toHaveLength(2);
  });

  it('is refuted by meeting the account afterwards', () => {
    expect(told(...before, ...away, word(X, day(3), { followsYou: false }))).toMatchObject([
      { kind: 'gone', list: 'followers', certainty: 'certain', explanation: { kind: 'still-on-instagram' } },
      { kind: 'gone', list: 'following', explanation: { kind: 'still-on-instagram' } },
    ]);
  });

  it('is another thing than leaving one list now and the other later', () => {
    const steps = [...before, followersAt(day(2), others), followingAt(day(3), all), followingAt(day(5), others)];
    expect(kinds(...steps)).toEqual(['gone followers certain', 'gone following certain']);
  });

  it('during a long reading of one list is still leaving both', () => {
    const long = followingAt(day(2, 3), all, { firstAt: day(2, -3), absentAt: day(2, -3) });
    const steps = [...before, away[0]!, long, followingAt(day(4), others, hides(3))];
    expect(kinds(...steps)).toEqual(['left-instagram followers likely', 'left-instagram following likely']);
  });

  it('for good is certain once an export marks the account as deleted', () => {
    const marked = { kind: 'deleted' as const, number: X, at: day(5) };
    const exported = followingAt(day(5), all, { source: 'export' });
    expect(kinds(...before, marked, exported)).toEqual([
      'left-instagram followers certain',
      'left-instagram following certain',
    ]);
  });
});

describe('hidden accounts that come and go', () => {
  it('are no longer accused once they are back, and what cannot be known is not claimed', () => {
    const steps = [followersAt(day(0), all), followersAt(day(3), others, hides(3)), followersAt(day(6), all)];
    expect(told(...steps)).toEqual([
      {
        kind: 'returned',
        number: X,
        list: 'followers',
        window: { lastBeforeAt: day(3), firstAfterAt: day(6) },
        certainty: 'likely',
        explanation: null,
        absence: { lastSeenAt: day(0), firstMissedAt: day(3), lastMissedAt: day(3), meaning: 'unknown' },
      },
    ]);
  });

  it('were hidden all along if they show within a day', () => {
    const steps = [
      followersAt(day(0), all),
      followersAt(day(3), others, hides(3)),
      word(X, day(3, 5), { followsYou: true }),
    ];
    expect(told(...steps)).toMatchObject([{ kind: 'returned', absence: { meaning: 'was-hidden' } }]);
  });

  it('differ from those whose absence was certain: these left and came again', () => {
    const steps = [followersAt(day(0), all), followersAt(day(3), others), followersAt(day(6), all)];
    expect(kinds(...steps)).toEqual(['gone followers certain', 'returned followers certain']);
  });

  it('keep what was said for certain after two looks, yet the return says that nobody can know', () => {
    const away = [followersAt(day(3), others, hides(3)), followersAt(day(4), others, hides(3))];
    expect(kinds(followersAt(day(0), all), ...away, followersAt(day(6), all))).toEqual([
      'gone followers certain',
      'returned followers likely',
    ]);
  });
});

describe('partial readings in between', () => {
  it('prove presence and never absence', () => {
    const whole = followersAt(day(0), all);
    expect(kinds(whole, followersAt(day(1), others, partial), followersAt(day(2), others, partial))).toEqual([]);
    const seenOnce = followersAt(day(1), [1, X], partial);
    expect(told(whole, seenOnce, followersAt(day(2), others, partial), followersAt(day(3), others))).toMatchObject([
      { kind: 'gone', window: { lastBeforeAt: day(1), firstAfterAt: day(3) } },
    ]);
  });

  it('bring an account back', () => {
    const steps = [followersAt(day(0), all), followersAt(day(1), others), followersAt(day(2), [X], partial)];
    expect(kinds(...steps)).toEqual(['gone followers certain', 'returned followers certain']);
  });
});

describe('clocks', () => {
  it('that go back an hour leave the order to the times written down', () => {
    const steps = [followersAt(day(1), all), followersAt(day(1) - HOUR_MS, others), followersAt(day(2), all)];
    expect(kinds(...steps)).toEqual(['appeared followers certain']);
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

  it('that change to winter time do not stretch a day: times are counted, not named', () => {
    const sunday = Date.UTC(2026, 9, 25);
    const steps = [followersAt(sunday, all), followersAt(sunday + 25 * HOUR_MS, others, hides(3, true))];
    expect(kinds(...steps, word(X, sunday + 2 * HOUR_MS))).toEqual(['gone followers certain']);
  });
});

describe('a timeline', () => {
  it('tells in order what was seen, done and changed', () => {
    const steps = [
      followersAt(day(0), all),
      word(X, day(1), { youFollow: true, action: 'follow' }),
      word(X, day(2), { followsYou: true, youFollow: true }),
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

  it('refuses steps from the past, other owners and other viewers', () => {
    const state = timelineOf(X, [followersAt(day(1), all)]);
    expect(() => advanceTimeline(state, followersAt(day(0), all))).toThrow(RangeError);
    const theirs = followersAt(day(2), all, { list: { owner: '99' as AccountId, kind: 'followers' } });
    expect(() => advanceTimeline(state, theirs)).toThrow(TypeError);
    expect(() =>
      allChanges([followersAt(day(1), all), { ...followersAt(day(2), all), viewer: '99' as AccountId }]),
    ).toThrow(TypeError);
  });

  it('leaves other accounts’ facts alone', () => {
    const state = startTimeline(X);
    expect(advanceTimeline(state, word(1, day(1), { followsYou: true })).story).toBe(state.story);
  });

  it('says since when a tie holds, past absences that did not end it', () => {
    const hidden = [followersAt(day(1), all), followersAt(day(3), others, hides(3)), followersAt(day(3, 8), all)];
    const { story } = timelineOf(X, [followersAt(day(0), others), ...hidden]);
    expect(heldSince(story, 'followers')).toEqual({ fromAt: day(0), byAt: day(1) });
    expect(heldSince(story, 'following')).toBeNull();
  });
});
