import { describe, expect, it } from 'vitest';
import { type AccountEvidence, judge } from '../../domain/follow-back';
import type { NameDoubt } from '../../domain/tie';
import { createTexts } from '../../i18n/texts';
import { evidenceWords } from './evidence-words';

const NOW = Date.UTC(2026, 10, 23, 12);
const READ = Date.UTC(2026, 10, 3, 9);
const unseen = { lastSeenAt: null, whole: null, partial: null };
const seen = { lastSeenAt: READ, whole: null, partial: null };
const missed = (hidden: number, nameDoubt: NameDoubt | null = null) => ({
  lastSeenAt: null,
  whole: {
    readAt: READ,
    hasAccount: false,
    seen: 1204,
    hidden,
    isConverged: false,
    nameDoubt,
    isMissedTwice: false,
    aliveElsewhereAt: null,
  },
  partial: null,
});
const nothing: AccountEvidence = {
  followers: unseen,
  following: unseen,
  followsYou: null,
  youFollow: null,
  followedSinceAt: null,
};
const words = (evidence: Partial<AccountEvidence>, language: 'en' | 'id' = 'en') =>
  evidenceWords(judge({ ...nothing, ...evidence }, NOW), createTexts(language, 'UTC'), NOW);

describe('evidenceWords', () => {
  it('says where the account was, where it was missed, and when', () => {
    expect(words({ following: seen, followers: missed(0) })).toEqual([
      'In your following list (3 Nov).',
      'Not among your 1,204 followers, read whole on 3 Nov.',
    ]);
    expect(words({ following: seen, followers: missed(0) }, 'id')).toEqual([
      'Ada di daftar yang Anda ikuti (3 Nov).',
      'Tidak ada di antara 1.204 pengikut Anda, yang terbaca utuh pada 3 Nov.',
    ]);
  });

  it('says why an absence is only likely', () => {
    expect(words({ following: seen, followers: missed(12) }).at(-1)).toBe(
      'Instagram hides 12 accounts from this list, so it could be one of them.',
    );
  });

  it('says when a rename would look the same', () => {
    const doubted = (doubt: NameDoubt, hidden = 0) => words({ following: seen, followers: missed(hidden, doubt) });
    expect(doubted('names-in-export').at(-1)).toBe('The export knows names only; a rename would look the same.');
    expect(doubted('known-by-name')).toHaveLength(3);
    expect(doubted('known-by-name', 12)).toHaveLength(4);
    expect(words({ following: seen, followers: missed(0, 'names-in-export') }, 'id').at(-1)).toBe(
      'Ekspor hanya mengenal nama pengguna; pergantian nama akan terlihat sama.',
    );
  });

  it('draws nothing from half a list', () => {
    const partial = { readAt: READ, seen: 812, expected: 1204, why: ['not-finished'] as const };
    expect(words({ following: seen, followers: { ...unseen, partial } }).at(-1)).toBe(
      'Not seen among your followers yet. They were read 812 of 1,204 on 3 Nov, which proves nothing.',
    );
    expect(words({})).toEqual([
      'The accounts you follow haven’t been read yet.',
      'Your followers haven’t been read yet.',
    ]);
  });

  it('takes the profile’s own word', () => {
    expect(words({ following: seen, followsYou: { holds: false, observedAt: READ } }).at(-1)).toBe(
      'The profile said that they don’t follow you (3 Nov).',
    );
  });
});
