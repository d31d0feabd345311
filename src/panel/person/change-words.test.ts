import { describe, expect, it } from 'vitest';
import type { Appeared, Change, Gone, LeftInstagram } from '../../domain/changes/change';
import { createTexts } from '../../i18n/fixtures/texts';
import { changeWords, whenWords } from './change-words';

const told = { number: 7, list: 'followers', window: { lastBeforeAt: 1, firstAfterAt: 2 }, isByName: false } as const;
const gone = (change: Partial<Gone> = {}): Gone => ({
  kind: 'gone',
  ...told,
  certainty: null,
  proof: null,
  provenAt: null,
  bound: null,
  explanation: null,
  ...change,
});
const appeared = (change: Partial<Appeared> = {}): Appeared => ({
  kind: 'appeared',
  ...told,
  certainty: null,
  bound: null,
  explanation: null,
  ...change,
});
const left = (change: Partial<LeftInstagram>): LeftInstagram => ({
  kind: 'left-instagram',
  ...told,
  certainty: 'certain',
  proof: null,
  provenAt: null,
  explanation: null,
  ...change,
});
const alive = { kind: 'still-on-instagram', at: 3 } as const;
const words = (change: Change, language: 'en' | 'id' = 'en') =>
  changeWords(change, createTexts(language, 'UTC').book('history'));

describe('somebody whom a whole list lacks', () => {
  it('is not found any more, and that is all', () => {
    expect(words(gone())).toBe('Not found any more among your followers');
    expect(words(gone({ list: 'following' }))).toBe('Not found any more among those you follow');
    expect(words(gone(), 'id')).toBe('Tidak ditemukan lagi di antara pengikut Anda');
    // A sign of life is no word about the tie.
    expect(words(gone({ explanation: alive }))).toBe('Not found any more among your followers');
  });

  it('no longer follows by the profile’s own word', () => {
    expect(words(gone({ certainty: 'certain', proof: 'said-no', explanation: alive }))).toBe('No longer follows you');
    expect(words(gone({ certainty: 'certain', proof: 'said-no', list: 'following' }))).toBe('You no longer follow');
  });

  it('likely no longer follows where it can still be found, and else says that as well as what the list shows', () => {
    const likely = { certainty: 'likely', bound: { h: 1, n: 9 } } as const;
    expect(words(gone({ ...likely, explanation: alive }))).toBe(
      'Likely no longer follows you · seen on Instagram since',
    );
    expect(words(gone(likely))).toBe('Not seen on Instagram since · likely no longer follows you');
    expect(words(gone({ ...likely, explanation: alive }), 'id')).toBe(
      'Kemungkinan tidak lagi mengikuti Anda · sejak itu terlihat di Instagram',
    );
  });

  it('was unfollowed or removed by the person, or may have been renamed', () => {
    expect(words(gone({ certainty: 'certain', proof: 'own-act', explanation: { kind: 'own-removal', at: 2 } }))).toBe(
      'You removed this follower',
    );
    expect(words(gone({ isByName: true }))).toBe('Not found any more among your followers, or renamed');
  });

  it('is hidden or left where Instagram itself names it so', () => {
    expect(words(left({ proof: 'marked-deleted' }))).toBe('Left Instagram or is hidden, as an export shows');
    expect(words(left({ proof: 'named-deactivated' }))).toBe('Hidden: Instagram names the account as deactivated');
    expect(words(left({ certainty: 'likely' }))).toBe(
      'Gone from both lists: left Instagram or hidden, unless you unfollowed it elsewhere',
    );
  });
});

it('somebody who may have been hidden before is new or was hidden, and else new', () => {
  expect(words(appeared())).toBe('New among your followers, or hidden before');
  expect(words(appeared({ certainty: 'likely', bound: { h: 0, n: 2 } }))).toBe('New among your followers');
});

describe('when something changed', () => {
  const day = (date: number) => Date.UTC(2026, 10, date, 12);
  const when = (change: Change, language: 'en' | 'id' = 'en') => {
    const texts = createTexts(language, 'UTC');
    return whenWords(change, texts.book('history'), texts, day(20));
  };
  const window = { lastBeforeAt: day(1), firstAfterAt: day(3) };

  it('lies between two looks', () => {
    expect(when(gone({ window }))).toBe('between 1 Nov and 3 Nov');
    expect(when(gone({ window: { ...window, lastBeforeAt: day(3) } }))).toBe('on 3 Nov');
    expect(when(gone({ window, proof: 'said-no', provenAt: day(3) }))).toBe('between 1 Nov and 3 Nov');
  });

  it('names the year of all its days, where one of them needs it', () => {
    const overNewYear = { lastBeforeAt: Date.UTC(2025, 11, 28, 12), firstAfterAt: Date.UTC(2026, 0, 3, 12) };
    expect(when(gone({ window: overNewYear }))).toBe('between 28 Dec 2025 and 3 Jan 2026');
    expect(when(gone({ window: overNewYear }), 'id')).toBe('antara 28 Des 2025 dan 3 Jan 2026');
  });

  it('is certain by the proof’s date, and not by that of the look that missed it first', () => {
    const proven = gone({ window, certainty: 'certain', proof: 'said-no', provenAt: day(9) });
    expect(when(proven)).toBe('between 1 Nov and 9 Nov; not in the list since 3 Nov');
    expect(when(proven, 'id')).toBe('antara 1 Nov dan 9 Nov; tidak ada di daftar sejak 3 Nov');
    const named = left({ window, proof: 'named-deactivated', provenAt: day(9) });
    expect(when(named)).toBe('between 1 Nov and 9 Nov; not in the list since 3 Nov');
  });
});
