/** Every book of texts in every language, those of tomorrow too: all languages say the same things. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { booksOf, WHOLE } from './fixtures/texts';
import { factsOf, type Language, SOURCE, TAGS } from './languages';
import { markWords } from './mark-words';
import { isTemplate, placesIn } from './shape/template';

const HERE = import.meta.dirname;
const BOOKS = Object.keys(booksOf(SOURCE)) as (keyof ReturnType<typeof booksOf>)[];

type Leaf = { readonly path: string; readonly forms: Readonly<Record<string, string>> };

/** Every text of a book with the way to it; plural forms count as one text. */
function leavesOf(value: unknown, path: string): Leaf[] {
  if (isTemplate(value)) return [{ path, forms: typeof value === 'string' ? { other: value } : { ...value } }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

function leavesIn(book: (typeof BOOKS)[number], language: Language): Map<string, Leaf> {
  return new Map(leavesOf(booksOf(language)[book], '').map((leaf) => [leaf.path, leaf]));
}

const textsOf = ({ forms }: Leaf) => Object.values(forms);
const placesOf = (leaf: Leaf) => [...new Set(textsOf(leaf).flatMap(placesIn))].sort();

describe('the languages', () => {
  it('have a folder each, and each folder of a language has its line', () => {
    const folders = readdirSync(HERE).filter((name) => existsSync(join(HERE, name, 'first.ts')));
    expect(folders.sort()).toEqual([...TAGS].sort());
  });

  it('have each file that stands beside the books, where they are finished', () => {
    const beside = ['first', 'rest', 'marks', 'tags', 'list-names', 'welcome', 'glossary'];
    const files = WHOLE.flatMap((tag) => beside.map((name) => `src/i18n/${tag}/${name}.ts`));
    expect(files.filter((file) => !existsSync(join(HERE, '../..', file)))).toEqual([]);
  });

  it('have all books, and words for all marks', () => {
    expect(BOOKS).toEqual(expect.arrayContaining(['panel', 'context', 'guide', 'hints', 'insights', 'manners']));
    for (const language of WHOLE) {
      expect([language, Object.keys(booksOf(language)).sort()]).toEqual([language, [...BOOKS].sort()]);
      const words = (tag: Language) => leavesOf(markWords(tag), '').map(({ path }) => path);
      expect([language, words(language)]).toEqual([language, words(SOURCE)]);
    }
  });

  it('bear names, locales and aliases that are their own', () => {
    for (const of of ['name', 'locale'] as const)
      expect(new Set(TAGS.map((tag) => factsOf(tag)[of])).size).toBe(TAGS.length);
    for (const tag of TAGS) expect(Intl.getCanonicalLocales(factsOf(tag).locale)).toEqual([factsOf(tag).locale]);
    const names = TAGS.flatMap((tag) => [tag, ...factsOf(tag).aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe.each(BOOKS)('the book %s', (book) => {
  const english = leavesIn(book, SOURCE);
  const others = TAGS.filter((tag) => tag !== SOURCE);

  it.each(others)('has the same texts in %s', (language) => {
    expect(english.size).toBeGreaterThan(0);
    const ways = (leaves: Map<string, Leaf>) => [...leaves.keys()].sort();
    const own = ways(leavesIn(book, language));
    if (factsOf(language).isUnfinished) expect(ways(english)).toEqual(expect.arrayContaining(own));
    else expect(own).toEqual(ways(english));
  });

  // On its own, so that a text which is missing hides no wrong place in another.
  it.each(others)('has the same places in %s', (language) => {
    const wrong = [...leavesIn(book, language)].flatMap(([path, leaf]) => {
      const [said, wanted] = [placesOf(leaf), placesOf(english.get(path) ?? leaf)].map((places) => places.join(', '));
      return said === wanted ? [] : [`${path} in ${language} has the places ${said}; in English ${wanted}`];
    });
    expect(wrong).toEqual([]);
  });

  it('has no empty text and none that begins or ends with a blank', () => {
    for (const language of TAGS)
      for (const [path, leaf] of leavesIn(book, language))
        for (const form of textsOf(leaf))
          expect([path, form]).toEqual([path, form.trim() === '' ? '(empty)' : form.trim()]);
  });

  it.each(TAGS)('has plural forms only where a count decides, and those that %s has', (language) => {
    const { pluralCategories } = new Intl.PluralRules(factsOf(language).locale).resolvedOptions();
    for (const [path, leaf] of leavesIn(book, language)) {
      for (const form of Object.keys(leaf.forms))
        expect([path, pluralCategories]).toEqual([path, expect.arrayContaining([form])]);
      if (textsOf(leaf).length > 1) expect([path, placesOf(leaf)]).toEqual([path, expect.arrayContaining(['count'])]);
    }
  });

  it('says Anda and pengikut in Indonesian, and shames nobody in either', () => {
    const matches = (language: Language, pattern: RegExp) =>
      [...leavesIn(book, language).values()].flatMap((leaf) =>
        textsOf(leaf)
          .filter((form) => pattern.test(form.replace(/\{\w+\}/g, '')))
          .map((form) => `${leaf.path}: ${form}`),
      );
    // The tactic of that name is called by it in Indonesian too.
    expect(matches('id', /\b(kamu|anda|followers?)\b|(?<!follow-)\bunfollow\b/)).toEqual([]);
    expect(matches('en', /\b(traitor|ghost|loser|cheat|unfollower)/i)).toEqual([]);
  });
});
