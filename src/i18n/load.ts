import type { first as englishFirst } from './en/first';
import type { rest as englishRest } from './en/rest';
import { factsOf, type Language, SOURCE } from './languages';
import type { TranslationOf } from './shape/template';
import { completed } from './unfinished';

type SourceFirst = typeof englishFirst;
type SourceRest = typeof englishRest;
/** The English books: what each key is given and answers is told by their types. */
export type Source = SourceFirst & SourceRest;
/** All books, in any language. */
export type Books = TranslationOf<SourceFirst> & TranslationOf<SourceRest>;

/** The books of one language, as far as they were fetched. */
export interface Library {
  readonly language: Language;
  readonly books: Partial<Books>;
  /** Fetches what is not there yet; once, however often it is asked. */
  readonly rest: () => Promise<void>;
}

const FIRST = import.meta.glob<{ readonly first: Partial<Books> }>('./*/first.ts');
const REST = import.meta.glob<{ readonly rest: Partial<Books> }>('./*/rest.ts');

/**
 * Fetches from the package what the panel says first in a language. What it says later is a file of its own, which
 * whatever is fetched later waits for. Rejects where the package is damaged.
 */
export async function openLibrary(language: Language): Promise<Library> {
  const books: Partial<Books> = { ...(await booksIn(language, firstOf)) };
  let fetched: Promise<void> | null = null;
  return {
    language,
    books,
    rest() {
      fetched ??= booksIn(language, restOf).then(
        (more) => void Object.assign(books, more),
        (error) => {
          // The next to ask tries again.
          fetched = null;
          throw error;
        },
      );
      return fetched;
    },
  };
}

/** All that a language says itself, finished or not. */
export async function writtenBooks(language: Language): Promise<Partial<Books>> {
  const [first, rest] = await Promise.all([firstOf(language), restOf(language)]);
  return { ...first, ...rest };
}

type Part = (language: Language) => Promise<Partial<Books>>;

const firstOf: Part = async (language) => (await FIRST[`./${language}/first.ts`]!()).first;
/** A language whose rest nobody has begun has none. */
const restOf: Part = async (language) => (await REST[`./${language}/rest.ts`]?.())?.rest ?? {};

async function booksIn(language: Language, part: Part): Promise<Partial<Books>> {
  if (!factsOf(language).isUnfinished) return part(language);
  const [own, english] = await Promise.all([part(language), part(SOURCE)]);
  return completed(own, english);
}
