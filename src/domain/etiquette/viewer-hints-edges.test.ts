/** The edges of the hints about the viewer: when each begins to speak, when it stops, and what it shows. */
import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../time';
import type { OwnAct, ViewerFacts } from './facts';
import { viewerHints } from './find-hints';
import { daysAgo, NO_VIEWER_FACTS, NOW, partialCoverage } from './fixtures/facts';
import { ALL_HINTS, muted, shownHints, snoozed, unmuted, withQuiet, woken } from './hint-choices';
import type { HintId } from './hints';

const ofViewer = (id: HintId, facts: Partial<ViewerFacts>) =>
  viewerHints({ ...NO_VIEWER_FACTS, ...facts }).find((hint) => hint.id === id) ?? null;
const date = (at: number) => ({ kind: 'date', at });
const count = (value: number) => ({ kind: 'count', value });

describe('a note on what was tried', () => {
  const step = (toDays: number, gained = 60) => ({
    fromAt: daysAgo(toDays + 7),
    toAt: daysAgo(toDays),
    before: 1000,
    gained,
    lost: 2,
  });
  const hint = (facts: Partial<ViewerFacts>) => ofViewer('annotate-what-you-tried', { annotationsAt: [], ...facts });

  it('is asked for the newest step, for two weeks, and shows its span', () => {
    expect(hint({ followerSteps: [step(40, 500), step(14)] })).toMatchObject({
      facts: { gained: count(60), lost: count(2), fromAt: date(daysAgo(21)), toAt: date(daysAgo(14)) },
      since: daysAgo(14),
    });
    expect(hint({ followerSteps: [step(8), { ...step(14), toAt: daysAgo(14) - 1 }] })).toBeNull();
    expect(hint({ followerSteps: [step(8), step(1, 3)] })).toBeNull();
    expect(hint({ followerSteps: [] })).toBeNull();
  });

  it('is not asked for where one stands from the week before the step on until tomorrow, among whatever others', () => {
    const at = (moment: number) => hint({ followerSteps: [step(1)], annotationsAt: [daysAgo(300), moment] });
    expect(at(daysAgo(15))).toBeNull();
    expect(at(daysAgo(15) - 1)).not.toBeNull();
    expect(at(NOW + DAY_MS)).toBeNull();
    expect(at(NOW + DAY_MS + 1)).not.toBeNull();
  });
});

describe('taking follows back', () => {
  const short = (account: number, at: number): OwnAct[] => [
    { account, action: 'unfollow', at },
    { account, action: 'follow', at: at - DAY_MS },
  ];
  const five = [1, 2, 3, 4, 5];

  it('is told with how many and since the first, in whatever order the acts come', () => {
    const ownActs = five.flatMap((account) => short(account, daysAgo(account)));
    const expected = { facts: { count: count(5), fromAt: date(daysAgo(5)) }, since: daysAgo(5) };
    expect(ofViewer('follow-unfollow-churn', { ownActs })).toMatchObject(expected);
    expect(ofViewer('follow-unfollow-churn', { ownActs: [...ownActs].reverse() })).toMatchObject(expected);
  });

  it('counts the last month, to its last moment, and no unfollow of somebody followed before it began', () => {
    const on = (at: number) =>
      ofViewer('follow-unfollow-churn', { ownActs: five.flatMap((account) => short(account, at)) });
    expect(on(daysAgo(30))).not.toBeNull();
    expect(on(daysAgo(30) - 1)).toBeNull();
    const unfollows = five.map((account): OwnAct => ({ account, action: 'unfollow', at: 5 }));
    expect(ofViewer('follow-unfollow-churn', { now: 10, ownActs: unfollows })).toBeNull();
  });
});

describe('Instagram asked to slow down', () => {
  const hint = (...slowDowns: NonNullable<ViewerFacts['slowDowns']>) =>
    ofViewer('instagram-asked-to-slow-down', { slowDowns });

  it('shows the last time it asked, and until when each thing rests: its own time, not the longest', () => {
    const stopped = { at: NOW - DAY_MS, kind: 'action-blocked', of: 'acts' } as const;
    const throttled = { at: NOW - HOUR_MS, kind: 'throttled', of: 'lists' } as const;
    for (const found of [hint(stopped, throttled), hint(throttled, stopped)])
      expect(found).toMatchObject({
        facts: {
          askedAt: date(throttled.at),
          what: {
            kind: 'rests',
            rests: [
              { of: 'lists', untilAt: NOW - HOUR_MS + DAY_MS },
              { of: 'acts', untilAt: NOW + 2 * DAY_MS },
            ],
          },
        },
        since: throttled.at,
      });
  });

  it('holds from that very moment on, and never before it', () => {
    expect(hint({ at: NOW, kind: 'throttled', of: 'lists' })).not.toBeNull();
    expect(hint({ at: NOW + 1, kind: 'throttled', of: 'lists' })).toBeNull();
  });

  it('lets rest what was refused and nothing else; stopped actions rest whatever said so', () => {
    const rests = (kind: 'throttled' | 'action-blocked', of: 'lists' | 'acts' | 'profiles') =>
      hint({ at: NOW, kind, of })?.facts['what'];
    const resting = (...of: readonly string[]) => ({ rests: of.map((one) => ({ of: one })) });
    expect(rests('throttled', 'lists')).toMatchObject(resting('lists'));
    expect(rests('throttled', 'acts')).toMatchObject(resting('acts'));
    expect(rests('throttled', 'profiles')).toMatchObject(resting('profiles'));
    expect(rests('action-blocked', 'lists')).toMatchObject(resting('lists', 'acts'));
    expect(rests('action-blocked', 'acts')).toMatchObject(resting('acts'));
  });
});

