/** The languages Balik speaks. */
export type Language = 'en' | 'id';
export type LanguageChoice = 'auto' | Language;

/** The person's choice, else the first language of the browser that Balik speaks, else English. */
export function chooseLanguage(choice: LanguageChoice, browserLanguages: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    // "in" is the code that old systems still use for Indonesian.
    if (primary === 'id' || primary === 'in') return 'id';
    if (primary === 'en') return 'en';
  }
  return 'en';
}
