import { describe, expect, it } from 'vitest';
import type { Bound } from '../../domain/looks/hidden';
import { judge } from '../../domain/ties/follow-back';
import type { Evidence, NameDoubt, Tie } from '../../domain/ties/tie';
import { HOUR_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { evidenceWords } from './evidence-words';

const NOW = Date.UTC(2026, 10, 23, 12);
const READ = Date.UTC(2026, 10, 3, 9);
const LATER = Date.UTC(2026, 10, 20, 9);
const tie = (holds: boolean | null, certainty: Tie['certainty'], evidence: Evidence): Tie => ({
  holds,
  certainty,
  asOf: holds === null ? null : READ,
  evidence,
});
const unread = (list: 'followers' | 'following') => tie(null, null, { kind: 'list-unread', list });
const followed = tie(true, 'certain', { kind: 'in-list', list: 'following', at: READ });
const words = (followsYou: Tie, youFollow: Tie = followed, language: 'en' | 'id' = 'en') =>
  evidenceWords(judge({ followsYou, youFollow, followedSinceAt: null }, NOW), createTexts(language, 'UTC'), NOW);

interface Missing {
  readonly bound?: Bound;
  readonly certainty?: 'certain' | 'likely';
  readonly source?: 'reading' | 'export';
  readonly nameDoubt?: NameDoubt | null;
}
const missing = ({ bound = { h: 2, n: 39 }, certainty = 'likely', source = 'reading', nameDoubt = null }: Missing) =>
  tie(false, certainty, { kind: 'not-in-list', list: 'followers', at: READ, seen: 1204, source, bound, nameDoubt });
const unfound = (bound: Bound) =>
  tie(null, null, { kind: 'too-many-hidden', list: 'followers', at: READ, seen: 1204, bound });

describe('the evidence of an absence', () => {
  it('says where the account was, where it was missed, when, and how many of those missed may be hidden', () => {
    expect(words(missing({}))).toEqual([
      'In your following list (3 Nov).',
      'Not among your 1,204 followers, read to the end on 3 Nov.',
      'At most 2 of the 39 that this list lacks may be accounts that Instagram hides.',
    ]);
    expect(words(missing({}), followed, 'id')).toEqual([
      'Ada di daftar yang Anda ikuti (3 Nov).',
      'Tidak ada di antara 1.204 pengikut Anda, yang terbaca sampai akhir pada 3 Nov.',
      'Paling banyak 2 dari 39 yang tidak ada di daftar ini mungkin akun yang disembunyikan Instagram.',
    ]);
  });

  it('says that nothing was hidden by a count, and only by two of the profile’s own that it is certain', () => {
    expect(words(missing({ bound: { h: 0, n: 39 } })).at(-1)).toBe('By your profile’s count, nothing was hidden.');
    expect(words(missing({ bound: { h: 0, n: 39 }, certainty: 'certain' })).at(-1)).toBe(
      'The profile counted exactly as many, before and after: nothing was hidden.',
    );
  });

  it('says when a rename would look the same', () => {
    expect(words(missing({ nameDoubt: 'known-by-name' })).at(-1)).toBe(
      'This account is known by its name only; a rename would look the same.',
    );
    expect(words(missing({ nameDoubt: 'known-by-name', bound: { h: 0, n: 9 } }))).toHaveLength(4);
  });

  it('never speaks of an export as of something that was read, nor of what it hides', () => {
    const exported = { source: 'export', bound: { h: 0, n: 39 } } as const;
    expect(words(missing({ ...exported, certainty: 'certain' }))).toEqual([
      'In your following list (3 Nov).',
      'Not named among the 1,204 followers in your export of 3 Nov.',
    ]);
    expect(words(missing({ ...exported, nameDoubt: 'names-in-export' }), followed, 'id').slice(1)).toEqual([
      'Tidak disebut di antara 1.204 pengikut dalam ekspor Anda tanggal 3 Nov.',
      'Ekspor hanya mengenal nama pengguna; pergantian nama akan terlihat sama.',
    ]);
    const cut = { at: READ, seen: 2, expected: null, why: ['date-window'], source: 'export' } as const;
    for (const language of ['en', 'id'] as const)
      expect(
        words(tie(null, null, { kind: 'list-partial', list: 'followers', ...cut }), followed, language).at(-1),
      ).toMatch(
        language === 'en' ? /^Not named .* in your export of 3 Nov/ : /^Tidak disebut .* ekspor Anda tanggal 3 Nov/,
      );
  });
});

describe('the evidence of a presence', () => {
  const shown = (fromAt: number, language: 'en' | 'id' = 'en') =>
    words(tie(true, 'certain', { kind: 'in-list', list: 'followers', at: READ, fromAt }), followed, language).at(-1);

  it('names both days where a long reading does not tell on which of them the row was there', () => {
    expect(shown(READ - 2 * HOUR_MS)).toBe('Among your followers (3 Nov).');
    expect(shown(READ - 12 * HOUR_MS)).toBe('Among your followers (shown at some time from 2 Nov to 3 Nov).');
    expect(shown(READ - 12 * HOUR_MS, 'id')).toBe('Ada di antara pengikut Anda (tampil antara 2 Nov dan 3 Nov).');
  });
});

describe('what says too little', () => {
  it('is not found where too many may be hidden, and says how many', () => {
    expect(words(unfound({ h: 80, n: 120 })).slice(1)).toEqual([
      'Not found among your 1,204 followers, read to the end on 3 Nov.',
      'But up to 80 of the 120 not found may be accounts that Instagram hides.',
    ]);
    expect(words(unfound({ h: 200, n: 120 })).at(-1)).toBe(
      'But each of the 120 not found may be an account that Instagram hides.',
    );
    expect(words(unfound({ h: null, n: 120 })).at(-1)).toBe('But nobody knows how many accounts this list hides.');
  });

  it('is whom Instagram calls deactivated: that says nothing of the tie', () => {
    expect(words(tie(null, null, { kind: 'hidden-or-left', list: 'followers', at: READ })).at(-1)).toContain(
      'doesn’t tell whether it follows you',
    );
  });

  it('is whom neither list shows: told once of both, or of the one', () => {
    const nowhere = (list: 'followers' | 'following', at: number) =>
      tie(null, null, { kind: 'in-neither', list, at, isInOther: false });
    expect(words(nowhere('followers', LATER), nowhere('following', READ))).toEqual([
      'In neither of your lists (3 Nov): only the profile can say more.',
    ]);
    expect(words(nowhere('followers', READ), unread('following'))).toEqual([
      'The accounts you follow aren’t known yet.',
      'Not among your followers on 3 Nov, nor seen elsewhere: only the profile can say more.',
    ]);
  });

  it('is whom the list was not asked about yet, with what to do only where no pause forbids it', () => {
    const later = tie(null, null, { kind: 'in-neither', list: 'followers', at: READ, isInOther: true });
    const verdict = judge({ followsYou: later, youFollow: followed, followedSinceAt: null }, NOW);
    const said = (isResting: boolean) => evidenceWords(verdict, createTexts('en', 'UTC'), NOW, isResting).at(-1);
    const fact = 'Your followers list is of 3 Nov, before this account was in your following list.';
    expect(said(false)).toBe(`${fact} Read it again, or open the profile.`);
    expect(said(true)).toBe(fact);
  });

  it('is half a list', () => {
    const partial = { at: READ, seen: 812, expected: 1204, why: ['not-finished'], source: 'reading' } as const;
    expect(words(tie(null, null, { kind: 'list-partial', list: 'followers', ...partial })).at(-1)).toBe(
      'Not seen among your followers yet. They were read 812 of 1,204 on 3 Nov, which proves nothing.',
    );
    expect(words(unread('followers'), unread('following'))).toEqual([
      'The accounts you follow aren’t known yet.',
      'Your followers aren’t known yet.',
    ]);
  });
});

describe('the profile’s own word', () => {
  const said = (missedAt: number | null) =>
    tie(false, 'certain', { kind: 'profile', list: 'followers', at: READ, holds: false, missedAt });

  it('is told as that', () => {
    expect(words(said(null)).slice(1)).toEqual(['The profile said that they don’t follow you (3 Nov).']);
  });

  it('stands beside a later look that misses the account too, each with its own date', () => {
    expect(words(said(LATER)).slice(1)).toEqual([
      'The profile said that they don’t follow you (3 Nov).',
      'Nor were they found among your followers after that (20 Nov).',
    ]);
    expect(words(said(LATER), followed, 'id').at(-1)).toBe(
      'Sesudah itu juga tidak ditemukan di antara pengikut Anda (20 Nov).',
    );
  });
});
