/**
 * A sentence that changes with its count has every form that its language has for whole numbers: in Russian “2” would else be
 * said in the form of fractions. What leaves one out on purpose stands in `fixtures/fewer-forms.ts`, with why. A sentence that
 * needs no forms is one text, and is asked for none.
 */
import { describe, expect, it } from 'vitest';
import { FEWER_FORMS } from './fixtures/fewer-forms';
import { allWritten } from './fixtures/translated-from';
import { factsOf, type Language, TAGS } from './languages';

const all = await allWritten();

/** The forms for 0 to 999. What round millions alone take, in Spanish or French, is said as `other`. */
function formsOf(language: Language): ReadonlySet<Intl.LDMLPluralRule> {
  const plural = new Intl.PluralRules(factsOf(language).locale);
  return new Set(Array.from({ length: 1000 }, (_, count) => plural.select(count)));
}

/** As `people/shown lacks few`. */
function lackingIn(language: Language): string[] {
  const wanted = formsOf(language);
  return [...all.get(language)!].flatMap(([way, sentence]) => {
    if (typeof sentence === 'string' || Array.isArray(sentence)) return [];
    return [...wanted].filter((form) => !(form in sentence)).map((form) => `${way} lacks ${form}`);
  });
}

describe.each(TAGS)('sentences with a count in %s', (language) => {
  const leftOut = FEWER_FORMS[language] ?? [];
  const lacking = lackingIn(language);
  const everywhere = leftOut.filter(({ ways }) => ways === 'all').flatMap(({ forms }) => forms);
  const asked = lacking.filter((line) => !everywhere.some((form) => line.endsWith(` lacks ${form}`)));

  it('have all forms for whole numbers, or say which are left out', () => {
    const listed = leftOut.flatMap(({ forms, ways }) =>
      ways === 'all' ? [] : ways.flatMap((way) => forms.map((form) => `${way} lacks ${form}`)),
    );
    const told = (line: string) => `src/i18n/${language}/: ${line}`;
    expect(
      asked.filter((line) => !listed.includes(line)).map(told),
      'Write these forms, or list them with why in src/i18n/fixtures/fewer-forms.ts.',
    ).toEqual([]);
    expect(
      listed.filter((line) => !asked.includes(line)),
      'These are written by now, or gone: take them out of src/i18n/fixtures/fewer-forms.ts.',
    ).toEqual([]);
  });
});

it('the forms that a language has are those of Intl', () => {
  const formed = (['en', 'ja', 'ru', 'ar', 'fr'] as const).map((tag) => [tag, [...formsOf(tag)].sort()]);
  expect(Object.fromEntries(formed)).toEqual({
    en: ['one', 'other'],
    ja: ['other'],
    ru: ['few', 'many', 'one'],
    ar: ['few', 'many', 'one', 'other', 'two', 'zero'],
    fr: ['one', 'other'],
  });
});
