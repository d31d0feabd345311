import type { marks as english } from './en/marks';
import { type Language, SOURCE } from './languages';
import type { TranslationOf } from './shape/template';

export type MarkWords = TranslationOf<typeof english>;

/** Of all languages at once: the background, which hands them on, may fetch nothing while it runs. */
const ALL = import.meta.glob<MarkWords>('./*/marks.ts', { eager: true, import: 'marks' });

/** What the marks on instagram.com say; in English where nobody has translated them yet. */
export function markWords(language: Language): MarkWords {
  return writtenMarks(language) ?? writtenMarks(SOURCE)!;
}

/** The same as it is written in the language itself, or undefined. */
export function writtenMarks(language: Language): MarkWords | undefined {
  return ALL[`./${language}/marks.ts`];
}
