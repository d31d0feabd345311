import { describe, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import type { ProblemLine } from '../../platform/pulse';
import { adviceOn, coverageKey, windowWords } from '../person/reading-advice';
import { nextStepFor } from './next-step';
import { unreadableLists } from './use-next-step';

const ME = '1' as AccountId;
const NOW = 400 * DAY_MS;

function reading(kind: FollowListKind, why: readonly PartialReason[] = [], lastAt = NOW - DAY_MS): ReadingSummary {
  return {
    readingId: `${kind}${lastAt}`,
    viewer: ME,
    list: { owner: ME, kind },
    ownerUsername: 'me',
    firstAt: lastAt,
    lastAt,
    seen: 10,
    expected: 10,
    expectedAt: lastAt,
    coverage:
      why.length === 0 ? { kind: 'whole', seen: 10, hidden: 0 } : { kind: 'partial', seen: 10, expected: 10, why },
    captures: 1,
    strays: 0,
    passes: 1,
    source: 'reading',
  };
}
const AWAKE = { now: NOW, restUntilAt: null, unreadable: [], counted: {} };
const stepAt = (circumstances: Partial<Parameters<typeof nextStepFor>[2]>, ...readings: ReadingSummary[]) =>
  nextStepFor(ME, readings, { ...AWAKE, ...circumstances });
const withheld = (list: FollowListKind | null) => ({ unreadable: [{ kind: 'withheld', list }] as const });
const stepFor = (...readings: ReadingSummary[]) => stepAt({}, ...readings);
/** A try that stopped at 48 of 400. */
const stopped = (kind: FollowListKind, passes = 1, lastAt = NOW - DAY_MS): ReadingSummary => ({
  ...reading(kind, ['not-finished'], lastAt),
  seen: 48,
  expected: 400,
  captures: 4 * passes,
  passes,
});

describe('nextStepFor', () => {
  it('goes from nothing to both lists read', () => {
    expect(stepFor().kind).toBe('both');
    expect(stepFor(reading('followers')).kind).toBe('following');
    expect(stepFor(reading('following')).kind).toBe('followers');
    expect(stepFor(reading('followers'), reading('following')).kind).toBe('done');
  });
  it('asks to finish what was begun before anything new', () => {
    expect(stepFor(reading('followers', ['not-finished']))).toMatchObject({ kind: 'finish' });
  });
  it('does not send people to scroll a list that Instagram withholds, and says of both when both are', () => {
    const [followers, following] = [reading('followers', ['capped']), reading('following', ['capped'])];
    expect(stepFor(followers).kind).toBe('following');
    expect(stepFor(followers, reading('following'))).toEqual({ kind: 'capped', lists: ['followers'] });
    expect(stepFor(followers, following)).toEqual({ kind: 'capped', lists: ['followers', 'following'] });
  });
  it('says what an empty list may mean while a list is unread, and no longer', () => {
    const [empty, unnamed] = [withheld('following'), withheld(null)];
    const unknown = { kind: 'withheld', list: 'following', counted: null };
    expect(stepAt(empty)).toEqual(unknown);
    expect(stepAt(unnamed)).toEqual({ ...unknown, list: null });
    for (const met of [empty, unnamed]) {
      expect(stepAt(met, reading('followers'))).toEqual(unknown);
      expect(stepAt(met, reading('followers'), reading('following')).kind).toBe('done');
    }
    expect(stepAt(empty, reading('following')).kind).toBe('followers');
  });
  it('says with it what the profile counts of that list, where that is known', () => {
    const counted = { followers: { low: 60, high: 60 }, following: null };
    expect(stepAt({ ...withheld('followers'), counted })).toMatchObject({ counted: { low: 60, high: 60 } });
    expect(stepAt({ ...withheld('following'), counted })).toMatchObject({ counted: null });
    expect(stepAt({ ...withheld(null), counted })).toMatchObject({ counted: null });
    expect(stepAt({ ...withheld(null), counted }, reading('following'))).toMatchObject({
      list: 'followers',
      counted: { low: 60 },
    });
  });
  it('says that a list came in which nobody could be made out, until it is read', () => {
    const met = { unreadable: [{ kind: 'unidentified', list: 'followers' }] } as const;
    expect(stepAt(met)).toEqual({ kind: 'unidentified', list: 'followers' });
    expect(stepAt(met, reading('following')).kind).toBe('unidentified');
    expect(stepAt(met, reading('followers')).kind).toBe('following');
    expect(stepAt(met, reading('followers'), reading('following')).kind).toBe('done');
    const since = { unreadable: [...withheld('followers').unreadable, ...met.unreadable] };
    expect(stepAt(since).kind).toBe('withheld');
  });
  it('says so where both lists are truly empty', () => {
    const empty = (kind: FollowListKind): ReadingSummary => ({
      ...reading(kind),
      seen: 0,
      expected: 0,
      coverage: { kind: 'whole', seen: 0, hidden: 0 },
    });
    expect(stepFor(empty('followers'), empty('following')).kind).toBe('empty');
    expect(stepFor(empty('followers'), reading('following')).kind).toBe('done');
  });
  it('does not ask for a third try after two that came no further', () => {
    expect(stepFor(stopped('followers')).kind).toBe('finish');
    expect(stepFor(stopped('followers', 2)).kind).toBe('following');
    expect(stepFor(stopped('followers'), stopped('followers', 1, NOW - 3 * DAY_MS)).kind).toBe('following');
    expect(stepFor(stopped('followers', 2), reading('following'))).toEqual({ kind: 'stalled', lists: ['followers'] });
    expect(stepFor(stopped('followers', 2), stopped('following', 2))).toEqual({
      kind: 'stalled',
      lists: ['followers', 'following'],
    });
  });
  it('sends nobody to Instagram while it asks for a pause', () => {
    const pause = { restUntilAt: NOW + DAY_MS };
    const rest = { kind: 'rest', untilAt: NOW + DAY_MS };
    expect(stepAt(pause)).toEqual(rest);
    expect(stepAt({ ...pause, ...withheld('followers') })).toEqual(rest);
    expect(stepAt({ ...pause, unreadable: [{ kind: 'unidentified', list: 'followers' }] })).toEqual(rest);
    expect(stepAt(pause, reading('followers'))).toEqual(rest);
    expect(stepAt(pause, reading('followers', ['not-finished']))).toEqual(rest);
    expect(stepAt(pause, reading('followers', [], NOW - 40 * DAY_MS), reading('following'))).toEqual(rest);
    expect(stepAt(pause, reading('followers'), reading('following')).kind).toBe('done');
    expect(stepAt(pause, reading('followers', ['capped']), reading('following')).kind).toBe('capped');
  });
  it('suggests another reading when the last one is old', () => {
    const old = reading('followers', [], NOW - 40 * DAY_MS);
    expect(stepFor(old, reading('following'))).toEqual({ kind: 'again', lastAt: old.lastAt, isOfExport: false });
    const byExport = { ...old, source: 'export' } as const;
    const following = { ...reading('following'), source: 'export' } as const;
    expect(stepFor(byExport, following)).toMatchObject({ kind: 'again', isOfExport: true });
  });
  it('counts an earlier whole reading when the newest is partial', () => {
    const whole = reading('followers', [], NOW - 2 * DAY_MS);
    expect(stepFor(reading('followers', ['not-finished']), whole, reading('following')).kind).toBe('done');
  });
});

describe('what is known of own lists that nobody could be read of', () => {
  const line = (lastAt: number, more: Partial<ProblemLine> = {}) =>
    ({ problem: 'soft-block', detail: 'no rows', isOfOwnList: true, ...more, lastAt }) as ProblemLine;
  const ofFollowers = { ownList: 'followers' } as const;
  it('holds for a day, and comes from answers about an own list alone', () => {
    const empty = { kind: 'withheld', list: null };
    expect(unreadableLists([line(NOW - HOUR_MS)], NOW)).toEqual([empty]);
    expect(unreadableLists([line(NOW - DAY_MS)], NOW)).toEqual([]);
    const { isOfOwnList: _, ...others } = line(NOW);
    expect(unreadableLists([others], NOW)).toEqual([]);
  });
  it('tells an empty list from one in which nobody could be made out; what came last is first', () => {
    const noIds = { ...ofFollowers, problem: 'bad-ids', detail: '3 of 3 rows' };
    expect(unreadableLists([line(NOW - 2, ofFollowers), line(NOW - 1, noIds)], NOW)).toEqual([
      { kind: 'unidentified', list: 'followers' },
      { kind: 'withheld', list: 'followers' },
    ]);
  });
});

describe('adviceOn', () => {
  const quiet = { now: NOW, listClosedAt: null, isOwn: true, isResting: false, isStalled: false };
  const live = reading('followers', ['not-finished'], NOW - 1_000);
  it('says one thing: what cannot be changed, else what to do', () => {
    expect(adviceOn(reading('followers'), quiet)).toBeNull();
    expect(adviceOn(reading('followers', ['capped', 'count-unknown']), quiet)).toBe('advice.capped.own');
    expect(adviceOn(reading('followers', ['not-finished', 'count-unknown']), quiet)).toBe('advice.not-finished.later');
    expect(adviceOn(live, quiet)).toBe('advice.not-finished');
  });
  it('says nothing to do while Instagram asks for a pause, whatever is missing, also to who still scrolls', () => {
    const resting = { ...quiet, isResting: true, isStalled: true };
    for (const why of ['not-finished', 'started-mid-list', 'too-few-seen', 'count-unknown', 'count-disagrees'] as const)
      expect(adviceOn(reading('followers', [why]), resting)).toBeNull();
    expect(adviceOn(live, resting)).toBeNull();
    expect(adviceOn(reading('followers', ['capped']), resting)).toBe('advice.capped.own');
    const cut = { ...reading('followers', ['date-window']), source: 'export' } as const;
    expect(adviceOn({ ...cut, window: { from: 1, to: 2, isSure: true } }, resting)).toBe('advice.date-window');
    // Whether dates are missing only the person can say: nothing claims it.
    expect(adviceOn({ ...cut, window: { from: 1, to: 2, isSure: false } }, resting)).toBeNull();
    expect(adviceOn(cut, resting)).toBeNull();
  });
  it('differs after a second try that came no further, once that try is over', () => {
    const stalled = { ...quiet, isStalled: true };
    expect(adviceOn(reading('followers', ['not-finished']), stalled)).toBe('advice.stalled.own');
    expect(adviceOn(reading('followers', ['too-few-seen']), { ...stalled, isOwn: false })).toBe('advice.stalled.other');
    expect(adviceOn(live, stalled)).toBe('advice.not-finished');
    const ended = { ...live, coverage: reading('followers', ['too-few-seen']).coverage };
    expect(adviceOn(ended, stalled)).toBe('advice.stalled.own');
  });
});

describe('coverageKey', () => {
  const keyOf = (...why: PartialReason[]) => coverageKey(reading('followers', why));
  it('says “not to the end” of none that was read to its end', () => {
    expect(keyOf()).toBe('reading.whole');
    expect(keyOf('not-finished', 'count-unknown')).toBe('reading.partial');
    expect(keyOf('started-mid-list')).toBe('reading.partial');
    for (const why of ['count-unknown', 'too-few-seen', 'count-disagrees', 'capped'] as const)
      expect(keyOf(why)).toBe('reading.incomplete');
  });
  it('says of an export whether it is complete: nobody scrolled through it', () => {
    expect(coverageKey({ ...reading('followers'), source: 'export' })).toBe('export.complete');
    expect(coverageKey({ ...reading('followers', ['date-window']), source: 'export' })).toBe('export.unsure');
    expect(coverageKey({ ...reading('followers', ['other-list-missing']), source: 'export' })).toBe('export.unsure');
    expect(coverageKey({ ...reading('followers', ['parts-missing']), source: 'export' })).toBe('export.partial');
  });
});

describe('after an export that is not complete, or may not be', () => {
  const imported = (kind: FollowListKind, why: readonly PartialReason[] = [], isSure = false): ReadingSummary => ({
    ...reading(kind, why),
    source: 'export',
    ...(why.includes('date-window') ? { window: { from: 1, to: 2, isSure } } : {}),
  });
  const following = imported('following');
  it('the next step is about that export, and says what it lacks', () => {
    const lackOf = (...readings: ReadingSummary[]) => stepFor(...readings);
    const lists = ['followers'];
    expect(lackOf(imported('followers', ['date-window']), following)).toEqual({
      kind: 'export',
      lack: 'possible',
      lists,
    });
    expect(lackOf(imported('followers', ['date-window'], true), following)).toMatchObject({ lack: 'window' });
    expect(lackOf(imported('followers', ['date-window', 'parts-missing']), following)).toMatchObject({ lack: 'parts' });
    expect(lackOf(imported('followers', ['other-list-missing']))).toEqual({ kind: 'export', lack: 'alone', lists });
    expect(
      lackOf(...(['followers', 'following'] as const).map((kind) => imported(kind, ['other-list-missing']))),
    ).toEqual({
      kind: 'export',
      lack: 'alone',
      lists: ['followers', 'following'],
    });
  });
  it('also while Instagram asks for a pause; not where a complete list stands behind it', () => {
    const cut = imported('followers', ['date-window']);
    expect(stepAt({ restUntilAt: NOW + 1 }, cut, following).kind).toBe('export');
    expect(stepFor(cut, reading('followers', [], NOW - 2 * DAY_MS), following).kind).toBe('done');
  });
});

describe.each(['en', 'id'] as const)('what the list of an export may lack, in %s', (language) => {
  const texts = createTexts(language, 'UTC');
  const wordsOf = (seen: number, ...why: PartialReason[]) =>
    windowWords({ source: 'export', coverage: { kind: 'partial', seen, expected: null, why } }, texts, NOW);
  it('is said by what is known of it', () => {
    expect(wordsOf(9, 'other-list-missing')).toBe(texts.t('reading.window.alone'));
    expect(wordsOf(0, 'date-window')).toBe(texts.t('reading.window.empty'));
    expect(wordsOf(9, 'date-window')).toBe(texts.t('reading.window.unknown'));
    expect(wordsOf(9, 'parts-missing', 'other-list-missing')).toBe(texts.t('reading.window.parts'));
  });
});