describe('a list read in part', () => {
  const read = (lastWholeDays: number | null) => ({
    newestAt: daysAgo(1),
    coverage: partialCoverage,
    lastWholeAt: lastWholeDays === null ? null : daysAgo(lastWholeDays),
  });
  const hint = (lists: ViewerFacts['lists']) => ofViewer('not-read-whole', { lists });

  it('is told with which and how far, unless a whole reading of the month before stands behind it', () => {
    expect(hint({ followers: null, following: read(32) })?.facts).toEqual({
      list: { kind: 'list', list: 'following' },
      progress: { kind: 'progress', seen: 812, expected: 1204 },
    });
    expect(hint({ followers: read(31), following: null })).toBeNull();
    expect(hint({ followers: read(31), following: read(null) })?.facts['list']).toMatchObject({ list: 'following' });
  });
});

describe('the pace of today', () => {
  const at = (moment: number, action: OwnAct['action'] = 'follow'): OwnAct => ({
    account: moment,
    action,
    at: moment,
  });
  const many = (howMany: number, moment: number, action?: OwnAct['action']) => Array(howMany).fill(at(moment, action));

  it('counts unfollows like follows, shows both counts and the first of the day', () => {
    const ownActs = [...many(40, NOW - 5 * HOUR_MS, 'unfollow'), ...many(20, NOW), ...many(30, NOW - DAY_MS)];
    expect(ofViewer('pace-today', { ownActs })).toMatchObject({
      facts: { count: count(60), lastHour: count(20) },
      since: NOW - 5 * HOUR_MS,
    });
  });

  it('forgets what is a day or an hour old, and what lies ahead', () => {
    expect(ofViewer('pace-today', { ownActs: [...many(59, NOW - 2 * HOUR_MS), at(NOW - DAY_MS)] })).toBeNull();
    expect(ofViewer('pace-today', { ownActs: [...many(19, NOW), at(NOW - HOUR_MS)] })).toBeNull();
    expect(ofViewer('pace-today', { ownActs: [...many(19, NOW), at(NOW + 1)] })).toBeNull();
  });
});

describe('a sudden influx', () => {
  const step = (fromDays: number, gained: number, before = 1000) => ({
    fromAt: daysAgo(fromDays),
    toAt: daysAgo(fromDays - 7),
    before,
    gained,
    lost: 0,
  });
  const usual = [step(40, 7), step(33, 7), step(26, 7)];
  const hint = (last: Parameters<typeof step>[1], before?: number, earlier = usual) =>
    ofViewer('sudden-influx', { followerSteps: [...earlier, step(10, last, before)] });

  it('is at least fifty, five in a hundred, and five times the usual pace', () => {
    expect(hint(50)).not.toBeNull();
    expect(hint(49, 100)).toBeNull();
    expect(hint(50, 1001)).toBeNull();
    const atTen = [step(40, 70), step(33, 70), step(26, 70)];
    expect(hint(350, 1000, atTen)).not.toBeNull();
    expect(hint(349, 1000, atTen)).toBeNull();
  });

  it('is told for a month', () => {
    const last = (toAt: number) => ({ ...step(60, 90), toAt, fromAt: toAt - 7 * DAY_MS });
    const earlier = [step(90, 7), step(83, 7), step(76, 7)];
    const on = (toAt: number) => ofViewer('sudden-influx', { followerSteps: [...earlier, last(toAt)] });
    expect(on(daysAgo(30))).not.toBeNull();
    expect(on(daysAgo(30) - 1)).toBeNull();
  });
});

describe('a list read long ago', () => {
  it('an old list is named since a month after it was read', () => {
    const whole = { kind: 'whole', seen: 9, hidden: 0, isConverged: false } as const;
    const read = { newestAt: daysAgo(50), coverage: whole, lastWholeAt: daysAgo(50) };
    expect(ofViewer('read-again', { lists: { followers: read, following: null } })?.since).toBe(daysAgo(20));
    const fresh = { ...read, lastWholeAt: daysAgo(30) };
    expect(ofViewer('read-again', { lists: { followers: fresh, following: null } })).toBeNull();
  });
});

describe('choices about hints', () => {
  const [one, other] = [1, 2].map((account) => ({ id: 'say-why' as const, account, facts: {}, since: 0 }));

  it('a snooze is of one hint for one account, keeps the others, and drops those that are over', () => {
    let choices = snoozed(ALL_HINTS, one!, NOW);
    choices = snoozed(choices, other!, NOW + 1);
    expect(shownHints([one!, other!], choices, NOW + 2)).toEqual([]);
    expect(shownHints([one!, other!], woken(choices, one!), NOW + 2)).toEqual([one]);
    const later = NOW + 31 * DAY_MS;
    const third = { ...one!, account: 3 };
    expect(snoozed(choices, third, later).snoozes.map((snooze) => snooze.account)).toEqual([3]);
  });

  it('unmuting one leaves the others muted, and quiet silences all', () => {
    const choices = muted(muted(ALL_HINTS, 'say-why'), 'pace-today');
    expect(unmuted(choices, 'say-why').muted).toEqual(['pace-today']);
    expect(shownHints([one!], withQuiet(ALL_HINTS, true), NOW)).toEqual([]);
    expect(shownHints([one!], withQuiet(ALL_HINTS, false), NOW)).toEqual([one]);
  });
});
