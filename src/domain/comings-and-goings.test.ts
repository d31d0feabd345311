import { describe, expect, it } from 'vitest';
import { allChanges } from './changes';
import { day, followersAt, followingAt, word } from './fixtures/looks';
import { all, hides, kinds, others, partial, told, X } from './fixtures/one-account';
import { entriesOf, heldSince, timelineOf } from './timeline';

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
