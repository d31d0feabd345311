import { describe, expect, it } from 'vitest';
import { boundsOf, day, followersAt, followingAt, provenNone, report } from '../fixtures/looks';
import { all, hides, kinds, others, partial, told, X } from '../fixtures/one-account';
import type { Look } from '../looks/look';
import { provenBy } from './change';
import { allChanges } from './changes';
import { entriesOf, heldSince, timelineOf } from './timeline';

describe('someone no longer follows', () => {
  it('is not found any more between the two looks, and as likely gone as few may be hidden', () => {
    const steps = [followersAt(day(0), all), followersAt(day(1), others)];
    expect(allChanges(steps)).toEqual([
      {
        kind: 'gone',
        number: X,
        list: 'followers',
        window: { lastBeforeAt: day(0), firstAfterAt: day(1) },
        certainty: 'likely',
        proof: null,
        provenAt: null,
        bound: { h: 0, n: 9 },
        isByName: false,
        explanation: null,
      },
    ]);
  });

  it('is not found any more, by name, also where too many may be hidden to say that the tie ended', () => {
    const first = [followersAt(day(0), all), followersAt(day(1), others, hides(3))];
    expect(told(...first)).toMatchObject([{ kind: 'gone', number: X, certainty: null, bound: null }]);
    // A second look that misses it too makes nothing surer, whatever its own bound.
    for (const second of [{}, hides(3), provenNone])
      expect(told(...first, followersAt(day(3), others, second))).toMatchObject([
        { kind: 'gone', certainty: null, proof: null, window: { firstAfterAt: day(1) } },
      ]);
  });

  it('is certain by the date of the proof: a row that was skipped by chance may have stood there until then', () => {
    const looks = [followersAt(day(0), all), followersAt(day(1), others), followersAt(day(2), others)];
    const [gone] = told(...looks, report(X, day(30), { followsYou: false }));
    expect(gone).toMatchObject({ kind: 'gone', certainty: 'certain', window: { firstAfterAt: day(1) } });
    expect(provenBy(gone!)).toBe(day(30));
    const named = { kind: 'deactivated' as const, number: X, at: day(30) };
    const [hidden] = told(...looks, named);
    expect(hidden).toMatchObject({ kind: 'left-instagram', certainty: 'certain', window: { firstAfterAt: day(1) } });
    expect(provenBy(hidden!)).toBe(day(30));
    // Without a proof, and by one at once, it is what the list shows.
    expect(provenBy(told(...looks)[0]!)).toBe(day(1));
  });

  it('is certain by the profile’s own no, and a sign of life elsewhere explains it without proving it', () => {
    const looks = [followersAt(day(0), all), followingAt(day(0), all)];
    const no = report(X, day(2), { followsYou: false });
    expect(told(...looks, followersAt(day(1), others, hides(3)), no)).toMatchObject([
      { certainty: 'certain', proof: 'said-no', explanation: { kind: 'still-on-instagram', at: day(2) } },
    ]);
    const missing = followersAt(day(1), others);
    const alive = { kind: 'still-on-instagram', at: day(1, 2) };
    expect(told(...looks, missing, followingAt(day(1, 2), all))).toMatchObject([
      { kind: 'gone', certainty: 'likely', proof: null, explanation: alive },
    ]);
    expect(told(...looks, followersAt(day(1), others, hides(3)), followingAt(day(1, 2), all))).toMatchObject([
      { kind: 'gone', certainty: null, proof: null, explanation: alive },
    ]);
    // Seen before the look that misses it, it may have left Instagram in between.
    expect(told(...looks, missing)).toMatchObject([{ certainty: 'likely', explanation: null }]);
  });

  it('is told by the profile before any list is read again', () => {
    expect(told(followersAt(day(0), all), report(X, day(1), { followsYou: false }))).toMatchObject([
      { kind: 'gone', certainty: 'certain', window: { lastBeforeAt: day(0), firstAfterAt: day(1) } },
    ]);
  });

  it('is not said of an account whose row or report came while the list was read', () => {
    const long = { firstAt: day(1, -2), absentAt: day(1, -2) };
    const whileReading = report(X, day(1, -1), { followsYou: true });
    expect(kinds(followersAt(day(0), all), whileReading, followersAt(day(1), others, long))).toEqual([]);
  });
});

describe('a new follower', () => {
  it('appears between the last look without and the first look with it', () => {
    expect(told(followersAt(day(0), others), followersAt(day(2), all))).toMatchObject([
      { kind: 'appeared', certainty: 'likely', window: { lastBeforeAt: day(0), firstAfterAt: day(2) } },
    ]);
  });

  it('is as likely new as few were hidden before, and certain where nobody was', () => {
    const came = (change: Partial<Look>) => kinds(followersAt(day(0), others), followersAt(day(2), all, change));
    expect(came(hides(3))).toEqual(['appeared followers null']);
    expect(came({ bounds: boundsOf(1) })).toEqual(['appeared followers likely']);
    // More of those who appear were hidden before than of those who go are hidden since.
    expect(came({ bounds: boundsOf(2) })).toEqual(['appeared followers null']);
    expect(came(provenNone)).toEqual(['appeared followers certain']);
    // However many looks had missed it.
    const misses = [0, 1].map((at) => followersAt(day(at), others));
    expect(kinds(...misses, followersAt(day(2), all, hides(3)))).toEqual(['appeared followers null']);
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
    expect(kinds(...steps)).toEqual(['returned followers likely']);
  });
});
