import { describe, expect, it } from 'vitest';
import { judge } from '../../domain/ties/follow-back';
import type { Evidence, NameDoubt, Tie } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import { earlyBy, headlineOf, lookedAtOf } from './headline';

const NOW = Date.UTC(2026, 10, 23, 12);
const READ = NOW - 20 * DAY_MS;
const followed: Tie = {
  holds: true,
  certainty: 'certain',
  asOf: READ,
  evidence: { kind: 'in-list', list: 'following', at: READ },
};
const unknown = (evidence: Evidence): Tie => ({ holds: null, certainty: null, asOf: null, evidence });
const missed = (h: number, nameDoubt: NameDoubt | null = null): Tie => ({
  holds: false,
  certainty: 'likely',
  asOf: READ,
  evidence: {
    kind: 'not-in-list',
    list: 'followers',
    at: READ,
    seen: 40,
    source: 'reading',
    bound: { h, n: 39 },
    nameDoubt,
  },
});
const verdictOn = (followsYou: Tie, youFollow: Tie = followed, followedSinceAt: number | null = null) =>
  judge({ followsYou, youFollow, followedSinceAt }, NOW);
const nowhere = (list: 'followers' | 'following') => unknown({ kind: 'in-neither', list, at: READ, isInOther: false });

describe('a headline', () => {
  it('says likely where somebody may be hidden or renamed, and is plain where nothing is', () => {
    expect(headlineOf(verdictOn(missed(2)))).toBe('only-i-follow.likely');
    expect(headlineOf(verdictOn(missed(0, 'known-by-name')))).toBe('only-i-follow.likely');
    expect(headlineOf(verdictOn(missed(0)))).toBe('only-i-follow');
  });

  it('says why nothing can be told, where both lists say something', () => {
    const bound = { h: 30, n: 39 };
    const hidden = (list: 'followers' | 'following') =>
      unknown({ kind: 'too-many-hidden', list, at: READ, seen: 40, bound });
    expect(headlineOf(verdictOn(hidden('followers')))).toBe('too-many-hidden.followers');
    expect(headlineOf(verdictOn(followed, hidden('following')))).toBe('too-many-hidden.following');
    expect(headlineOf(verdictOn(hidden('followers'), hidden('following')))).toBe('unknown');
    expect(headlineOf(verdictOn(unknown({ kind: 'hidden-or-left', list: 'followers', at: READ })))).toBe(
      'hidden-or-left',
    );
    expect(headlineOf(verdictOn(missed(0), followed, READ - DAY_MS))).toBe('too-early');
    expect(headlineOf(verdictOn(nowhere('followers'), nowhere('following')))).toBe('in-neither');
    expect(headlineOf(verdictOn(unknown({ kind: 'list-unread', list: 'followers' })))).toBe('unknown');
  });
});

describe('the date below it', () => {
  it('is the verdict’s, or that of the look that misses the account', () => {
    expect(lookedAtOf(verdictOn(missed(0)))).toBe(READ);
    expect(lookedAtOf(verdictOn(missed(0), followed, READ - DAY_MS))).toBe(READ);
    expect(lookedAtOf(verdictOn(unknown({ kind: 'hidden-or-left', list: 'followers', at: READ })))).toBe(READ);
    expect(lookedAtOf(verdictOn(unknown({ kind: 'list-unread', list: 'followers' })))).toBeNull();
  });
});

it('too early is now, or was when the followers were last read', () => {
  expect(earlyBy({ followedSinceAt: NOW - 6 * DAY_MS }, NOW)).toBe('now');
  expect(earlyBy({ followedSinceAt: NOW - 7 * DAY_MS }, NOW)).toBe('then');
});
