import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, report, VIEWER, wholeOf } from '../fixtures/looks';
import type { NameFact, Step } from '../looks/look';
import type { OwnAction } from '../looks/profile';
import { tellName } from './name-story';
import { type Story, tellMiss, tellRelationReport, tellRow, untold } from './story';
import { timelineOf } from './timeline';

const X = 7;
const named = (at: number, username: string) => ({ kind: 'name', number: X, at, username, fullName: '' }) as const;
const hides = { coverage: wholeOf(0, 1) };
const story = (...steps: Step[]) => timelineOf(X, steps).story;

describe('a row', () => {
  it('is no news where a newer no outweighs it, from the moment of the no on', () => {
    const denied = story(report(X, day(3), { followsYou: false }));
    const row = (firstAt: number) => followersAt(day(4), [X], { firstAt });
    expect(tellRow(denied, row(day(3)))).toBe(denied);
    expect(tellRow(denied, row(day(3) + 1)).followers.missed).toBeNull();
  });

  it('carries the date that an export gives its own account', () => {
    const followedAt = new Map([
      [X, day(1)],
      [8, day(2)],
    ]);
    expect(tellRow(untold(X), followersAt(day(4), [X], { followedAt })).followers.begunAt).toBe(day(1));
    expect(tellRow(untold(9), followersAt(day(4), [9], { followedAt })).followers.begunAt).toBeNull();
  });
});

describe('a missing row', () => {
  it('is explained by having met the account, or having seen it in the other list', () => {
    const met = { ...story(followersAt(day(0), [X])), metAt: day(3) };
    expect(tellMiss(met, followersAt(day(2), [], hides)).followers.missed?.explanation).toEqual({
      kind: 'still-on-instagram',
      at: day(3),
    });
    const seen = story(followersAt(day(0), [X]), followingAt(day(3), [X]));
    expect(tellMiss(seen, followersAt(day(2), [], hides)).followers.missed?.explanation?.at).toBe(day(3));
  });

  it('of an account never seen in either list joins nothing', () => {
    const { followers, following } = story(followersAt(day(0), []), followingAt(day(0), [X]), followingAt(day(2), []));
    expect([followers.missed?.isFromBoth, following.missed?.isFromBoth]).toEqual([false, false]);
  });
});

describe('two departures', () => {
  const both = [followersAt(day(0), [X]), followingAt(day(0), [X])];

  it('are one, leaving Instagram, where neither is explained', () => {
    const { followers, following } = story(...both, followersAt(day(2), [], hides), followingAt(day(2), [], hides));
    expect([followers.missed?.isFromBoth, following.missed?.isFromBoth]).toEqual([true, true]);
  });

  it('stay two where one of them is explained, whichever', () => {
    const act = (action: OwnAction) => report(X, day(1), { action });
    for (const action of ['unfollow', 'remove-follower'] as const) {
      const told = story(...both, act(action), followersAt(day(2), [], hides), followingAt(day(2), [], hides));
      expect([told.followers.missed?.isFromBoth, told.following.missed?.isFromBoth]).toEqual([false, false]);
    }
  });
});

describe('a report', () => {
  const told = (action: OwnAction | null, change = {}) => {
    const { followers, following, metAt } = tellRelationReport(untold(X), report(X, day(1), { action, ...change }));
    const holds = ({ seen, missed }: Story['followers']) => (missed !== null ? false : seen === null ? null : true);
    return { metAt, followers: holds(followers), following: holds(following) };
  };

  it('is a meeting, and says what the act implies where the answer is silent', () => {
    expect(told(null)).toEqual({ metAt: day(1), followers: null, following: null });
    expect(told('follow')).toMatchObject({ followers: null, following: null });
    expect(told('unfollow')).toMatchObject({ followers: null, following: false });
    expect(told('remove-follower')).toMatchObject({ followers: false, following: null });
    expect(told('approve')).toMatchObject({ followers: true, following: null });
    expect(told('ignore')).toMatchObject({ followers: null, following: null });
  });

  it('says what the answer says, against what the act implies too', () => {
    expect(told('unfollow', { youFollow: true, followsYou: true })).toMatchObject({ followers: true, following: true });
    expect(told('approve', { followsYou: false })).toMatchObject({ followers: false });
  });

  it('explains only the tie that the act changed, and only if it did', () => {
    const kinds = (action: OwnAction, change = {}) => {
      const { followers, following } = tellRelationReport(untold(X), report(X, day(1), { action, ...change }));
      return [...followers.past, ...following.past].map(({ list, explanation }) => `${list} ${explanation?.kind}`);
    };
    expect(kinds('follow', { youFollow: true, followsYou: true })).toEqual(['following own-follow']);
    expect(kinds('approve', { youFollow: true })).toEqual(['followers own-approval']);
    expect(kinds('follow', { youFollow: false })).toEqual([]);
    const ended = (action: OwnAction) => {
      const { followers, following } = tellRelationReport(untold(X), report(X, day(1), { action }));
      return [followers.missed?.explanation?.kind, following.missed?.explanation?.kind];
    };
    expect(ended('unfollow')).toEqual([undefined, 'own-unfollow']);
    expect(ended('remove-follower')).toEqual(['own-removal', undefined]);
  });

  it('shows alive whoever it does not put back, and proves nothing by that', () => {
    const gone = story(followersAt(day(0), [X]), followersAt(day(2), [], hides));
    const visit = tellRelationReport(gone, report(X, day(2, 1)));
    expect(visit.followers.missed).toMatchObject({ proof: null, explanation: { at: day(2, 1) } });
    const removed = tellRelationReport(gone, report(X, day(2, 1), { action: 'remove-follower' }));
    expect(removed.followers).toMatchObject({ past: [], missed: { proof: 'own-act' } });
    const back = tellRelationReport(gone, report(X, day(2, 1), { followsYou: true }));
    expect(back.followers.past.map(({ kind }) => kind)).toEqual(['returned']);
  });
});

