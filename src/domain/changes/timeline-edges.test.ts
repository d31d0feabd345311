import { describe, expect, it } from 'vitest';
import { hiddenSpans } from '../fixtures/hidden-spans';
import { day, followersAt, followingAt, name, report, wholeOf } from '../fixtures/looks';
import { all, hides, others, X } from '../fixtures/one-account';
import type { Step } from '../looks/look';
import type { ListChange } from './change';
import { UNTOLD } from './list-story';
import { untold } from './story';
import { entriesOf, heldSince, timelineInOrder, timelineOf } from './timeline';

/** The edges of what one account's timeline tells: what is told once, and since when a tie holds. */

const entries = (...steps: Step[]) => entriesOf(timelineOf(X, steps));

describe('a timeline', () => {
  it('tells nothing of nothing, and takes the same step once', () => {
    expect(timelineOf(X, [])).toEqual({ story: untold(X), entries: [], names: [], of: null });
    const steps = [followersAt(day(0), all), name(X, day(1), 'ana'), report(X, day(2), { followsYou: true })];
    const once = timelineOf(X, steps);
    expect([once.names, once.entries].map(({ length }) => length)).toEqual([1, 2]);
    expect(timelineOf(X, [...steps, ...steps])).toEqual(once);
  });

  it('is told nothing by looks without the account and by facts about others', () => {
    const state = timelineOf(X, [followersAt(day(0), others), report(1, day(1), { followsYou: true })]);
    expect(state).toMatchObject({ entries: [], names: [], of: { list: { kind: 'followers' } } });
    const inOrder = timelineInOrder(X, [followersAt(day(0), others), report(1, day(1), { followsYou: true })]);
    expect(inOrder).toEqual(state);
  });

  it('tells the first sight of each list once, and of a profile only where no list came first', () => {
    const firsts = (...steps: Step[]) =>
      entries(...steps).flatMap((entry) => (entry.kind === 'first-seen' ? [[entry.list, entry.at]] : []));
    expect(firsts(followersAt(day(0), all), followersAt(day(1), all), followingAt(day(2), all))).toEqual([
      ['followers', day(0)],
      ['following', day(2)],
    ]);
    const outweighed = followersAt(day(4), all, { firstAt: day(2) });
    expect(firsts(report(X, day(3), { followsYou: false }), outweighed)).toEqual([[null, day(3)]]);
    expect(firsts(report(X, day(0)), report(X, day(1)))).toEqual([[null, day(0)]]);
    expect(firsts(followersAt(day(0), all), report(X, day(1)))).toEqual([['followers', day(0)]]);
    expect(firsts(followingAt(day(0), all), report(X, day(1)))).toEqual([['following', day(0)]]);
  });

  it('tells a visit only where it said something, and an act instead of it', () => {
    const acts = (...steps: Step[]) => entries(...steps).filter(({ kind }) => kind === 'visit' || kind === 'act');
    expect(acts(report(X, day(1)))).toEqual([]);
    expect(acts(report(X, day(1), { followsYou: true }))).toEqual([
      { kind: 'visit', at: day(1), followsYou: true, youFollow: null },
    ]);
    expect(acts(report(X, day(1), { youFollow: false }))).toEqual([
      { kind: 'visit', at: day(1), followsYou: null, youFollow: false },
    ]);
    expect(acts(report(X, day(1), { followsYou: true, action: 'ignore' }))).toEqual([
      { kind: 'act', at: day(1), action: 'ignore' },
    ]);
  });

  it('tells the first sight beside the change that it is', () => {
    const kinds = entries(followersAt(day(0), others), followersAt(day(2), all)).map(({ kind }) => kind);
    expect(kinds).toEqual(['first-seen', 'change']);
  });

  it('keeps every name with its full name and since when', () => {
    const { names } = timelineOf(X, [name(X, day(1), 'ana'), name(1, day(2), 'eka'), name(X, day(3), 'budi')]);
    expect(names).toEqual([
      { username: 'ana', fullName: '', fromAt: day(1) },
      { username: 'budi', fullName: '', fromAt: day(3) },
    ]);
  });

  it('tells a dated beginning once: as the change, if there is one at that moment in that list', () => {
    const exported = (change = {}) =>
      followersAt(day(5), all, { source: 'export', followedAt: new Map([[X, day(2)]]), ...change });
    const dated = (...steps: Step[]) =>
      entries(...steps).filter(({ kind }) => kind === 'followed' || kind === 'change');
    expect(dated(followersAt(day(0), others), exported())).toMatchObject([{ kind: 'change', at: day(2) }]);
    expect(dated(exported())).toEqual([{ kind: 'followed', at: day(2), list: 'followers' }]);
    expect(dated(exported(), followersAt(day(6), all, { followedAt: new Map([[X, day(2)]]) }))).toHaveLength(1);
    expect(dated(exported(), followersAt(day(7), others)).map(({ kind }) => kind)).toEqual(['followed', 'change']);
    const again = [report(X, day(7), { followsYou: false }), followersAt(day(8), all)];
    expect(dated(exported(), ...again).map(({ kind }) => kind)).toEqual(['followed', 'change', 'change']);
    const elsewhere = report(X, day(2), { youFollow: true, action: 'follow' });
    expect(dated(exported(), elsewhere).map(({ kind }) => kind)).toEqual(['followed', 'change']);
  });
});

