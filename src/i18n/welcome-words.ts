import type { welcome as english } from './en/welcome';
import { factsOf, type Language, SOURCE } from './languages';
import type { TranslationOf } from './shape/template';
import { completed } from './unfinished';

/** The words of the page after install. */
export type WelcomeWords = TranslationOf<typeof english>;

const ALL = import.meta.glob<WelcomeWords>('./*/welcome.ts', { import: 'welcome' });

/** What that page says, and in which language: English where the other is missing from the package. */
export interface SpokenWelcome {
  readonly language: Language;
  readonly words: WelcomeWords;
}

/**
 * What the page after install says in a language, fetched from the package by that page alone; in English what is not
 * translated, and all of it where the package has lost the language. Rejects where English is missing too.
 */
export async function openWelcomeWords(language: Language, written = writtenWelcome): Promise<SpokenWelcome> {
  try {
    const own = await written(language);
    if (own !== undefined && !factsOf(language).isUnfinished) return { language, words: own };
    return { language, words: completed(own, (await written(SOURCE))!) };
  } catch (error) {
    if (language === SOURCE) throw error;
    console.error('The words of a language could not be fetched from the package', error);
    return openWelcomeWords(SOURCE, written);
  }
}

/** The same as it is written in the language itself, or undefined. */
export async function writtenWelcome(language: Language): Promise<WelcomeWords | undefined> {
  return ALL[`./${language}/welcome.ts`]?.();
}
