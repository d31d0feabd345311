import { describe, expect, it } from 'vitest';
import { advanceChanges, allChanges, changesSoFar } from './changes';
import { EMPTY_CHRONICLE } from './chronicle';
import { day, followersAt, followingAt, partialOf, word } from './fixtures/looks';
import { all, hides, others, partial, told, X } from './fixtures/one-account';
import { inOrder, type Step } from './look';
import { membershipOf } from './membership';

/** What only the sets know of an account, until there is something to tell of it: told of all at once and of it alone. */

/** Both tellings; the looks one after another too, since what is known lies in the sets only between two of them. */
function toldOf(...steps: Step[]) {
  const amongAll = allChanges(steps);
  expect(amongAll).toEqual(told(...steps));
  const stepwise = inOrder(steps).reduce((chronicle, step) => advanceChanges(chronicle, [step]), EMPTY_CHRONICLE);
  expect(changesSoFar(stepwise)).toEqual(amongAll);
  return amongAll;
}

describe('a newcomer whom a list that hides somebody had missed', () => {
  const missed = followersAt(day(5), others, hides(3, true));
  const came = followersAt(day(9), all);
  const isCertain = [{ kind: 'appeared', list: 'followers', certainty: 'certain' }];
  const isLikely = [{ kind: 'appeared', list: 'followers', certainty: 'likely' }];

  const later = followingAt(day(7), all, partial);

  it('is certainly new if the other list showed it within a day, before or after, and whatever that showed later', () => {
    for (const hours of [-24, -5, 5, 24]) {
      const near = followingAt(day(5, hours), all, partial);
      expect(toldOf(missed, near, came)).toMatchObject(isCertain);
      expect(toldOf(missed, near, later, came)).toMatchObject(isCertain);
    }
  });

  it('is likely new if the other list showed it more than a day off, or did not show it', () => {
    for (const hours of [-25, 25])
      expect(toldOf(missed, followingAt(day(5, hours), all, partial), later, came)).toMatchObject(isLikely);
    for (const hours of [-5, 5])
      expect(toldOf(missed, followingAt(day(5, hours), others, partial), later, came)).toMatchObject(isLikely);
  });

  it('is certainly new if the other list had shown it that day, though it had left that one since', () => {
    const left = [followingAt(day(5, -10), all), followingAt(day(5, -5), others)];
    expect(toldOf(...left, missed, came)).toMatchObject([{ kind: 'gone', list: 'following' }, ...isCertain]);
  });

  it('is certainly new if its profile had been seen within a day before, and likely where that was earlier', () => {
    expect(toldOf(word(X, day(5, -20)), missed, came)).toMatchObject(isCertain);
    expect(toldOf(word(X, day(5, -30)), missed, came)).toMatchObject(isLikely);
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
  const no = word(X, day(1), { followsYou: false });
  const began = { firstAt: day(0), absentAt: day(1, 3) };

  it('makes nobody a follower, so nobody has gone', () => {
    expect(toldOf(no, followersAt(day(2), all, { ...began, coverage: partialOf(4, 9) }))).toEqual([]);
  });

  it('was no miss either: a later beginning is dated by the “no”', () => {
    const changes = toldOf(no, followersAt(day(2), all, began), word(X, day(3), { action: 'remove-follower' }));
    expect(changes).toMatchObject([
      { kind: 'appeared', window: { lastBeforeAt: day(1), firstAfterAt: day(3) } },
      { kind: 'gone', explanation: { kind: 'own-removal' } },
    ]);
  });
});