describe('since when a tie holds', () => {
  const window = { lastBeforeAt: 3, firstAfterAt: 9 };
  const returned = (meaning: string, at = 20) =>
    ({ kind: 'returned', window: { lastBeforeAt: at - 1, firstAfterAt: at }, absence: { meaning } }) as ListChange;
  const appeared = { kind: 'appeared', window } as ListChange;
  const gone = { kind: 'gone', window } as ListChange;
  const held = (...past: ListChange[]) =>
    heldSince({ ...untold(X), followers: { ...UNTOLD, seen: { fromAt: 0, at: 99 }, past } }, 'followers');

  it('is not known where it does not hold, or held from the first look on', () => {
    expect(heldSince(untold(X), 'followers')).toBeNull();
    expect(
      heldSince(timelineOf(X, [followersAt(day(0), all), followersAt(day(1), others)]).story, 'followers'),
    ).toBeNull();
    const left = timelineOf(
      X,
      [0, 1, 2].map((at) => followersAt(day(at), at === 1 ? all : others)),
    );
    expect(heldSince(left.story, 'followers')).toBeNull();
    expect(held()).toBeNull();
    expect(held(gone)).toBeNull();
  });

  it('is the newest beginning that is known, and no later than any return of unknown meaning', () => {
    expect(held(appeared)).toEqual({ fromAt: 3, byAt: 9 });
    expect(held(appeared, gone, returned('had-left'))).toEqual({ fromAt: 19, byAt: 20 });
    expect(held(appeared, gone, returned('was-hidden'))).toEqual({ fromAt: 3, byAt: 9 });
    expect(held(appeared, gone, returned('unknown'))).toEqual({ fromAt: 3, byAt: 20 });
    expect(held(gone, returned('unknown'))).toEqual({ fromAt: null, byAt: 20 });
    expect(held(appeared, returned('unknown', 20), returned('unknown', 30))).toEqual({ fromAt: 3, byAt: 30 });
    expect(held(returned('was-hidden'))).toBeNull();
  });

  it('is the date of an export where there is one', () => {
    const dated = followersAt(day(5), all, { followedAt: new Map([[X, day(-9)]]) });
    expect(heldSince(timelineOf(X, [dated]).story, 'followers')).toEqual({ fromAt: day(-9), byAt: day(-9) });
  });
});

describe('a hidden span', () => {
  it('is an absence that ended no tie, and no other', () => {
    const hidden = [followersAt(day(0), all), followersAt(day(0, 3), others, hides(3)), followersAt(day(0, 5), all)];
    expect(hiddenSpans(timelineOf(X, hidden).story)).toEqual([{ list: 'followers', fromAt: day(0), toAt: day(0, 5) }]);
    const left = [followersAt(day(0), all), followersAt(day(3), others), followersAt(day(6), all)];
    expect(hiddenSpans(timelineOf(X, left).story)).toEqual([]);
    expect(hiddenSpans(timelineOf(X, [followersAt(day(0), others, { coverage: wholeOf(3) }), left[2]!]).story)).toEqual(
      [],
    );
  });
});
