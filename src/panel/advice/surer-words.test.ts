import { describe, expect, it } from 'vitest';
import { judge } from '../../domain/ties/follow-back';
import type { Tie } from '../../domain/ties/tie';
import { surerOfBoth, surerOfOne } from './surer-words';

const NOW = Date.UTC(2026, 10, 23, 12);
const there: Tie = {
  holds: true,
  certainty: 'certain',
  asOf: NOW,
  evidence: { kind: 'in-list', list: 'following', at: NOW },
};
const unread: Tie = { holds: null, certainty: null, asOf: null, evidence: { kind: 'list-unread', list: 'followers' } };
const said: Tie = {
  holds: false,
  certainty: 'certain',
  asOf: NOW,
  evidence: { kind: 'profile', list: 'followers', at: NOW, holds: false, missedAt: null },
};
const missed: Tie = {
  holds: false,
  certainty: 'likely',
  asOf: NOW,
  evidence: {
    kind: 'not-in-list',
    list: 'followers',
    at: NOW,
    seen: 40,
    source: 'reading',
    bound: { h: 0, n: 3 },
    nameDoubt: null,
  },
};
const lists = { followers: ['reopen-profile', 'visit-one'], following: ['read', 'bring-export'] } as const;
const ofOne = (followsYou: Tie, followedSinceAt: number | null = null) =>
  surerOfOne(judge({ followsYou, youFollow: there, followedSinceAt }, NOW), lists);

describe('what makes it surer', () => {
  it('is of both lists each way once, what one of them needs first at the front', () => {
    expect(surerOfBoth(lists)).toEqual(['reopen-profile', 'read', 'visit-one', 'bring-export']);
    expect(surerOfBoth({ followers: ['visit-one'], following: ['reopen-profile', 'visit-one'] })[0]).toBe('visit-one');
    expect(surerOfBoth({ followers: [], following: [] })).toEqual([]);
  });

  it('is of one account its own profile, then what its unsure list needs', () => {
    expect(ofOne(missed)).toEqual(['visit-one', 'reopen-profile']);
    expect(ofOne(unread)).toEqual(['visit-one', 'reopen-profile']);
  });

  it('is nothing where it is certain, or where only time tells', () => {
    expect(ofOne(said)).toEqual([]);
    expect(ofOne(missed, NOW)).toEqual([]);
  });
});
