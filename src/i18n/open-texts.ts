import { type Language, SOURCE } from './languages';
import { openLibrary } from './load';
import { createTexts, type Texts } from './texts';

const opened = new Map<Language, Promise<Texts>>();

/**
 * The texts of a language, each fetched once. Where they are missing from the package English speaks, and is not asked
 * whether they are there now; rejects where English is missing too.
 */
export function openTexts(language: Language): Promise<Texts> {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const texts = openLibrary(language).then(
    (library) => createTexts(library),
    (error) => {
      if (language === SOURCE) throw error;
      console.error('A language could not be fetched from the package', error);
      return openTexts(SOURCE);
    },
  );
  opened.set(language, texts);
  return texts;
}