describe('a deletion', () => {
  it('joins what it ends in both lists, and is certain in each', () => {
    const told = story(followersAt(day(0), [X]), followingAt(day(0), [X]), { kind: 'deleted', number: X, at: day(4) });
    for (const { missed } of [told.followers, told.following])
      expect(missed).toMatchObject({ proof: 'marked-deleted', isFromBoth: true, firstAt: day(4) });
  });
});

describe('a name', () => {
  const since = (...steps: Step[]) =>
    tellName({ ...story(...steps), username: 'ana' }, named(day(9), 'budi')).renames.map(({ window }) => window);

  it('is no change where it is the first, or the same', () => {
    const first = tellName(untold(X), named(day(1), 'ana'));
    expect(first).toEqual({ ...untold(X), username: 'ana', namedAt: day(1) });
    expect(tellName(first, named(day(2), 'ana'))).toEqual({ ...first, namedAt: day(2) });
  });

  it('that minutes alone tell to have changed did so likely, and certainly where an id was seen with both', () => {
    const told = (at: number, username: string, certainty: 'likely' | 'certain' = 'likely'): NameFact => ({
      ...named(at, username),
      told: { notBeforeAt: at, certainty },
    });
    const renames = (...names: NameFact[]) =>
      names
        .reduce(tellName, untold(X))
        .renames.map(({ to, certainty, window }) => [to, certainty, window.firstAfterAt]);
    const [seen, later] = [named(day(3), 'budi'), named(day(4), 'budi')];
    // The name before was never seen: whoever bears the later one may be somebody else.
    expect(renames(told(day(1), 'ana'), seen, later)).toEqual([['budi', 'likely', day(3)]]);
    expect(renames(told(day(1), 'ana'), told(day(2), 'budi'), seen)).toEqual([['budi', 'likely', day(2)]]);
    expect(renames(named(day(1), 'ana'), told(day(2), 'budi'))).toEqual([['budi', 'likely', day(2)]]);
    expect(renames(named(day(1), 'ana'), told(day(2), 'budi'), seen, later)).toEqual([['budi', 'certain', day(3)]]);
    // Who stands before it was likely renamed as well, and that second rename has a second of its own.
    expect(renames(told(day(1), 'ana'), told(day(2), 'budi', 'certain'))).toEqual([['budi', 'certain', day(2)]]);
    expect(renames(told(day(1), 'ana', 'certain'), seen)).toEqual([['budi', 'certain', day(3)]]);
  });

  it('changed since the account was last shown with a name, or at that moment where it never was', () => {
    expect(since()).toEqual([{ lastBeforeAt: day(9), firstAfterAt: day(9) }]);
    expect(since(followersAt(day(4), [X], { firstAt: day(3) }))).toMatchObject([{ lastBeforeAt: day(3) }]);
    expect(since(followersAt(day(3), [X]), followingAt(day(5), [X]))).toMatchObject([{ lastBeforeAt: day(5) }]);
    expect(since(followersAt(day(3), [X]), report(X, day(6)))).toMatchObject([{ lastBeforeAt: day(6) }]);
    // What was seen only later says nothing of when.
    expect(since(report(X, day(2)), followersAt(day(12), [X]))).toMatchObject([{ lastBeforeAt: day(2) }]);
  });

  it('changed within one long reading since the reading noted the old one, and at no exact moment', () => {
    const reading = followersAt(day(1, 20), [X], { firstAt: day(1), absentAt: day(1) });
    const names = [named(day(0), 'ana'), named(day(1, 1), 'ana'), named(day(1, 19), 'budi')];
    expect(story(reading, ...names).renames).toMatchObject([
      { window: { lastBeforeAt: day(1, 1), firstAfterAt: day(1, 19) } },
    ]);
    expect(story(reading, names[0]!, names[2]!).renames).toMatchObject([
      { window: { lastBeforeAt: day(0), firstAfterAt: day(1, 19) } },
    ]);
  });

  it('changed again since it changed last', () => {
    const names = [named(day(1), 'ana'), named(day(4), 'budi'), named(day(6), 'ana')];
    expect(story(report(X, day(2)), ...names).renames).toMatchObject([
      { from: 'ana', to: 'budi', number: X, window: { lastBeforeAt: day(2), firstAfterAt: day(4) } },
      { from: 'budi', to: 'ana', number: X, window: { lastBeforeAt: day(4), firstAfterAt: day(6) } },
    ]);
  });
});

it('a story begins with nothing told', () => {
  expect(untold(X)).toMatchObject({ number: X, metAt: null, username: null, renames: [] });
  expect(story({ ...followersAt(day(0), [1]), viewer: VIEWER }).followers.seen).toBeNull();
});
