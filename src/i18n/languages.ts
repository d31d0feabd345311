/** What Balik must know of a language beside its words. */
interface LanguageFacts {
  /** The language's own name for itself. */
  readonly name: string;
  /** How numbers, dates and shares are written, as a BCP 47 tag. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What separates the cells of a CSV where spreadsheets are set to this language. */
  readonly listDelimiter: ',' | ';';
  /** The comma of its script and what stands behind it, where they are others; the semicolon too. */
  readonly comma?: string;
  readonly semicolon?: string;
  /** Other tags that mean it. */
  readonly aliases: readonly string[];
  /** Not all is translated yet: the rest is said in English, sentence by sentence. */
  readonly isUnfinished?: true;
}

/**
 * The languages Balik speaks, each a line here and a folder by the name of its tag: `first.ts` and `rest.ts` hold its
 * books, `marks.ts` and `tags.ts` the words that are needed elsewhere. Nothing outside this room asks which language it is.
 */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr', listDelimiter: ',', aliases: [] },
  // "in" is the code that old systems still use for Indonesian.
  id: { name: 'Bahasa Indonesia', locale: 'id-ID', direction: 'ltr', listDelimiter: ';', aliases: ['in'] },
  // Of no one country, and without "vosotros" or "ustedes"; numbers and lists as in Spain and most of South America.
  es: { name: 'Español', locale: 'es', direction: 'ltr', listDelimiter: ';', aliases: [] },
  'pt-BR': { name: 'Português (Brasil)', locale: 'pt-BR', direction: 'ltr', listDelimiter: ';', aliases: ['pt'] },
  de: { name: 'Deutsch', locale: 'de-DE', direction: 'ltr', listDelimiter: ';', aliases: [] },
  fr: { name: 'Français', locale: 'fr-FR', direction: 'ltr', listDelimiter: ';', aliases: [] },
  tr: { name: 'Türkçe', locale: 'tr-TR', direction: 'ltr', listDelimiter: ';', aliases: [] },
  it: { name: 'Italiano', locale: 'it-IT', direction: 'ltr', listDelimiter: ';', aliases: [] },
  ja: {
    name: '日本語',
    locale: 'ja-JP',
    direction: 'ltr',
    listDelimiter: ',',
    comma: '、',
    semicolon: '；',
    aliases: [],
  },
  // Numbers are grouped as in India, 12,34,567, and by its digits 0 to 9.
  hi: { name: 'हिन्दी', locale: 'hi-IN', direction: 'ltr', listDelimiter: ',', aliases: [] },
  ru: { name: 'Русский', locale: 'ru-RU', direction: 'ltr', listDelimiter: ';', aliases: [] },
  // Of no one country; digits 0 to 9, as usernames, dates in files and most Arab apps write them.
  ar: {
    name: 'العربية',
    locale: 'ar-u-nu-latn',
    direction: 'rtl',
    listDelimiter: ';',
    comma: '، ',
    semicolon: '؛ ',
    aliases: [],
  },
} as const satisfies Readonly<Record<string, LanguageFacts>>;

/** A language's tag, as it stands in `lang` attributes. */
export type Language = keyof typeof LANGUAGES;

/** Every sentence is first written in this one, and what another lacks is said in it. */
export const SOURCE: Language = 'en';

/** A language's line in the table. */
export function factsOf(language: Language): LanguageFacts {
  return LANGUAGES[language];
}

/** All tags, in the order in which the languages are offered. */
export const TAGS = Object.keys(LANGUAGES) as readonly Language[];

/**
 * The person's choice, else the first language of the browser that Balik speaks, else English. A choice that names no
 * language is none: "auto", or one that only a newer Balik knows.
 */
export function chooseLanguage(choice: string, browserLanguages: readonly string[]): Language {
  for (const tag of [choice, ...browserLanguages]) {
    const language = languageNamed(tag);
    if (language !== null) return language;
  }
  return SOURCE;
}

/** The language of a tag, by its whole name or by its first part: "in-ID" is Indonesian. Null where Balik speaks it not. */
export function languageNamed(tag: string): Language | null {
  const whole = tag.toLowerCase();
  for (const wanted of [whole, whole.split('-')[0]!])
    for (const language of TAGS)
      if ([language, ...factsOf(language).aliases].some((name) => name.toLowerCase() === wanted)) return language;
  return null;
}
