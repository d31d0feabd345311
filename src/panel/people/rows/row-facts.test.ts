import { describe, expect, it } from 'vitest';
import { NO_PEOPLE_FACTS, type PeopleFacts } from '../../../archive/facts/for-people';
import { DatesByNumber } from '../../../domain/exports/dates-by-number';
import { createTexts } from '../../../i18n/fixtures/texts';
import { columnsOf, factOfRow, factWords, sinceOf } from './row-facts';

const NOW = Date.UTC(2026, 10, 29, 12);
const secondOf = (year: number, month: number, day: number) => Date.UTC(year, month, day, 10) / 1000;
const on = (second: number) => new DatesByNumber(Uint32Array.of(7), Uint32Array.of(second));
const FACTS: PeopleFacts = {
  since: { following: on(secondOf(2024, 2, 12)), followers: on(secondOf(2026, 10, 3)) },
  interactedAt: on(secondOf(2026, 8, 5)),
};
const ROW = { number: 7, firstSeenAt: Date.UTC(2026, 9, 1, 9), listedAt: null };
const texts = createTexts('en', 'UTC');
const words = (
  kind: Parameters<typeof factWords>[0],
  facts: PeopleFacts,
  row = ROW,
  above: { readonly usual: string | null | undefined } = { usual: null },
) => factWords(kind, row, facts, { texts, say: texts.book('people'), now: NOW, ...above });

describe('what a row tells', () => {
  it('is what the list is sorted by, else since when the follow holds that the list is about', () => {
    expect(factOfRow('only-i-follow', 'recent')).toBe('following');
    expect(factOfRow('mutual', 'name')).toBe('following');
    expect(factOfRow('only-they-follow', 'recent')).toBe('followers');
    expect(factOfRow('mutual', 'followed-me')).toBe('followers');
    expect(factOfRow('only-i-follow', 'interacted')).toBe('interacted');
  });

  it('is a day, or a month where it is long ago', () => {
    expect(words('followers', FACTS)).toBe('followed you 3 Nov');
    expect(words('following', FACTS)).toBe('followed Mar 2024');
    expect(words('interacted', FACTS)).toBe('interaction 5 Sept');
  });

  it('is when the person was first seen, where no export tells more; of interactions it is said that none is known', () => {
    expect(words('following', NO_PEOPLE_FACTS)).toBe('first seen 1 Oct');
    expect(words('interacted', NO_PEOPLE_FACTS)).toBe('first seen 1 Oct');
    expect(words('interacted', FACTS, { ...ROW, number: 8 })).toBe('no interaction known');
    expect(words('following', FACTS, { ...ROW, number: 8 })).toBe('first seen 1 Oct');
  });

  it('is nothing where it is said once of the whole list, and is said where it differs from that', () => {
    expect(words('following', NO_PEOPLE_FACTS, ROW, { usual: '1 Oct' })).toBeNull();
    expect(words('following', NO_PEOPLE_FACTS, ROW, { usual: '30 Sept' })).toBe('first seen 1 Oct');
    expect(words('first-seen', FACTS, ROW, { usual: '1 Oct' })).toBeNull();
    expect(words('first-seen', FACTS, ROW, { usual: '30 Sept' })).toBe('first seen 1 Oct');
    expect(words('following', NO_PEOPLE_FACTS, ROW, { usual: undefined })).toBeNull();
    expect(words('following', FACTS, ROW, { usual: '1 Oct' })).toBe('followed Mar 2024');
  });

  it('stands in columns where there is room: since when always, interactions where an export told of any', () => {
    const columns = (
      status: Parameters<typeof columnsOf>[0],
      facts: PeopleFacts,
      { isListed = false, numbers = [7, 8] } = {},
    ) => columnsOf(status, facts, isListed, Uint32Array.from(numbers));
    expect(columns('only-i-follow', NO_PEOPLE_FACTS)).toEqual({ since: [], hasInteractions: false });
    expect(columns('only-i-follow', FACTS)).toEqual({ since: ['following'], hasInteractions: true });
    expect(columns('mutual', FACTS).since).toEqual(['following', 'followers']);
    expect(columns('only-they-follow', { ...FACTS, interactedAt: null }).hasInteractions).toBe(false);
    expect(columns('all', FACTS, { isListed: true }).since).toEqual(['listed', 'following', 'followers']);
    // Of none of these an export tells anything.
    expect(columns('mutual', FACTS, { numbers: [8, 9] })).toEqual({ since: [], hasInteractions: false });
  });

  it('since when: of each the dates that are known, two at most, else when it was first seen', () => {
    expect(sinceOf(['following', 'followers'], ROW, FACTS)).toEqual(['following', 'followers']);
    expect(sinceOf(['following', 'followers'], { ...ROW, number: 8 }, FACTS)).toEqual(['first-seen']);
    expect(sinceOf([], ROW, FACTS)).toEqual(['first-seen']);
    const listed = { ...ROW, listedAt: ROW.firstSeenAt };
    expect(sinceOf(['listed', 'following', 'followers'], listed, FACTS)).toEqual(['listed', 'following']);
  });
});
