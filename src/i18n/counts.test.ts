/** What is said of counts holds for every number that a plural form stands for, nought among them. */
import { describe, expect, it } from 'vitest';
import { booksOf } from './fixtures/texts';
import { factsOf, type Language, TAGS } from './languages';
import { type Sentence, sentencesIn } from './shape/sentences';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Sentences that have plural forms and say how many; without `{count}` in any form, none has to. */
function countedIn(language: Language): { readonly way: string; readonly forms: Forms }[] {
  const isCounted = (sentence: Sentence): sentence is Exclude<Sentence, string | readonly string[]> =>
    typeof sentence === 'object' && !Array.isArray(sentence);
  return [...sentencesIn(booksOf(language))]
    .flatMap(([way, forms]) => (isCounted(forms) ? [{ way, forms }] : []))
    .filter(({ forms }) => Object.values(forms).some((text) => text?.includes('{count}')));
}

const rulesOf = (language: Language) => new Intl.PluralRules(factsOf(language).locale);
const WHOLE_NUMBERS = [...Array(1001).keys(), 1_000_000];

describe.each(TAGS)('a plural form in %s', (language) => {
  it('says the number where it stands for more than one: "once" would be said of none, or of 21', () => {
    const rules = rulesOf(language);
    const forms = WHOLE_NUMBERS.map((number) => rules.select(number));
    const isOfMany = (form: string) => forms.filter((of) => of === form).length > 1;
    const silent = countedIn(language).flatMap(({ way, forms: said }) =>
      Object.entries(said)
        .filter(([form, text]) => !text.includes('{count}') && isOfMany(form))
        .map(([form, text]) => `${way}/${form}: ${text}`),
    );
    expect(silent).toEqual([]);
  });
});

/** Words that point at a single one, so that "not your 0 follower" came of them. */
const THE_ONE: Partial<Record<Language, RegExp>> = {
  fr: /(^|[\s(])(le|la|ce|cet|cette|mon|votre|vos|du|au|un|une|seule?) \{count\} /i,
  'pt-BR': /(^|[\s(])(o|a|este|esta|esse|essa|seu|sua|do|da|no|na|um|uma|único|única) \{count\} /i,
  hi: /(एक|अकेल\S|इकलौत\S|वह|यह) \{count\} /,
};

describe.each(TAGS.filter((tag) => rulesOf(tag).select(0) === 'one'))(
  'one and none share a form in %s, which',
  (language) => {
    it('points at nobody who would not be there', () => {
      const pointing = THE_ONE[language];
      expect([language, pointing]).not.toEqual([language, undefined]);
      const said = countedIn(language).filter(({ forms }) => pointing!.test(forms.one ?? ''));
      expect(said.map(({ way, forms }) => `${way}: ${forms.one}`)).toEqual([]);
    });
  },
);

it('nobody of none hidden is said as a bound in Arabic, which has a form for none', () => {
  const { panel, evidence } = booksOf('ar');
  const zeros = [panel['bound.these'], panel['bound.lacked'], evidence['at-most']].map(
    (sentence) => (sentence as Forms).zero,
  );
  // "May hide at most {count}", never "hides nobody".
  for (const zero of zeros) expect(zero).toMatch(/(قد يخفي Instagram|قد يكون) \{count\} حساب على الأكثر/);
});
