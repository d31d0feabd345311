/** Where months are written short, some end in a full stop: "16. Okt.", "16 oct.", "16 de out.", "2026 г.". */
import { describe, expect, it } from 'vitest';
import { booksOf, createTexts } from './fixtures/texts';
import { TAGS } from './languages';
import { type Sentence, sentencesIn } from './shape/sentences';
import { placesIn, type Template } from './shape/template';

const NOW = Date.UTC(2026, 11, 31, 12);
const DAYS = [2026, 2025].flatMap((year) => [...Array(12).keys()].map((month) => Date.UTC(year, month, 16, 9)));

/** Every text of a sentence, each of its plural forms by itself. */
const textsOf = (sentence: Sentence): readonly string[] =>
  Array.isArray(sentence) ? sentence : typeof sentence === 'string' ? [sentence] : Object.values(sentence as object);

describe.each(TAGS)('a sentence with a date, in %s', (language) => {
  const texts = createTexts(language, 'UTC');
  const sentences = [...sentencesIn(booksOf(language))];

  it('ends in one full stop, whichever month it is and whether its year is said', () => {
    const ends = sentences.flatMap(([way, sentence]) =>
      textsOf(sentence)
        .filter((text) => /\{\w+\}\./.test(text))
        .map((text) => ({ way, text, places: placesIn(text) })),
    );
    // Where a sentence ends in another sign, as in Hindi and Japanese, there is none.
    expect(sentences.length).toBeGreaterThan(0);
    const doubled = DAYS.map((at) => texts.day(at, NOW)).flatMap((date) =>
      ends
        .map(({ way, text, places }) => `${way}: ${filled(text, places, date)}`)
        .filter((said) => /\.[\u2066-\u2069]*\./.test(said)),
    );
    expect(doubled).toEqual([]);
  });

  function filled(text: Template, places: readonly string[], date: string): string {
    return texts.fill(text, Object.fromEntries(places.map((place) => [place, date])));
  }
});

it('whoever is new on one day is said to be so with one full stop', () => {
  const october = Date.UTC(2026, 9, 16, 9);
  const said = (language: (typeof TAGS)[number]) => {
    const texts = createTexts(language, 'UTC');
    return texts.book('people')('usual.all', { date: texts.day(october, NOW) });
  };
  expect(['de', 'fr', 'pt-BR', 'ru', 'en'].map((tag) => said(tag as (typeof TAGS)[number]))).toEqual([
    'Alle zuerst gesehen: 16. Okt.',
    'Tous vus pour la première fois\u00a0: 16 oct.',
    'Todas vistas pela primeira vez: 16 de out.',
    'Все впервые в списке: 16 окт.',
    'All first seen 16 Oct.',
  ]);
});
