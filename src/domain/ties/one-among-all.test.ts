import { describe, expect, it } from 'vitest';
import { allChanges } from '../changes/changes';
import { day, followersAt, followingAt, partialOf, provenNone, report } from '../fixtures/looks';
import { all, hides, others, partial, told, X } from '../fixtures/one-account';
import { inOrder } from '../looks/in-order';
import type { Step } from '../looks/look';
import { membershipOf } from '../membership';

/** What only the sets know of an account, until there is something to tell of it: told of all at once and of it alone. */

/** Both tellings, after every step: what is known lies in the sets only between two looks. */
function toldOf(...steps: Step[]) {
  const ordered = inOrder(steps);
  for (const end of ordered.keys())
    expect(allChanges(ordered.slice(0, end + 1))).toEqual(told(...ordered.slice(0, end + 1)));
  return allChanges(steps);
}

describe('a newcomer whom a whole list had missed', () => {
  const missed = followersAt(day(5), others);
  const came = (change = {}) => followersAt(day(9), all, change);
  const appeared = (certainty: string | null) => [{ kind: 'appeared', list: 'followers', certainty }];

  it('is as surely new as the look that shows it says, by the bound of the look before', () => {
    expect(toldOf(missed, came(hides(3)))).toMatchObject(appeared(null));
    expect(toldOf(missed, came())).toMatchObject(appeared('likely'));
    expect(toldOf(missed, came(provenNone))).toMatchObject(appeared('certain'));
  });

  it('is no surer by any sign of life, in the other list or on its profile', () => {
    for (const hours of [-24, -5, 5, 24]) {
      const near = followingAt(day(5, hours), all, partial);
      expect(toldOf(missed, near, came(hides(3)))).toMatchObject(appeared(null));
      expect(toldOf(report(X, day(5, hours)), missed, came(hides(3)))).toMatchObject(appeared(null));
    }
    const left = [followingAt(day(5, -10), all), followingAt(day(5, -5), others)];
    expect(toldOf(...left, missed, came())).toMatchObject([{ kind: 'gone', list: 'following' }, ...appeared('likely')]);
  });
});

describe('whoever a reading shows only before its pass began', () => {
  const reading = (change = {}) =>
    followersAt(day(3, 8), all, { firstAt: day(3), absentAt: day(3, 4), earlier: membershipOf([X]), ...change });

  it('was there, and is gone by the end of that reading', () => {
    const window = { lastBeforeAt: day(3), firstAfterAt: day(3, 8) };
    expect(toldOf(followersAt(day(0), all), reading())).toMatchObject([{ kind: 'gone', number: X, window }]);
    expect(toldOf(reading())).toMatchObject([{ kind: 'gone', number: X, window }]);
  });

  it('came and went, where a look before had missed it', () => {
    expect(toldOf(followersAt(day(0), others), reading())).toMatchObject([
      { kind: 'appeared', window: { lastBeforeAt: day(0), firstAfterAt: day(3, 4) } },
      { kind: 'gone', window: { lastBeforeAt: day(3), firstAfterAt: day(3, 8) } },
    ]);
  });

  it('is no news where another reading had missed it since', () => {
    for (const hours of [4, 5]) {
      const between = followersAt(day(3, hours), others);
      expect(toldOf(followersAt(day(0), all), between, reading())).toMatchObject([
        { kind: 'gone', window: { lastBeforeAt: day(0), firstAfterAt: day(3, hours) } },
      ]);
    }
  });
});

describe('where several readings overlap', () => {
  it('who is gone was last seen by the reading that began last, not by the one that ended last', () => {
    const long = followersAt(day(3), all, { firstAt: day(1), absentAt: day(1) });
    const changes = toldOf(followersAt(day(2), all), long, followersAt(day(4), others));
    expect(changes).toMatchObject([{ kind: 'gone', window: { lastBeforeAt: day(2), firstAfterAt: day(4) } }]);
  });

  it('who is new was last missed by the pass that began last, of two that ended together', () => {
    const long = { firstAt: day(0), absentAt: day(0) };
    for (const recognises of [{}, { recognised: membershipOf(all) }]) {
      const missed = [followersAt(day(1), others, { ...long, ...recognises }), followersAt(day(1), others)];
      expect(toldOf(...missed, followersAt(day(2), all, partial))).toMatchObject([
        { kind: 'appeared', window: { lastBeforeAt: day(1), firstAfterAt: day(2) } },
      ]);
    }
  });
});

describe('a row that a newer “no” outweighs', () => {
  const no = report(X, day(1), { followsYou: false });
  const began = { firstAt: day(0), absentAt: day(1, 3) };

  it('makes nobody a follower, so nobody has gone', () => {
    expect(toldOf(no, followersAt(day(2), all, { ...began, coverage: partialOf(4, 9) }))).toEqual([]);
  });

  it('was no miss either: a later beginning is dated by the “no”', () => {
    const changes = toldOf(no, followersAt(day(2), all, began), report(X, day(3), { action: 'remove-follower' }));
    expect(changes).toMatchObject([
      { kind: 'appeared', window: { lastBeforeAt: day(1), firstAfterAt: day(3) } },
      { kind: 'gone', explanation: { kind: 'own-removal' } },
    ]);
  });
});
