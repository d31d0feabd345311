import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountHints, type FoundHint, viewerHints } from '../domain/etiquette/find-hints';
import { anyAccountFacts, anyViewerFacts, NOW } from '../domain/etiquette/fixtures/facts';
import { HINTS } from '../domain/etiquette/hints';
import { booksOf, createTexts, WHOLE } from './fixtures/texts';
import { SOURCE } from './languages';
import { hintTitle, hintWords, sayHint } from './say-hint';
import type { HintLanguage } from './shape/hint-text';
import { placesIn, type Template } from './shape/template';

const formsOf = (template: Template): string[] => (typeof template === 'string' ? [template] : Object.values(template));
const placesOf = (...templates: Template[]) => new Set(templates.flatMap(formsOf).flatMap(placesIn));
const LANGUAGES = WHOLE.map((name): [typeof name, HintLanguage] => [name, booksOf(name).hints]);

describe.each(LANGUAGES)('hints in %s', (name, { hints, words }) => {
  it('exist for each hint and no other', () => {
    expect(Object.keys(hints).sort()).toEqual(HINTS.map((hint) => hint.id).sort());
  });

  it.each(HINTS)('$id shows its facts, and nothing it does not have', (hint) => {
    const { title, sentence, why } = hints[hint.id];
    const mayShow: string[] = [...hint.shows, ...(hint.scope === 'account' ? ['username'] : [])];
    const places = placesOf(sentence, why);
    for (const place of places) expect(mayShow).toContain(place);
    for (const shown of hint.shows) expect(places).toContain(shown);
    expect(placesIn(title)).toEqual([]);
    for (const text of [title, ...formsOf(sentence), ...formsOf(why)]) expect(text).toBe(text.trim());
  });

  it('are short and calm', () => {
    for (const { title, sentence, why } of Object.values(hints)) {
      expect(title.length).toBeLessThanOrEqual(40);
      for (const text of [...formsOf(sentence), ...formsOf(why)]) {
        expect(text.length).toBeLessThanOrEqual(320);
        expect(text).not.toMatch(/!|unfollow (them|everybody)|cleanup|clean up|ghost|traitor|loser|score|skor/i);
      }
    }
  });

  it('have words for every fact', () => {
    expect(hintWords(createTexts(name))).toBe(words);
    for (const word of Object.values(words)) {
      for (const text of [word].flatMap((one) =>
        typeof one === 'string' ? one : (Object.values(one) as (string | readonly string[])[]).flat(),
      ))
        expect(text.trim()).not.toBe('');
    }
  });

  it('leave no place open, whatever is found', () => {
    const texts = createTexts(name, 'UTC');
    fc.assert(
      fc.property(anyAccountFacts, anyViewerFacts, (account, viewer) => {
        for (const found of [...accountHints(1, account), ...viewerHints(viewer)]) {
          const { title, sentence, why } = sayHint(found, 'anna', texts, NOW);
          expect(title).toBe(hintTitle(texts, found.id));
          for (const text of [sentence, why]) expect(text).not.toMatch(/[{}]|undefined|NaN|Invalid/);
        }
      }),
    );
  });
});

describe('the languages', () => {
  const { hints: english } = booksOf(SOURCE).hints;
  it.each(HINTS)('$id: have the same places', ({ id }) => {
    for (const [, { hints }] of LANGUAGES)
      for (const part of ['sentence', 'why'] as const)
        expect(placesOf(hints[id][part])).toEqual(placesOf(english[id][part]));
  });

  it('write facts their own way', () => {
    const found: FoundHint = {
      id: 'not-read-whole',
      account: null,
      facts: { list: { kind: 'list', list: 'followers' }, progress: { kind: 'progress', seen: 1180, expected: 1204 } },
      since: NOW,
    };
    const inEnglish = createTexts('en', 'UTC');
    expect(sayHint(found, null, inEnglish, NOW).sentence).toMatch(
      /^Your followers were not read to the end: 1,180 of 1,204\./,
    );
    expect(sayHint(found, null, createTexts('id', 'UTC'), NOW).sentence).toMatch(
      /^Pengikut Anda belum terbaca sampai akhir: 1\.180 dari 1\.204\./,
    );
    const influx: FoundHint = {
      id: 'sudden-influx',
      account: null,
      facts: {
        count: { kind: 'count', value: 80 },
        usual: { kind: 'count', value: 10 },
        fromAt: { kind: 'date', at: Date.UTC(2025, 11, 28, 9) },
        toAt: { kind: 'date', at: Date.UTC(2026, 0, 3, 9) },
      },
      since: NOW,
    };
    const newYear = Date.UTC(2026, 1, 1);
    expect(sayHint(influx, null, inEnglish, newYear).sentence).toContain('between 28 Dec 2025 and 3 Jan 2026');
    const noReason: FoundHint = {
      id: 'be-authentic',
      account: 1,
      facts: { reasons: { kind: 'reasons', reasons: [] } },
      since: NOW,
    };
    expect(sayHint(noReason, 'anna', inEnglish, NOW).sentence).toContain('@anna: none yet.');
  });
});
